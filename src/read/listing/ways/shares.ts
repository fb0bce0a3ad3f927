import { ownCopy } from '../../text.ts';

/** How many texts of a listing have the same thing in common, such as the sign that they begin with. */
export interface Shares {
  /**
   * Counts a text and what it has, '' for nothing; then tells whether most texts have the same. One text alone tells nothing, nor does it
   * when it comes again.
   */
  meet(key: string, text: string): boolean;
}

/** No listing has more ways. */
const MOST_KEYS = 64;

/**
 * @param least so many texts must have it
 * @param share more than this part of all texts must have it
 */
export function createShares(least = 2, share = 2 / 3): Shares {
  const counts = new Map<string, number>();
  let all = 0;
  let last = '';
  return {
    meet(key, text) {
      const again = text === last;
      last = text;
      if (!again) all++;
      if (key === '') return false;
      const before = counts.get(key);
      const count = (before ?? 0) + (again ? 0 : 1);
      if (before !== undefined) counts.set(key, count);
      else if (counts.size < MOST_KEYS) counts.set(ownCopy(key), count);
      return count >= least && count > all * share;
    },
  };
}
