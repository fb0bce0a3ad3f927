/** Identifiers and dates as databases and people write them, in the form that records have. */

const DOI = /10\.\d{4,9}\/\S+/;

/** `https://doi.org/10.1000/ABC.` → `10.1000/abc`; undefined where there is none. */
export function doiOf(text: string): string | undefined {
  const found = DOI.exec(text.includes('%2') ? text.replace(/%2f/gi, '/') : text)?.[0];
  return found
    ?.replace(/(?:[.,;:'"”>\]}]|&gt;|\s)+$/, '')
    .replace(/\)$/, end => (found.includes('(') ? end : ''))
    .toLowerCase();
}

const ARXIV = /(?:^|[^\d.])(\d{4}\.\d{4,5})(?:v\d+)?(?![\d.]*\d)|\b([a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?\b/;

/** `arXiv:2401.00001v2 [cs.CL]` → `2401.00001`. */
export function arxivOf(text: string): string | undefined {
  const found = ARXIV.exec(text);
  return found?.[1] ?? found?.[2];
}

/** The digits of `PMID: 123456`, or of a page of PubMed. */
export function pmidOf(text: string): string | undefined {
  return /^\D*?(\d{1,8})(?:\.0)?\D*$/.exec(text)?.[1];
}

/** The year in a date, or alone: `(1994).`, `2016 Oct 3`, `1996b`. */
export function yearOf(text: string): number | undefined {
  const found = /(?<!\d)(1[5-9]\d\d|20\d\d)(?!\d)/.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').map((name, k) => [name, k + 1]),
);
const WORDS =
  /^(?:\w{3,9},?\s+)?(?:(\d{4})[ -/]+([A-Za-z]{3,9})\.?(?:[ -/]+(\d{1,2}))?|(\d{1,2})\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})|([A-Za-z]{3,9})\.?\s+(?:(\d{1,2}),?\s+)?(\d{4}))(?!\d)/;
const NUMBERS = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?!\d)/;

/** An ISO 8601 date as exact as the text: `2018 Oct 3` → `2018-10-03`, `Dec 2020` → `2020-12`. Undefined for a year alone. */
export function dateOf(text: string): string | undefined {
  const numbers = NUMBERS.exec(text);
  if (numbers !== null) return isoDate(numbers[1]!, Number(numbers[2]), numbers[3]);
  const words = WORDS.exec(text);
  if (words === null) return undefined;
  const year = words[1] ?? words[6] ?? words[9]!;
  const month = MONTHS[(words[2] ?? words[5] ?? words[7]!).slice(0, 3).toLowerCase()];
  return month === undefined ? undefined : isoDate(year, month, words[3] ?? words[4] ?? words[8]);
}

function isoDate(year: string, month: number, day: string | undefined): string | undefined {
  if (month < 1 || month > 12) return undefined;
  const date = `${year}-${String(month).padStart(2, '0')}`;
  const number = Number(day);
  return day === undefined || number < 1 || number > 31 ? date : `${date}-${String(number).padStart(2, '0')}`;
}
