import { isDigit, isMark } from './marks.ts';

/** What stands between the names of a list. `and` is a list of two, or one without commas; `none` one name. */
export type AuthorSeparator = ';' | '·' | '|' | '、' | ',' | '\t' | '/' | 'and' | 'none';

/** From the strongest to the weakest: a list in `;` may have commas inside its names, never the other way round. */
const ORDER: readonly AuthorSeparator[] = [';', '·', '|', '、', ',', '\t', '/', 'and'];

const NONE = 255;
const COMMA = 4;
/** The place in ORDER by character; a few of them separate only between blanks. */
const RANKS = new Uint8Array(65536).fill(NONE);
for (const [chars, rank] of [
  [';；؛', 0],
  ['·•∙⋅●‧・', 1],
  ['|¦｜‖', 2],
  ['、', 3],
  [',，،', COMMA],
  ['\t', 5],
  ['/／', 6],
] as const) {
  for (let at = 0; at < chars.length; at++) RANKS[chars.charCodeAt(at)] = rank;
}
/** These may stand inside a name or hang on one: `约翰·史密斯`, `ジョン・スミス`, `Ada Moe‖`. */
const NEEDS_BLANKS = '·∙⋅‧・‖/';

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 0x3000;
}

/** The rank of the separator at a place, or NONE. A comma between marks or digits belongs to them: `Ada Moe1,2`, `Bo Noe†,*`. */
function rankAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const rank = RANKS[code] as number;
  if (rank === NONE) return NONE;
  if (code === 59 && endsEntity(text, at)) return NONE;
  if (rank === COMMA && isRaised(text.charCodeAt(at - 1)) && isRaised(text.charCodeAt(at + 1)))
    return endsMarks(text, at + 1) ? NONE : rank;
  if (NEEDS_BLANKS.includes(text[at] as string)) return isApart(text, at) ? rank : NONE;
  return rank;
}

const isKana = (code: number): boolean => code > 0x303f && code < 0x3400;

export const isHangul = (code: number): boolean => code > 0xabff && code < 0xd7b0;

/** `Moe Ada·Noe Bo`, but not `Paral·lel` */
const isBetweenNames = (text: string, at: number): boolean =>
  /[\p{Ll}.)]/u.test(text.charAt(at - 1)) && /\p{Lu}/u.test(text.charAt(at + 1));

/** Between blanks, between names that end and begin there, or `・` outside a name in kana: `毛利安・能勢保`, `Ada Moe・Bo Noe`, `모안·노보`, but not `ジョン・モー`. */
function isApart(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if ((isBlank(before) && isBlank(after)) || (isHangul(before) && isHangul(after))) return true;
  if (text.charCodeAt(at) === 0xb7) return isBetweenNames(text, at);
  return text.charCodeAt(at) === 0x30fb && !(isKana(before) && isKana(after));
}

/** `H&aring;kan`: the semicolon belongs to the letter. */
function endsEntity(text: string, at: number): boolean {
  const amp = text.lastIndexOf('&', at - 1);
  return amp >= 0 && at - amp > 2 && at - amp < 10 && /^#?\w+$/.test(text.slice(amp + 1, at));
}

function isRaised(code: number): boolean {
  return isDigit(code) || isMark(code);
}

/** Whether the run of digits and marks that begins here is not the beginning of the next name: `1,2Bo` is two names. */
function endsMarks(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && isRaised(text.charCodeAt(at))) at++;
  const code = text.charCodeAt(at);
  return !((code >= 65 && code <= 90) || (code >= 97 && code <= 122));
}

/** The English conjunctions, which may stand between any two names. */
export const AND = / (?:and|AND|&) /;

/** The strongest separator of a list whose brackets are gone. Separators at the ends do not count. */
export function separatorOf(text: string): AuthorSeparator {
  let best = NONE;
  let end = text.length;
  while (end > 0 && (isBlank(text.charCodeAt(end - 1)) || RANKS[text.charCodeAt(end - 1)] !== NONE)) end--;
  let seen = false;
  for (let at = 0; at < end; at++) {
    const rank = rankAt(text, at);
    if (rank !== NONE) {
      if (seen && rank < best) best = rank;
      if (best === 0) break;
    } else if (!isBlank(text.charCodeAt(at))) seen = true;
  }
  // 'Moe, A. / Noe, B.': each name has its comma
  if (best === COMMA && text.indexOf(' / ') > 0 && text.split(' / ').every(hasOneComma)) return '/';
  if (best !== NONE) return ORDER[best] as AuthorSeparator;
  return AND.test(text) ? 'and' : 'none';
}

function hasOneComma(text: string): boolean {
  const comma = text.indexOf(',');
  return comma > 0 && text.indexOf(',', comma + 1) < 0;
}

/** Cuts at every place where `separator` stands; pieces may be empty. */
export function splitAt(text: string, separator: AuthorSeparator): string[] {
  const wanted = ORDER.indexOf(separator);
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (RANKS[text.charCodeAt(at)] !== wanted || rankAt(text, at) !== wanted) continue;
    pieces.push(text.slice(from, at));
    from = at + 1;
  }
  pieces.push(text.slice(from));
  return pieces;
}
