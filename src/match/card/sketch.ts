import { Buffer } from 'node:buffer';
import { mix } from './hash.ts';
import { IN_STREAM, STREAM } from './letters.ts';
import { common, createPool, length, meet, type Pool, sortUnique } from './pool.ts';

/** Letters in a shingle. */
const SHINGLE = 16;
/** Of the shingles one in 2^3 is remembered, after so many letters one in 2^4; letters after the limit say nothing new. */
const DENSE = { letters: 500, bits: 3 };
const SPARSE = { letters: 1000, bits: 4 };
/** So many steps through the smallest hashes of both sides are a glance: where half are shared, next to no pair escapes it. */
const GLANCE = 24;
/** Fewer common shingles than this are too few to judge by. */
const ENOUGH = 4;

const BASE = 0x2c9277b5;
const SPREAD = 0x9e3779b1 | 0;
const POWER = powerOf(BASE, SHINGLE - 1);

/**
 * Abstracts as sets of hashed shingles. Every shingle is chosen by its own hash, so that a cut abstract keeps what it shares with
 * the whole one (Broder, "On the resemblance and containment of documents", 1997, the mod-m sketch).
 */
export interface Sketches {
  readonly pool: Pool;
  /** Puts an abstract away and returns its number. */
  add(abstract: string | null): number;
  /** The share of the smaller sketch that stands in the other one, 0 to 1; NaN where one is too small to tell. */
  containment(a: number, b: number): number;
  /** As containment, but 0 where none of the smallest hashes meet: for pairs that are most likely strangers. */
  glance(a: number, b: number): number;
  size(sketch: number): number;
}

export function createSketches(): Sketches {
  const pool = createPool();
  const hashes = new Uint32Array(SPARSE.letters);
  const lettersOf = createLetters(SPARSE.letters);
  return {
    pool,
    add(abstract) {
      if (abstract === null) return pool.add(hashes, 0);
      const { letters, count } = lettersOf(abstract);
      return pool.add(hashes, sortUnique(hashes, shingles(letters, count, hashes)));
    },
    containment(a, b) {
      const smaller = Math.min(length(pool, a), length(pool, b));
      return smaller < ENOUGH ? Number.NaN : common(pool, a, b) / smaller;
    },
    glance(a, b) {
      const smaller = Math.min(length(pool, a), length(pool, b));
      return smaller < ENOUGH || !meet(pool, a, b, GLANCE) ? 0 : common(pool, a, b) / smaller;
    },
    size: sketch => length(pool, sketch),
  };
}

/** Of a text so many times as long as the letters that are wanted, the rest is not looked at: it is hardly one. */
const LONGEST = 4;

/**
 * The letters and digits with which a text begins, at most so many. The text is copied into memory of a fixed place and read without a
 * branch for each character: both together take a third of the time of reading the string.
 */
function createLetters(most: number): (text: string) => { readonly letters: Uint16Array; readonly count: number } {
  const units = new Uint16Array(most * LONGEST);
  const bytes = Buffer.from(units.buffer);
  const letters = new Uint16Array(most);
  return text => {
    const length = bytes.write(text, 0, 'utf16le') >> 1;
    let count = 0;
    for (let i = 0; i < length && count < most; ) {
      const end = Math.min(length, i + most - count);
      for (; i < end; i++) {
        const unit = units[i]!;
        letters[count] = STREAM[unit]!;
        count += IN_STREAM[unit]!;
      }
    }
    return { letters, count };
  };
}

/** Writes the hashes of the chosen shingles and returns how many they are: a rolling hash over the letters (Karp and Rabin, 1987). */
function shingles(letters: Uint16Array, size: number, out: Uint32Array): number {
  let hash = 0;
  for (let i = 0; i < Math.min(SHINGLE - 1, size); i++) hash = (Math.imul(hash, BASE) + letters[i]!) | 0;
  let count = 0;
  let at = SHINGLE - 1;
  for (const { letters: end, bits } of [DENSE, SPARSE]) {
    const shift = 32 - bits;
    const last = Math.min(size, end);
    for (; at < last; at++) {
      hash = (Math.imul(hash, BASE) + letters[at]!) | 0;
      // Written whether chosen or not, and overwritten by the next one if not: cheaper than a branch that nobody can foresee.
      out[count] = hash;
      // 1 where the highest bits are 0, else 0.
      count += ((Math.imul(hash, SPREAD) >>> shift) - 1) >>> 31;
      hash = (hash - Math.imul(POWER, letters[at - SHINGLE + 1]!)) | 0;
    }
  }
  for (let i = 0; i < count; i++) out[i] = mix(out[i]!);
  return count;
}

function powerOf(base: number, exponent: number): number {
  let power = 1;
  for (let i = 0; i < exponent; i++) power = Math.imul(power, base);
  return power;
}
