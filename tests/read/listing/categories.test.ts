import { describe, expect, it } from 'vitest';
import type { LabelledLine, Role } from '../../../src/model.ts';
import { createAssembler } from '../../../src/read/listing/assembly.ts';
import stored from '../../../src/read/listing/label/data/weights.json' with { type: 'json' };
import { openModel } from '../../../src/read/listing/label/model.ts';
import { createCategories } from '../../../src/read/listing/records/categories.ts';

describe('createCategories', () => {
  it('tells a line that stands alone the third time', () => {
    const categories = createCategories();
    expect([1, 6, 11, 16].map(line => categories.meet('Bogs and Wet Places', line))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(categories.meet('Dry Places', 21)).toBe(false);
  });

  it('counts neither the same line again nor one that follows at once', () => {
    const categories = createCategories();
    for (const line of [1, 1, 2, 1, 3, 2, 3]) expect(categories.meet('Deep Moss', line)).toBe(false);
  });

  it('leaves long titles alone', () => {
    const categories = createCategories();
    for (const line of [1, 11, 21, 31]) expect(categories.meet('Wet '.repeat(16), line)).toBe(false);
  });
});

describe('a category', () => {
  it('is no record, but a title with names is', () => {
    const assembler = createAssembler('listing.txt', openModel(stored).lexicon);
    const line = (number: number, role: Role, text: string) => ({ number, role, text });
    const titleAt = (...lines: LabelledLine[]) => assembler.assemble(lines, false).paper?.title;
    for (const number of [1, 11]) expect(titleAt(line(number, 'title', 'Wet Places'))).toBe('Wet Places');
    expect(titleAt(line(21, 'title', 'Wet Places'))).toBeUndefined();
    expect(titleAt(line(31, 'title', 'Wet Places'), line(32, 'author', 'Ada Moe'))).toBe('Wet Places');
  });
});
