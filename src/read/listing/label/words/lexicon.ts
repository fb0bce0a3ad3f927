import { classOf, HASH_START, lowerOf, mix } from './words.ts';

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

/** The same in whole numbers, SCALE to a unit of log-odds, for callers that look a word up once and ask twice. */
export interface WordLexicon extends Lexicon {
  /** What `scoreOf` and `proseOf` turn into scores; 0 for a word that was not learned, whose prose is 0. */
  find(hash: number): number;
  scoreOf(found: number): number;
  proseOf(found: number): number;
  /** As `score`, for a word that was not learned. */
  guess(text: string, start: number, end: number, hash: number): number;
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
const GRAM_START = 0x2f0b4c47;

/** Calls `use` with the bucket of each character n-gram (2 to 5, word boundaries marked) of a word. */
export function eachGram(
  text: string,
  start: number,
  end: number,
  buckets: number,
  use: (bucket: number) => void,
): void {
  const length = end - start + 2;
  const unitAt = (i: number) => {
    if (i === 0 || i === length - 1) return BOUNDARY;
    const unit = text.charCodeAt(start + i - 1);
    classOf(unit);
    return lowerOf(unit);
  };
  for (let from = 0; from < length - 1; from++) {
    let hash = GRAM_START;
    for (let i = from; i < length && i - from < LONGEST; i++) {
      hash = mix(hash, unitAt(i));
      if (i - from + 1 >= SHORTEST) use(((hash ^ (hash >>> 15)) >>> 0) % buckets);
    }
  }
}

const units = new Uint16Array(64);

/** Log-odds of a word from its n-grams alone, SCALE to a unit: the sum over what `eachGram` gives, whose number of buckets is a power of two. */
function gramScore(grams: Int8Array, text: string, start: number, end: number): number {
  if (end - start + 2 > units.length) return sumOfGrams(grams, text, start, end);
  const length = end - start + 2;
  units[0] = BOUNDARY;
  units[length - 1] = BOUNDARY;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    classOf(unit);
    units[i - start + 1] = lowerOf(unit);
  }
  const mask = grams.length - 1;
  let sum = 0;
  for (let from = 0; from < length - 1; from++) {
    const to = Math.min(length, from + LONGEST);
    let hash = mix(GRAM_START, units[from]!);
    for (let i = from + 1; i < to; i++) {
      hash = mix(hash, units[i]!);
      sum += grams[(hash ^ (hash >>> 15)) & mask]!;
    }
  }
  return bounded(sum);
}

/** The same for a word of any length. */
function sumOfGrams(grams: Int8Array, text: string, start: number, end: number): number {
  let sum = 0;
  eachGram(text, start, end, grams.length, bucket => {
    sum += grams[bucket]!;
  });
  return bounded(sum);
}

const bounded = (sum: number): number => Math.max(-LIMIT * SCALE, Math.min(LIMIT * SCALE, sum));

const slotOf = (hash: number, size: number) => ((hash >>> 8) ^ (hash >>> 20)) & (size - 1);

const LEARNED = 1 << 16;
const scoreOf = (found: number): number => (found << 24) >> 24;
const proseOf = (found: number): number => (found << 16) >> 24;

/** Whether a word has letters that its hash leaves out. */
function hasMarks(text: string, start: number, end: number, hash: number): boolean {
  let whole = HASH_START;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    classOf(unit);
    whole = mix(whole, lowerOf(unit));
  }
  return whole !== hash;
}

/** Scores of words that were not learned and came lately; names come again and again. */
const RECENT = 1 << 12;

/** Open addressing: a slot is two numbers side by side, the upper 24 bits of the hash, and LEARNED with the two stored bytes. */
export function createLexicon(data: LexiconData): WordLexicon {
  let size = 1 << 10;
  while (size < data.hashes.length * 1.5) size <<= 1;
  const slots = new Int32Array(2 * size);
  for (let i = 0; i < data.hashes.length; i++) {
    let slot = slotOf(data.hashes[i]!, size);
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & (size - 1);
    slots[2 * slot] = data.hashes[i]! & ~0xff;
    slots[2 * slot + 1] = LEARNED | ((data.prose[i]! & 0xff) << 8) | (data.scores[i]! & 0xff);
  }
  const recent = new Int32Array(RECENT);
  const lengths = new Int32Array(RECENT);
  const guesses = new Int8Array(RECENT);

  const find = (hash: number): number => {
    const key = hash & ~0xff;
    let slot = slotOf(hash, size);
    while (slots[2 * slot + 1] !== 0 && slots[2 * slot] !== key) slot = (slot + 1) & (size - 1);
    return slots[2 * slot + 1]!;
  };

  const guess = (text: string, start: number, end: number, hash: number): number => {
    // words that differ in their marks alone have one hash
    if (hasMarks(text, start, end, hash)) return gramScore(data.grams, text, start, end);
    const slot = (hash ^ (hash >>> 16)) & (RECENT - 1);
    if (recent[slot] === hash && lengths[slot] === end - start) return guesses[slot]!;
    recent[slot] = hash;
    lengths[slot] = end - start;
    const score = gramScore(data.grams, text, start, end);
    guesses[slot] = score;
    return score;
  };

  return {
    find,
    guess,
    scoreOf,
    proseOf,
    score(text, start, end, hash) {
      const found = find(hash);
      return (found === 0 ? guess(text, start, end, hash) : scoreOf(found)) / SCALE;
    },
    prose: hash => proseOf(find(hash)) / SCALE,
  };
}
