import { mix } from './hash.ts';
import { STREAM } from './letters.ts';
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
const SPREAD = 0x9e3779b1;
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
  const letters = new Uint16Array(SPARSE.letters);
  return {
    pool,
    add(abstract) {
      const count = abstract === null ? 0 : shingles(letters, lettersOf(abstract, letters), hashes);
      return pool.add(hashes, sortUnique(hashes, count));
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

/** Writes the letters and digits of the text, as far as there is room, and returns how many they are. */
function lettersOf(text: string, letters: Uint16Array): number {
  let count = 0;
  for (let i = 0; i < text.length && count < letters.length; i++) {
    const letter = STREAM[text.charCodeAt(i)]!;
    if (letter !== 0) letters[count++] = letter;
  }
  return count;
}

/** Writes the hashes of the chosen shingles and returns how many they are: a rolling hash over the letters (Karp and Rabin, 1987). */
function shingles(letters: Uint16Array, size: number, out: Uint32Array): number {
  let hash = 0;
  let count = 0;
  for (let i = 0; i < Math.min(SHINGLE - 1, size); i++) hash = (Math.imul(hash, BASE) + letters[i]!) | 0;
  for (let i = SHINGLE - 1; i < size; i++) {
    hash = (Math.imul(hash, BASE) + letters[i]!) | 0;
    const spread = Math.imul(hash, SPREAD);
    if (spread >>> (32 - (i < DENSE.letters ? DENSE.bits : SPARSE.bits)) === 0) out[count++] = mix(hash);
    hash = (hash - Math.imul(POWER, letters[i - SHINGLE + 1]!)) | 0;
  }
  return count;
}

function powerOf(base: number, exponent: number): number {
  let power = 1;
  for (let i = 0; i < exponent; i++) power = Math.imul(power, base);
  return power;
}
