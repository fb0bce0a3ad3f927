import { createDecoder, type Transitions } from '../../src/read/listing/decoder.ts';
import { featureCount, featuresPerLine } from '../../src/read/listing/features.ts';
import { stateCount } from '../../src/read/listing/states.ts';
import type { Random } from '../listings/random.ts';
import type { Example } from './examples.ts';

const S = stateCount;

export interface Learned {
  /** [feature * S + state] */
  readonly weights: Float64Array;
  readonly transitions: Transitions;
}

/** Transitions that occur in fewer examples are forbidden: they are accidents of the renderer. */
const RARE = 3;

/** Zero where the examples have the transition, -Infinity elsewhere. */
export function allowedTransitions(examples: readonly Example[]): Transitions {
  const counts = { between: new Float64Array(3 * S * S), first: new Float64Array(S), last: new Float64Array(S) };
  for (const { states, blanks } of examples) {
    if (states.length === 0) continue;
    counts.first[states[0]!]!++;
    counts.last[states.at(-1)!]!++;
    for (let i = 1; i < states.length; i++) counts.between[(blanks[i]! * S + states[i - 1]!) * S + states[i]!]!++;
  }
  const allow = (table: Float64Array) => table.map(count => (count < RARE ? -Infinity : 0));
  return { between: allow(counts.between), first: allow(counts.first), last: allow(counts.last) };
}

/** A table of weights that remembers its average over all steps. */
function averaged(values: Float64Array) {
  const sums = new Float64Array(values.length);
  return {
    values,
    add(i: number, amount: number, step: number) {
      values[i] = values[i]! + amount;
      sums[i] = sums[i]! + amount * step;
    },
    average: (step: number) => values.map((value, i) => value - sums[i]! / step),
  };
}

/** What a wrong label costs while learning: paths that are wrong must lose by this much a line. */
const MARGIN = 1;

/**
 * Averaged structured perceptron with a Hamming margin (Collins 2002; Tsochantaridis et al. 2005): decode each example with
 * the present weights, with a bonus on wrong states; move the weights toward the true path and away from the found one.
 */
export function learnWeights(examples: readonly Example[], epochs: number, random: Random, say: (text: string) => void): Learned {
  const allowed = allowedTransitions(examples);
  const weights = averaged(new Float64Array(featureCount * S));
  const between = averaged(allowed.between);
  const first = averaged(allowed.first);
  const last = averaged(allowed.last);
  const order = examples.map((_, i) => i);
  let step = 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    let wrong = 0;
    let lines = 0;
    for (const at of order) {
      const example = examples[at]!;
      const { states, blanks, features } = example;
      if (states.length === 0) continue;
      const path = decodeExample(example, weights.values, { between: between.values, first: first.values, last: last.values }, MARGIN);
      lines += states.length;
      for (let i = 0; i < states.length; i++) {
        const gold = states[i]!;
        const found = path[i]!;
        if (gold !== found) {
          wrong++;
          for (let k = 0; k < featuresPerLine; k++) {
            const base = features[i * featuresPerLine + k]! * S;
            weights.add(base + gold, 1, step);
            weights.add(base + found, -1, step);
          }
        }
        if (i === 0) continue;
        const goldMove = (blanks[i]! * S + states[i - 1]!) * S + gold;
        const foundMove = (blanks[i]! * S + path[i - 1]!) * S + found;
        if (goldMove !== foundMove) {
          if (between.values[goldMove]! > -Infinity) between.add(goldMove, 1, step);
          between.add(foundMove, -1, step);
        }
      }
      if (states[0] !== path[0]) {
        if (first.values[states[0]!]! > -Infinity) first.add(states[0]!, 1, step);
        first.add(path[0]!, -1, step);
      }
      const end = states.length - 1;
      if (states[end] !== path[end]) {
        if (last.values[states[end]!]! > -Infinity) last.add(states[end]!, 1, step);
        last.add(path[end]!, -1, step);
      }
      step++;
    }
    say(`epoch ${epoch + 1}: ${((100 * wrong) / lines).toFixed(3)} % of ${lines} lines wrong, with the margin`);
  }
  return {
    weights: weights.average(step),
    transitions: { between: between.average(step), first: first.average(step), last: last.average(step) },
  };
}

/** The best path under the weights; `margin` is added to every state but the true one. */
export function decodeExample(example: Example, weights: Float64Array, transitions: Transitions, margin: number): number[] {
  const { states, blanks, features } = example;
  const decoder = createDecoder(transitions);
  const scores = new Float64Array(S);
  const path: number[] = [];
  for (let i = 0; i < states.length; i++) {
    scores.fill(margin);
    scores[states[i]!] = 0;
    for (let k = 0; k < featuresPerLine; k++) {
      const base = features[i * featuresPerLine + k]! * S;
      for (let s = 0; s < S; s++) scores[s] = scores[s]! + weights[base + s]!;
    }
    for (const state of decoder.push(scores, blanks[i]!)) path.push(state);
  }
  return path.concat(decoder.end());
}
