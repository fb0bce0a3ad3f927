import type { Transitions } from '../decoder/decoder.ts';
import type { ListingModel } from '../model.ts';
import { beginsRecord, lookOf, stateCount, states } from '../states.ts';
import type { Scored } from './first-look.ts';

const S = stateCount;

/**
 * Gives all steps that do the same for a record the same score: those to its next field, from title to authors or back, and to the next
 * record. It is their mean, each counted as often as it is taken.
 * @param marked whether the records have numbers or heading signs: else the authors of one may be taken for its title, and the title for a field
 */
export function withStepsAlike(
  { transitions: { between, first, last }, follows }: ListingModel,
  marked: boolean,
): Transitions {
  const made = between.slice();
  for (let blanks = 0; blanks < 3; blanks++) {
    const kinds = new Map<string, number[]>();
    for (let from = 0; from < S; from++) {
      for (let to = 0; to < S; to++) {
        const at = (blanks * S + from) * S + to;
        const kind = between[at] === -Infinity ? null : kindOfStep(from, to, blanks, marked);
        if (kind !== null) kinds.set(kind, [...(kinds.get(kind) ?? []), at]);
      }
    }
    const meanOf = (kind: string): number => {
      const steps = kinds.get(kind) ?? [];
      const taken = sumOf(steps, at => Math.exp(follows[at]!));
      return sumOf(steps, at => Math.exp(follows[at]!) * between[at]!) / taken;
    };
    for (const [kind, steps] of kinds) {
      const score = kind === LAST_AUTHORS ? (meanOf(NEXT_RECORD) + meanOf(THE_OTHER)) / 2 : meanOf(kind);
      for (const at of steps) made[at] = score;
    }
  }
  return { between: made, first, last };
}

const NEXT_RECORD = 'next record';
const THE_OTHER = 'the other';
/** Close behind an abstract stand the authors of the next record, or those of this one, where all records have them last. */
const LAST_AUTHORS = 'last authors';

const sumOf = (steps: readonly number[], value: (at: number) => number) =>
  steps.reduce((sum, at) => sum + value(at), 0);

/** null for steps that are the same in both orders. */
function kindOfStep(from: number, to: number, blanks: number, marked: boolean): string | null {
  const [before, after] = [partOf(from), partOf(to)];
  if (blanks === 0 && isAbstract(from) && after === 'authors')
    return beginsRecord(from, to) ? NEXT_RECORD : LAST_AUTHORS;
  if (before === 'title' && isAbstract(to)) return 'abstract';
  if (before === 'field' && isAbstract(to)) return marked ? 'abstract after field' : null;
  if (before === null || after === null) return null;
  if (beginsRecord(from, to)) return after === 'field' ? 'next field' : NEXT_RECORD;
  if (after === 'field') return before === 'field' ? 'field after field' : 'field';
  return before === after ? null : THE_OTHER;
}

const isAbstract = (state: number): boolean => states[state]!.role.startsWith('abstract');

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
