import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCard } from '../../src/match/card/card.ts';
import { createPool } from '../../src/match/card/pool.ts';
import { createSketches } from '../../src/match/card/sketch.ts';
import { createMatcher } from '../../src/match/matcher.ts';
import { merge } from '../../src/match/merge.ts';
import { candidates } from '../../src/match/pairs/candidates.ts';
import { createKeys } from '../../src/match/pairs/keys.ts';
import { rank } from '../../src/match/pairs/rank.ts';
import { createVocabulary } from '../../src/match/pairs/vocabulary.ts';
import type { Paper } from '../../src/model.ts';
import { type GeneratedRecord, generate } from '../bench/generate.ts';

const toPaper = ({ id, title, authors, abstract }: GeneratedRecord): Paper => ({
  title,
  authors,
  abstract,
  sources: [{ file: 'generated', lines: [1, 1], id }],
});
const records = [...generate({ records: 4000, seed: 7 })];

function clusters(papers: readonly Paper[]): (readonly number[])[] {
  const matcher = createMatcher();
  for (const one of papers) matcher.add(one);
  return matcher.end().clusters.map(found => found.members);
}

/** How many pairs are compared. */
function compared(some: readonly GeneratedRecord[]): number {
  const tokens = createPool();
  const sketches = createSketches();
  const { cards } = rank(some.map(record => createCard(toPaper(record), tokens, sketches)));
  return candidates(cards, createKeys(tokens, sketches, createVocabulary(cards, tokens))).pairs.length;
}

describe('generate', () => {
  it('gives the same records for the same seed, and others for another', () => {
    const first = [...generate({ records: 50, seed: 3 })];
    expect([...generate({ records: 50, seed: 3 })]).toEqual(first);
    expect([...generate({ records: 50, seed: 4 })]).not.toEqual(first);
  });

  it('makes one record in ten a duplicate, half of them exact', () => {
    const originals = new Map(
      records.filter(({ id, cluster }) => id === `g${cluster}`).map(record => [record.cluster, record]),
    );
    const copies = records.filter(({ id, cluster }) => id !== `g${cluster}`);
    const exact = copies.filter(
      copy =>
        copy.abstract === originals.get(copy.cluster)?.abstract &&
        copy.title === originals.get(copy.cluster)?.title &&
        copy.authors.join() === originals.get(copy.cluster)?.authors.join(),
    );
    expect(copies.length / records.length).toBeCloseTo(0.1, 1);
    expect(exact.length / copies.length).toBeCloseTo(0.5, 1);
  });
});

describe('createMatcher on many records', () => {
  it('finds nearly every duplicate and merges no two papers', () => {
    const found = clusters(records.map(toPaper));
    const papers = new Set(records.map(record => record.cluster)).size;
    for (const members of found) expect(new Set(members.map(i => records[i]!.cluster)).size).toBe(1);
    const removed = found.reduce((sum, members) => sum + members.length - 1, 0);
    expect(removed / (records.length - papers)).toBeGreaterThan(0.98);
  });

  it('gives a partition: no record stands in two clusters', () => {
    const members = clusters(records.map(toPaper)).flat();
    expect(new Set(members).size).toBe(members.length);
  });

  it('compares a few pairs a record, about as many for twice the records', () => {
    const half = compared(records.slice(0, 2000));
    const all = compared(records);
    expect(all / records.length).toBeLessThan(3);
    expect(all / half).toBeLessThan(3);
  });

  it('finds the same clusters in any order', () => {
    const some = records.filter(record => record.cluster % 5 === 0).slice(0, 300);
    const names = (order: readonly GeneratedRecord[]) =>
      clusters(order.map(toPaper))
        .map(members =>
          members
            .map(i => order[i]!.id)
            .sort()
            .join(),
        )
        .sort();
    const expected = names(some);
    expect(expected.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(fc.shuffledSubarray(some, { minLength: some.length }), order => {
        expect(names(order)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('finds nothing more in what it has merged', () => {
    const papers = records.map(toPaper);
    const found = clusters(papers);
    const inside = new Set(found.flat());
    const merged = [
      ...papers.filter((_, i) => !inside.has(i)),
      ...found.map(members => merge(members.map(i => papers[i]!)).paper),
    ];
    expect(clusters(merged)).toEqual([]);
  });
});
