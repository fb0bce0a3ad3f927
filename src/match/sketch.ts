import { mix } from './hash.ts';
import { streamLetter } from './letters.ts';
import { common, createPool, length, type Pool, sortUnique } from './pool.ts';

/** Letters in a shingle; one in KEPT of the shingles is remembered; letters after LIMIT say nothing new. */
const SHINGLE = 16;
const KEPT = 8;
const LIMIT = 1600;
/** Fewer common shingles than this are too few to judge by. */
const ENOUGH = 4;

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
  size(sketch: number): number;
}

const POWER = powerOf(31, SHINGLE);

export function createSketches(): Sketches {
  const pool = createPool();
  const hashes = new Uint32Array(LIMIT);
  const ring = new Uint16Array(SHINGLE);
  return {
    pool,
    add(abstract) {
      const count = abstract === null ? 0 : shingles(abstract, hashes, ring);
      return pool.add(hashes, sortUnique(hashes, count));
    },
    containment(a, b) {
      const smaller = Math.min(length(pool, a), length(pool, b));
      return smaller < ENOUGH ? Number.NaN : common(pool, a, b) / smaller;
    },
    size: sketch => length(pool, sketch),
  };
}

/** Writes the hashes of the chosen shingles and returns how many they are. The letters roll through a ring. */
function shingles(text: string, out: Uint32Array, ring: Uint16Array): number {
  let hash = 0;
  let seen = 0;
  let count = 0;
  for (let i = 0; i < text.length && seen < LIMIT; i++) {
    const letter = streamLetter(text.charCodeAt(i));
    if (letter === 0) continue;
    const slot = seen % SHINGLE;
    hash = (Math.imul(hash, 31) + letter - Math.imul(POWER, seen < SHINGLE ? 0 : ring[slot]!)) | 0;
    ring[slot] = letter;
    seen++;
    if (seen < SHINGLE) continue;
    const spread = mix(hash);
    if (spread % KEPT === 0) out[count++] = spread;
  }
  return count;
}

function powerOf(base: number, exponent: number): number {
  let power = 1;
  for (let i = 0; i < exponent; i++) power = Math.imul(power, base);
  return power;
}
