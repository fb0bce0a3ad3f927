import type { Transitions } from '../decoder/decoder.ts';
import { avoiding } from '../decoder/transitions.ts';
import type { ListingModel } from '../model.ts';
import { beginsRecord, lookOf, stateCount, stateNamed } from '../states.ts';
import { withFieldsAlike, withStepsAlike } from './even.ts';
import { bestPath, endingAnywhere, type Scored } from './first-look.ts';
import {
  AUTHORS_AFTER_ABSTRACTS,
  AUTHORS_BEFORE_TITLES,
  AUTHORS_FIRST,
  type Order,
  otherOrder,
  TITLE_FIRST,
  withTwinsSwapped,
} from './orders.ts';
import { hasBullet, hasMark, isHeading } from './signatures.ts';

const S = stateCount;

/** How much better the first lines must be read with the authors first: most listings begin their records with the title. */
const MARGIN = 6;
/** So much better leaves no doubt. */
const CLEAR = 3 * MARGIN;

/**
 * The model with the steps of the order that a listing has. Titles, authors and fields come in turn, and where nothing stands between two records
 * any of them may begin the next. What was learned prefers one order a little with each record, which in a long listing outweighs any beginning: it
 * speaks for the whole listing, so it is counted once. Beside it stands how the first lines are read in both orders, all steps alike.
 * @param whole whether the listing ends with these lines; else they end anywhere in a record
 */
export function inOrder(model: ListingModel, lines: readonly Scored[], whole: boolean): ListingModel {
  const readIn = (order: Order, transitions: Transitions, lines: readonly Scored[]): Reading => {
    return read(endingAnywhere(avoiding(transitions, otherOrder(order).own), !whole), lines);
  };
  const learned = {
    title: readIn(TITLE_FIRST, model.transitions, lines),
    authors: readIn(AUTHORS_FIRST, model.transitions, lines),
  };
  const taste =
    (learned.title.score - learned.authors.score) / Math.max(1, learned.title.records, learned.authors.records);
  const even = withStepsAlike(model, lines.filter(({ values }) => hasMark(values)).length >= SEVERAL);
  const alike = lines.map(withFieldsAlike);
  const [titleFirst, authorsFirst] = [readIn(TITLE_FIRST, even, alike), readIn(AUTHORS_FIRST, even, alike)];
  const shown = gainOf(titleFirst, authorsFirst) + beginningOf(titleFirst, authorsFirst);
  // few listings have their authors last: the taste against it would outweigh what such a listing shows
  const authorsLast = haveAuthorsLast(titleFirst.path);
  const taken = authorsLast && shown <= CLEAR && beginsWithAuthors(titleFirst, authorsFirst);
  const order = taken || shown + (authorsLast ? 0 : taste) < -MARGIN ? AUTHORS_FIRST : TITLE_FIRST;
  const transitions = withStepsOf(order, authorsLast, model.transitions);
  const free = read(endingAnywhere(transitions, !whole), lines);
  const clear = areMarked(titleFirst, authorsFirst) || Math.abs(shown) > CLEAR;
  const most = clear ? MOST_HELD_WHERE_CLEAR : MOST_HELD;
  return { ...model, transitions: holding(order, transitions, readIn(order, transitions, lines), free, most) };
}

/** So many numbers or heading signs are no chance. */
const SEVERAL = 3;

/** What each record is worth that one reading finds and another one does not: that one has read titles as fields, and glued records together. */
const RECORD = 4;

/** Blank lines may stand inside records and not between them, but numbers in turn begin records; headings stand between them. */
function gainOf(one: Reading, other: Reading): number {
  const parted = areMarked(one, other) ? 0 : one.parted - other.parted;
  const records = one.records - other.records + one.marked - other.marked + parted - (one.torn - other.torn);
  return one.score - other.score + RECORD * records;
}

/** Whether numbers or heading signs stand where one reading begins most of its records, and not where the other one does. */
const areMarked = (one: Reading, other: Reading): boolean =>
  Math.abs(one.marked - other.marked) > Math.max(one.records, other.records);

/**
 * How much it says that the first line is the title of a record, where authors first would leave it out of any; twice as much where it would leave
 * out the line below, too: a heading may look like a title, but seldom two lines do.
 */
const BEGINNING = MARGIN;
const MOST_LEFT_OUT = 2;
const TITLE = stateNamed('title');
const NOISE = stateNamed('noise');
const TITLES = new Set(['title', 'title after authors'].map(stateNamed));
const NAMES = new Set([...TITLE_FIRST.authors, ...AUTHORS_FIRST.authors]);

function beginningOf(titleFirst: Reading, authorsFirst: Reading): number {
  if (titleFirst.path[0] !== TITLE) return 0;
  const leftOut = authorsFirst.path.findIndex(state => AUTHORS_FIRST.own.includes(state));
  return BEGINNING * Math.max(0, Math.min(leftOut, MOST_LEFT_OUT));
}

/** Whether the first line names authors whom only authors first gives a record: then those behind abstracts may be the next record's, too. */
const beginsWithAuthors = (titleFirst: Reading, authorsFirst: Reading): boolean =>
  AUTHORS_FIRST.authors.includes(authorsFirst.path[0]!) && !TITLE_FIRST.own.includes(titleFirst.path[0]!);

function withStepsOf(order: Order, authorsLast: boolean, transitions: Transitions): Transitions {
  if (order === AUTHORS_FIRST) return withTwinsSwapped(transitions, AUTHORS_BEFORE_TITLES);
  return authorsLast ? withTwinsSwapped(transitions, AUTHORS_AFTER_ABSTRACTS) : transitions;
}

const ABSTRACTS = new Set(['abstract', 'abstract+'].map(stateNamed));
const AFTER_AUTHORS = stateNamed('abstract after authors');

/** Whether more abstracts stand before the authors of their record than behind them. */
function haveAuthorsLast(path: readonly number[]): boolean {
  const authors = path.filter((state, i) => TITLE_FIRST.authors.includes(state) && ABSTRACTS.has(path[i - 1] ?? -1));
  return authors.length > path.filter(state => state === AFTER_AUTHORS).length;
}

/** Lines read in one way. */
interface Reading {
  readonly path: readonly number[];
  readonly score: number;
  readonly records: number;
  /** Records that begin with a number or a heading sign, less the other lines that do. */
  readonly marked: number;
  /** Records that begin behind a blank line, less the other lines that do. */
  readonly parted: number;
  /** Headings inside records. */
  readonly torn: number;
}

function read(transitions: Transitions, lines: readonly Scored[]): Reading {
  const { between, first, last } = transitions;
  const path = bestPath(transitions, lines);
  let score = last[path.at(-1)!] ?? 0;
  let records = 0;
  let marked = 0;
  const bullets = createBulletCount();
  let parted = 0;
  let torn = 0;
  lines.forEach(({ scores, blanksBefore, values }, i) => {
    const state = path[i]!;
    const previous = path[i - 1] ?? -1;
    score += i === 0 ? first[state]! : between[(blanksBefore * S + previous) * S + state]!;
    score += scores[lookOf[state]!]!;
    const begins = beginsRecord(previous, state);
    if (begins) records++;
    if (hasMark(values)) marked += begins ? 1 : -1;
    else if (hasBullet(values)) bullets.see(state, begins);
    if (blanksBefore > 0 && i > 0) parted += begins ? 1 : -1;
    if (isHeading(values) && isInside(path, i)) torn++;
  });
  return { path, score, records, marked: marked + bullets.marked(), parted, torn };
}

/** Counts the signs of a list as marks where they stand before titles: those before names alone may stand below titles without any. */
function createBulletCount() {
  let titles = 0;
  let sum = 0;
  return {
    see(state: number, begins: boolean): void {
      if (TITLES.has(state)) titles++;
      if (TITLES.has(state) || NAMES.has(state)) sum += begins ? 1 : -1;
    },
    marked: () => (titles > 0 ? sum : 0),
  };
}

/** Whether a line neither begins nor ends a record. */
function isInside(path: readonly number[], i: number): boolean {
  const [previous, state, next] = [path[i - 1] ?? NOISE, path[i]!, path[i + 1] ?? NOISE];
  return state !== NOISE && next !== NOISE && !beginsRecord(previous, state) && !beginsRecord(state, next);
}

/** What makes it worth a record's while to be in the other order is taken from it up to this, where marks speak for the order up to more, and this much beyond. */
const MOST_HELD = 6;
const MOST_HELD_WHERE_CLEAR = 20;
const HELD = 3;

/**
 * Keeps the records in their order where a reading without rules would have most of them in the other. A record that speaks clearly for the
 * other order is still free to have it: listings change.
 */
function holding(order: Order, transitions: Transitions, { score }: Reading, free: Reading, most: number): Transitions {
  const { authors } = otherOrder(order);
  const entries = free.path.filter((state, i) => authors.includes(state) && !authors.includes(free.path[i - 1] ?? -1));
  const gain = (free.score - score) / entries.length;
  if (entries.length * 2 <= free.records || gain > most) return transitions;
  const between = transitions.between.map((value, at) => {
    const entered = authors.includes(at % S) && !authors.includes(Math.floor(at / S) % S);
    return entered ? value - gain - HELD : value;
  });
  return { ...transitions, between };
}
