import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cluster, type Link } from '../../src/match/clusters/cluster.ts';

const never = () => false;

it('joins what links join and says which links are inside', () => {
  const links = [
    { a: 0, b: 1, score: 0.9 },
    { a: 1, b: 2, score: 0.8 },
    { a: 4, b: 5, score: 0.7 },
  ];
  expect(cluster(links, never)).toEqual({
    clusters: [
      { members: [0, 1, 2], links: links.slice(0, 2) },
      { members: [4, 5], links: links.slice(2) },
    ],
    refused: [],
  });
});

it('takes the best link first and never joins two that must stay apart', () => {
  const links = [
    { a: 1, b: 2, score: 0.8 },
    { a: 0, b: 1, score: 0.9 },
  ];
  const apart = (a: number, b: number) => a === 0 && b === 2;
  expect(cluster(links, apart)).toEqual({ clusters: [{ members: [0, 1], links: [links[1]] }], refused: [links[0]] });
});

const graph = fc.array(
  fc.record({ a: fc.nat(11), b: fc.nat(11), score: fc.constantFrom(0.5, 0.7, 0.9) }).filter(({ a, b }) => a < b),
  { maxLength: 30 },
);

it('gives a partition that equals a naive search for connected records', () => {
  fc.assert(
    fc.property(graph, links => {
      const found = cluster(links, never).clusters.map(group => group.members);
      expect(new Set(found.flat()).size).toBe(found.flat().length);
      expect([...found].sort(byFirst)).toEqual(connected(links));
    }),
  );
});

it('does not depend on the order of the links', () => {
  const apart = (a: number, b: number) => (a * 7 + b * 3) % 5 === 0;
  fc.assert(
    fc.property(graph, links => {
      expect(cluster([...links].reverse(), apart).clusters.map(group => group.members)).toEqual(
        cluster(links, apart).clusters.map(group => group.members),
      );
    }),
  );
});

function byFirst(x: readonly number[], y: readonly number[]): number {
  return x[0]! - y[0]!;
}

function connected(links: readonly Link[]): number[][] {
  let groups = [...new Set(links.flatMap(({ a, b }) => [a, b]))].map(rank => [rank]);
  for (const { a, b } of links) {
    const joined = groups.filter(group => group.includes(a) || group.includes(b));
    groups = [...groups.filter(group => !joined.includes(group)), joined.flat()];
  }
  return groups.map(group => group.sort((x, y) => x - y)).sort(byFirst);
}
