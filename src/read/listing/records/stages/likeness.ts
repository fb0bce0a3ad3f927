import type { LabelledLine, Role } from '../../../../model.ts';
import { looksLikeName } from '../../names/shape.ts';

/*
 * A page makes all its records alike: names in one line or in many, the same fields in the same order, blank lines at the same places. So each record is
 * seen as the kinds of its lines, one after the other, and two records are as like as the share of kinds, and of pairs of kinds, that they have in common.
 */

/** Fewer records tell little. */
const ENOUGH = 4;

/** Records that differ more than this among themselves tell nothing of another. */
const LEAST_USUAL = 0.7;

/** Tells how like a record is to the records of its page. */
export interface Likeness {
  /** Learns what the records of the page are like; what was learned before is forgotten. */
  meet(records: readonly (readonly LabelledLine[])[]): void;
  /** How like the record is to those of the page, where 1 is what they are to each other; 1 if one of them is no more like the others, too. */
  of(lines: readonly LabelledLine[]): number;
}

export function createLikeness(): Likeness {
  let known: readonly Counts[] = [];
  let least = 0;
  let usual = 0;
  /** What was found, by the kinds of a record's lines: a page has few of them. */
  let found = new Map<string, number>();

  function compare(kinds: readonly string[]): number {
    const share = medianShare(countsOf(kinds), known);
    return share < least ? share / usual : 1;
  }

  const compareAll = (all: readonly (readonly string[])[]): number =>
    Math.max(...all.flatMap(kinds => [compare(kinds), compare(withoutEdges(kinds))]));

  return {
    meet(records) {
      known = records.map(lines => countsOf(kindsOf(lines)));
      const shares = known.map((counts, at) => medianShare(counts, known.toSpliced(at, 1))).sort((a, b) => a - b);
      least = shares[0] ?? 0;
      usual = median(shares);
      found = new Map();
    },
    of(lines) {
      if (known.length < ENOUGH || usual < LEAST_USUAL) return 1;
      const kinds = kindsOf(lines);
      const oneName = hasOneName(lines);
      const key = `${kinds.join(' ')} ${oneName}`;
      const share = found.get(key) ?? compareAll(oneName ? [kinds, withOtherName(kinds)] : [kinds]);
      if (found.size < MOST_FOUND) found.set(key, share);
      return share;
    },
  };
}

const MOST_FOUND = 1024;

/** The kinds of a record's lines, those of one kind in turn as one, and an abstract of more than one paragraph as one, too. */
function kindsOf(lines: readonly LabelledLine[]): readonly string[] {
  const kinds: string[] = [];
  for (const line of lines) {
    const kind = kindOf(line);
    if (kind === 'abstract' && kinds.at(-1) === 'blank' && kinds.at(-2) === kind) kinds.pop();
    if (kind !== kinds.at(-1)) kinds.push(kind);
  }
  return kinds;
}

/** Whether one author stands there: that is a list of one, or one name of many. */
function hasOneName(lines: readonly LabelledLine[]): boolean {
  const names = lines.filter(({ role }) => NAME_KINDS.has(role));
  return names.length === 1 && looksLikeName(names[0]!.text.trim());
}

const NAME_KINDS: ReadonlyMap<string, string> = new Map([
  ['author', 'authors'],
  ['authors', 'author'],
]);

const withOtherName = (kinds: readonly string[]): readonly string[] => kinds.map(kind => NAME_KINDS.get(kind) ?? kind);

/** Without the fields above a first blank line and below a last one: they may be the page's. */
function withoutEdges(kinds: readonly string[]): readonly string[] {
  const first = kinds.indexOf('blank');
  const from = areFields(kinds.slice(0, Math.max(first, 0))) ? first + 1 : 0;
  const last = kinds.lastIndexOf('blank');
  return last >= from && areFields(kinds.slice(last + 1)) ? kinds.slice(from, last) : kinds.slice(from);
}

const areFields = (kinds: readonly string[]): boolean => kinds.every(kind => FIELDS.has(kind));
const FIELDS: ReadonlySet<string> = new Set(['label', 'number', 'words']);

const LABEL = /^[^\d:]{2,20}:/u;
const DIGIT = /\d/;

/** Fields are told apart by what they look like: with a label, with a number, or words alone. */
function kindOf({ role, text }: LabelledLine): string {
  const kind = KINDS[role] ?? role;
  if (kind !== 'field') return kind;
  if (LABEL.test(text)) return 'label';
  return DIGIT.test(text) ? 'number' : 'words';
}

/** Lines that go on are of the kind that they go on with. */
const KINDS: Readonly<Partial<Record<Role, string>>> = {
  'authors+': 'authors',
  'title+': 'title',
  'abstract+': 'abstract',
  'field+': 'field',
  'citation+': 'citation',
};

/** How often each kind, and each pair of kinds in turn, stands in a record. */
type Counts = ReadonlyMap<string, number>;

function countsOf(kinds: readonly string[]): Counts {
  const counts = new Map<string, number>();
  const add = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const kind of kinds) add(kind);
  for (let at = 0; at <= kinds.length; at++) add(`${kinds[at - 1] ?? ''}>${kinds[at] ?? ''}`);
  return counts;
}

/** What two have in common, 0 to 1: the coefficient of Dice. */
function sharedBy(a: Counts, b: Counts): number {
  let shared = 0;
  for (const [key, count] of a) shared += Math.min(count, b.get(key) ?? 0);
  return (2 * shared) / (sum(a) + sum(b));
}

const sum = (counts: Counts): number => [...counts.values()].reduce((total, count) => total + count, 0);

const medianShare = (counts: Counts, others: readonly Counts[]): number =>
  median(others.map(other => sharedBy(counts, other)).sort((a, b) => a - b));

/** The middle of sorted numbers; 0 if there are none. */
const median = (sorted: readonly number[]): number => sorted[sorted.length >> 1] ?? 0;
