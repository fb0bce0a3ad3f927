import { createHash } from 'node:crypto';
import { cluster } from './match/cluster.ts';
import type { Matching } from './match/matcher.ts';
import type { Pair, Paper } from './model.ts';

/** What a person decided about two papers, which are named by their content, so that it holds in any other file too. */
export interface Decision {
  readonly a: string;
  readonly b: string;
  readonly verdict: 'same' | 'different';
}

/** How much of an abstract takes part: enough to tell two apart, and less than where pages cut. */
const ABSTRACT = 100;

/** Names a paper by what it says, not by where it stands: 16 hexadecimal digits. Case, punctuation and blanks do not matter. */
export function contentKey(paper: Paper): string {
  const { title, authors, year, venue, volume, issue, pages, doi, arxiv, pmid, abstract } = paper;
  const place = [year, venue, volume, issue, pages, doi, arxiv, pmid].map(value => String(value ?? ''));
  const parts = [title, ...authors, ...place].map(letters);
  parts.push(letters((abstract ?? '').slice(0, 2 * ABSTRACT)).slice(0, ABSTRACT));
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

/** Frozen: keys in the files of users hold only as long as this gives the same. */
function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Clusters anew what the decisions touch: `same` joins whatever the rules say, `different` parts; the later decision about a pair holds. */
export function obey(matching: Matching, papers: readonly Paper[], decisions: readonly Decision[]): Matching {
  if (decisions.length === 0) return matching;
  const decided = decidedPairs(papers, decisions);
  const key = (a: number, b: number): number => a * papers.length + b;
  const isDecided = ({ a, b }: Pair): boolean => decided.has(key(a, b));
  const apart = (a: number, b: number): boolean => decided.get(key(a, b))?.verdict === 'different';
  const joined = [...decided.values()].filter(pair => pair.verdict === 'same');
  const judged = matching.clusters.flatMap(found => found.pairs).filter(pair => !isDecided(pair));
  const { clusters, refused } = cluster([...joined, ...judged], apart);
  const clusterOf = new Map(clusters.flatMap((found, index) => found.members.map(member => [member, index] as const)));
  const open = ({ a, b }: Pair): boolean => clusterOf.get(a) === undefined || clusterOf.get(a) !== clusterOf.get(b);
  const unsure = refused.filter(pair => !isDecided(pair)).map(pair => ({ ...pair, verdict: 'maybe' as const }));
  return {
    clusters: clusters
      .map(({ members, links }) => ({ members, pairs: links }))
      .sort((x, y) => x.members[0]! - y.members[0]!),
    maybe: [...matching.maybe.filter(pair => !isDecided(pair) && open(pair)), ...unsure],
  };

  function decidedPairs(all: readonly Paper[], given: readonly Decision[]): Map<number, Pair> {
    const positions = new Map<string, number[]>();
    for (const [position, paper] of all.entries()) {
      const name = contentKey(paper);
      positions.set(name, [...(positions.get(name) ?? []), position]);
    }
    const pairs = new Map<number, Pair>();
    for (const { a: nameA, b: nameB, verdict } of given)
      for (const x of positions.get(nameA) ?? [])
        for (const y of positions.get(nameB) ?? []) {
          const [a, b] = x < y ? [x, y] : [y, x];
          if (a !== b) pairs.set(key(a, b), { a, b, verdict, rule: 'decided by a person', score: 1 });
        }
    return pairs;
  }
}
