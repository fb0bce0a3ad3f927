import { lookOf, stateNamed, states } from '../states.ts';

/*
 * A line that comes with many papers of a page, `Open Access Review`, `in Machine Learning`, is no title, not even above the names of a paper whose own
 * title is a single word or begins with a number.
 */

/** So many times a line must have come again as a field, or outside records. */
const ENOUGH = 2;
/** How much less likely, as a natural logarithm, such a line is a title. */
const NO_TITLE = 14;
/** Lines that are remembered; pages have fewer. */
const MOST = 4096;

const TITLE = lookOf[stateNamed('title')]!;
const isAside = Uint8Array.from(states, ({ role }) => (role === 'field' || role === 'noise' ? 1 : 0));
const isTitle = Uint8Array.from(states, ({ role }) => (role === 'title' ? 1 : 0));

/** Knows the lines of a listing, by their hashes, that come again and again and are no titles. */
export interface Recurring {
  /** Takes the state of a line that stood before. */
  meet(hash: number, state: number): void;
  /** Lowers the score of a title for a line that stood before. */
  lower(hash: number, scores: Float64Array): void;
}

export function createRecurring(): Recurring {
  let counts = new Map<number, number>();
  return {
    meet(hash, state) {
      if (isTitle[state] === 1) counts.set(hash, Number.NEGATIVE_INFINITY);
      else if (isAside[state] === 1) counts.set(hash, (counts.get(hash) ?? 0) + 1);
      if (counts.size > MOST) counts = new Map();
    },
    lower(hash, scores) {
      if ((counts.get(hash) ?? 0) >= ENOUGH) scores[TITLE] = scores[TITLE]! - NO_TITLE;
    },
  };
}
