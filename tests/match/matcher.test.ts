import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../src/match/matcher.ts';
import type { Matching, MatchOptions } from '../../src/match/matching.ts';
import type { Paper } from '../../src/model.ts';
import { MOSSES, paper, TIDES } from './paper.ts';

function match(papers: readonly Paper[], options?: MatchOptions): Matching {
  const matcher = createMatcher(options);
  for (const one of papers) matcher.add(one);
  return matcher.end();
}

const groups = (papers: readonly Paper[], options?: MatchOptions) =>
  match(papers, options).clusters.map(found => found.members);

const LISTING = [
  paper({ abstract: TIDES }),
  paper({ title: 'Lead in mosses on the roofs of six towns', authors: ['M. Okafor'], abstract: MOSSES }),
  paper({ abstract: TIDES.slice(0, 160), authors: ['Brenner, A.', 'Tveit, J.'] }),
  paper({ title: 'Tidal Mixing in a Narrow, Northern Strait', abstract: null }),
  paper({ authors: ['Someone Else'], abstract: MOSSES }),
  paper({ title: 'Lead in mosses on the roofs of six towns', authors: ['M. Okafor'], abstract: MOSSES }),
];

describe('createMatcher', () => {
  it('puts records of one paper into one cluster and leaves single records out', () => {
    expect(groups(LISTING)).toEqual([
      [0, 2, 3],
      [1, 5],
    ]);
  });

  it('keeps the rule and score of every pair that joined a cluster', () => {
    const [tides, mosses] = match(LISTING).clusters;
    expect(tides?.pairs.map(({ a, b, rule }) => [a, b, rule])).toContainEqual([0, 2, 'title and abstract']);
    expect(mosses?.pairs).toEqual([
      { a: 1, b: 5, verdict: 'same', rule: 'equal title, authors and abstract', score: 1 },
    ]);
  });

  it('gives nothing for no records, for one, and for records without a title', () => {
    expect(groups([])).toEqual([]);
    expect(groups([paper({})])).toEqual([]);
    expect(groups([paper({ title: '' }), paper({ title: '' })])).toEqual([]);
  });

  it('takes the same title and authors for one paper where nothing else is known, unless it is told to be strict', () => {
    const twice = [paper({}), paper({ authors: ['Brenner A', 'Tveit J'] })];
    expect(groups(twice)).toEqual([[0, 1]]);
    expect(groups(twice, { level: 'strict' })).toEqual([]);
    expect(match(twice, { level: 'strict' }).maybe).toMatchObject([
      { a: 0, b: 1, verdict: 'maybe', rule: 'title and authors' },
    ]);
  });

  it('merges a preprint with the published paper, or keeps it, as told', () => {
    const both = [
      paper({ arxiv: '2401.00001', year: 2024, abstract: TIDES }),
      paper({ doi: '10.5555/tides.77', year: 2025, venue: 'Journal of Straits', abstract: TIDES }),
    ];
    expect(groups(both)).toEqual([[0, 1]]);
    expect(groups(both, { preprints: 'keep' })).toEqual([]);
  });

  it('learns from the input that two names of a venue are one', () => {
    const titles = [
      'sediment under drifting ice',
      'plankton below a frozen fjord',
      'salt fingers over a sunken sill',
      'whirls behind a lonely island',
      'waves along a wooden breakwater',
      'currents around a sunken reef',
    ];
    const papers = titles.flatMap((words, i) => [
      paper({ title: `Slow changes of ${words}`, year: 2001 + i, venue: 'Oceans Week' }),
      paper({ title: `Slow changes of ${words}`, year: 2001 + i, venue: 'Assembly of Hydrographers' }),
    ]);
    expect(groups(papers)).toHaveLength(6);
    expect(groups(papers.slice(0, 4), { level: 'strict' })).toEqual([]);
  });

  it('takes an issue column with another number in every record for a serial number', () => {
    const papers = Array.from({ length: 60 }, (_, i) =>
      paper({
        title: `Field note on the lichen of valley ${i >> 1}`,
        year: 2001,
        venue: 'Lichen Notes',
        volume: '7',
        pages: `${100 + (i >> 1) * 8}-${107 + (i >> 1) * 8}`,
        issue: String(1000 + i),
      }),
    );
    expect(groups(papers)).toHaveLength(30);
  });

  it('finds the same clusters in any order of the input', () => {
    const names = (papers: readonly Paper[]) =>
      match(papers)
        .clusters.map(found => found.members.map(i => LISTING.indexOf(papers[i]!)).sort())
        .sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(LISTING, { minLength: LISTING.length }), shuffled => {
        expect(names(shuffled)).toEqual(names(LISTING));
      }),
    );
  });
});
