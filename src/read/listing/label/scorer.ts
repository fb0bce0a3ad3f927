import { featuresPerLine } from './features.ts';
import { lookCount } from './states.ts';

/**
 * Adds up the weights of a line's features, for all looks (states.ts) at once.
 *
 * Three looks share one double: each has a lane of LANE bits, and a double holds 53 exactly. Weights are stored with 128 added, so that no lane
 * is ever negative; a sum of fewer than 500 of them stays inside its lane. One addition then does the work of three.
 */
export type Scorer = (features: Int32Array, scores: Float64Array) => void;

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
  const sums = new Float64Array(GROUPS);
  const bias = BIAS * featuresPerLine;

  return (features, scores) => {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    for (let i = 0; i < featuresPerLine; i++) {
      const at = features[i]! * GROUPS;
      a += packed[at]!;
      b += packed[at + 1]!;
      c += packed[at + 2]!;
      d += packed[at + 3]!;
      e += packed[at + 4]!;
      f += packed[at + 5]!;
      g += packed[at + 6]!;
    }
    sums[0] = a;
    sums[1] = b;
    sums[2] = c;
    sums[3] = d;
    sums[4] = e;
    sums[5] = f;
    sums[6] = g;
    for (let group = 0, look = 0; look < lookCount; group++) {
      let rest = sums[group]!;
      for (let lane = 0; lane < LANES && look < lookCount; lane++, look++) {
        const above = Math.floor(rest / LANE);
        scores[look] = (rest - above * LANE - bias) * unit;
        rest = above;
      }
    }
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
