import { describe, expect, it } from 'vitest';
import { createNumbering } from '../../../src/read/listing/records/numbering.ts';

describe('createNumbering', () => {
  it('tells that a line without a number goes on, once the listing is known to be numbered', () => {
    const numbering = createNumbering();
    expect(numbering.goesOn('Moss and Bogs, 1999.')).toBe(false);
    for (const number of [1, 2, 3, 4, 5]) expect(numbering.goesOn(`[${number}] A. Moe, “Moss,” 1999.`)).toBe(false);
    expect(numbering.goesOn('Bogs and their Moss,” 1999.')).toBe(true);
  });

  it('begins with one again under another heading', () => {
    const numbering = createNumbering();
    for (const number of [1, 2, 3, 4, 1, 2, 3]) expect(numbering.goesOn(`${number}. A. Moe, Moss, 1999.`)).toBe(false);
    expect(numbering.goesOn('2. and their Moss, 1999.')).toBe(true);
  });

  it('tells nothing where citations have no numbers', () => {
    const numbering = createNumbering();
    for (const year of [1999, 2000, 2001, 2002]) expect(numbering.goesOn(`Moe A. Moss. ${year}.`)).toBe(false);
  });
});
