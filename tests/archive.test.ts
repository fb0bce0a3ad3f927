import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createArchive } from '../src/archive.ts';
import type { Paper } from '../src/model.ts';
import { createNdjsonWriter } from '../src/write/ndjson.ts';
import { paper, TIDES } from './match/paper.ts';

const utf8 = new TextDecoder();

it('takes records that are the same in every field for one and unites their sources', () => {
  const archive = createArchive();
  const first = paper({ abstract: TIDES, year: 2020 });
  const other = paper({ abstract: TIDES, year: 2021 });
  const again = paper({ abstract: TIDES, year: 2020 });
  expect([first, other, again, again].map(archive.add)).toEqual([0, 1, 0, 0]);
  expect(archive.paper(0)).toEqual({ ...first, sources: [...first.sources, ...again.sources, ...again.sources] });
  expect(archive.paper(1)).toEqual(other);
  expect(archive.occurrences(0)).toEqual([first.sources, again.sources, again.sources]);
});

it('never takes records without a title for repeats', () => {
  expect([paper({ title: '' }), paper({ title: '' })].map(createArchive().add)).toEqual([0, 1]);
});

it('never takes two bare editorials for repeats, but one that is printed on the same page', () => {
  const bare = paper({ title: 'Editorial', year: 2001 });
  const printed = paper({ title: 'Editorial', year: 2001, pages: '3' });
  expect([bare, bare, printed, printed].map(createArchive().add)).toEqual([0, 1, 2, 2]);
});

it('tells lists of authors apart by every name', () => {
  const lists = [['A', 'B'], ['A', 'C'], ['A'], ['A', 'B']];
  expect(lists.map(authors => paper({ authors })).map(createArchive().add)).toEqual([0, 1, 2, 0]);
});

it('tells records apart by what only their format knows', () => {
  const extra = (key: string) => paper({ extra: { format: 'bibtex', type: 'article', key, as: {}, fields: [] } });
  const archive = createArchive();
  expect([extra('a'), extra('b'), paper({}), extra('a')].map(archive.add)).toEqual([0, 1, 2, 0]);
  expect(archive.paper(1).extra?.key).toBe('b');
});

it('gives every record back, and as the line that the writer makes of it', () => {
  const text = fc.string({ unit: 'binary', maxLength: 400 });
  const any = fc.record<Paper>(
    {
      title: text.map(title => `A ${title}`),
      authors: fc.array(text, { maxLength: 3 }),
      abstract: fc.option(text),
      year: fc.integer({ min: 1900, max: 2030 }),
      venue: text,
      sources: fc.array(fc.record({ file: text, lines: fc.tuple(fc.nat(), fc.nat()) }), { minLength: 1, maxLength: 3 }),
    },
    { requiredKeys: ['title', 'authors', 'abstract', 'sources'] },
  );
  const writer = createNdjsonWriter();
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), papers => {
      const archive = createArchive();
      for (const index of papers.map(archive.add)) {
        expect(JSON.parse(utf8.decode(archive.line(index)))).toEqual(archive.paper(index));
        expect(utf8.decode(archive.line(index))).toBe(writer.paper(archive.paper(index)));
      }
      expect(archive.size()).toBeLessThanOrEqual(papers.length);
    }),
    { numRuns: 200 },
  );
});
