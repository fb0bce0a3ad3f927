import { isGroup } from './words.ts';

/** What is not a letter at the two ends of a name, and how it comes off. */

/** Marks and superscript letters that would pass for letters or that stand inside lists: they hang on names and are never part of one. */
const MARKS = '*†‡§¶#‖∥∗＊⁎✱✳★☆⋆♯♭♮♦♠♣♥♢◊◇◆○●◦△▲▽▼□■※✉✝✞✢❖⊕⊗¤~＃^¹²³⁰⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ';
const ODD =
  '0123456789()[]{}<>@_,;:/\\$|"“”„«»`=+&·•،؛、；：（）［］【】〔〕…\t\n\u00a0\u3000\u200b\u202f\u2009\u2003\u2002';

/** 0 plain, 1 needs a look, 2 a mark. One look-up a character decides whether a name needs any cleaning. */
const KINDS = new Uint8Array(65536);
for (let at = 0; at < MARKS.length; at++) KINDS[MARKS.charCodeAt(at)] = 2;
for (let at = 0; at < ODD.length; at++) KINDS[ODD.charCodeAt(at)] = 1;
// Surrogates: emoji and symbols, but also letters of rare scripts.
KINDS.fill(1, 0xd800, 0xe000);

/** A mark such as `*` or a superscript sign; a digit is none. */
export function isMark(code: number): boolean {
  return KINDS[code] === 2;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** True if nothing in the text can be a mark, a bracket, a digit or an odd blank: most names. */
export function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (KINDS[text.charCodeAt(at)] !== 0) return false;
  return true;
}

const LETTER = /[\p{L}\p{M}]/u;

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code > 65535
    ? LETTER.test(String.fromCodePoint(code))
    : KINDS[code] !== 2 && LETTER.test(String.fromCharCode(code));
}

const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“',
  '«': '»',
  "'": "'",
  '‘': '’',
  '’': '’',
};
/** `'t Hooft`, `ʻOumuamua`, `’t Hart`: an apostrophe that belongs to the word. */
const APOSTROPHES = "'’‘ʻʼ`";

function startOfName(text: string): number {
  let at = 0;
  while (at < text.length) {
    const code = text.codePointAt(at) as number;
    if (isLetter(code)) break;
    const char = text[at] as string;
    if (isDigit(code) && keepsNumber(text, at)) break;
    const close = QUOTES[char];
    // '“Ho-Ching” Yen': the quotes are inside the name
    if (close && isLetterAt(text, at + 1)) {
      const closed = text.indexOf(close, at + 1);
      if (closed > 0 ? closed < text.length - 1 : APOSTROPHES.includes(char)) break;
    }
    if (char === '(' && text.indexOf(')', at) > 0) break;
    at += code > 65535 ? 2 : 1;
  }
  return at;
}

function isLetterAt(text: string, at: number): boolean {
  return at < text.length && isLetter(text.codePointAt(at) as number);
}

/** `23andMe`, `3rd`, `1000 Genomes Project Consortium`: numbers that are words; `1Ada Moe` and `12 Ada Moe` are not. */
function keepsNumber(text: string, at: number): boolean {
  let end = at;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  // '5ravi' is marked; '3rd' and '23andMe' are words
  if (next >= 97 && next <= 122)
    return text.charCodeAt(end + 1) >= 97 && (end - at > 1 || /^(?:st|nd|rd|th)\b/.test(text.slice(end, end + 3)));
  return end - at > 1 && next === 32 && isGroup(text);
}

function endOfName(text: string, start: number): number {
  let end = text.length;
  while (end > start) {
    const code = text.charCodeAt(end - 1);
    const pair = code >= 0xdc00 && code < 0xe000 && end - 1 > start;
    if (isLetter(pair ? (text.codePointAt(end - 2) as number) : code)) break;
    if (code === 46 && keepsStop(text, end)) break;
    if (isDigit(code) && endsGroup(text, end)) break;
    if (code === 0x2019 && text.lastIndexOf('‘', end) < start && isLetterAt(text, end - 2)) break;
    if (code === 41 && text.lastIndexOf('(', end) >= start) break;
    end -= pair ? 2 : 1;
  }
  return end;
}

/** `Team ORION-7`: the number is the group's; a mark would be glued to a word. */
function endsGroup(text: string, end: number): boolean {
  let at = end;
  while (at > 0 && isDigit(text.charCodeAt(at - 1))) at--;
  return text.charCodeAt(at - 1) === 45 && isGroup(text);
}

const STOPPED = new Set([
  'Jr',
  'jr',
  'Sr',
  'sr',
  'ml',
  'st',
  'Jnr',
  'Snr',
  'Esq',
  'Ph.D',
  'M.D',
  'Inc',
  'Ltd',
  'St',
  'Dr',
  'Prof',
]);

/** A final stop belongs to an initial or to an abbreviation: `Nagy T.`, `Moe Jr.`, `Moe J.-P.`; in `K. Wong.` it ends the list. */
function keepsStop(text: string, end: number): boolean {
  const from = Math.max(text.lastIndexOf(' ', end - 2), text.lastIndexOf(',', end - 2)) + 1;
  const word = text.slice(from, end - 1);
  if (word.length === 0) return false;
  if (STOPPED.has(word)) return true;
  return (word.length === 1 || '.-‐'.includes(word[word.length - 2] as string)) && isLetterAt(word, word.length - 1);
}

const BLANKS = /[\s\u200b\ufeff]+/gu;
const STARS = /\*+/g;
const BRACES = /[{}]/g;
/** `By T` is a name. */
const BY = /^(?:by|edited by)\s+(?=\p{Lu}(?!\p{Lu}?$)|\p{Lo})/iu;

/** Takes marks, numbers, separators, quotes and the stop of the list off both ends of ONE name whose brackets are gone. */
export function stripEnds(text: string): string {
  let out = text.replace(BLANKS, ' ');
  if (out.indexOf('*') >= 0) out = out.replace(STARS, '');
  if (out.indexOf('{') >= 0) out = out.replace(BRACES, '');
  const start = startOfName(out);
  const end = endOfName(out, start);
  if (start > 0 || end < out.length) out = out.slice(start, end);
  const first = out.charCodeAt(0) | 32;
  if (first === 98 || first === 101) return out.replace(BY, '');
  return out;
}
