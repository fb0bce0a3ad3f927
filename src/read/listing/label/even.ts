import type { Transitions } from './decoder.ts';
import type { Scored } from './first-look.ts';
import type { ListingModel } from './model.ts';
import { beginsRecord, lookOf, stateCount, states } from './states.ts';

const S = stateCount;

/**
 * Gives all steps that do the same for a record the same score: those to its next field, from title to authors or back, and to the next
 * record. It is their mean, each counted as often as it is taken.
 */
export function withStepsAlike({ transitions: { between, first, last }, follows }: ListingModel): Transitions {
  const made = between.slice();
  for (let blanks = 0; blanks < 3; blanks++) {
    const kinds = new Map<string, number[]>();
    for (let from = 0; from < S; from++) {
      for (let to = 0; to < S; to++) {
        const at = (blanks * S + from) * S + to;
        const kind = between[at] === -Infinity ? null : kindOfStep(from, to);
        if (kind !== null) kinds.set(kind, [...(kinds.get(kind) ?? []), at]);
      }
    }
    for (const steps of kinds.values()) {
      const taken = sumOf(steps, at => Math.exp(follows[at]!));
      const mean = sumOf(steps, at => Math.exp(follows[at]!) * between[at]!) / taken;
      for (const at of steps) made[at] = mean;
    }
  }
  return { between: made, first, last };
}

const sumOf = (steps: readonly number[], value: (at: number) => number) =>
  steps.reduce((sum, at) => sum + value(at), 0);

/** null for steps that are the same in both orders. */
function kindOfStep(from: number, to: number): string | null {
  const [before, after] = [partOf(from), partOf(to)];
  if (before === null || after === null) return null;
  if (beginsRecord(from, to)) return `next ${after === 'field' ? 'field' : 'record'}`;
  if (after === 'field') return before === 'field' ? 'field after field' : 'field';
  return before === after ? null : 'the other';
}

function partOf(state: number): 'title' | 'authors' | 'field' | null {
  const { role } = states[state]!;
  if (role === 'title' || role === 'field') return role;
  return role === 'author' || role === 'authors' ? 'authors' : null;
}

const looksOf = (role: 'field' | 'field+') => [
  ...new Set(states.flatMap((state, i) => (state.role === role ? [lookOf[i]!] : []))),
];
const FIELD_LOOKS = [looksOf('field'), looksOf('field+')];

/** A line on which all kinds of fields look as likely as the likeliest. */
export function withFieldsAlike(line: Scored): Scored {
  const scores = line.scores.slice();
  for (const looks of FIELD_LOOKS) {
    const most = Math.max(...looks.map(look => scores[look]!));
    for (const look of looks) scores[look] = most;
  }
  return { ...line, scores };
}
