import { classOf, lowerOf, mix } from './words.ts';

/**
 * How much a word speaks for a person's name (positive) or for the words of a title or a sentence (negative):
 * learned log-odds, clipped to ±LIMIT. A word that was not learned is judged by its character n-grams.
 */
export interface Lexicon {
  /** Log-odds of the word text[start..end) whose hash is given. */
  score(text: string, start: number, end: number, hash: number): number;
}

/** As stored: for each learned word 24 bits of its hash and a signed byte; a signed byte for each n-gram bucket. */
export interface LexiconData {
  readonly hashes: Int32Array;
  readonly scores: Int8Array;
  readonly grams: Int8Array;
}

export const LIMIT = 4;
/** Stored bytes per unit of log-odds. */
export const SCALE = 31;
const SHORTEST = 2;
const LONGEST = 5;
const BOUNDARY = 0x5f;
const SLOT_EMPTY = 0;

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

/** Open addressing: a slot holds the upper 24 bits of the hash and the score + 128 (never 0). */
function buildTable(data: LexiconData): Int32Array {
  let size = 1 << 10;
  while (size < data.hashes.length * 2) size <<= 1;
  const table = new Int32Array(size);
  for (let i = 0; i < data.hashes.length; i++) {
    let slot = slotOf(data.hashes[i]!, size);
    while (table[slot] !== SLOT_EMPTY) slot = (slot + 1) & (size - 1);
    table[slot] = (data.hashes[i]! & ~0xff) | (data.scores[i]! + 128);
  }
  return table;
}

const slotOf = (hash: number, size: number) => ((hash >>> 8) ^ (hash >>> 20)) & (size - 1);

export function createLexicon(data: LexiconData): Lexicon {
  const table = buildTable(data);
  const size = table.length;
  return {
    score(text, start, end, hash) {
      let slot = slotOf(hash, size);
      for (let entry = table[slot]!; entry !== SLOT_EMPTY; entry = table[slot]!) {
        if ((entry & ~0xff) === (hash & ~0xff)) return ((entry & 0xff) - 128) / SCALE;
        slot = (slot + 1) & (size - 1);
      }
      return gramScore(data.grams, text, start, end);
    },
  };
}
