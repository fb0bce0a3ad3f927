import { isGroup } from '../names/names.ts';
import { BREAK, CLOSE, GLUE, INITIAL, LIST, OPEN, STOP } from './gaps.ts';
import { CAPITALS, CONJUNCTION, isShoutedFamily, LONE_CAPITAL, LOWERED, PLAIN, YEAR } from './word-scores.ts';
import type { Words } from './words.ts';

/** How much runs of words look like lists of names. */

const LONGEST_NAME = 4;
const LONGEST_GROUP = 12;
const GROUP_SCORE = 2;
const WHOLE_NAME = 0.8;
const ONE_WORD = -0.7;
/** One word in a list of names of several is not a name: `Ann Roe, Bo Poe, Hydrology`. */
const ODD_WORD = -1.5;
/** `Roe, A.`: what the family name alone seemed to lack. */
const PAIR = 1.5;
const INITIALS_ALONE = -4;
/** In `Ann Roe, Bo Poe and Cy Doe, Boats` the list ends with the name after `and`. */
const AFTER_LAST = -2.5;
/** In `Roe A, Poe B. Deep` the stop after `B` ends the list. */
const AFTER_INDEX = -3;
/** In `Ann Roe, George R. Poe` no name ends with the `R`. */
const CUT_NAME = -5;
const STOP_INSIDE = -4;
const BREAK_INSIDE = -4;
const YEAR_INSIDE = -3;

/** A name that is being read: the words between two separators. */
interface Name {
  start: number;
  sum: number;
  /** Runs of initials count as one word, particles as half of one. */
  count: number;
  initials: number;
  words: number;
}

/** What the names read before say about the next one. */
interface Before {
  /** The last one was one to three words without initials. */
  family: boolean;
  /** Names of several words. */
  whole: number;
  /** Names that end in bare initials: `Roe A`. */
  indexed: number;
  /** Names that end in initials with stops: `Roe A.`. */
  stopped: number;
  /** Names with a comma inside: `Roe, A.`. */
  pairs: number;
  /** The last one was a whole name after `and`. */
  last: boolean;
}

const isInitials = (kind: number): boolean => kind === LONE_CAPITAL || kind === CAPITALS;

const mayBeFamily = (words: Words, { start, words: count }: Name): boolean =>
  count === 1 && words.kinds[start] === CAPITALS && words.text[words.ends[start]!] !== '.';

/** Whether an initial after a family name is followed by more: `Poe B. Deep`. */
function goesOnAfterIndex(words: Words, from: number, end: number): boolean {
  for (let at = from + 1; at < end - 1; at++) {
    if (
      isInitials(words.kinds[at]!) &&
      words.kinds[at - 1] === PLAIN &&
      words.gaps[at] === INITIAL &&
      words.gaps[at - 1] === 1
    )
      return true;
  }
  return false;
}

/** Whether a name is initials alone; 'LI A' is not, its family name is in capitals. */
const areInitials = (words: Words, name: Name): boolean =>
  name.initials === name.words && !(name.words > 1 && isShoutedFamily(words, name.start));

function scoreOfName(words: Words, name: Name, end: number, before: Before): number {
  const { start, sum, count, initials } = name;
  if (name.words === 0) return 0;
  // 'LI' alone is a family name in capitals
  if (areInitials(words, name) && (before.family || !mayBeFamily(words, name)))
    return sum * 0.6 + (before.family ? PAIR : INITIALS_ALONE);
  const shape =
    count <= 1
      ? before.whole > 0
        ? ODD_WORD
        : ONE_WORD
      : count <= LONGEST_NAME
        ? WHOLE_NAME
        : -1.5 * (count - LONGEST_NAME);
  const index = initials > 0 ? strayInitials(words, name, end, before) : 0;
  const score = Math.min(6, sum) + shape + index + (before.last ? AFTER_LAST : 0);
  if (score >= 0 || end - start > LONGEST_GROUP || words.kinds[end - 1] === YEAR || !words.hasGroup()) return score;
  return isGroup(words.text.slice(words.starts[start]!, words.ends[end - 1]!))
    ? GROUP_SCORE + (before.last ? AFTER_LAST : 0)
    : score;
}

/** What initials in a place where this list has none say. */
function strayInitials(words: Words, { start, initials, count }: Name, end: number, before: Before): number {
  if (before.indexed + before.stopped > 0 && goesOnAfterIndex(words, start, end)) return AFTER_INDEX;
  // 'Roe, A. Deep': the family name stands before the comma
  if (before.family && before.whole === 0 && isInitials(words.kinds[start]!) && words.gaps[start]! >= INITIAL)
    return before.pairs > 0 ? AFTER_INDEX : AFTER_INDEX / 2;
  const endsInInitial =
    count > 1 && initials === 1 && isInitials(words.kinds[end - 1]!) && words.text[words.ends[end - 1]!] === '.';
  // 'Ann Roe, George R': the name goes on
  if (endsInInitial && before.indexed === 0 && before.stopped === 0) return before.whole > 0 ? CUT_NAME : CUT_NAME / 4;
  return 0;
}

function remember(words: Words, name: Name, end: number, before: Before): void {
  if (name.words === 0) return;
  const family = name.initials === 0 ? name.count <= 3 : !before.family && mayBeFamily(words, name);
  before.family = family;
  if (areInitials(words, name)) {
    if (!family) before.pairs++;
    return;
  }
  if (name.count > 1) before.whole++;
  const last = words.kinds[end - 1]!;
  if (!isInitials(last)) return;
  if (words.text[words.ends[end - 1]!] === '.') before.stopped++;
  else before.indexed++;
}

function add(words: Words, name: Name, at: number): void {
  const kind = words.kinds[at]!;
  const glued = name.words > 0 && words.gaps[at - 1] === GLUE;
  const again = name.words > 0 && isInitials(kind) && isInitials(words.kinds[at - 1]!);
  name.sum += words.scores[at]!;
  name.words++;
  if (isInitials(kind)) name.initials++;
  if (!glued && !again) name.count += kind === LOWERED ? 0.5 : 1;
}

/** [word - first]: the score of the list of names that begins at the first word and ends with that word. Words in brackets say nothing. */
export function runFrom(words: Words, first: number): Float64Array {
  const run = new Float64Array(words.count - first);
  const before: Before = { family: false, whole: 0, indexed: 0, stopped: 0, pairs: 0, last: false };
  let name: Name = { start: first, sum: 0, count: 0, initials: 0, words: 0 };
  let closed = 0;
  let brackets = false;
  let afterAnd = false;
  const close = (end: number, penalty: number, next: number) => {
    closed += scoreOfName(words, name, end, before) + penalty;
    remember(words, name, end, before);
    if (name.words > 0) {
      before.last ||= afterAnd && name.count > 1 && words.kinds[name.start] !== LOWERED;
      afterAnd = false;
    }
    name = { start: next, sum: 0, count: 0, initials: 0, words: 0 };
  };
  for (let at = first; at < words.count; at++) {
    const gap = words.gaps[at]!;
    if (brackets) {
      if (words.kinds[at] === YEAR) closed += YEAR_INSIDE;
    } else if (words.kinds[at] === CONJUNCTION) {
      close(at, 0, at + 1);
      afterAnd = true;
      before.last = false;
    } else add(words, name, at);
    run[at - first] = closed + scoreOfName(words, name, at + 1, before);
    if (gap === OPEN) brackets = true;
    else if (gap === CLOSE) brackets = false;
    if (brackets || (gap !== LIST && gap !== STOP && gap !== BREAK)) continue;
    close(at + 1, gap === STOP ? STOP_INSIDE : gap === BREAK ? BREAK_INSIDE : 0, at + 1);
  }
  return run;
}
