import type { Proposal } from './proposals.ts';

/** A reading of a line by one template. */
interface Reading {
  readonly template: string;
  readonly proposal: Proposal;
}

/** What the lines of a file showed so far, and what it says about the next one. */
export interface Votes {
  /** The best reading by its own score and the votes; its template gets a vote. Null for no readings. */
  choose<R extends Reading>(readings: readonly R[]): R | null;
  /** The template of nearly all lines so far; null while there is none. */
  habit(): string | null;
}

/** How much the file's habit counts against what one line shows. */
const WEIGHT = 1.1;
const SMOOTHING = 0.3;
const KINDS = 10;
/** Old votes fade, so that a file may change its layout. */
const FADING = 0.98;
/** So many whole votes, and such a share of all, make a habit. */
const ENOUGH = 4;
const HABIT = 0.85;
/** A lead of so many log-odds is a whole vote. */
const CLEAR = 4;

function createTally() {
  const counts = new Map<string, number>();
  let total = 0;
  // instead of making all old votes lighter, each new one is heavier
  let unit = 1;
  return {
    odds: (key: string) =>
      total === 0 ? 0 : Math.log(((counts.get(key) ?? 0) / unit + SMOOTHING) / (total / unit + SMOOTHING * KINDS)),
    add(key: string, weight: number) {
      unit /= FADING;
      if (unit > 1e12) {
        for (const [other, count] of counts) counts.set(other, count / unit);
        total /= unit;
        unit = 1;
      }
      counts.set(key, (counts.get(key) ?? 0) + weight * unit);
      total += weight * unit;
    },
    leader() {
      for (const [key, count] of counts) if (count > total * HABIT && count / unit > ENOUGH) return key;
      return null;
    },
  };
}

export function createVotes(): Votes {
  const templates = createTally();
  const forms = createTally();
  const formKey = ({ template, proposal }: Reading) => `${template} ${proposal.form}`;
  return {
    habit: () => templates.leader(),
    choose(readings) {
      let best = null;
      let bestScore = -Infinity;
      let rival = -Infinity;
      for (const reading of readings) {
        const score =
          reading.proposal.score + WEIGHT * templates.odds(reading.template) + WEIGHT * forms.odds(formKey(reading));
        if (score > bestScore) {
          if (best !== null && formKey(best) !== formKey(reading)) rival = bestScore;
          best = reading;
          bestScore = score;
        } else if (score > rival && best !== null && formKey(best) !== formKey(reading)) rival = score;
      }
      if (best === null) return null;
      const weight = Math.max(0.1, Math.min(1, (bestScore - rival) / CLEAR));
      templates.add(best.template, weight);
      forms.add(formKey(best), weight);
      return best;
    },
  };
}
