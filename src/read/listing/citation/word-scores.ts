import type { Lexicon } from '../label/words/lexicon.ts';
import { CASELESS, classOf, IDEOGRAPH, isFunctionWord, isParticle, LONGEST_CASELESS } from '../label/words/words.ts';
import { BLANK, GLUE, INITIAL, LIST } from './gaps.ts';

/** Kinds of words; CAPITALS are two or three, as `JA` in `Roe JA`. */
export const PLAIN = 0;
export const CONJUNCTION = 1;
export const LONE_CAPITAL = 2;
export const CAPITALS = 3;
export const NUMBER = 4;
export const YEAR = 5;
export const LOWERED = 6;

/** The words of one line as they were found. */
export interface Scan {
  /** How many words the arrays hold; they may be longer. */
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Int32Array;
  readonly kinds: Uint8Array;
  /** What follows each word. */
  readonly gaps: Uint8Array;
}

const FUNCTION_SCORE = -4;
const NUMBER_SCORE = -2;
const MARK_SCORE = -0.3;
const YEAR_SCORE = -6;
/** Words of scripts of which nothing, or little, was learned: where they have capitals, those tell. */
const UNLEARNED = 0.5;
const UNLEARNED_LOWER = -1;
/** Greek, Cyrillic and Armenian words; a letter or two are signs or initials. */
const isUnlearned = (unit: number, length: number): boolean => unit > 0x36f && unit < 0x590 && length > 2;

const isEtAl = (text: string, words: Scan, at: number): boolean =>
  at > 0 &&
  words.ends[at]! - words.starts[at]! === 2 &&
  text.startsWith('al', words.starts[at]) &&
  text.startsWith('et', words.starts[at - 1]);

/** How much one word speaks for a name, given what stands round it. */
export function scoreOf(
  words: Scan,
  at: number,
  text: string,
  lexicon: Pick<Lexicon, 'score'>,
  lowerLine: boolean,
): number {
  const kind = words.kinds[at]!;
  if (kind === YEAR) return YEAR_SCORE;
  // a number before a comma may be the mark of an affiliation
  if (kind === NUMBER)
    return words.gaps[at] === LIST && words.ends[at]! - words.starts[at]! < 3 ? MARK_SCORE : NUMBER_SCORE;
  if (kind === CONJUNCTION) return 0;
  const start = words.starts[at]!;
  const end = words.ends[at]!;
  if (kind === LONE_CAPITAL) return scoreOfCapital(words, at, text);
  const first = classOf(text.charCodeAt(start));
  if (first === CASELESS) return scoreOfCaseless(end - start, isFunctionWord(words.hashes[at]!));
  if (first === IDEOGRAPH) return scoreOfIdeographs(end - start);
  if (end === start + 1 && kind === PLAIN) return 0.3;
  const hash = words.hashes[at]!;
  const learned = isUnlearned(text.charCodeAt(start), end - start)
    ? kind === LOWERED
      ? UNLEARNED_LOWER
      : UNLEARNED
    : lexicon.score(text, start, end, hash);
  if (kind === CAPITALS) return scoreOfCapitals(words, at, learned);
  if (kind === LOWERED && !lowerLine) {
    if (isEtAl(text, words, at)) return 2;
    if (isParticle(hash)) return Math.min(learned, 0.3);
    if (isFunctionWord(hash)) return FUNCTION_SCORE;
    return learned > 1 ? learned - 1.2 : Math.min(learned, 0.5) - 1.5;
  }
  if (isFunctionWord(hash) && !isParticle(hash)) return Math.min(learned, -2);
  // 'R. Spring', 'William C. Rounds': what follows an initial is a family name, whatever else it means
  const afterInitial = at > 0 && words.gaps[at - 1] === INITIAL && words.kinds[at - 1] === LONE_CAPITAL;
  return afterInitial ? Math.max(learned, 0.5) : learned;
}

/** Whether a word of two or three capitals is a family name before its initials: `ROE A, POE B C`. */
export const isShoutedFamily = (words: Scan, at: number): boolean =>
  words.kinds[at] === CAPITALS &&
  words.gaps[at] === BLANK &&
  (at === 0 || words.gaps[at - 1]! >= LIST) &&
  at + 1 < words.count &&
  words.kinds[at + 1] === LONE_CAPITAL;

/** Initials at the end of a name: `Roe A,`, `Roe JA and`, `ROE A,`. */
function endsName(words: Scan, at: number): boolean {
  if (at === 0 || words.gaps[at - 1] !== BLANK) return false;
  if (words.kinds[at - 1] !== PLAIN && !isShoutedFamily(words, at - 1)) return false;
  return words.gaps[at] !== BLANK || (at + 1 < words.count && words.kinds[at + 1] === CONJUNCTION);
}

function scoreOfCapital(words: Scan, at: number, text: string): number {
  if (text[words.ends[at]!] === '.') return 2;
  const gap = words.gaps[at]!;
  if (gap === GLUE) return 0.3;
  if (endsName(words, at)) return 1.5;
  const beforeWord = gap === BLANK && at + 1 < words.count && words.kinds[at + 1] === PLAIN;
  // 'A' is a word of titles, too
  return !beforeWord ? -0.5 : text[words.starts[at]!] === 'A' ? 0 : 0.8;
}

function scoreOfCapitals(words: Scan, at: number, learned: number): number {
  if (endsName(words, at)) return 1.5;
  const begins = at === 0 || words.gaps[at - 1]! >= LIST;
  return begins && words.gaps[at] === BLANK ? Math.max(learned, 0.3) : learned;
}

/** Names in ideographs have two to four. */
function scoreOfIdeographs(length: number): number {
  if (length === 1) return 0;
  return length < 5 ? 2 : length < 7 ? -1 : -4;
}

function scoreOfCaseless(length: number, glues: boolean): number {
  if (glues) return -2;
  return length > LONGEST_CASELESS ? -4 : UNLEARNED;
}
