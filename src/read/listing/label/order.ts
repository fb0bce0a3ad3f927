import type { Transitions } from './decoder.ts';
import { bestPath, endingAnywhere, type Scored } from './first-look.ts';
import type { ListingModel } from './model.ts';
import { beginsRecord, lookOf, stateCount, stateNamed, states } from './states.ts';
import { avoiding } from './transitions.ts';

const S = stateCount;

/** An order of title and authors: the states that only its records have, and those of them that authors begin with. */
interface Order {
  readonly own: readonly number[];
  readonly authors: readonly number[];
}

const TITLE_FIRST: Order = {
  own: ['title', 'title+', 'author', 'authors', 'authors+'].map(stateNamed),
  authors: ['author', 'authors'].map(stateNamed),
};
const AUTHORS_FIRST: Order = {
  own: [
    'leading author',
    'leading authors',
    'leading authors+',
    'field after leading authors',
    'title after authors',
    'title+ after authors',
  ].map(stateNamed),
  authors: ['leading author', 'leading authors'].map(stateNamed),
};

/** How much better the first lines must be read with the authors first: most listings begin their records with the title. */
const MARGIN = 5;

/**
 * The model with the steps of the order that a listing has. Titles, authors and fields come in turn, and where nothing stands between two records
 * any of them may begin the next. What was learned prefers one order a little with each record, which in a long listing outweighs any beginning: it
 * speaks for the whole listing, so it is counted once. Beside it stands how the first lines are read in both orders, all steps alike.
 * @param whole whether the listing ends with these lines; else they end anywhere in a record
 */
export function inOrder(model: ListingModel, lines: readonly Scored[], whole: boolean): ListingModel {
  const readIn = (order: Order, transitions: Transitions, lines: readonly Scored[]): Reading => {
    const other = order === TITLE_FIRST ? AUTHORS_FIRST : TITLE_FIRST;
    return read(endingAnywhere(avoiding(transitions, other.own), !whole), lines);
  };
  const learned = {
    title: readIn(TITLE_FIRST, model.transitions, lines),
    authors: readIn(AUTHORS_FIRST, model.transitions, lines),
  };
  const taste =
    (learned.title.score - learned.authors.score) / Math.max(1, learned.title.records, learned.authors.records);
  const even = withStepsAlike(model);
  const alike = lines.map(withFieldsAlike);
  const shown = readIn(TITLE_FIRST, even, alike).score - readIn(AUTHORS_FIRST, even, alike).score;
  const order = shown + taste < -MARGIN ? AUTHORS_FIRST : TITLE_FIRST;
  const transitions = order === TITLE_FIRST ? model.transitions : withTwinsSwapped(model.transitions);
  const free = read(endingAnywhere(transitions, !whole), lines);
  return { ...model, transitions: holding(order, transitions, readIn(order, transitions, lines), free) };
}

/** Lines read in one way. */
interface Reading {
  readonly path: readonly number[];
  readonly score: number;
  readonly records: number;
}

function read(transitions: Transitions, lines: readonly Scored[]): Reading {
  const { between, first, last } = transitions;
  const path = bestPath(transitions, lines);
  let score = last[path.at(-1)!] ?? 0;
  let records = 0;
  lines.forEach(({ scores, blanksBefore }, i) => {
    const state = path[i]!;
    const previous = path[i - 1] ?? -1;
    score += i === 0 ? first[state]! : between[(blanksBefore * S + previous) * S + state]!;
    score += scores[lookOf[state]!]!;
    if (beginsRecord(previous, state)) records++;
  });
  return { path, score, records };
}

/**
 * Gives all steps that do the same for a record the same score: those to its next field, from title to authors or back, and to the next
 * record. It is their mean, each counted as often as it is taken.
 */
function withStepsAlike({ transitions: { between, first, last }, follows }: ListingModel): Transitions {
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
function withFieldsAlike(line: Scored): Scored {
  const scores = line.scores.slice();
  for (const looks of FIELD_LOOKS) {
    const most = Math.max(...looks.map(look => scores[look]!));
    for (const look of looks) scores[look] = most;
  }
  return { ...line, scores };
}

/** The steps of both orders side by side: inside a record, and to the next. */
const TWINS = [
  ['title > authors', 'leading authors > title after authors'],
  ['title > author', 'leading author > title after authors'],
  ['authors > title', 'title after authors > leading authors'],
  ['author > title', 'title after authors > leading author'],
].map(row => row.map(step => step.split(' > ').map(stateNamed)));

/** Where the authors come first their steps get what was learned for titles. */
function withTwinsSwapped({ between, first, last }: Transitions): Transitions {
  const made = between.slice();
  for (let blanks = 0; blanks < 3; blanks++) {
    for (const steps of TWINS) {
      const [title, authors] = steps.map(([from, to]) => (blanks * S + from!) * S + to!) as [number, number];
      const scores = [between[title]!, between[authors]!];
      if (scores.includes(-Infinity)) continue;
      made[title] = Math.min(...scores);
      made[authors] = Math.max(...scores);
    }
  }
  return { between: made, first, last };
}

/** What makes it worth a record's while to be in the other order is taken from it up to this, and this much more. */
const MOST_HELD = 6;
const HELD = 3;

/**
 * Keeps the records in their order where a reading without rules would have most of them in the other. A record that speaks clearly for the
 * other order is still free to have it: listings change.
 */
function holding(order: Order, transitions: Transitions, { score }: Reading, free: Reading): Transitions {
  const { authors } = order === TITLE_FIRST ? AUTHORS_FIRST : TITLE_FIRST;
  const entries = free.path.filter((state, i) => authors.includes(state) && !authors.includes(free.path[i - 1] ?? -1));
  const gain = (free.score - score) / entries.length;
  if (entries.length * 2 <= free.records || gain > MOST_HELD) return transitions;
  const between = transitions.between.map((value, at) => {
    const entered = authors.includes(at % S) && !authors.includes(Math.floor(at / S) % S);
    return entered ? value - gain - HELD : value;
  });
  return { ...transitions, between };
}
