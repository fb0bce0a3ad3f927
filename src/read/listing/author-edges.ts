import { isPlace } from './names/names.ts';

/** What stands before and below the names of a list, and is none. */

/** `3 code implementations • 12 May 2019 • Ann Roe, Bo Poe`: what stands before the last dot is no name. */
const DATE_FIRST = /^(?:[^•·|]{2,60}\s[•·|]\s){0,3}[^•·|]{0,30}(?:19|20)\d\d\s[•·|]\s(?=\p{L}[^•·|]*$)/u;

/** `2019 · Ann Roe, Bo Poe · Journal of Tests` */
const YEAR_FIRST = /^(?:19|20)\d\d\s[•·|]\s(?=\p{L})/u;

export function withoutDate(text: string): string {
  const digit = text.indexOf('20') >= 0 || text.indexOf('19') >= 0;
  return digit ? text.replace(DATE_FIRST, '').replace(YEAR_FIRST, '') : text;
}

const CLOCK = /^[^\d,;]{2,40}\s\[?\d{1,2}:\d\d(?:\s?[AaPp]\.?[Mm]\.?)?\]?$/u;

/** `Ann Roe  10:32 PM`: who said it in a chat, and when; no author. */
export function isSaid(text: string): boolean {
  return text.length < 60 && text.indexOf(':') > 0 && CLOCK.test(text);
}

/** How many of the lines hold names: where a list does not stop in its middle, lines of affiliations may follow it. */
export function endOfNames(lines: readonly string[]): number {
  let end = lines.length;
  while (end > 1 && !/[,;&·(]\s*$|\sand\s*$/u.test(lines[end - 2]!) && isPlaceLine(lines[end - 1]!)) end--;
  return end;
}

function isPlaceLine(line: string): boolean {
  return !line.includes('(') && isPlace(line.split(/[,;]/u, 1)[0]!.trim());
}
