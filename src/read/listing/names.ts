import { stripMarkup } from './names-brackets.ts';
import { withoutCut } from './names-cut.ts';
import { isPlain, stripEnds } from './names-marks.ts';
import { joinPieces, type Piece } from './names-pieces.ts';
import { type AuthorSeparator, isSeparateName, separatorOf, splitAt, splitAtAnd } from './names-separators.ts';
import { FOREIGN_CONJUNCTIONS, isGroup, PARTICLES, withoutConjunction } from './names-words.ts';

export { isInitials } from './names-pieces.ts';
export { type AuthorSeparator, separatorOf } from './names-separators.ts';
export { isGroup } from './names-words.ts';

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
  /** Every list ends with a stop that is no part of the last name. */
  readonly finalStop?: boolean;
}

/**
 * Splits the author part of one record: its lines joined by a blank, without label and list prefix.
 * Names come as written, without marks; "and" in any of its forms is never part of one.
 */
export function splitAuthors(text: string, hint: AuthorHint = {}): AuthorList {
  const uncut = withoutCut(text);
  const plain = stripMarkup(uncut.text);
  const separator = hint.separator && splitAt(plain, hint.separator).length > 1 ? hint.separator : separatorOf(plain);
  const parts = uncut.cut ? plain.split(/…|\.\.\./) : [plain];
  const names: string[] = [];
  for (const part of parts) addNames(names, part, separator, hint);
  return { names: finished(names, text, hint), cut: uncut.cut };
}

/** One name as written, without marks, numbers, affiliations, and the separators and conjunctions round it. */
export function cleanName(text: string): string {
  const name = isPlain(text) ? text.trim() : stripMarkup(text);
  return stripName(name);
}

function stripName(text: string): string {
  const name = withoutConjunction(text.trim());
  // a stop, an apostrophe at either end, 'By …'
  if (isPlain(name) && !needsEnds(name)) return name;
  return withoutConjunction(stripEnds(name));
}

function needsEnds(name: string): boolean {
  const first = name.charCodeAt(0);
  const last = name.charCodeAt(name.length - 1);
  return (
    last < 65 ||
    first < 65 ||
    first === 66 ||
    first === 98 ||
    last === 0x2019 ||
    first === 0x2018 ||
    (last > 0x2000 && last < 0x2e00)
  );
}

function addNames(names: string[], text: string, separator: AuthorSeparator, hint: AuthorHint): void {
  if (separator === ',') {
    names.push(...splitCommas(text, hint));
    return;
  }
  if (separator === 'and' || separator === 'none') {
    addParts(names, splitForeign(splitAtAnd(text)));
    return;
  }
  const segments = splitAt(text, separator);
  segments.forEach((segment, at) => {
    const commas = countCommas(segment);
    // 'A Moe, B Noe; MOSS Study Group' and 'Ada Moe, Bo Noe · 2024': the list is in commas after all
    if (commas > 1 && !isGroup(segment)) names.push(...splitCommas(segment, hint));
    else if (commas === 1 && isListOfTwo(segment, segments, at)) names.push(...splitCommas(segment, hint));
    else addParts(names, at === segments.length - 1 && commas === 0 ? splitForeign(splitAtAnd(segment)) : [segment]);
  });
}

function countCommas(text: string): number {
  let count = 0;
  for (let at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) count++;
  return count;
}

const INDEXED_NAME = /^\s*\p{Lu}[\p{L}\p{M}'’ -]*\s\p{Lu}{1,3}\W*$/u;

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

function addParts(names: string[], parts: readonly string[]): void {
  for (const part of parts) {
    const name = stripName(part);
    if (name !== '') names.push(name);
  }
}

function splitCommas(text: string, hint: AuthorHint): string[] {
  const inverted = splitInverted(text);
  const names: string[] = [];
  if (inverted) {
    addParts(names, inverted);
    return names;
  }
  const raw = splitAt(text, ',');
  const pieces: Piece[] = [];
  raw.forEach((part, at) => {
    const parts = at === raw.length - 1 ? splitForeign(splitAtAnd(part)) : splitAtAnd(part);
    parts.forEach((name, index) => {
      const trimmed = name.trim();
      const cleaned = stripName(trimmed);
      if (cleaned !== '')
        pieces.push({ text: cleaned, afterAnd: index > 0 || withoutConjunction(trimmed) !== trimmed });
    });
  });
  return joinPieces(pieces, text.indexOf(', ') < 0 && text.indexOf(',') >= 0 ? ',' : ', ', hint.familyFirst);
}

/** `Gilmer, Justin and Schoenholz, Samuel S`: "and" between the names, a comma inside each. */
function splitInverted(text: string): readonly string[] | null {
  if (text.indexOf(' and ') < 0) return null;
  const parts = text.split(/\s+and\s+/);
  let inverted = 0;
  for (const part of parts) {
    const commas = countCommas(part.replace(/,\s*(?:[JS]r\.?|I{2,3}|IV)(?=,|$)/, ''));
    if (commas > 1 || part.trimEnd().endsWith(',')) return null;
    if (commas === 1) inverted++;
  }
  if (inverted === parts.length) return parts;
  return parts.length > 2 && inverted * 2 > parts.length ? parts : null;
}

/** Cuts the end of a list at "et", "und", "и" … and at "y", "e" where a whole name stands on both sides: `Ortega y Gasset` is one. */
function splitForeign(parts: readonly string[]): readonly string[] {
  const text = parts[0] as string;
  if (parts.length !== 1) return parts;
  for (let end = text.lastIndexOf(' '); end > 0; ) {
    const blank = text.lastIndexOf(' ', end - 1);
    if (blank < 0) break;
    const shared = end - blank <= 5 ? FOREIGN_CONJUNCTIONS.get(text.slice(blank + 1, end)) : undefined;
    const left = text.slice(0, blank).trim();
    const right = text.slice(end + 1).trim();
    if (shared !== undefined && left !== '' && right !== '' && isCutAt(left, right, shared)) return [left, right];
    end = blank;
  }
  return parts;
}

function isCutAt(left: string, right: string, shared: boolean): boolean {
  if (shared && !(left.includes(' ') && right.includes(' '))) return false;
  return !left.endsWith(' von') && (!isGroup(`${left} ${right}`) || isSeparateName(left, right));
}

const LETTER_MARK = /\s[a-h](?:[\s,][a-h])*$/;
const BARE_INITIALS = /\p{L}\s\p{Lu}{1,4}$/u;
const BARE_AND_STOP = /\p{L}\s\p{Lu}{1,4}\.$/u;
const BARE_TWO = /\s\p{Lu}{2,4}\.$|\s\p{Lu}\s\p{Lu}\.$/u;

/** What only the whole list can tell: letters as footnote marks, and whose stop the last one is. */
function finished(names: readonly string[], text: string, hint: AuthorHint): readonly string[] {
  let marked = 0;
  for (const name of names) if (name.charCodeAt(name.length - 2) === 32 && LETTER_MARK.test(name)) marked++;
  if (marked > 1 && marked * 2 >= names.length) return names.map(name => name.replace(LETTER_MARK, ''));
  const last = names.at(-1);
  if (!last?.endsWith('.') || last.indexOf(',') >= 0 || !text.trimEnd().endsWith('.') || !BARE_AND_STOP.test(last))
    return names;
  const ofTheList =
    hint.finalStop || BARE_TWO.test(last) || names.some(name => name.indexOf(',') < 0 && BARE_INITIALS.test(name));
  return ofTheList ? [...names.slice(0, -1), last.slice(0, -1)] : names;
}

const NAME_SHAPE =
  /^[\p{L}'’‘ʻ"“(][\p{L}\p{M}'’‘ʻʼ.‐‑–·()"“”-]*(?: (?:- )?[\p{L}\p{M}'’‘ʻʼ(".][\p{L}\p{M}'’‘ʻʼ.‐‑()"”-]*){0,6}$/u;
const NOT_IN_NAMES = new Set(
  'of for in on with from to via using by is are the an as at or into towards toward not what how why when do does can without'.split(
    ' ',
  ),
);

/** A cheap test of shape: up to seven words, capitalised but for particles, no digit, no function word. Titles of two words pass, too. */
export function looksLikeName(text: string): boolean {
  if (text.length < 2 || text.length > 70 || !NAME_SHAPE.test(text)) return false;
  let capitals = 0;
  let others = 0;
  for (const word of text.split(' ')) {
    const lower = word.toLowerCase();
    if (lower !== word) capitals++;
    else if (NOT_IN_NAMES.has(lower)) return false;
    // scripts without case count as capitalised
    else if (word.toUpperCase() === word) capitals++;
    else if (!PARTICLES.has(lower)) others++;
  }
  return capitals > 0 ? others === 0 : others > 1 && others < 5;
}
