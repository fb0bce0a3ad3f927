import { classOf, IDEOGRAPH } from '../label/words/words.ts';

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

/** Abbreviations inside names and inside titles: their stop ends no sentence. */
const ABBREVIATIONS = new Set(
  'Jr Sr St Dr Prof Ph Yu Ch Th vs etc Vol vol No no Mr Mrs Ms Proc pp eds ed cf Mt Ste Md Ma Inc Ltd Fr t s u v n p nr Nr Bd Jg т с Т С вып'.split(
    ' ',
  ),
);
const DOT = 46;
const BLANK_UNIT = 32;

/** Signs by what they are wherever they stand; the rest is looked at more closely, or breaks. */
const SIGNS = new Uint8Array(0x10000).fill(BREAK);
const fill = (chars: string, sign: number) => {
  for (let at = 0; at < chars.length; at++) SIGNS[chars.charCodeAt(at)] = sign;
};
fill(' \u00a0*_†‡[]^{}\\', BLANK);
fill(',;&·、，；،؛•', LIST);
fill('。．।', STOP);
fill('(（', OPEN);
fill(')）', CLOSE);
const HYPHENS = '-–‐‑';
const APOSTROPHES = "'’‘`ʻ";

/** The strongest sign in text[start..end), what stands after a word; `lone` where the word is one capital, `last` where no word follows. */
export function gapOf(text: string, start: number, end: number, lone: boolean, last: boolean): number {
  if (end === start + 1 && text.charCodeAt(start) === BLANK_UNIT) return BLANK;
  let gap = GLUE;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const sign = unit === DOT ? signOfDot(text, at, end, lone, last) : signAt(text, at, unit);
    if (sign > gap) gap = sign;
  }
  return gap;
}

function signOfDot(text: string, at: number, end: number, lone: boolean, last: boolean): number {
  if (at + 1 === end && !last) return classOf(text.charCodeAt(end)) === IDEOGRAPH ? STOP : INITIAL;
  return lone || ABBREVIATIONS.has(wordBefore(text, at)) ? INITIAL : STOP;
}

function signAt(text: string, at: number, unit: number): number {
  const sign = SIGNS[unit]!;
  if (sign !== BREAK) return sign;
  const char = text[at]!;
  // 'Roe, Ann / Poe, Bo'
  if (char === '/') return text[at - 1] === ' ' && text[at + 1] === ' ' ? LIST : BREAK;
  if (HYPHENS.includes(char)) return at === 0 || text[at - 1] === ' ' || text[at + 1] === ' ' ? BREAK : GLUE;
  if (APOSTROPHES.includes(char)) return text[at - 1] === ' ' ? BLANK : GLUE;
  return BREAK;
}

/** The longest abbreviation has four letters. */
function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 6 && classOf(text.charCodeAt(start - 1)) > 1) start--;
  return text.slice(start, end);
}
