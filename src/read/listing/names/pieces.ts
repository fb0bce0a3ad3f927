import { isGroup, isPlace, isSuffix } from './words.ts';

/** Puts names together again that a comma of their own has cut. */

/** A piece of a list in commas, already cleaned. */
export interface Piece {
  readonly text: string;
  /** It began with "and" or "&": a new name begins here, whatever it looks like. */
  readonly afterAnd: boolean;
  /** The "and" stood behind a comma. */
  readonly afterCommaAnd?: boolean;
}

const INITIALS =
  /^(?:\p{Lu}\p{Ll}?\.[\s‐-]*)+\p{Lu}?$|^\p{Lu}(?:[ -]?\p{Lu})?$|^(?:\p{Lu}\p{Ll}?\.[\s‐-]*)+(?:(?:de|van|von|der|den|del|la|da|dos|di)\s?)+$/u;
const HAS_INITIAL = /(?:^|[\s-])\p{Lu}\p{Ll}?\.|\s\p{Lu}{1,3}$|^\p{Lu}{1,3}\s\p{Lu}\p{Ll}/u;
const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** `Moe`, `van der Moe`, `Moe-Noe`: one word, or particles and one word. */
const FAMILY =
  /^(?:(?:\p{Ll}+[.'’]?|Van|Von|De|Da|Di|Del|Della|La|Le|El|Al|Dos|Mc|St\.?|d['’])\s)*\p{L}[\p{L}\p{M}'’‐-]+$/u;
const GIVEN_AND_INITIAL = /^\p{Lu}[\p{L}'’-]+(?:\s(?:\p{Lu}\.-?)+)+$/u;
const GIVEN = /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s\p{L}[\p{L}\p{M}'’.-]*){0,3}$/u;

/** Initials alone: `J.`, `R. B.`, `J.-P.`, `JA`, also with a suffix, `J., Jr.`. They are never a whole name. */
function isInitials(text: string): boolean {
  if (!mayBeInitials(text)) return false;
  const comma = text.indexOf(',');
  if (comma > 0 && !isSuffix(text.slice(comma + 1).trim())) return false;
  return INITIALS.test(comma > 0 ? text.slice(0, comma) : text);
}

/** The second sign of initials is a stop, a blank, a capital or nothing; of `Ch.` the third is a stop. */
function mayBeInitials(text: string): boolean {
  if (text.length > 24) return false;
  const second = text.charCodeAt(1);
  return !(second >= 97 && second <= 122) || text.charCodeAt(2) === 46;
}

function isFamily(text: string): boolean {
  return FAMILY.test(text) && !EAST_ASIAN.test(text);
}

function isOneWord(text: string): boolean {
  return text.indexOf(' ') < 0 && isFamily(text);
}

/** Joins suffixes (`Moe, Jr.`), `Family, Initials` pairs, `Family, Given` pairs and names of groups; drops affiliations. */
export function joinPieces(all: readonly Piece[], glue: string, familyFirst: boolean | undefined): string[] {
  const pieces = all.slice(0, endOfList(all));
  if (familyFirst !== true && pieces.every(isWhole)) return pieces.map(piece => piece.text);
  const whole = joinGroups(joinSuffixes(pieces, glue), glue);
  const names = familyFirst === false ? joinInitials(whole, glue) : joinPairs(whole, glue, familyFirst === true);
  return names.length > 1 ? withoutPlaces(names) : names;
}

/** A place has no more commas. */
const LONGEST_PLACE = 3;

/** `Ada Moe, Bo Noe, and Cid Poe, KU Bog`: the list ends with the name after "and". */
function endOfList(pieces: readonly Piece[]): number {
  const { length } = pieces;
  const last = pieces.findIndex(piece => piece.afterCommaAnd);
  if (last < 2 || last === length - 1 || length - 1 - last > LONGEST_PLACE) return length;
  const isList = pieces.every(
    ({ text, afterAnd }, at) => at > last || (isWholeName(text) && (at === last || !afterAnd)),
  );
  const isOver = pieces
    .slice(last + 1)
    .every(({ text, afterAnd }) => !afterAnd && !isSuffix(text) && !isInitials(text));
  return isList && isOver ? last + 1 : length;
}

const isWholeName = (text: string): boolean => text.indexOf(' ') > 0 && !isGroup(text);

/** Two words or more, no initials alone, no group, no place: most names of most lists. */
function isWhole(piece: Piece): boolean {
  const blank = piece.text.indexOf(' ');
  const first = piece.text.charCodeAt(0);
  // a lower-case first word may be a particle of a family name
  if (blank < 3 ? blank < 0 || mayBeInitials(piece.text) : first >= 97 && first <= 122) return false;
  if (piece.text.charCodeAt(1) < 97 && isSuffix(piece.text)) return false;
  return !isGroup(piece.text) && !isPlace(piece.text);
}

function joinSuffixes(pieces: readonly Piece[], glue: string): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const before = out.at(-1);
    if (before && !piece.afterAnd && isSuffix(piece.text, before.text))
      out[out.length - 1] = { ...before, text: before.text + glue + piece.text };
    else out.push(piece);
  }
  return out;
}

/** `Group on Genes, Diet, and Bone` and `Genes, Diet, and Bone Study Group`: single words round "and" belong to the group. */
function joinGroups(pieces: readonly Piece[], glue: string): Piece[] {
  if (!pieces.some(piece => isGroup(piece.text))) return [...pieces];
  const out: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    let piece = pieces[at] as Piece;
    if (isGroup(piece.text)) {
      if (piece.afterAnd && piece.text.indexOf('The ') !== 0 && piece.text.indexOf('the ') !== 0)
        while (out.length > 0 && isOneWord((out.at(-1) as Piece).text))
          piece = glued(out.pop() as Piece, piece, glue, pieces[at] === piece);
      const end = endOfGroup(pieces, at);
      for (; at < end; at++) piece = glued(piece, pieces[at + 1] as Piece, glue, (pieces[at + 1] as Piece).afterAnd);
    }
    out.push(piece);
  }
  return out;
}

function glued(left: Piece, right: Piece, glue: string, and: boolean): Piece {
  return { text: `${left.text}${glue}${and && right.afterAnd ? 'and ' : ''}${right.text}`, afterAnd: left.afterAnd };
}

function endOfGroup(pieces: readonly Piece[], start: number): number {
  if (!/\s(?:on|for|of)\s[^\s]+$/.test((pieces[start] as Piece).text)) return start;
  for (let at = start + 1; at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    if (piece.afterAnd) return at;
    if (!isOneWord(piece.text)) return start;
  }
  return start;
}

/** `Doe, J., Roe, R. B.`: initials belong to the family name before them. */
function joinInitials(pieces: readonly Piece[], glue: string): string[] {
  const names: string[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    const next = pieces[at + 1];
    if (next && !next.afterAnd && isInitials(next.text) && !HAS_INITIAL.test(piece.text) && !isGroup(piece.text)) {
      names.push(piece.text + glue + next.text);
      at++;
    } else names.push(piece.text);
  }
  return names;
}

function joinPairs(pieces: readonly Piece[], glue: string, sure: boolean): string[] {
  const texts = pieces.map(piece => piece.text);
  if (isAllPairs(pieces, sure)) {
    const names: string[] = [];
    for (let at = 0; at < texts.length; at += 2)
      names.push(at + 1 < texts.length ? texts[at] + glue + texts[at + 1] : (texts[at] as string));
    return names;
  }
  if (isFirstInverted(pieces, sure)) return [texts[0] + glue + texts[1], ...joinInitials(pieces.slice(2), glue)];
  return joinInitials(pieces, glue);
}

/** `Moe, Ada`, `Moe, Ada, Noe, Bo B`: every second piece is a family name, and no "and" stands inside a pair. */
function isAllPairs(pieces: readonly Piece[], sure: boolean): boolean {
  if (pieces.length < 2 || pieces.length % 2 !== 0) return false;
  let singles = true;
  for (let at = 0; at < pieces.length; at += 2) {
    const family = (pieces[at] as Piece).text;
    const given = pieces[at + 1] as Piece;
    if (!isFamily(family) || given.afterAnd || !GIVEN.test(given.text) || isGroup(given.text)) return false;
    if (given.text.indexOf(' ') > 0 && !GIVEN_AND_INITIAL.test(given.text)) singles = false;
  }
  return pieces.length > 2 || singles || sure;
}

/** `Hinton, Geoffrey, Ada Moe, and Bo Noe`: only the first name is turned round. `sure`: other lists of the file are like this. */
function isFirstInverted(pieces: readonly Piece[], sure: boolean): boolean {
  const [first, second] = pieces;
  if (!first || !second || pieces.length < 3 || second.afterAnd) return false;
  if (sure ? !isFamily(first.text) : !isOneWord(first.text)) return false;
  if (!(sure && GIVEN.test(second.text)) && !isOneWord(second.text) && !GIVEN_AND_INITIAL.test(second.text))
    return false;
  return pieces.slice(2).every(piece => piece.text.indexOf(' ') > 0 && !isSuffix(piece.text));
}

/** Drops affiliations without brackets, and the single words (towns, countries) that follow one. */
function withoutPlaces(names: readonly string[]): string[] {
  if (!names.some(isPlace)) return [...names];
  const kept: string[] = [];
  let inPlace = false;
  for (const name of names) {
    inPlace = isPlace(name) || (inPlace && name.indexOf(' ') < 0);
    if (!inPlace) kept.push(name);
  }
  return kept.length > 0 ? kept : [...names];
}
