import type { Context } from './features.ts';
import { AT } from './shape.ts';
import { lookOf, states } from './states.ts';

/** How much likelier, as a natural logarithm, a line goes on with the one before that ends in the middle of something. */
const GOES_ON = 4;

const CONTINUING = [...new Set(states.flatMap(({ role }, i) => (role.endsWith('+') ? [lookOf[i]!] : [])))];

/**
 * Lifts the scores of the looks that continue a line, where the line before is open (sight.ts): `… Aware Deployment for` is no whole title. In a
 * long listing the column where lines break tells as much; a paste of one record has no column.
 */
export function liftContinuing({ before, blanksBefore }: Context, scores: Float64Array): void {
  if (before === null || blanksBefore > 0 || before[AT.open] === 0) return;
  for (const look of CONTINUING) scores[look] = scores[look]! + GOES_ON;
}
