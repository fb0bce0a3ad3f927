import { lookOf, stateCount } from '../states.ts';
import type { Transitions } from './decoder.ts';

const S = stateCount;

/**
 * How sure the decoder is of one line: the probability of its state, given the state before it and summed over those of the line after it.
 * `scores` are those of the line's looks, `next` those of the line after it with the blank lines between, null at the end.
 */
export function confidenceOf(
  state: number,
  scores: Float64Array,
  previous: { readonly state: number; readonly blanks: number },
  next: { readonly scores: Float64Array; readonly blanksBefore: number } | null,
  { between, first }: Transitions,
): number {
  const support = new Float64Array(S);
  for (let s = 0; s < S; s++) {
    const from = previous.state < 0 ? first[s]! : between[(previous.blanks * S + previous.state) * S + s]!;
    support[s] =
      scores[lookOf[s]!]! + from + (next === null ? 0 : logSumAfter(s, next.scores, next.blanksBefore, between));
  }
  const most = Math.max(...support);
  // the line begins anew behind what nothing may follow
  if (most === -Infinity) return 0;
  let sum = 0;
  for (const value of support) sum += Math.exp(value - most);
  return Math.exp(support[state]! - most) / sum;
}

/** log Σ exp(score of each state that may follow). */
function logSumAfter(state: number, scores: Float64Array, blanks: number, between: Float64Array): number {
  const base = (blanks * S + state) * S;
  let most = -Infinity;
  for (let s = 0; s < S; s++) most = Math.max(most, between[base + s]! + scores[lookOf[s]!]!);
  if (most === -Infinity) return most;
  let sum = 0;
  for (let s = 0; s < S; s++) sum += Math.exp(between[base + s]! + scores[lookOf[s]!]! - most);
  return most + Math.log(sum);
}
