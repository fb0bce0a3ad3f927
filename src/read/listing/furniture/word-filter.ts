/** Tells quickly, and seldom wrongly, that a word is none of a set, without a string being made of it. */
export interface WordFilter {
  /** False is certain. `hash` is that of a word, made as those of the set. */
  mayHave(hash: number): boolean;
}

/** The hash of a word is what this gives for its units in turn, from 0 on: capitals of most Latin letters count as small ones. */
export const hashOn = (hash: number, unit: number): number => Math.imul(hash, 31) + (unit | 32);

/** Bits, eight to a byte: so many more than words that hardly one in a hundred other words has the bit of one. */
const BITS = 1 << 20;
const bitOf = (hash: number): number => (hash ^ (hash >>> 14)) & (BITS - 1);

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashOn(hash, word.charCodeAt(at));
  return hash;
}

/** @param hash makes the hash of a word */
export function createWordFilter(words: Iterable<string>, hash: (word: string) => number = hashOf): WordFilter {
  const taken = new Uint8Array(BITS / 8);
  const take = (word: string) => {
    const bit = bitOf(hash(word));
    taken[bit >>> 3] = taken[bit >>> 3]! | (1 << (bit & 7));
  };
  for (const word of words) {
    take(word);
    // other capitals are further from their small letters: 'АВТОРЫ', 'Özet'
    take(word.toUpperCase());
    take(word.charAt(0).toUpperCase() + word.slice(1));
  }
  return {
    mayHave(hash) {
      const bit = bitOf(hash);
      return (taken[bit >>> 3]! & (1 << (bit & 7))) !== 0;
    },
  };
}
