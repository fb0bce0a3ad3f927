import { expect, it } from 'vitest';
import { createRepeats } from '../../src/match/repeats.ts';
import { paper, TIDES } from './paper.ts';

it('collapses records that are the same in every field and unites their sources', () => {
  const repeats = createRepeats();
  const first = paper({ abstract: TIDES, year: 2020 });
  const other = paper({ abstract: TIDES, year: 2021 });
  const again = paper({ abstract: TIDES, year: 2020 });
  expect([first, other, again, again].map(repeats.add)).toEqual([0, 1, 0, 0]);
  expect(repeats.distinct()).toEqual([
    { ...first, sources: [...first.sources, ...again.sources, ...again.sources] },
    other,
  ]);
});

it('never takes records without a title for repeats', () => {
  const repeats = createRepeats();
  expect([paper({ title: '' }), paper({ title: '' })].map(repeats.add)).toEqual([0, 1]);
});

it('never takes two bare editorials for repeats, but one that is printed on the same page', () => {
  const repeats = createRepeats();
  const bare = paper({ title: 'Editorial', year: 2001 });
  const printed = paper({ title: 'Editorial', year: 2001, pages: '3' });
  expect([bare, bare, printed, printed].map(repeats.add)).toEqual([0, 1, 2, 2]);
});

it('tells lists of authors apart by every name', () => {
  const repeats = createRepeats();
  expect(
    [paper({ authors: ['A', 'B'] }), paper({ authors: ['A', 'C'] }), paper({ authors: ['A'] })].map(repeats.add),
  ).toEqual([0, 1, 2]);
});
