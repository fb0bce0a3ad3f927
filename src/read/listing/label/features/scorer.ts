import { lookCount } from '../states.ts';
import { HASH_START, mix } from '../words/words.ts';
import {
  type Context,
  createFacts,
  type FeatureSet,
  factsOf,
  featuresPerLine,
  ofBoth,
  ofLine,
  ofPlace,
} from './features.ts';

/**
 * Adds up the weights of a line's features, for all looks (states.ts) at once.
 *
 * Three looks share one double: each has a lane of LANE bits, and a double holds 53 exactly. Weights are stored with 128 added, so that no lane
 * is ever negative; a sum of fewer than 500 of them stays inside its lane. One addition then does the work of three.
 */
export type Scorer = (context: Context, scores: Float64Array) => void;

const LANE = 2 ** 17;
const LANES = 3;
const BIAS = 128;
/** Doubles a feature has. */
const GROUPS = 7;

/**
 * @param weights [feature * lookCount + look]
 * @param unit what a weight of 1 is worth
 */
export function createScorer(weights: Int8Array, unit: number): Scorer {
  if (lookCount > GROUPS * LANES || featuresPerLine * 255 >= LANE)
    throw new Error('Cannot pack the weights of so many looks or features');
  const packed = pack(weights);
  const bias = BIAS * featuresPerLine;
  const facts = createFacts();
  const line = createRememberedSums(ofLine, packed);
  const place = createRememberedSums(ofPlace, packed);
  const addRest = createAdder(ofBoth, packed);
  const rest = new Float64Array(GROUPS);

  return (context, scores) => {
    factsOf(context, facts);
    const one = line.of(facts);
    const other = place.of(facts);
    addRest(facts, rest, 0);
    for (let group = 0, look = 0; look < lookCount; group++) {
      let sum = line.sums[one + group]! + place.sums[other + group]! + rest[group]!;
      for (let lane = 0; lane < LANES && look < lookCount; lane++, look++) {
        const above = Math.floor(sum / LANE);
        scores[look] = (sum - above * LANE - bias) * unit;
        sum = above;
      }
    }
  };
}

/** Adds up the features that a set has for these facts, and writes GROUPS numbers to `sums` from `at` on. */
type Adder = (facts: Int32Array, sums: Float64Array, at: number) => void;

function createAdder({ size, write }: FeatureSet, packed: Float64Array): Adder {
  const features = new Int32Array(size);
  return (facts, sums, to) => {
    write(facts, features);
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    for (let i = 0; i < size; i++) {
      const at = features[i]! * GROUPS;
      a += packed[at]!;
      b += packed[at + 1]!;
      c += packed[at + 2]!;
      d += packed[at + 3]!;
      e += packed[at + 4]!;
      f += packed[at + 5]!;
      g += packed[at + 6]!;
    }
    sums[to] = a;
    sums[to + 1] = b;
    sums[to + 2] = c;
    sums[to + 3] = d;
    sums[to + 4] = e;
    sums[to + 5] = f;
    sums[to + 6] = g;
  };
}

/** Sums that are remembered, newer ones in the place of older ones: a power of two. */
const KEPT = 1 << 13;

interface RememberedSums {
  readonly sums: Float64Array;
  /** Where those for these facts stand in `sums`. */
  of(facts: Int32Array): number;
}

function createRememberedSums(set: FeatureSet, packed: Float64Array): RememberedSums {
  const add = createAdder(set, packed);
  const used = set.facts;
  const sums = new Float64Array(KEPT * GROUPS);
  /** Two hashes of the facts, which no two lines share but by chance. */
  const hashes = new Int32Array(KEPT);
  const checks = new Int32Array(KEPT);
  return {
    sums,
    of(facts) {
      let hash = HASH_START;
      let check = 1;
      for (let i = 0; i < used.length; i++) {
        const fact = facts[used[i]!]!;
        hash = mix(hash, fact);
        check = Math.imul(check, 31) + fact;
      }
      const slot = (hash ^ (hash >>> 15)) & (KEPT - 1);
      const at = slot * GROUPS;
      if (hashes[slot] === hash && checks[slot] === check) return at;
      hashes[slot] = hash;
      checks[slot] = check;
      add(facts, sums, at);
      return at;
    },
  };
}

function pack(weights: Int8Array): Float64Array {
  const features = weights.length / lookCount;
  const packed = new Float64Array(features * GROUPS);
  for (let feature = 0; feature < features; feature++) {
    for (let look = 0; look < lookCount; look++) {
      const at = feature * GROUPS + Math.floor(look / LANES);
      packed[at] = packed[at]! + (weights[feature * lookCount + look]! + BIAS) * LANE ** (look % LANES);
    }
  }
  return packed;
}
