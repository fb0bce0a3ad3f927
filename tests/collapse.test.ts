import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createCollapser } from '../src/collapser.ts';
import type { MatchLevel } from '../src/match/matching.ts';
import type { Paper } from '../src/model.ts';

function collapse(papers: readonly Paper[], level: MatchLevel): Paper[] {
  const collapser = createCollapser({ level });
  for (const paper of papers) collapser.add(paper);
  return Array.from(collapser.end().records(), ({ paper }) => paper());
}

const maybe = <T>(...values: readonly T[]) => fc.constantFrom(undefined, ...values);
/** Records of a few papers, told in many ways that contradict one another. */
const record = fc.record({
  title: fc.constantFrom(
    'Tidal mixing in shallow basins of the northern shelf',
    'Tidal mixing in shallow basin of the northern shelf',
    'Tidal mixing in shallow basins of the northern shelf: a long record of currents',
  ),
  authors: fc.constantFrom(
    ['Ada Brook', 'Cyril Dune'],
    ['Brook, A.', 'Dune, C.'],
    ['A. Brook'],
    ['Ada Brook', 'Cyril Dune', 'Edith Fell'],
  ),
  year: maybe(2001, 2002, 2005),
  venue: maybe('Journal of Tides', 'J Tides', 'Proceedings of the Conference on Shelf Seas'),
  volume: maybe('4', '5'),
  pages: maybe('12-20', '12-21', '101-109', '12'),
});
const papers = fc.array(record, { minLength: 2, maxLength: 9 }).map(rows =>
  rows.map((fields, i): Paper => {
    const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    return { ...(known as unknown as Paper), abstract: null, sources: [{ file: 'f', lines: [i + 1, i + 1] }] };
  }),
);

for (const level of ['strict', 'balanced', 'loose'] as const) {
  it(`changes nothing of what it has collapsed, at ${level}`, () => {
    fc.assert(
      fc.property(papers, some => {
        const once = collapse(some, level);
        expect(collapse(once, level)).toEqual(once);
      }),
      { numRuns: 400 },
    );
  });
}

it('keeps every occurrence of every record', () => {
  fc.assert(
    fc.property(papers, some => {
      const lines = collapse(some, 'balanced').flatMap(({ sources }) => sources.map(source => source.lines[0]));
      expect(lines.sort((a, b) => a - b)).toEqual(some.map((_, i) => i + 1));
    }),
    { numRuns: 200 },
  );
});
