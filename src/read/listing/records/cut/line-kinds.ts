import { findLabel, furnitureOf } from '../../furniture/furniture.ts';
import { looksLikePlace, nameAndPlace } from '../../names/names.ts';
import { looksLikeName } from '../../names/shape.ts';
import { findPartLabel, isFieldLabel } from '../labelled.ts';

/* What a line shows by itself, whatever its label says. */

/** Headings, menus, counters and pagers stand above a record and belong to none. */
export function isOfTheList(text: string): boolean {
  const kind = furnitureOf(text)?.kind;
  return kind === 'counter' || kind === 'pager' || kind === 'heading' || kind === 'navigation';
}

/** `pp. 12-34`, `Letters of Wet Places, pp. 12-34, 2019` */
export function arePages(text: string): boolean {
  const name = furnitureOf(text)?.name;
  return name === 'article-no' || name === 'pages-alone' || PAGES_AND_YEAR.test(text);
}
const PAGES_AND_YEAR = /^(?=.*\b(?:19|20)\d\d\b).*[,(] ?pp?\. ?\d{1,5} ?[-–] ?\d{1,5}\b/u;

/** `Reviewer: Ada Moe`, but not `Background: Moss grows slowly.` */
export const isShortField = (text: string): boolean =>
  text.length < LONGEST_FIELD && isFieldLabel(text) && !ENDS_SENTENCE.test(text);
const LONGEST_FIELD = 60;
const ENDS_SENTENCE = /[.!?…。]\s*$/u;

/** Whether a list of names that is broken goes on behind the line. */
export const endsInList = (text: string): boolean => GOES_ON.test(text);
const GOES_ON = /(?:[,;&·|/-]|\s(?:and|und|et|y|e|en|og|och|и))\s*$/u;

/** `Moss Research, University of Wetland and MOIT`, but not what is left of `(Moss Research), Bo Noe`. */
export function arePlaces(text: string): boolean {
  const first = text.trim().split(/, | and /u, 1)[0]!;
  return first.includes(' ') && !/[()^·;\d]/u.test(text) && looksLikePlace(first);
}

/** `Deep Moss: a Survey of Bogs` is no name; `Speaker: Ada Moe` may be one. */
export function hasSubtitle(text: string): boolean {
  const colon = text.indexOf(': ');
  if (colon < 0 || findLabel(text) !== null) return false;
  const after = text.slice(colon + 2).trim();
  return after.includes(' ') && !(looksLikeName(after) && after !== after.toLowerCase());
}

/** A label of an abstract and some words behind it: one or two may be a link, `Abstract: PDF`. */
export function isWholeAbstract(text: string): boolean {
  const label = findPartLabel(text);
  return label?.field === 'abstract' && !label.alone && SOME_WORDS.test(text.slice(label.length));
}
const SOME_WORDS = /^(?:\p{L}\S*\s){3,}\S|^\p{L}[^ -~]{12,}/u;

export function isAuthorAtPlace(text: string): boolean {
  const pair = findLabel(text, true) === null ? nameAndPlace(text.trim()) : null;
  return pair !== null && looksLikePlace(pair.place) && !looksLikePlace(pair.name);
}

/** `MOSS Investigators`; a group where people work, `Moss Research Group`, is none of them. */
export const isGroupOfAuthors = (text: string): boolean => GROUP_OF_AUTHORS.test(text);
const GROUP_OF_AUTHORS =
  /^\s*\p{Lu}[^,.;:\d]{1,60}\s(?:Investigators|Collaborat(?:ion|ors)|Consortium|Trialists|(?:Study|Working) Group|Steering Committee)\s*$/u;

/** `Wet Lett. 2015 Sep 8. pii: S89017. doi: 10.1000/moss.1. [Epub ahead of print]` */
export const isMedlineCitation = (text: string): boolean => MEDLINE.test(text);
const MEDLINE =
  /^\s*\p{Lu}[^.;]{1,80}\. (?:19|20)\d\d\b[^.]{0,60}\. (?:pii: ?\S|doi: ?10\.|PMC?ID: ?\S|eCollection |Epub |\[Epub ).{0,160}$/u;

/** A few letters, and no words of a page. */
export const mayBeLastName = (text: string): boolean =>
  /^\p{L}[\p{L}\p{M} .'’-]{1,40}$/u.test(text) && furnitureOf(text) === null;

/** `SCoRE: Streams of Moss` */
export const isAcronym = (text: string): boolean => /^\s*\p{L}*\p{Ll}\p{Lu}\p{L}*:/u.test(text);

/** `(2019). Growing Moss` */
export const beginsWithYear = (text: string): boolean => YEAR_FIRST.test(text);
const YEAR_FIRST = /^\s*\((?:19|20)\d\d[a-z]?\)[.,:]/u;

/** `Wet Letters 12 (3), 45-67` */
export const isJournalWithPages = (text: string): boolean => VOLUME_AND_PAGES.test(text);
const VOLUME_AND_PAGES = /^[^,;]*\p{L}\.? \d{1,4} \(\d{1,4}\), \d{1,6}-\d{1,6}(?:, (?:19|20)\d\d)?$/u;
