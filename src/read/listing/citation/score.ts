import { runFrom } from './people.ts';
import { ABBREVIATED_AND_VOLUME, EDITORS, PART, VENUE_START } from './venues.ts';
import type { Words } from './words.ts';

/** More names than two say little more. */
const ENOUGH = 8;
const MORE = 0.5;

/** Judges spans of one line. Every figure is on the scale of the lexicon: log-odds. */
export interface Judge {
  readonly words: Words;
  /** How much text[from..to) is a list of names: the sum over its words and over the shape of its names; 0 for no words. */
  authors(from: number, to: number): number;
  /** How much text[from..to) is a title. */
  title(from: number, to: number): number;
  /** How much text[from..] is what follows a title and its authors: venue, year, pages. */
  rest(from: number): number;
}

/** `Phys. Rev. Q`, `Int. J. Boats` */
const ABBREVIATED = new RegExp(
  String.raw`^(?:\p{Lu}\p{L}{0,6}\. ){2,}\p{Lu}|^\p{Lu}\p{L}{0,5}\. \p{L}{1,12}\.?,? (?:\d|vol)|^${ABBREVIATED_AND_VOLUME}`,
  'u',
);
/** `Boats and Ponds, 33 (4)` */
const VOLUME = /^\p{Lu}[^.?!:\d]{1,60},? \d{1,4} ?\(\d{1,4}\)(?![^,.:; ])/u;
const VOLUME_WORD = String.raw`(?:[Vv]ol(?:ume)?|[Vv]|[Tt]|[Bb]d|[Jj]g|[Nn]o|[Nn]r|[Тт]|№)\.? ?\d`;
/** `Boats and Ponds, vol. 33`, `Łódki, t. 33`, `Boote, Bd. 33` */
const JOURNAL_AND_VOLUME = new RegExp(String.raw`^\p{Lu}[^.?!:\d]{1,60}, ${VOLUME_WORD}`, 'u');
/** No title stands before a volume, or before a part of it. */
const VOLUME_FIRST = new RegExp(`^(?:${VOLUME_WORD}|${PART})`, 'u');
const BOOK_START = new RegExp(`^${EDITORS}`, 'u');
const SAYS = /[\p{L}\p{N}]/u;
/** But not `bioRxiv`. */
const LOWER_WORD = /^\p{Ll}+(?!\p{L})/u;
const YEAR_IN = /(?:^|[^\d])(?:19|20)\d\d(?!\d)/;
const PAGES = /(?<!\p{L})(?:pp?|[Ss]|[сС]|[Vv]ol)\.? ?\d|\d ?\(\d+\)|\d[-–]\d|\d+:\d+/u;

/** A venue shows in its first words. */
const VENUE_WORDS = 10;

function wordsBeforeDigit(rest: string): number {
  let words = 1;
  for (let at = 0; at < rest.length; at++) {
    const code = rest.charCodeAt(at);
    if (code === 32) words++;
    else if (code >= 48 && code <= 57) break;
  }
  return words;
}

function restScore({ text, before, venues, count }: Words, from: number): number {
  const rest = text.slice(from, from + 160);
  if (!SAYS.test(rest)) return 0.3;
  let score = 0;
  const venue = VENUE_START.test(rest) || BOOK_START.test(rest);
  if (VOLUME_FIRST.test(rest)) score -= 2;
  else if (venue) score += 2.5;
  else if (ABBREVIATED.test(rest) || VOLUME.test(rest) || JOURNAL_AND_VOLUME.test(rest)) score += 1.5;
  else if (LOWER_WORD.test(rest)) score -= 2;
  if (YEAR_IN.test(rest)) score += 1.5;
  else if (!venue) score -= 1;
  const first = before[from]!;
  if (venues[Math.min(count, first + VENUE_WORDS)]! > venues[first]!) score += 1.5;
  if (PAGES.test(rest)) score += 0.7;
  if (/^[\d(]/.test(rest)) score -= 1;
  if (venue) return score;
  const words = wordsBeforeDigit(rest);
  return score - (words > 9 ? Math.min(4, 0.75 + (words - 9) * 0.4) : words > 4 ? (words - 4) * 0.15 : 0);
}

/** Signs in the last characters of a text that it is more than a title. */
const TAIL = 24;
const TITLE_TAIL =
  /[,.(] ?(?:[A-Z][a-z]+\.? )?(?:19|20)\d\d[).]{0,2}$|\d[-–]\d+[.。]?$|, \d{1,4} ?\(\d{1,4}\)$|(?<!\bvs|\p{Lu}\.\p{Lu})[.?!,] (?:\p{Lu}\p{L}{0,5}|vo?l?|no?|pp?)$/u;
const PAGES_INSIDE = /\bpp?\.? ?\d|\bvol\. ?\d/;
/** `B. Folding`, `Dan. Folding`, `(1999). Folding`: the end of a name, and the year behind it. */
const AFTER_NAME_HEAD = /^(?:\p{Lu}(?:\p{Ll}{2,})?|[([](?:19|20)\d\d[a-z]?[)\]])\.[ :,]/u;
const VENUE_INSIDE = new RegExp(String.raw`[.?!] (?:In:? \p{Lu}|\((?:19|20)\d\d[a-z]?\)[.,:]|${EDITORS})`, 'u');
const VENUE_HEAD = /^[Ii]n Proc|^Proceedings |^Journal of |^arXiv|^doi|^https?:/;
const LOWER_HEAD = /^\p{Ll}/u;
const BRACKETS = /[()[\]“”«»"]/;

function isBalanced(text: string, from: number, to: number): boolean {
  let depth = 0;
  let quotes = 0;
  for (let at = from; at < to; at++) {
    const char = text[at]!;
    if (char === '(' || char === '[' || char === '“' || char === '«') depth++;
    else if (char === ')' || char === ']' || char === '”' || char === '»') depth--;
    else if (char === '"') quotes++;
    if (depth < 0) return false;
  }
  return depth === 0 && quotes % 2 === 0;
}

function createTitleJudge(words: Words): Judge['title'] {
  const { text, before, scores } = words;
  const brackets = BRACKETS.test(text);
  const pages = PAGES_INSIDE.test(text);
  const venue = VENUE_INSIDE.test(text);
  return (from, to) => {
    const first = before[from]!;
    const end = before[to]!;
    const count = end - first;
    if (count === 0) return -20;
    let sum = 0;
    for (let at = first; at < end; at++) sum += scores[at]!;
    let score = count === 1 ? -1.5 : count === 2 ? -0.5 : count < 40 ? 0.5 : -2;
    score += sum > 0 ? -Math.min(4, sum) : Math.min(3, -sum * 0.4);
    const head = text.slice(from, Math.min(to, from + 16));
    if (LOWER_HEAD.test(head)) score -= 1;
    else if (',;:)].&'.includes(head[0]!)) score -= 3;
    else if (AFTER_NAME_HEAD.test(head) || VENUE_HEAD.test(head)) score -= 3;
    if (TITLE_TAIL.test(text.slice(Math.max(from, to - TAIL), to))) score -= 2.5;
    if (brackets && !isBalanced(text, from, to)) score -= 4;
    if (pages && PAGES_INSIDE.test(text.slice(from, to))) score -= 2.5;
    if (venue && VENUE_INSIDE.test(text.slice(from, to))) score -= 3;
    return score;
  };
}

export function createJudge(words: Words): Judge {
  const runs = new Map<number, Float64Array>();
  const rests = new Map<number, number>();
  return {
    words,
    authors(from, to) {
      const first = words.before[from]!;
      const end = words.before[to]!;
      if (end <= first) return 0;
      let run = runs.get(first);
      if (run === undefined) runs.set(first, (run = runFrom(words, first)));
      const score = run[end - 1 - first]!;
      return score > ENOUGH ? ENOUGH + (score - ENOUGH) * MORE : score;
    },
    title: createTitleJudge(words),
    rest(from) {
      let score = rests.get(from);
      if (score === undefined) rests.set(from, (score = restScore(words, from)));
      return score;
    },
  };
}
