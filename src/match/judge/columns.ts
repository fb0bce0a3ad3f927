import type { Card } from '../card/card.ts';
import { familyKey } from '../card/names.ts';
import { comparePages } from '../card/pages.ts';
import { areOneVenue } from '../card/venue.ts';
import { comparePeople } from './people.ts';

/** What the whole input says about its own fields. */
export interface Columns {
  /** The issue column is a serial number: nearly every record has its own. */
  readonly serialIssues: boolean;
  /** Whether two folded venues are one, by their words or because the input uses both for the same papers. */
  areOneVenue(a: string, b: string): boolean;
  /** The title, given by its letters, returns year after year: a column, a yearly report. */
  isRecurring(letters: string): boolean;
}

/** So many papers of the same title, authors and year make two venues one. */
const WITNESSES = 5;
const SERIAL = { records: 50, share: 0.7 };
const RECURRING = { years: 3, share: 0.4 };

/** Looks through cards (in the order of their titles) and candidate pairs for what single records do not show. */
export function learnColumns(cards: readonly Card[], pairs: Float64Array, step: number): Columns {
  const aliases = learnAliases(cards, pairs, step);
  const recurring = learnRecurring(cards);
  return {
    serialIssues: hasSerialIssues(cards),
    areOneVenue: (a, b) => areOneVenue(a, b) || (aliases.size > 0 && aliases.has(aliasKey(a, b))),
    isRecurring: letters => recurring.has(letters),
  };
}

/** For records that are compared by themselves. */
export const NO_COLUMNS: Columns = { serialIssues: false, areOneVenue, isRecurring: () => false };

/** A column whose values are nearly all different. */
function hasSerialIssues(cards: readonly Card[]): boolean {
  const values = new Set<string>();
  let filled = 0;
  for (const { issue } of cards) {
    if (issue === '') continue;
    filled++;
    values.add(issue);
  }
  return filled >= SERIAL.records && values.size > filled * SERIAL.share;
}

function learnAliases(cards: readonly Card[], pairs: Float64Array, step: number): Set<string> {
  const witnesses = new Map<string, number>();
  for (const pair of pairs) {
    const a = cards[Math.floor(pair / step)]!;
    const b = cards[pair % step]!;
    if (a.letters !== b.letters || a.venue === b.venue || !areWitnesses(a, b)) continue;
    const key = aliasKey(a.venue, b.venue);
    witnesses.set(key, (witnesses.get(key) ?? 0) + 1);
  }
  return new Set([...witnesses].filter(([, count]) => count >= WITNESSES).map(([key]) => key));
}

/** One paper but for the names of the venue: a long title, the same authors and year, nothing that contradicts. */
function areWitnesses(a: Card, b: Card): boolean {
  if (a.letters.length < 24 || a.year === 0 || a.year !== b.year || a.venue === '' || b.venue === '') return false;
  if (a.kind !== '' && b.kind !== '' && a.kind !== b.kind) return false;
  if (a.volume !== b.volume && a.volume !== '' && b.volume !== '') return false;
  if (comparePages(a.pages, b.pages) === 'differ' || areOneVenue(a.venue, b.venue)) return false;
  const { shared, fewer, more } = comparePeople(a.names, b.names);
  return fewer > 0 && shared >= fewer * 0.75 && more - fewer < 2;
}

function aliasKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

/** Titles that stand for a new text nearly every time: in many years, or under ever other authors. */
function learnRecurring(cards: readonly Card[]): Set<string> {
  const recurring = new Set<string>();
  for (let start = 0; start < cards.length; ) {
    const { letters } = cards[start]!;
    let end = start + 1;
    while (end < cards.length && cards[end]!.letters === letters) end++;
    if (end - start >= RECURRING.years && letters !== '' && isRecurring(cards.slice(start, end)))
      recurring.add(letters);
    start = end;
  }
  return recurring;
}

function isRecurring(cards: readonly Card[]): boolean {
  const years = new Set(cards.map(card => card.year).filter(year => year > 0));
  if (years.size < RECURRING.years) return false;
  const lists = new Set(cards.map(card => card.names.split('|').map(familyKey).sort().join()));
  return Math.max(years.size, lists.size) >= cards.length * RECURRING.share;
}
