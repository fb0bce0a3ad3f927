import type { Cluster, Pair, Paper, Verdict } from '../model.ts';
import { type Card, createCard } from './card/card.ts';
import { createPool } from './card/pool.ts';
import { createSketches, type Sketches } from './card/sketch.ts';
import { cluster, type Link } from './clusters/cluster.ts';
import { areApart, byFirstMember, membershipOf } from './clusters/membership.ts';
import { joinMerged } from './clusters/rounds.ts';
import { settle } from './clusters/settle.ts';
import { learnColumns } from './judge/columns.ts';
import { createJudge, type Judge, type Judgement } from './judge/judge.ts';
import type { Matching, MatchOptions } from './matching.ts';
import { candidates } from './pairs/candidates.ts';
import { equalityOf } from './pairs/equal.ts';
import { createGate } from './pairs/gate.ts';
import { createKeys } from './pairs/keys.ts';
import { type Ranked, rank } from './pairs/rank.ts';
import { createVocabulary } from './pairs/vocabulary.ts';

/** Finds the records that are one paper. A record's position is the number of records added before it. */
export interface Matcher {
  add(paper: Paper): void;
  /**
   * @param merged the record that those at these positions become. With it, clusters are compared by what they become, too, so that a second
   * run over the merged records finds nothing more.
   */
  end(merged?: (positions: readonly number[]) => Paper): Matching;
}

interface Judged extends Link {
  readonly verdict: Verdict;
  readonly rule: string;
}

/**
 * Compares papers by title, authors, abstract, place in print and identifiers. Of each paper only a folded card is kept,
 * about 300 bytes and a sketch of the abstract.
 */
export function createMatcher(options: MatchOptions = {}): Matcher {
  const tokens = createPool();
  const sketches = createSketches();
  const cards: Card[] = [];
  return {
    add(paper) {
      cards.push(createCard(paper, tokens, sketches));
    },
    end(merged) {
      const ranked = rank(cards);
      const vocabulary = createVocabulary(ranked.cards, tokens);
      const { pairs, step } = candidates(ranked.cards, createKeys(tokens, sketches, vocabulary));
      const judge = createJudge(sketches, learnColumns(ranked.cards, pairs, step), options);
      const gate = createGate(vocabulary, sketches);
      const judged = judgeAll(pairs, step, ranked.cards, gate, judge);
      const same = judged.filter(pair => pair.verdict === 'same');
      const { clusters, refused } = cluster(same, (a, b) => judge(ranked.cards[a]!, ranked.cards[b]!).vetoed);
      const maybe = [...judged.filter(pair => pair.verdict === 'maybe'), ...refused];
      if (merged === undefined) return placed(ranked, clusters, maybe, sketches);
      const card = (ranks: readonly number[]): Card =>
        createCard(merged(ranks.flatMap(r => [...ranked.members(r)])), tokens, sketches);
      const rounds = { cards: ranked.cards, pairs, step, gate, judge, merged: card, link: linkOf };
      const matching = placed(ranked, joinMerged(clusters, rounds), maybe, sketches);
      return settle(matching, cards.length, merged, (papers, mergedAgain) => {
        const matcher = createMatcher(options);
        for (const paper of papers) matcher.add(paper);
        return matcher.end(mergedAgain);
      });
    },
  };
}

function judgeAll(
  pairs: Float64Array,
  step: number,
  cards: readonly Card[],
  gate: (a: Card, b: Card) => boolean,
  judge: Judge,
): Judged[] {
  const judged: Judged[] = [];
  for (const pair of pairs) {
    const a = Math.floor(pair / step);
    const b = pair - a * step;
    if (!gate(cards[a]!, cards[b]!)) continue;
    const judgement = judge(cards[a]!, cards[b]!);
    if (judgement.verdict !== 'different') judged.push(linkOf(a, b, judgement));
  }
  return judged;
}

function linkOf(a: number, b: number, { verdict, rule, score }: Judgement): Judged {
  return { a, b, verdict, rule, score };
}

/** From ranks back to positions in the input. */
function placed(
  ranked: Ranked,
  clusters: readonly { members: readonly number[]; links: readonly Judged[] }[],
  maybe: readonly Judged[],
  sketches: Sketches,
): Matching {
  const first = (r: number): number => ranked.members(r)[0]!;
  const pair = (link: Judged, verdict: Verdict): Pair => ({
    a: Math.min(first(link.a), first(link.b)),
    b: Math.max(first(link.a), first(link.b)),
    verdict,
    rule: link.rule,
    score: link.score,
  });
  const repeats = (r: number): Pair[] => {
    const others = [...ranked.members(r).subarray(1)];
    if (others.length === 0) return [];
    const rule = equalityOf(ranked.cards[r]!, sketches);
    return others.map(b => ({ a: first(r), b, verdict: 'same', rule, score: 1 }));
  };
  const clusterOf = membershipOf(clusters);
  const all: Cluster[] = clusters.map(({ members, links }) => ({
    members: members.flatMap(r => [...ranked.members(r)]).sort((x, y) => x - y),
    pairs: [...members.flatMap(repeats), ...links.map(link => pair(link, 'same'))].sort(byPlace),
  }));
  for (let r = 0; r < ranked.cards.length; r++) {
    if (ranked.members(r).length > 1 && !clusterOf.has(r))
      all.push({ members: [...ranked.members(r)], pairs: repeats(r) });
  }
  return {
    clusters: all.sort(byFirstMember),
    maybe: maybe
      .filter(link => areApart(clusterOf, link))
      .map(link => pair(link, 'maybe'))
      .sort(byPlace),
  };
}

function byPlace(x: Pair, y: Pair): number {
  return x.a - y.a || x.b - y.b;
}
