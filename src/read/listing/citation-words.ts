import type { Lexicon } from './lexicon.ts';
import { isGroup } from './names.ts';
import {
  classOf,
  DIGIT,
  HASH_START,
  IDEOGRAPH,
  isConjunction,
  isFunctionWord,
  isParticle,
  LOWER,
  lowerOf,
  MARK,
  mix,
  UPPER,
} from './words.ts';

/** What stands between a word and the next one, from weak to strong. */
export const GLUE = 0;
export const BLANK = 1;
/** The stop of an initial or of an abbreviation inside a name. */
export const INITIAL = 2;
/** A comma, a semicolon, `&`, `·`: between the names of a list. */
export const LIST = 3;
/** A stop that ends a sentence. */
export const STOP = 4;
/** A colon, a dash, a quotation mark, a question mark …: not inside a list of names. */
export const BREAK = 5;
export const OPEN = 6;
export const CLOSE = 7;

/** Kinds of words; CAPITALS are two or three, as `JA` in `Roe JA`. */
export const PLAIN = 0;
export const CONJUNCTION = 1;
export const LONE_CAPITAL = 2;
export const CAPITALS = 3;
export const NUMBER = 4;
export const YEAR = 5;
export const LOWERED = 6;

/** The words of one line with what each says about names; positions are UTF-16 offsets. */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
  /** Log-odds of being part of a name, by lexicon and shape. */
  readonly scores: Float64Array;
  /** What follows the word. */
  readonly gaps: Uint8Array;
  /** [offset]: how many words begin before the offset; its length is that of the text + 2. */
  readonly before: Uint16Array;
  /** Whether a word of the line may name a group. */
  hasGroup(): boolean;
}

const FUNCTION_SCORE = -4;
const NUMBER_SCORE = -2;
const YEAR_SCORE = -6;

/** Length of an address or of the target of a link that begins at `at`, or 0: its letters are no words. */
function addressAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 0x5d && text.charCodeAt(at + 1) === 0x28) {
    const end = text.indexOf(')', at);
    return end < 0 ? 0 : end + 1 - at;
  }
  if (code === 0x68 && (text.startsWith('https://', at) || text.startsWith('http://', at))) {
    let end = at;
    while (end < text.length && !/[\s)\]|>]/.test(text[end]!)) end++;
    return end - at;
  }
  return 0;
}

const isYear = (text: string, start: number, end: number): boolean =>
  end - start === 4 && (text.startsWith('19', start) || text.startsWith('20', start));

interface Scan {
  readonly starts: number[];
  readonly ends: number[];
  readonly hashes: number[];
  readonly kinds: number[];
}

/** Ends of the runs that make words: letters with the digits glued to them, digits, ideographs. */
function scan(text: string): Scan {
  const starts: number[] = [];
  const ends: number[] = [];
  const hashes: number[] = [];
  const kinds: number[] = [];
  let at = 0;
  while (at < text.length) {
    const first = classOf(text.charCodeAt(at));
    const skipped = addressAt(text, at);
    if (skipped > 0 || !(first === LOWER || first === UPPER || first === DIGIT || first === IDEOGRAPH)) {
      at += skipped || 1;
      continue;
    }
    const start = at;
    let hash = HASH_START;
    let upper = 0;
    let others = 0;
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const kind = classOf(unit);
      if (
        first === DIGIT
          ? kind !== DIGIT
          : first === IDEOGRAPH
            ? kind !== IDEOGRAPH
            : kind !== LOWER && kind !== UPPER && kind !== MARK && kind !== DIGIT
      )
        break;
      if (kind === UPPER) upper++;
      else others++;
      hash = mix(hash, lowerOf(unit));
    }
    starts.push(start);
    ends.push(at);
    hashes.push(hash);
    if (first === DIGIT) kinds.push(isYear(text, start, at) ? YEAR : NUMBER);
    else if (first === LOWER) kinds.push(isConjunction(hash) ? CONJUNCTION : LOWERED);
    else if (first === UPPER && others === 0) kinds.push(upper === 1 ? LONE_CAPITAL : upper < 4 ? CAPITALS : PLAIN);
    else kinds.push(PLAIN);
  }
  return { starts, ends, hashes, kinds };
}

/** Abbreviations inside names and inside titles: their stop ends no sentence. */
const ABBREVIATIONS = new Set(
  'Jr Sr St Dr Prof Ph Yu Ch Th vs etc Vol vol No no Mr Mrs Ms Proc pp eds ed cf Mt Ste Md Ma Inc Ltd Fr'.split(' '),
);

/** Class of what stands between two words; the strongest sign wins. */
function gapOf(text: string, start: number, end: number, after: number, lone: boolean): number {
  if (end === start + 1 && text.charCodeAt(start) === 32) return BLANK;
  let gap = GLUE;
  for (let at = start; at < end; at++) {
    const sign = signAt(text, at, end, after, lone);
    if (sign > gap) gap = sign;
  }
  return gap;
}

function signAt(text: string, at: number, end: number, after: number, lone: boolean): number {
  const char = text[at]!;
  switch (char) {
    case ' ':
    case '\u00a0':
    case '*':
    case '_':
    case '†':
    case '‡':
    case '[':
    case ']':
    case '^':
    case '{':
    case '}':
    case '\\':
      return BLANK;
    case '.':
      if (at + 1 === end && after >= 0) return classOf(text.charCodeAt(end)) === IDEOGRAPH ? STOP : INITIAL;
      return lone || ABBREVIATIONS.has(lastWord(text, at)) ? INITIAL : STOP;
    case '。':
    case '．':
      return STOP;
    case ',':
    case ';':
    case '&':
    case '·':
    case '、':
    case '，':
    case '；':
    case '•':
      return LIST;
    case '(':
    case '（':
      return OPEN;
    case ')':
    case '）':
      return CLOSE;
    case '-':
    case '–':
    case '‐':
    case '‑':
      return at === 0 || text[at - 1] === ' ' || text[at + 1] === ' ' ? BREAK : GLUE;
    case "'":
    case '’':
    case '‘':
    case '`':
    case 'ʻ':
      return text[at - 1] === ' ' ? BLANK : GLUE;
    case '/':
      return BREAK;
    default:
      return BREAK;
  }
}

function lastWord(text: string, end: number): string {
  let start = end;
  while (start > 0 && /\p{L}/u.test(text[start - 1]!)) start--;
  return text.slice(start, end);
}

const isEtAl = (text: string, words: Scan, at: number): boolean =>
  at > 0 &&
  words.ends[at]! - words.starts[at]! === 2 &&
  text.startsWith('al', words.starts[at]) &&
  text.startsWith('et', words.starts[at - 1]);

/** How much one word speaks for a name, given what stands round it. */
function scoreOf(
  words: Scan,
  gaps: Uint8Array,
  at: number,
  text: string,
  lexicon: Lexicon,
  lowerLine: boolean,
): number {
  const kind = words.kinds[at]!;
  const start = words.starts[at]!;
  const end = words.ends[at]!;
  if (kind === YEAR) return YEAR_SCORE;
  if (kind === NUMBER) return NUMBER_SCORE;
  if (kind === CONJUNCTION) return 0;
  const hash = words.hashes[at]!;
  const gap = gaps[at]!;
  const gapBefore = at === 0 ? LIST : gaps[at - 1]!;
  if (kind === LONE_CAPITAL) {
    if (text[end] === '.') return 2;
    if (gap === GLUE) return 0.3;
    if (gapBefore === BLANK && gap !== BLANK && at > 0 && words.kinds[at - 1] === PLAIN) return 1.5;
    if (gapBefore === BLANK && at + 1 < words.starts.length && words.kinds[at + 1] === CONJUNCTION) return 1.5;
    if (gap === BLANK && at + 1 < words.starts.length && words.kinds[at + 1] === PLAIN)
      return text[start] === 'A' ? 0 : 0.8;
    return -0.5;
  }
  if (classOf(text.charCodeAt(start)) === IDEOGRAPH)
    return end - start < 5 ? (end - start > 1 ? 2 : 0) : end - start < 7 ? -1 : -4;
  const learned = lexicon.score(text, start, end, hash);
  if (kind === CAPITALS) {
    const short = end - start < 4;
    if (
      short &&
      gapBefore === BLANK &&
      (gap !== BLANK || words.kinds[at + 1] === CONJUNCTION) &&
      at > 0 &&
      words.kinds[at - 1] === PLAIN
    )
      return 1.5;
    return short && gap === BLANK && gapBefore >= LIST ? Math.max(learned, 0.3) : learned;
  }
  if (kind === LOWERED && !lowerLine) {
    if (isEtAl(text, words, at)) return 2;
    if (isParticle(hash)) return Math.min(learned, 0.3);
    if (isFunctionWord(hash)) return FUNCTION_SCORE;
    return learned > 1 ? learned - 1.2 : Math.min(learned, 0.5) - 1.5;
  }
  if (isFunctionWord(hash) && !isParticle(hash)) return Math.min(learned, -2);
  // 'R. Spring', 'William C. Rounds': what follows an initial is a family name, whatever else it means
  const afterInitial = gapBefore === INITIAL && at > 0 && words.kinds[at - 1] === LONE_CAPITAL;
  return afterInitial ? Math.max(learned, 0.5) : learned;
}

/** Cuts a line into words and weighs each. */
export function wordsOf(text: string, lexicon: Lexicon): Words {
  const found = scan(text);
  const count = found.starts.length;
  const gaps = new Uint8Array(count);
  const scores = new Float64Array(count);
  const before = new Uint16Array(text.length + 2);
  let lowerLine = count > 0;
  for (let i = 0; i < count; i++) {
    const next = i + 1 < count ? found.starts[i + 1]! : text.length;
    const end = found.ends[i]!;
    gaps[i] = gapOf(text, end, next, i + 1 < count ? i + 1 : -1, found.kinds[i] === LONE_CAPITAL);
    before[found.starts[i]! + 1] = 1;
    const kind = found.kinds[i]!;
    if (kind === PLAIN || kind === CAPITALS) lowerLine = false;
  }
  for (let i = 0; i < count; i++) scores[i] = scoreOf(found, gaps, i, text, lexicon, lowerLine);
  for (let at = 1; at < before.length; at++) before[at] = before[at]! + before[at - 1]!;
  let group: boolean | undefined;
  return {
    text,
    count,
    hasGroup: () => (group ??= isGroup(text)),
    starts: Int32Array.from(found.starts),
    ends: Int32Array.from(found.ends),
    kinds: Uint8Array.from(found.kinds),
    scores,
    gaps,
    before,
  };
}
