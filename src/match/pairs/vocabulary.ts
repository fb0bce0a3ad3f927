import type { Card } from '../card/card.ts';
import type { Pool } from '../card/pool.ts';
import { createCounter } from './counter.ts';

/** The words of all titles: how many titles have each, and which are too common to make two titles alike. */
export interface Vocabulary {
  /** How many titles have the word with this hash. */
  count(token: number): number;
  /** How many titles there are. */
  readonly titles: number;
  /** The share of the shorter title's words that the longer one has, 0 to 1: the lesser of all words and of those that are not common. */
  overlap(a: Card, b: Card): number;
}

/** A word of one title in a hundred, and of so many at least, is common. */
const COMMON = { share: 0.01, titles: 50 };

export function createVocabulary(cards: readonly Card[], tokens: Pool): Vocabulary {
  const counter = createCounter();
  const values = tokens.values();
  for (const card of cards) {
    const end = tokens.start(card.tokens + 1);
    for (let i = tokens.start(card.tokens); i < end; i++) counter.add(values[i]!);
  }
  const limit = Math.max(COMMON.titles, cards.length * COMMON.share);
  const weights = new Uint8Array(tokens.start(tokens.size()));
  const weigh = (token: number): number => (counter.get(token) > limit ? 0 : 1);
  for (let i = 0; i < weights.length; i++) weights[i] = weigh(values[i]!);
  return {
    count: counter.get,
    titles: cards.length,
    overlap(a, b) {
      // Titles may have been added since, and the array moved.
      const all = tokens.values();
      const weight = (i: number): number => (i < weights.length ? weights[i]! : weigh(all[i]!));
      let i = tokens.start(a.tokens);
      let j = tokens.start(b.tokens);
      const iEnd = tokens.start(a.tokens + 1);
      const jEnd = tokens.start(b.tokens + 1);
      const lengths = Math.min(iEnd - i, jEnd - j);
      let left = 0;
      let right = 0;
      let shared = 0;
      let telling = 0;
      while (i < iEnd || j < jEnd) {
        const x = i < iEnd ? all[i]! : Number.POSITIVE_INFINITY;
        const y = j < jEnd ? all[j]! : Number.POSITIVE_INFINITY;
        if (x === y) {
          shared++;
          telling += weight(i);
        }
        if (x <= y) left += weight(i++);
        if (y <= x) right += weight(j++);
      }
      const fewer = Math.min(left, right);
      return lengths === 0 ? 0 : Math.min(shared / lengths, fewer === 0 ? 1 : telling / fewer);
    },
  };
}
