import { monthNamed, monthNames } from '../furniture/calendar.ts';
import { GLUED_DATE } from './months.ts';

/** Dates and years in the forms that pages write. */

export interface FoundDate {
  readonly year: number;
  /** ISO 8601, `2024-12-01` or `2024-12`; null where only the year is told. */
  readonly date: string | null;
}

/** The first letters of months, in order, in the languages of the tables; the longest beginning wins. */
const MONTH_STEMS: ReadonlyMap<string, number> = new Map(
  [
    'jan janv ene gen янв',
    'feb fév fev févr febr фев',
    'mar mär mrz март мар',
    'apr avr abr апр',
    'may mai maj mag mayo май мая',
    'jun juin giu июн',
    'jul juil lug июл',
    'aug aoû août ago авг',
    'sep sept set сен',
    'oct okt out ott окт',
    'nov ноя',
    'dec déc dez dic дек',
  ].flatMap((stems, month) => stems.split(' ').map(stem => [stem, month + 1] as const)),
);

function monthOf(word: string): number | undefined {
  const lower = word.toLowerCase();
  const named = monthNamed(lower);
  if (named) return named;
  for (let length = Math.min(4, lower.length); length >= 3; length--) {
    const month = MONTH_STEMS.get(lower.slice(0, length));
    if (month !== undefined) return month;
  }
  return undefined;
}

/** Names that are longer than other words may be, or have marks. */
const LONG_NAMES = monthNames.filter(name => !/^\p{L}{3,10}$/u.test(name));
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const WORD = `(\\p{L}{3,10}|${LONG_NAMES.flatMap(name => [name, capital(name), name.toUpperCase()]).join('|')})`;

const ISO = /(?<![\d.])((?:19|20)\d\d)[-/.]\s?(0?[1-9]|1[0-2])(?:[-/.]\s?(0?[1-9]|[12]\d|3[01]))?(?![\d])/;
const CJK = /((?:19|20)\d\d)\s?[年년]\s?(?:(\d{1,2})\s?[月월]\s?(?:(\d{1,2})\s?[日일])?)?/;
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.)?\\s+(?:de\\s+|of\\s+)?${WORD}\\.?,?\\s+(?:de\\s+)?((?:19|20)\\d\\d)(?!\\d)`,
  'u',
);
const MONTH_FIRST = new RegExp(
  `(?<!\\p{L})${WORD}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:\\s?[-–]\\s?\\d{1,2})?,?\\s+((?:19|20)\\d\\d)(?!\\d)`,
  'u',
);
const GLUED_MONTH = new RegExp(`${GLUED_DATE}\\s((?:19|20)\\d\\d)(?!\\d)`, 'u');
const MONTH_YEAR = new RegExp(`(?<!\\p{L})${WORD}\\.?,?\\s+(?:de\\s+)?((?:19|20)\\d\\d)(?!\\d)`, 'u');
const YEAR_MONTH = new RegExp(
  `(?<!\\d)((?:19|20)\\d\\d)\\s+${WORD}\\b\\.?(?:[-–]\\p{L}{3,10})?(?:\\s+(\\d{1,2})(?![\\d-]))?`,
  'u',
);
/** `(1999, May 12)` */
const BRACKETED = new RegExp(`\\(((?:19|20)\\d\\d)[a-z]?,\\s${WORD}\\.?(?:\\s(\\d{1,2}))?\\b`, 'u');
const DOTTED = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?!\d)/;
const SLASHED = /(?<![\d/])(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d\d)(?!\d)/;
/** A year that stands alone: no part of a number, an identifier, a range of pages or a bigger number. */
const YEAR = /(?<![\d.,:/#\p{L}-])((?:18|19|20)\d\d)(?![\d]|[.,:/-]\d|\s?[-–]\s?\d)/gu;
const GLUED_YEAR = /(?<=\p{Lu})((?:19|20)\d\d)(?![\d])/gu;

/** The first date of a text, with the most that it tells. */
export function findDate(text: string): FoundDate | null {
  if (!hasYear(text)) return null;
  return numericDate(text) ?? wordDate(text) ?? yearAlone(text);
}

/** A cheap look for `18xx`, `19xx` or `20xx`. */
function hasYear(text: string): boolean {
  return text.indexOf('20') >= 0 || text.indexOf('19') >= 0 || text.indexOf('18') >= 0;
}

function numericDate(text: string): FoundDate | null {
  const iso = ISO.exec(text) ?? CJK.exec(text);
  // '1998.12' may be a page; a day or dashes make it sure
  if (iso && (iso[3] !== undefined || /[-年년]/.test(iso[0]))) return dateOf(iso[1], iso[2], iso[3]);
  const dotted = DOTTED.exec(text);
  if (dotted) return dateOf(dotted[3], dotted[2], dotted[1]);
  const slashed = SLASHED.exec(text);
  if (!slashed) return null;
  const [first, second] = [Number(slashed[1]), Number(slashed[2])];
  // 3/4/2023 is March or April: only the year is sure
  if (first > 12) return dateOf(slashed[3], slashed[2], slashed[1]);
  return second > 12 ? dateOf(slashed[3], slashed[1], slashed[2]) : dateOf(slashed[3]);
}

/** The word date that stands first: `2 May 2018`, `May 2, 2018`, `2018 May 2`, `May 2018`. */
function wordDate(text: string): FoundDate | null {
  let best: { readonly at: number; readonly found: FoundDate } | null = null;
  const offer = (match: RegExpExecArray | null, year: number, month: number, day: number): void => {
    const number = match && monthOf(match[month] as string);
    if (!match || !number || (best && best.at <= match.index)) return;
    best = { at: match.index, found: dateOf(match[year], String(number), match[day]) };
  };
  offer(DAY_FIRST.exec(text), 3, 2, 1);
  offer(MONTH_FIRST.exec(text), 3, 1, 2);
  offer(GLUED_MONTH.exec(text), 3, 1, 2);
  offer(YEAR_MONTH.exec(text), 1, 2, 3);
  offer(BRACKETED.exec(text), 1, 2, 3);
  if (!best) offer(MONTH_YEAR.exec(text), 2, 1, 9);
  return (best as { readonly found: FoundDate } | null)?.found ?? null;
}

function dateOf(year: string | undefined, month?: string, day?: string): FoundDate {
  const monthNumber = Number(month ?? 0);
  const dayNumber = Number(day ?? 0);
  if (monthNumber < 1 || monthNumber > 12) return { year: Number(year), date: null };
  const whole = dayNumber >= 1 && dayNumber <= 31;
  return { year: Number(year), date: `${year}-${two(monthNumber)}${whole ? `-${two(dayNumber)}` : ''}` };
}

const two = (number: number): string => String(number).padStart(2, '0');

/** The last year that stands alone: venues that name one before (`2018 Conference on …, 2019`) end with the year of publication. */
function yearAlone(text: string): FoundDate | null {
  const years = [...text.matchAll(YEAR)];
  const year = years.at(-1)?.[1] ?? [...text.matchAll(GLUED_YEAR)].at(-1)?.[1];
  return year ? { year: Number(year), date: null } : null;
}
