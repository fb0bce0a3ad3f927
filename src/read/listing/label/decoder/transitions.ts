import { stateCount } from '../states.ts';
import type { Transitions } from './decoder.ts';

/** Taken from the score of a step to a state that is not wanted. */
const FORBIDDING = 1e4;

/** The transitions, those to some states so dear that no other is passed over for them. */
export function avoiding({ between, first, last }: Transitions, forbidden: readonly number[]): Transitions {
  if (forbidden.length === 0) return { between, first, last };
  const dear = (table: Float64Array) =>
    table.map((score, at) => (forbidden.includes(at % stateCount) ? score - FORBIDDING : score));
  return { between: dear(between), first: dear(first), last };
}
