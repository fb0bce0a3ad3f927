/** Tells quickly, and seldom wrongly, that a word is none of a set, without a string being made of it: capitals count as small letters. */
export interface WordFilter {
  /** False is certain. `hash` is what `hashOn` gives for the word's units in turn, from 0 on. */
  mayHave(hash: number): boolean;
}

export const hashOn = (hash: number, unit: number): number => Math.imul(hash, 31) + (unit | 32);

const SLOTS = 1 << 15;
const slotOf = (hash: number): number => (hash ^ (hash >>> 14)) & (SLOTS - 1);

export function createWordFilter(words: Iterable<string>): WordFilter {
  const taken = new Uint8Array(SLOTS);
  for (const word of words) {
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = hashOn(hash, word.charCodeAt(at));
    taken[slotOf(hash)] = 1;
  }
  return { mayHave: hash => taken[slotOf(hash)] === 1 };
}
