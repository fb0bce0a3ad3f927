import { classOf, lowerOf, mix } from './words.ts';

/**
 * What words say about the line they stand in: learned log-odds, clipped to ±LIMIT.
 * A word that was not learned is judged by its character n-grams.
 */
export interface Lexicon {
  /** Person's name (positive) against the words of titles and sentences (negative): the word text[start..end), whose hash is given. */
  score(text: string, start: number, end: number, hash: number): number;
  /** Sentence (positive) against title (negative); 0 where nothing was learned. */
  prose(hash: number): number;
}

/** As stored: for each learned word 24 bits of its hash and two signed bytes; a signed byte for each n-gram bucket. */
export interface LexiconData {
  readonly hashes: Int32Array;
  readonly scores: Int8Array;
  readonly prose: Int8Array;
  readonly grams: Int8Array;
}

export const LIMIT = 4;
/** Stored bytes per unit of log-odds. */
export const SCALE = 31;
const SHORTEST = 2;
const LONGEST = 5;
const BOUNDARY = 0x5f;

/** Calls `use` with the bucket of each character n-gram (2 to 5, word boundaries marked) of a word. */
export function eachGram(text: string, start: number, end: number, buckets: number, use: (bucket: number) => void): void {
  const length = end - start + 2;
  const unitAt = (i: number) => {
    if (i === 0 || i === length - 1) return BOUNDARY;
    const unit = text.charCodeAt(start + i - 1);
    classOf(unit);
    return lowerOf(unit);
  };
  for (let from = 0; from < length - 1; from++) {
    let hash = 0x2f0b4c47;
    for (let i = from; i < length && i - from < LONGEST; i++) {
      hash = mix(hash, unitAt(i));
      if (i - from + 1 >= SHORTEST) use(((hash ^ (hash >>> 15)) >>> 0) % buckets);
    }
  }
}

/** Log-odds of a word from its n-grams alone. */
export function gramScore(grams: Int8Array, text: string, start: number, end: number): number {
  let sum = 0;
  eachGram(text, start, end, grams.length, bucket => {
    sum += grams[bucket]!;
  });
  return Math.max(-LIMIT, Math.min(LIMIT, sum / SCALE));
}

const slotOf = (hash: number, size: number) => ((hash >>> 8) ^ (hash >>> 20)) & (size - 1);

/** Open addressing: a slot holds the upper 24 bits of the hash, and the number of the word + 1 in another array. */
export function createLexicon(data: LexiconData): Lexicon {
  let size = 1 << 10;
  while (size < data.hashes.length * 2) size <<= 1;
  const keys = new Int32Array(size);
  const words = new Int32Array(size);
  for (let i = 0; i < data.hashes.length; i++) {
    let slot = slotOf(data.hashes[i]!, size);
    while (words[slot] !== 0) slot = (slot + 1) & (size - 1);
    keys[slot] = data.hashes[i]! & ~0xff;
    words[slot] = i + 1;
  }
  const find = (hash: number): number => {
    const key = hash & ~0xff;
    let slot = slotOf(hash, size);
    while (words[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (size - 1);
    return words[slot]! - 1;
  };
  return {
    score(text, start, end, hash) {
      const word = find(hash);
      return word < 0 ? gramScore(data.grams, text, start, end) : data.scores[word]! / SCALE;
    },
    prose(hash) {
      const word = find(hash);
      return word < 0 ? 0 : data.prose[word]! / SCALE;
    },
  };
}
