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
