import { createHash } from 'node:crypto';
import { cluster } from './match/clusters/cluster.ts';
import { areApart, byFirstMember, membershipOf } from './match/clusters/membership.ts';
import type { Matching } from './match/matching.ts';
import type { Pair, Paper, Verdict } from './model.ts';

/** What a person decided about two papers, which are named by their content, so that it holds in any other file too. */
export interface Decision {
  readonly a: string;
  readonly b: string;
  readonly verdict: 'same' | 'different';
}

/** What was compared, by position; a list of papers is one. */
export type Papers = Pick<readonly Paper[], 'length' | 'at'>;

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

/** Clusters anew, with the decisions: `same` joins whatever the rules say, `different` parts; the later decision about a pair holds. */
export function obey(matching: Matching, papers: Papers, decisions: readonly Decision[]): Matching {
  if (decisions.length === 0) return matching;
  const decided = decidedPairs(papers, decisions);
  const verdict = (a: number, b: number): Verdict | undefined => decided.get(a)?.get(b)?.verdict;
  const isOpen = ({ a, b }: Pair): boolean => verdict(a, b) === undefined;
  const joined = [...decided.values()].flatMap(row => [...row.values()]).filter(pair => pair.verdict === 'same');
  const judged = matching.clusters.flatMap(found => found.pairs).filter(isOpen);
  const { clusters, refused } = cluster([...joined, ...judged], (a, b) => verdict(a, b) === 'different');
  const clusterOf = membershipOf(clusters);
  const unsure = refused.filter(isOpen).map(pair => ({ ...pair, verdict: 'maybe' as const }));
  return {
    clusters: clusters.map(({ members, links }) => ({ members, pairs: links })).sort(byFirstMember),
    maybe: [...matching.maybe.filter(isOpen), ...unsure].filter(pair => areApart(clusterOf, pair)),
  };
}

/** The pairs of papers that the decisions are about, by their first and then their second position. */
function decidedPairs(papers: Papers, decisions: readonly Decision[]): Map<number, Map<number, Pair>> {
  const positions = new Map<string, number[]>();
  for (let position = 0; position < papers.length; position++) {
    const key = contentKey(papers.at(position)!);
    const known = positions.get(key);
    if (known === undefined) positions.set(key, [position]);
    else known.push(position);
  }
  const pairs = new Map<number, Map<number, Pair>>();
  for (const { a: keyA, b: keyB, verdict } of decisions) {
    for (const [x, y] of product(positions.get(keyA) ?? [], positions.get(keyB) ?? [])) {
      const [a, b] = x < y ? [x, y] : [y, x];
      if (!pairs.has(a)) pairs.set(a, new Map());
      if (a !== b) pairs.get(a)!.set(b, { a, b, verdict, rule: 'decided by a person', score: 1 });
    }
  }
  return pairs;
}

function product(left: readonly number[], right: readonly number[]): [number, number][] {
  return left.flatMap(a => right.map((b): [number, number] => [a, b]));
}
