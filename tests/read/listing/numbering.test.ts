import { describe, expect, it } from 'vitest';
import type { LabelledLine, Role } from '../../../src/model.ts';
import { createNumbering, isNextNumber, isNextTitle } from '../../../src/read/listing/records/cut/numbering.ts';

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

  it('tells that a number or a time begins the next citation', () => {
    const numbering = createNumbering();
    expect(numbering.isNext('1. A. Moe, Moss, 1999.')).toBe(false);
    for (const number of [1, 2, 3]) numbering.goesOn(`${number}. A. Moe, Moss, 1999.`);
    expect(numbering.isNext('Moss and Bogs, 1999.')).toBe(false);
    expect(numbering.isNext('12. and their Moss, 1999.')).toBe(false);
    expect(numbering.isNext('4. B. Noe, Bogs, 1999.')).toBe(true);
    expect(numbering.isNext('5. B. Noe, Bogs, 1999.')).toBe(true);
    const day = createNumbering();
    for (const time of ['9:40', '10:00', '10:20', '9:00']) day.goesOn(`${time} | Moss | Ada Moe`);
    expect(day.isNext('9:20 | Bogs | Bo Noe')).toBe(true);
    expect(day.isNext('9:40 | Ponds | Cid Poe')).toBe(true);
  });
});

describe('isNextTitle', () => {
  const recordOf = (...rows: readonly (readonly [Role, string])[]): LabelledLine[] =>
    rows.map(([role, text], at) => ({ number: at + 1, role, text }));

  it('tells by the number or the code that the title above has, too', () => {
    const numbered = recordOf(['title', '1. Deep Moss'], ['authors', '   Ada Moe, Bo Noe']);
    expect(isNextTitle(numbered, '2. Moss, Bog and Fen')).toBe(true);
    expect(isNextTitle(numbered, '4. Moss, Bog and Fen')).toBe(false);
    expect(isNextTitle(numbered, 'Cid Poe')).toBe(false);
    const coded = recordOf(['title', 'B1.3  Deep Moss'], ['authors', '      Ada Moe, Bo Noe']);
    expect(isNextTitle(coded, 'B1.4  Moss, Bog and Fen')).toBe(true);
    expect(isNextTitle(coded, 'C1.4  Moss, Bog and Fen')).toBe(false);
  });

  it('is that of a line apart behind a title without names, whatever it was taken for', () => {
    const title = recordOf(['title', '5) Deep Moss / A. Moe; B.'], ['title+', '   Noe']);
    expect(isNextNumber(title, '6) Wet Bogs / C. Poe; I. Roe')).toBe(true);
    expect(isNextNumber(title, '7) Wet Bogs')).toBe(false);
    expect(isNextNumber([...title, ...recordOf(['authors', 'Ada Moe'])], '6) Wet Bogs')).toBe(false);
  });

  it('tells nothing where the authors are numbered, too, or are still to come', () => {
    expect(isNextTitle(recordOf(['title', '1. Deep Moss'], ['author', '1. Ada Moe']), '2. Bo Noe')).toBe(false);
    expect(isNextTitle(recordOf(['title', '1. Deep Moss']), '2. Bo Noe')).toBe(false);
  });
});
