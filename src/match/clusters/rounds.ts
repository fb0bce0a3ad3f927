import type { Card } from '../card/card.ts';
import type { Judge, Judgement } from '../judge/judge.ts';
import { cluster, type Link } from './cluster.ts';
import { membershipOf } from './membership.ts';

/** What clusters are made of, by rank, and the links that made them. */
export interface Group<L extends Link> {
  readonly members: readonly number[];
  readonly links: readonly L[];
}

export interface Rounds<L extends Link> {
  /** Cards by rank. */
  readonly cards: readonly Card[];
  /** Every pair of ranks that shares a key: `a * step + b`. */
  readonly pairs: Float64Array;
  readonly step: number;
  readonly gate: (a: Card, b: Card) => boolean;
  readonly judge: Judge;
  /** The card of the record that these become. */
  readonly merged: (ranks: readonly number[]) => Card;
  readonly link: (a: number, b: number, judgement: Judgement) => L;
}

/** More rounds than records of one paper ever took. */
const MOST = 8;

/**
 * Compares clusters as the records that they become, and joins those that are one paper, until nothing changes: so a second run over what was
 * written finds nothing more. Only pairs that were compared before and touch a cluster that is new are looked at.
 */
export function joinMerged<L extends Link>(groups: readonly Group<L>[], rounds: Rounds<L>): readonly Group<L>[] {
  let all: readonly Group<L>[] = groups;
  let fresh: ReadonlySet<Group<L>> = new Set(groups);
  const cards = new Map<Group<L>, Card>();
  for (let round = 0; round < MOST && fresh.size > 0; round++) {
    for (const group of fresh) cards.set(group, rounds.merged(group.members));
    const joined = joinOnce(all, fresh, cards, rounds);
    const before: ReadonlySet<Group<L>> = new Set(all);
    fresh = new Set(joined.filter(group => !before.has(group)));
    all = joined;
  }
  return all;
}

function joinOnce<L extends Link>(
  groups: readonly Group<L>[],
  fresh: ReadonlySet<Group<L>>,
  cards: ReadonlyMap<Group<L>, Card>,
  { cards: single, pairs, step, gate, judge, link }: Rounds<L>,
): readonly Group<L>[] {
  const groupOf = membershipOf(groups);
  /** A cluster goes by the rank of its first member. */
  const name = (rank: number): number => groupOf.get(rank)?.members[0] ?? rank;
  const cardOf = (rank: number): Card => cards.get(groupOf.get(rank)!) ?? single[rank]!;
  const isFresh = (rank: number): boolean => fresh.has(groupOf.get(rank)!);
  const seen = new Set<number>();
  const found: { readonly a: number; readonly b: number; readonly score: number; readonly link: L }[] = [];
  for (const pair of pairs) {
    const a = Math.floor(pair / step);
    const b = pair - a * step;
    if (!isFresh(a) && !isFresh(b)) continue;
    const [x, y] = [name(a), name(b)].sort((i, j) => i - j) as [number, number];
    if (x === y || seen.has(x * step + y)) continue;
    seen.add(x * step + y);
    if (!gate(cardOf(x), cardOf(y))) continue;
    const judgement = judge(cardOf(x), cardOf(y));
    if (judgement.verdict === 'same') found.push({ a: x, b: y, score: judgement.score, link: link(a, b, judgement) });
  }
  const { clusters } = cluster(found, (a, b) => judge(cardOf(a), cardOf(b)).vetoed);
  const parts = (rank: number): Group<L> => groupOf.get(rank) ?? { members: [rank], links: [] };
  const taken = new Set(clusters.flatMap(({ members }) => members));
  return [
    ...groups.filter(group => !taken.has(group.members[0]!)),
    ...clusters.map(({ members, links }) => ({
      members: members.flatMap(rank => parts(rank).members).sort((x, y) => x - y),
      links: [...members.flatMap(rank => parts(rank).links), ...links.map(row => row.link)],
    })),
  ];
}
