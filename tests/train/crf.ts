import type { Transitions } from '../../src/read/listing/label/decoder/decoder.ts';
import { featureCount, featuresPerLine } from '../../src/read/listing/label/features/features.ts';
import { lookCount, lookOf, stateCount } from '../../src/read/listing/label/states.ts';
import type { Example } from './examples.ts';

const S = stateCount;
const L = lookCount;
const BLOCK = S * S;

export interface Learned {
  /** [feature * L + look] */
  readonly weights: Float64Array;
  readonly transitions: Transitions;
  /** Those of the last round. */
  readonly examples: readonly Example[];
}

export interface Training {
  /** Rounds; after every second one other listings are drawn. */
  readonly epochs: number;
  /** Step of AdaGrad in the first epoch; it falls to a tenth. */
  readonly rate: number;
  /** Share of every weight that is lost an epoch, against weights that rest on one accident. */
  readonly decay: number;
}

/** Rounds over the same examples: drawing them takes longer than learning from them. */
const PASSES = 2;

/** Transitions that occur in fewer examples are forbidden: they are accidents of the renderer. */
const RARE = 3;
/** Probabilities below this are not worth a step. */
const NEGLIGIBLE = 1e-3;

/** Zero where the examples have the transition, -Infinity elsewhere. */
function allowedTransitions(examples: readonly Example[]): Transitions {
  const between = new Float64Array(3 * BLOCK);
  const first = new Float64Array(S);
  const last = new Float64Array(S);
  const count = (table: Float64Array, i: number) => {
    table[i] = table[i]! + 1;
  };
  for (const { states, blanks } of examples) {
    if (states.length === 0) continue;
    count(first, states[0]!);
    count(last, states.at(-1)!);
    for (let i = 1; i < states.length; i++) count(between, (blanks[i]! * S + states[i - 1]!) * S + states[i]!);
  }
  const allow = (table: Float64Array) => table.map(times => (times < RARE ? -Infinity : 0));
  return { between: allow(between), first: allow(first), last: allow(last) };
}

/** Whether every transition of the example is: what is forbidden teaches nothing. */
function isAllowed({ states, blanks }: Example, { between, first, last }: Transitions): boolean {
  if (states.length === 0 || first[states[0]!] === -Infinity || last[states.at(-1)!] === -Infinity) return false;
  return states.every((to, i) => i === 0 || between[(blanks[i]! * S + states[i - 1]!) * S + to]! > -Infinity);
}

/** A table of weights with AdaGrad's memory of how far each has moved. */
function adaptive(values: Float64Array) {
  const moved = new Float64Array(values.length).fill(1e-2);
  return {
    values,
    descend(i: number, gradient: number, rate: number) {
      moved[i] = moved[i]! + gradient * gradient;
      values[i] = values[i]! - (rate * gradient) / Math.sqrt(moved[i]!);
    },
  };
}

/** Marginals of one example, in buffers that are used again. */
interface Marginals {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly emission: Float64Array;
  readonly scale: Float64Array;
}

/**
 * Linear-chain conditional random field (Lafferty, McCallum, Pereira 2001), trained by stochastic gradient descent with AdaGrad steps
 * (Duchi, Hazan, Singer 2011): the probability of the true states of every example grows. `draw` gives the examples of a round, in random order.
 */
export function learnWeights(draw: () => readonly Example[], training: Training, say: (text: string) => void): Learned {
  let examples = draw();
  const allowed = allowedTransitions(examples);
  const weights = adaptive(new Float64Array(featureCount * L));
  const between = adaptive(allowed.between);
  const first = adaptive(allowed.first);
  const last = adaptive(allowed.last);
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    if (epoch > 0 && epoch % PASSES === 0) examples = draw();
    const rate = training.rate * 0.1 ** (epoch / Math.max(1, training.epochs - 1));
    const buffers = createBuffers(examples);
    let loss = 0;
    let lines = 0;
    for (const example of examples) {
      if (!isAllowed(example, allowed)) continue;
      lines += example.states.length;
      const factors = between.values.map(Math.exp);
      loss += infer(example, weights.values, factors, first.values.map(Math.exp), last.values.map(Math.exp), buffers);
      stepEmissions(example, buffers, weights, rate);
      stepTransitions(example, buffers, factors, { between, first, last }, rate);
    }
    for (const table of [weights, between, first, last])
      for (let i = 0; i < table.values.length; i++) table.values[i] = table.values[i]! * (1 - training.decay);
    say(`round ${epoch + 1}: loss ${(loss / lines).toFixed(4)} a line`);
  }
  return {
    weights: weights.values,
    transitions: { between: between.values, first: first.values, last: last.values },
    examples,
  };
}

function createBuffers(examples: readonly Example[]): Marginals {
  const longest = examples.reduce((most, { states }) => Math.max(most, states.length), 0);
  const room = () => new Float64Array(longest * S);
  return { forward: room(), backward: room(), emission: room(), scale: new Float64Array(longest) };
}

/** Fills the buffers by the forward-backward algorithm, each line scaled to sum 1. @returns minus the log-probability of the true states. */
function infer(
  { states, blanks, features }: Example,
  weights: Float64Array,
  factors: Float64Array,
  opening: Float64Array,
  closing: Float64Array,
  { forward, backward, emission, scale }: Marginals,
): number {
  const n = states.length;
  let gold = 0;
  let normaliser = 0;
  const scores = new Float64Array(L);
  for (let i = 0; i < n; i++) {
    scores.fill(0);
    for (let k = 0; k < featuresPerLine; k++) {
      const base = features[i * featuresPerLine + k]! * L;
      for (let l = 0; l < L; l++) scores[l] = scores[l]! + weights[base + l]!;
    }
    let most = -Infinity;
    for (let l = 0; l < L; l++) if (scores[l]! > most) most = scores[l]!;
    gold += scores[lookOf[states[i]!]!]!;
    normaliser += most;
    for (let s = 0; s < S; s++) emission[i * S + s] = Math.exp(scores[lookOf[s]!]! - most);
    gold +=
      i === 0
        ? Math.log(opening[states[0]!]! || 1e-9)
        : Math.log(factors[(blanks[i]! * S + states[i - 1]!) * S + states[i]!]! || 1e-9);
    let sum = 0;
    for (let to = 0; to < S; to++) {
      let incoming = 0;
      if (i === 0) incoming = opening[to]!;
      else
        for (let from = 0; from < S; from++)
          incoming += forward[(i - 1) * S + from]! * factors[(blanks[i]! * S + from) * S + to]!;
      const value = incoming * emission[i * S + to]!;
      forward[i * S + to] = value;
      sum += value;
    }
    scale[i] = sum;
    normaliser += Math.log(sum);
    for (let s = 0; s < S; s++) forward[i * S + s] = forward[i * S + s]! / sum;
  }
  let end = 0;
  for (let s = 0; s < S; s++) {
    backward[(n - 1) * S + s] = closing[s]!;
    end += forward[(n - 1) * S + s]! * closing[s]!;
  }
  for (let s = 0; s < S; s++) backward[(n - 1) * S + s] = backward[(n - 1) * S + s]! / end;
  for (let i = n - 2; i >= 0; i--) {
    const ahead = (i + 1) * S;
    for (let from = 0; from < S; from++) {
      let sum = 0;
      const row = (blanks[i + 1]! * S + from) * S;
      for (let to = 0; to < S; to++) sum += factors[row + to]! * emission[ahead + to]! * backward[ahead + to]!;
      backward[i * S + from] = sum / scale[i + 1]!;
    }
  }
  return normaliser + Math.log(end) - gold - Math.log(closing[states[n - 1]!]! || 1e-9);
}

type Table = ReturnType<typeof adaptive>;

function stepEmissions(
  { states, features }: Example,
  { forward, backward }: Marginals,
  weights: Table,
  rate: number,
): void {
  const gradients = new Float64Array(L);
  for (let i = 0; i < states.length; i++) {
    gradients.fill(0);
    for (let s = 0; s < S; s++) {
      const look = lookOf[s]!;
      gradients[look] = gradients[look]! + forward[i * S + s]! * backward[i * S + s]! - (s === states[i] ? 1 : 0);
    }
    for (let l = 0; l < L; l++) {
      if (Math.abs(gradients[l]!) < NEGLIGIBLE) continue;
      for (let k = 0; k < featuresPerLine; k++)
        weights.descend(features[i * featuresPerLine + k]! * L + l, gradients[l]!, rate);
    }
  }
}

function stepTransitions(
  { states, blanks }: Example,
  { forward, backward, emission, scale }: Marginals,
  factors: Float64Array,
  tables: { between: Table; first: Table; last: Table },
  rate: number,
): void {
  const n = states.length;
  const edge = (table: Table, line: number) => {
    for (let s = 0; s < S; s++) {
      const gradient = forward[line * S + s]! * backward[line * S + s]! - (s === states[line] ? 1 : 0);
      if (table.values[s]! > -Infinity && Math.abs(gradient) >= NEGLIGIBLE) table.descend(s, gradient, rate);
    }
  };
  edge(tables.first, 0);
  edge(tables.last, n - 1);
  const expected = new Float64Array(3 * BLOCK);
  for (let i = 1; i < n; i++) {
    const base = blanks[i]! * BLOCK;
    for (let from = 0; from < S; from++) {
      const before = forward[(i - 1) * S + from]!;
      if (before < NEGLIGIBLE) continue;
      for (let to = 0; to < S; to++) {
        const at = base + from * S + to;
        expected[at] =
          expected[at]! + (before * factors[at]! * emission[i * S + to]! * backward[i * S + to]!) / scale[i]!;
      }
    }
    const gold = base + states[i - 1]! * S + states[i]!;
    expected[gold] = expected[gold]! - 1;
  }
  for (let at = 0; at < expected.length; at++) {
    const gradient = expected[at]!;
    if (Math.abs(gradient) >= NEGLIGIBLE && tables.between.values[at]! > -Infinity)
      tables.between.descend(at, gradient, rate);
  }
}
