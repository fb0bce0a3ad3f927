/** Tells quickly, and seldom wrongly, that a word is none of a set, without a string being made of it. */
export interface WordFilter {
  /** False is certain. `hash` is that of a word, made as those of the set. */
  mayHave(hash: number): boolean;
}

/** The hash of a word is what this gives for its units in turn, from 0 on: capitals of most Latin letters count as small ones. */
export const hashOn = (hash: number, unit: number): number => Math.imul(hash, 31) + (unit | 32);

const SLOTS = 1 << 17;
const slotOf = (hash: number): number => (hash ^ (hash >>> 14)) & (SLOTS - 1);

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashOn(hash, word.charCodeAt(at));
  return hash;
}

/** @param hash makes the hash of a word */
export function createWordFilter(words: Iterable<string>, hash: (word: string) => number = hashOf): WordFilter {
  const taken = new Uint8Array(SLOTS);
  const take = (word: string) => {
    taken[slotOf(hash(word))] = 1;
  };
  for (const word of words) {
    take(word);
    // other capitals are further from their small letters: 'АВТОРЫ', 'Özet'
    take(word.toUpperCase());
    take(word.charAt(0).toUpperCase() + word.slice(1));
  }
  return { mayHave: hash => taken[slotOf(hash)] === 1 };
}
