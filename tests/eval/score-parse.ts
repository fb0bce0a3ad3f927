/** Scores of parsed records against gold, as F1 over the multiset of records; the definitions of score_parse.py. */

export interface ScoredRecord {
  readonly title: string;
  readonly authors: readonly string[];
  readonly abstract?: string | null;
}

export interface ParseFigures {
  readonly exact: number;
  readonly title: number;
  readonly authors: number;
  readonly abstract: number;
  readonly gold: number;
  readonly predicted: number;
}

const ACCENT = /\\([`'^"~=.]|[uvHckr](?=\{))\{?\\?([A-Za-z])\}?/g;
const COMBINING: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '"': '\u0308',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030c',
  H: '\u030b',
  c: '\u0327',
  k: '\u0328',
  r: '\u030a',
};

function fold(text: string | null | undefined): string {
  const accented = (text ?? '').replace(ACCENT, (_, accent: string, letter: string) => letter + COMBINING[accent]);
  return accented.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

type Key = (record: ScoredRecord) => string;

const SEPARATOR = '\u0001';
const titleOf: Key = record => fold(record.title);
const authorsOf: Key = record => [titleOf(record), ...record.authors.map(fold)].join(SEPARATOR);
const abstractOf: Key = record => [titleOf(record), fold(record.abstract)].join(SEPARATOR);
const exactOf: Key = record => [authorsOf(record), fold(record.abstract)].join(`${SEPARATOR}${SEPARATOR}`);

function count(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function f1(gold: readonly string[], predicted: readonly string[]): number {
  const wanted = count(gold);
  let hits = 0;
  for (const [key, times] of count(predicted)) hits += Math.min(times, wanted.get(key) ?? 0);
  const all = gold.length + predicted.length;
  return all === 0 ? 1 : (2 * hits) / all;
}

export function scoreParse(gold: readonly ScoredRecord[], predicted: readonly ScoredRecord[]): ParseFigures {
  const by = (key: Key) => f1(gold.map(key), predicted.map(key));
  return {
    exact: by(exactOf),
    title: by(titleOf),
    authors: by(authorsOf),
    abstract: by(abstractOf),
    gold: gold.length,
    predicted: predicted.length,
  };
}

/** Gold records that were not found, and found ones that are not gold. */
export function differences(
  gold: readonly ScoredRecord[],
  predicted: readonly ScoredRecord[],
): { missing: ScoredRecord[]; wrong: ScoredRecord[] } {
  const rest = (of: readonly ScoredRecord[], without: readonly ScoredRecord[]) => {
    const left = count(without.map(exactOf));
    return of.filter(record => {
      const key = exactOf(record);
      const times = left.get(key) ?? 0;
      left.set(key, times - 1);
      return times <= 0;
    });
  };
  return { missing: rest(gold, predicted), wrong: rest(predicted, gold) };
}
