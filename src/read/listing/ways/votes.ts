/** What a listing did so far in a question that it answers the same way throughout. */
export interface Votes {
  /** Counts an answer, then tells whether the listing's answers are mostly yes; a tie is no. */
  cast(yes: boolean): boolean;
  /** What most said, or null before `enough` answers, or when fewer than two in three agree. */
  settled(enough: number): boolean | null;
  /** Whether `enough` answers were yes, and this share of all at least. */
  mostly(enough: number, share: number): boolean;
}

/** Older answers fade, so that a listing may change its ways. */
const FADING = 0.98;

export function createVotes(): Votes {
  let yes = 0;
  let all = 0;
  return {
    cast(vote) {
      yes = yes * FADING + (vote ? 1 : 0);
      all = all * FADING + 1;
      return yes * 2 > all;
    },
    settled(enough) {
      // a little less: faded answers still count
      if (all < enough - 0.1) return null;
      if (yes * 3 > all * 2) return true;
      return yes * 3 < all ? false : null;
    },
    mostly: (enough, share) => yes >= enough && yes >= all * share,
  };
}
