import { lookOf, stateCount } from '../states.ts';
import type { Transitions } from './decoder.ts';

const S = stateCount;

/** A line that comes after, with the scores of its looks and the blank lines before it. */
export interface LineAfter {
  readonly scores: Float64Array;
  readonly blanksBefore: number;
}

/**
 * How sure the decoder is of one line: the probability of its state, given the state before it and summed over those of the lines after it (the
 * backward half of the forward-backward algorithm, over these lines).
 *
 * @param scores those of the line's looks
 * @param after the next lines, as far as they are looked at
 * @param ends whether the listing ends with them
 */
export function confidenceOf(
  state: number,
  scores: Float64Array,
  previous: { readonly state: number; readonly blanks: number },
  after: readonly LineAfter[],
  ends: boolean,
  { between, first, last }: Transitions,
): number {
  const rest = restOf(after, ends ? last : new Float64Array(S), between);
  const support = new Float64Array(S);
  for (let s = 0; s < S; s++) {
    const from = previous.state < 0 ? first[s]! : between[(previous.blanks * S + previous.state) * S + s]!;
    support[s] = scores[lookOf[s]!]! + from + rest[s]!;
  }
  const all = logSum(support);
  // the line begins anew behind what nothing may follow
  return all === -Infinity ? 0 : Math.exp(support[state]! - all);
}

/** By the state of a line: log Σ exp of the scores of all ways on from there, to the end of the lines after it. */
function restOf(after: readonly LineAfter[], last: Float64Array, between: Float64Array): Float64Array {
  let rest = last;
  for (const { scores, blanksBefore } of after.toReversed()) {
    const before = new Float64Array(S);
    const ways = new Float64Array(S);
    for (let from = 0; from < S; from++) {
      const base = (blanksBefore * S + from) * S;
      for (let s = 0; s < S; s++) ways[s] = between[base + s]! + scores[lookOf[s]!]! + rest[s]!;
      before[from] = logSum(ways);
    }
    rest = before;
  }
  return rest;
}

function logSum(values: Float64Array): number {
  const most = Math.max(...values);
  if (most === -Infinity) return most;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - most);
  return most + Math.log(sum);
}
