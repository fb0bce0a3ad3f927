import { stripMarkup } from './brackets.ts';
import { addParts } from './clean.ts';
import { countCommas, splitCommas } from './commas.ts';
import { splitAtAnd, splitForeign } from './conjunctions.ts';
import { withoutCut } from './cut.ts';
import { withoutDegrees } from './degrees.ts';
import { withoutPlaces } from './places.ts';
import { type AuthorSeparator, separatorOf, splitAt } from './separators.ts';
import { isGroup, isSuffix } from './words.ts';

export { AND_WORDS, anyOf, NEVER_IN_NAMES } from './and-words.ts';
export { cleanName } from './clean.ts';
export { cutEndings, cutPhraseAt, isOnlyCut } from './cut.ts';
export { withoutDegrees } from './degrees.ts';
export { isNameAtPlace, isPlaceLine, looksLikePlace, nameAndPlace, nameAtPlace } from './places.ts';
export { isHangul, separatorOf } from './separators.ts';
export { isPlainName, looksLikeName } from './shape.ts';
export { createUnusualSigns } from './unusual.ts';
export { groupWords, isGroup, isPlace, mayBeForThe } from './words.ts';

/** The names of a list as written, and whether the page left some out (`et al.`, `等`, `…`, `and 14 more authors`). */
export interface AuthorList {
  readonly names: readonly string[];
  readonly cut: boolean;
}

/** What the rest of a listing shows about its author lists; each entry only settles what one list leaves open. */
export interface AuthorHint {
  /** Used where it stands in the text. */
  readonly separator?: AuthorSeparator;
  /** `Moe, Ada, Noe, Bo` are two names (true) or four (false). */
  readonly familyFirst?: boolean;
  /** Names at one place stand in commas: `Ada Moe, Bo Noe (EPFL); Cid Poe, Dee Roe (ETH)` are four. */
  readonly grouped?: boolean;
  /** Every list ends with a stop that is no part of the last name. */
  readonly finalStop?: boolean;
}

/**
 * Splits the author part of one record: its lines joined by a blank, without label and list prefix.
 * Names come as written, without marks; "and" in any of its forms is never part of one.
 */
export function splitAuthors(text: string, hint: AuthorHint = {}): AuthorList {
  const end = endOfAuthors(text);
  const uncut = withoutCut(end < text.length ? text.slice(0, end) : text);
  const plain = stripMarkup(uncut.text);
  const separator = hint.separator && splitAt(plain, hint.separator).length > 1 ? hint.separator : separatorOf(plain);
  const parts = uncut.cut ? plain.split(/…|\.\.\./) : [plain];
  const names: string[] = [];
  const known = separator === ';' && !hint.grouped && areGrouped(text) ? { ...hint, grouped: true } : hint;
  for (const part of parts) addNames(names, part, separator, known);
  return { names: withoutDegrees(finished(names, text, hint)), cut: uncut.cut };
}

/** Whether a list shows by itself that names at one place stand in commas: `Ada Moe (EPFL); Bo Noe, Cid Poe (ETH)`, where one stands alone. */
export function areGrouped(text: string): boolean {
  if (text.indexOf('(') < 0) return false;
  const groups = splitAt(text, ';').map(group => group.trim());
  if (groups.length < 2 || !groups.every(group => group.endsWith(')') && group.indexOf('(') > 0)) return false;
  const names = groups.map(group => group.slice(0, group.indexOf('(')).trim());
  return names.some(isAlone) && names.some(name => name.indexOf(',') > 0);
}

const isAlone = (name: string): boolean => name.indexOf(',') < 0 && name.indexOf(' ') > 0 && !isGroup(name);

/** What may follow the names on their line: `…; Proceedings of …, PMLR 97:1-10`, `…; 20(55):1−21, 2019.`, `… and Bo Noe. *MOSS 2021*`. */
const AFTER_AUTHORS =
  /;\s+(?=(?:In\s+)?Proc(?:eedings|\.)|\d+\([^)]{1,12}\):|\d{1,4}:\d+[-–−]\d)|\.\s+(?=(\*+|_+)[^*_]{3,80}\1[.\s]*$)/u;

/** Where the names on a line end and a venue begins; the length of the text where they fill it. */
export function endOfAuthors(text: string): number {
  if (text.indexOf(';') < 0 && text.indexOf('. *') < 0 && text.indexOf('. _') < 0) return text.length;
  const at = text.search(AFTER_AUTHORS);
  return at <= 0 || text.startsWith('*') ? text.length : at;
}

function addNames(names: string[], text: string, separator: AuthorSeparator, hint: AuthorHint): void {
  if (separator === ',') {
    names.push(...splitCommas(text, hint.familyFirst));
    return;
  }
  if (separator === 'and' || separator === 'none') {
    addParts(names, splitForeign(splitAtAnd(text)));
    return;
  }
  const whole = splitAt(text, separator);
  const segments =
    (separator === ';' || separator === '|' ? withoutPlaces(whole.map(part => part.trim())) : null) ?? whole;
  segments.forEach((segment, at) => {
    const commas = countCommas(withoutSuffix(segment));
    // 'A Moe, B Noe; MOSS Study Group' and 'Ada Moe, Bo Noe · 2024': the list is in commas after all
    if (commas > 0 && isGroup(segment) ? hint.grouped || holdsPeople(segment) : commas > 1)
      names.push(...splitCommas(segment, hint.familyFirst));
    else if (commas === 1 && (hint.grouped || isListOfTwo(segment, segments, at) || LAST_TWO.test(segment)))
      names.push(...splitCommas(segment, hint.familyFirst));
    else
      addParts(
        names,
        commas > 0 ? [segment] : at < segments.length - 1 ? splitAtAnd(segment) : splitForeign(splitAtAnd(segment)),
      );
  });
}

const INDEXED_NAME = /^\s*\p{Lu}[\p{L}\p{M}'’ -]*\s\p{Lu}{1,3}\W*$/u;

/** `Moe, Ada, PhD`: the last comma is the suffix's. */
function withoutSuffix(segment: string): string {
  const comma = segment.lastIndexOf(',');
  return comma > 0 && isSuffix(segment.slice(comma + 1).trim()) ? withoutSuffix(segment.slice(0, comma)) : segment;
}

/** `BOG7 Consortium, Moe AB, Noe C`: a group and people. */
function holdsPeople(segment: string): boolean {
  return segment.split(',').some(piece => INDEXED_NAME.test(piece) || /^\s*\p{Lu}\. /u.test(piece));
}

/** `…; Ada Moe, and Bo Noe` */
const LAST_TWO = /^[^,]*\S\s[^,]*, (?:and|&) [^,]+$/u;

/** `Moe A, Noe B; MOSS Study Group`: two whole names in one segment. */
function isListOfTwo(segment: string, segments: readonly string[], at: number): boolean {
  const [left, right] = segment.split(',');
  if (INDEXED_NAME.test(left as string) && INDEXED_NAME.test(right as string)) return true;
  const next = segments[at + 1];
  return (
    next !== undefined &&
    at === 0 &&
    isGroup(next) &&
    (left as string).trim().includes(' ') &&
    (right as string).trim().includes(' ')
  );
}

const LETTER_MARK = /\s[a-h](?:[\s,][a-h])*$/;
const BARE_INITIALS = /\p{L}\s\p{Lu}{1,4}$/u;
const BARE_AND_STOP = /\p{L}\s\p{Lu}{1,4}\.$/u;
/** `佐藤 健.`: no initial. */
const EAST_ASIAN_AND_STOP = /[\u3040-\ud7af]\.$/u;
const BARE_TWO = /\s\p{Lu}{2,4}\.$|\s\p{Lu}\s\p{Lu}\.$/u;

/** What only the whole list can tell: letters as footnote marks, and whose stop the last one is. */
function finished(names: readonly string[], text: string, hint: AuthorHint): readonly string[] {
  let marked = 0;
  for (const name of names) if (name.charCodeAt(name.length - 2) === 32 && LETTER_MARK.test(name)) marked++;
  if (marked > 1 && marked * 2 >= names.length) return names.map(name => name.replace(LETTER_MARK, ''));
  const last = names.at(-1);
  if (last !== undefined && EAST_ASIAN_AND_STOP.test(last)) return [...names.slice(0, -1), last.slice(0, -1)];
  if (!last?.endsWith('.') || last.indexOf(',') >= 0 || !text.trimEnd().endsWith('.') || !BARE_AND_STOP.test(last))
    return names;
  const ofTheList =
    hint.finalStop || BARE_TWO.test(last) || names.some(name => name.indexOf(',') < 0 && BARE_INITIALS.test(name));
  return ofTheList ? [...names.slice(0, -1), last.slice(0, -1)] : names;
}
