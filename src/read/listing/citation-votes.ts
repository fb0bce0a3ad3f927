import type { Proposal } from './citation-templates.ts';

/** A reading of a line by one template. */
interface Reading {
  readonly template: string;
  readonly proposal: Proposal;
}

/** What the lines of a file showed so far, and what it says about the next one. */
export interface Votes {
  /** The best reading by its own score and the votes; its template gets a vote. Null for no readings. */
  choose<R extends Reading>(readings: readonly R[]): R | null;
}

/** How much the file's habit counts against what one line shows. */
const WEIGHT = 1.1;
const SMOOTHING = 0.3;
const KINDS = 10;
/** Old votes fade, so that a file may change its layout. */
const FADING = 0.98;
/** A lead of so many log-odds is a whole vote. */
const CLEAR = 4;

function createTally() {
  const counts = new Map<string, number>();
  let total = 0;
  return {
    odds: (key: string) =>
      total === 0 ? 0 : Math.log(((counts.get(key) ?? 0) + SMOOTHING) / (total + SMOOTHING * KINDS)),
    add(key: string, weight: number) {
      for (const [other, count] of counts) counts.set(other, count * FADING);
      counts.set(key, (counts.get(key) ?? 0) + weight);
      total = total * FADING + weight;
    },
  };
}

export function createVotes(): Votes {
  const templates = createTally();
  const forms = createTally();
  const formKey = ({ template, proposal }: Reading) => `${template} ${proposal.form}`;
  return {
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
