import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/model.ts';
import { createAssembler } from '../../../src/read/listing/assembly.ts';
import stored from '../../../src/read/listing/label/data/weights.json' with { type: 'json' };
import { openModel } from '../../../src/read/listing/label/model.ts';

const { lexicon } = openModel(stored);

function assemble(...lines: readonly (readonly [Role, string])[]) {
  const record = lines.map(([role, text], at) => ({ number: at + 1, text, role }));
  return createAssembler('listing.txt', lexicon).assemble(record, false);
}

describe('the head of a column', () => {
  it('is no record', () => {
    for (const text of ['Title', 'Titel', '题名'])
      expect(assemble(['title', text], ['field', 'Track']), text).toEqual({ paper: null, problems: [] });
  });

  it('is a title where people wrote it', () => {
    expect(assemble(['title', 'Title'], ['author', 'Ada Moe']).paper?.title).toBe('Title');
    expect(assemble(['title', 'Titles of Moss']).paper?.title).toBe('Titles of Moss');
  });
});

describe('a line of the page', () => {
  it('is no record', () => {
    for (const text of ['Next issue', 'Showing 1-25 of 6,080 results', 'Page 2 of 14'])
      expect(assemble(['title', text], ['field', '2019']), text).toEqual({ paper: null, problems: [] });
  });

  it('is a title where people or an abstract stand below it', () => {
    expect(assemble(['title', 'Research'], ['author', 'Ada Moe']).paper?.title).toBe('Research');
    expect(assemble(['title', 'Menu'], ['abstract', 'We eat moss.']).paper?.title).toBe('Menu');
  });
});
