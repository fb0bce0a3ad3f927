import type { LabelledLine } from '../../../../model.ts';
import { areNamesInVenue } from '../../authors/suffix.ts';
import { furnitureOf } from '../../furniture/furniture.ts';
import { beginsRecord, stateCount, stateNamed, states } from '../../label/states.ts';
import { isOnlyCut, isPlaceLine } from '../../names/names.ts';
import { isFieldLabel, isKeywords, isTitleLabel } from '../labelled.ts';
import type { LearnedNames } from '../learned-names.ts';
import { beginsAbstract, isName } from '../roles.ts';
import {
  arePages,
  arePlaces,
  beginsWithYear,
  endsInList,
  hasSubtitle,
  isAcronym,
  isAuthorAtPlace,
  isGroupOfAuthors,
  isJournalWithPages,
  isMedlineCitation,
  isOfTheList,
  isShortField,
  isWholeAbstract,
  mayBeLastName,
} from './line-kinds.ts';
import { isLinkToTitle } from './link-to-title.ts';
import { isNextItem, isNextNumber, isNextTitle } from './numbering.ts';
import { closesTitle } from './open-titles.ts';

/* Labels that what stands before a line speaks against: each is put right by a row of a table. */

/** What stands before a line. */
export interface Place {
  /** The lines of the record that is open, maybe none. */
  readonly record: readonly LabelledLine[];
  /** Whether blank lines or noise stand between these and the line. */
  readonly isApart: boolean;
  /** The state of the line before that is not blank; -1 for none. */
  readonly previous: number;
  /** Whether the record has a title with a label. */
  readonly titled: boolean;
  /** Whether its title, its authors or its abstract begin with a label. */
  readonly labelled: boolean;
  /** Whether the records of the listing begin with fields, such as a number or the kind of the paper; null where that is open. */
  readonly fieldsFirst: boolean | null;
  /** The title of the record before. */
  readonly titleBefore: string;
}

interface Correction {
  readonly from: readonly number[];
  readonly to: number;
  readonly when: (text: string, place: Place, learned: LearnedNames) => boolean;
}

/** Whether a line in this state is a title or a text. */
export function isText(state: number): boolean {
  const { role } = states[state]!;
  return role === 'title' || role === 'abstract';
}

const all = states.map((_, state) => state);
const of = (...names: readonly string[]): readonly number[] => names.map(stateNamed);
const row = (from: readonly number[], to: string, when: Correction['when']): Correction => ({
  from,
  to: stateNamed(to),
  when,
});

const TITLES = of('title', 'title after authors');
const MAY_BE_LINKS = [...all.filter(isText), ...of('citation', 'citation+')];
const NAMES = all.filter(state => isName(states[state]!));
const FIELDS = all.filter(state => states[state]!.role === 'field' && states[state]!.part === 'body');
const BEFORE_TITLE = stateNamed('field before title');
const TITLE = stateNamed('title');
const MORE_TITLE = stateNamed('title+');
const AUTHOR = stateNamed('author');
const AFTER_ABSTRACT = stateNamed('field after abstract');
const AFTER: ReadonlySet<number> = new Set(of('field after abstract', 'field+ after abstract'));

/** The first row that fits decides. */
const CORRECTIONS: readonly Correction[] = [
  row(of('field before title'), 'noise', (text, place) => opens(place) && isOfTheList(text)),
  // 'Keywords: moss' behind an abstract opens no record
  row(
    of('field before title'),
    'field after abstract',
    (text, place) => opens(place) && place.record.length > 0 && !place.isApart && isKeywords(text),
  ),
  // a venue below the authors, and none above the next title
  row(
    of('field before title'),
    'field after abstract',
    (_, place) => place.fieldsFirst === false && place.record.length > 0 && opens(place) && !place.isApart,
  ),
  row(of('field+ before title'), 'field+ after abstract', (_, { previous }) => AFTER.has(previous)),
  row(MAY_BE_LINKS, 'noise', (text, { record, titleBefore }) =>
    isLinkToTitle(text, titleLineOf(record) || titleBefore),
  ),
  // 'Abstract: Moss grows slowly.' however short it is
  row(
    FIELDS,
    'abstract',
    (text, { record }) => record.length > 0 && isWholeAbstract(text) && !record.some(beginsAbstract),
  ),
  row(
    TITLES,
    'abstract',
    (text, { record, isApart }) =>
      !isApart && titleLineOf(record) !== '' && record.some(isName) && isWholeAbstract(text),
  ),
  // '10:30-11:00 Session 1: Moss'
  row(TITLES, 'noise', text => furnitureOf(text)?.name === 'time-and-session'),
  row(
    of('abstract', 'abstract after authors'),
    'field after authors',
    text => isMedlineCitation(text) || isShortField(text),
  ),
  row(
    all.filter(state => state !== MORE_TITLE),
    'title+',
    (text, { record, isApart }) => !isApart && closesTitle(record, text),
  ),
  row(of('title+'), 'title', (text, { record }) => isNextItem(titleLineOf(record), text)),
  row(of('title+'), 'field after title', arePages),
  row(of('abstract+', 'abstract+ after authors'), 'field after abstract', isKeywords),
  // 'Publisher: Moss Press'
  row(
    TITLES,
    'field after abstract',
    (text, { record }) => record.length > 0 && isFieldLabel(text) && !isAcronym(text),
  ),
  row(of('title+'), 'field+ after abstract', (_, { previous }) => previous === AFTER_ABSTRACT),
  row(
    of('author', 'authors'),
    'field after abstract',
    (text, { labelled, isApart }) => labelled && !isApart && isFieldLabel(text),
  ),
  // 'Publisher: Moss Press' between authors and the title below them
  row(
    of('leading author', 'leading authors'),
    'field after abstract',
    (text, { record }) => lacksTitle(record) && isFieldLabel(text),
  ),
  row(
    of('title'),
    'title after authors',
    (text, { record, isApart }) => !isApart && lacksTitle(record) && isTitleLabel(text),
  ),
  // a second 'Title: …'
  row(
    all.filter(state => state !== TITLE),
    'title',
    (text, { titled }) => titled && isTitleLabel(text),
  ),
  row(
    of('title'),
    'author',
    (text, { previous, isApart }, learned) => previous === AUTHOR && !isApart && learned.is(text.trim()),
  ),
  // `MOSS Investigators` below the other names
  row(
    of('field after title', 'field after authors'),
    'author',
    (text, { previous, isApart }) => previous === AUTHOR && !isApart && isGroupOfAuthors(text),
  ),
  // 'Bog University' below the name of one who works there
  row(of('author'), 'field after authors', isPlaceOfAuthor),
  row(of('leading author'), 'field after leading authors', isPlaceOfAuthor),
  // 'Ada Moe, Bog University' above it is an author, too
  row(
    of('field after title', 'field after authors'),
    'author',
    (text, { previous, record, isApart }) =>
      previous === AUTHOR && !isApart && isAuthorAtPlace(text) && isAuthorAtPlace(record.at(-1)!.text),
  ),
  row(
    of('authors+'),
    'field after authors',
    (text, { record }) => !endsInList(record.at(-1)?.text ?? '') && arePlaces(text),
  ),
  // '…' stands for the names before the last
  row(
    of('field after title', 'field after authors'),
    'author',
    (text, { previous, isApart }) => previous === AUTHOR && !isApart && isOnlyCut(text.trim()),
  ),
  row(
    of('field after title', 'field after authors'),
    'author',
    (text, { previous, record, isApart }, learned) =>
      previous === AUTHOR && !isApart && isOnlyCut(record.at(-1)!.text.trim()) && learned.mayBe(text.trim()),
  ),
  // 'Ada Moe, ⏎ Wahyudi'
  row(
    of('field after title', 'field after authors', 'noise'),
    'author',
    (text, { previous, record, isApart }) =>
      previous === AUTHOR && !isApart && record.at(-1)!.text.trimEnd().endsWith(',') && mayBeLastName(text.trim()),
  ),
  row(of('title'), 'field after title', (text, { record, isApart }) => !isApart && isYearAndVenue(record, text)),
  row(of('author'), 'title', (text, { previous, isApart }) => previous === AUTHOR && !isApart && hasSubtitle(text)),
  row(NAMES, 'title', (text, { record }) => isNextTitle(record, text)),
  row(of('author', 'authors'), 'title', (text, { record, isApart }) => isApart && isNextNumber(record, text)),
  // 'Wet Letters 12 (3), 45-67' below a title
  row(
    of('author', 'authors'),
    'field after title',
    (text, { record, isApart }) => !isApart && lacksAuthors(record) && isJournalWithPages(text),
  ),
  // 'Moe, A., & Noe, B. ⏎ (2019). Growing Moss'
  row(
    of('citation'),
    'citation+',
    (text, { record, isApart }) =>
      !isApart && (record.at(-1)?.role ?? '').startsWith('citation') && beginsWithYear(text),
  ),
  // 'Ada Moe, Bo Noe in Journal of Moss' below a title
  row(
    of('citation'),
    'authors',
    (text, { record, isApart }) => !isApart && lacksAuthors(record) && areNamesInVenue(text),
  ),
];

const byState: readonly (readonly Correction[])[] = Array.from({ length: stateCount }, (_, state) =>
  CORRECTIONS.filter(({ from }) => from.includes(state)),
);

/** The state of a line, where what stands before it does not speak against it. */
export function corrected(state: number, text: string, place: Place, learned: LearnedNames): number {
  for (const { to, when } of byState[state]!) if (when(text, place, learned)) return to;
  return state;
}

/** The first line of a record's title; empty before it was read. */
export const titleLineOf = (record: readonly LabelledLine[]): string =>
  record.find(({ role }) => role === 'title')?.text.trim() ?? '';

/** Whether a field before a title begins a record. */
const opens = ({ record, previous }: Place): boolean => record.length === 0 || beginsRecord(previous, BEFORE_TITLE);

/** `2019   Journal of Moss` below the names of a paper whose own title begins with no year. */
function isYearAndVenue(record: readonly LabelledLine[], text: string): boolean {
  const last = record.at(-1);
  const title = titleLineOf(record);
  return last !== undefined && isName(last) && title !== '' && YEAR_APART.test(text) && !YEAR_APART.test(title);
}
const YEAR_APART = /^\s*(?:19|20)\d\d\s{2,}\S/u;

const lacksAuthors = (record: readonly LabelledLine[]): boolean => titleLineOf(record) !== '' && !record.some(isName);
const lacksTitle = (record: readonly LabelledLine[]): boolean => titleLineOf(record) === '' && record.some(isName);

/** `Bog University` right below a name. */
function isPlaceOfAuthor(text: string, { record, isApart }: Place): boolean {
  return !isApart && record.at(-1)?.role === 'author' && isPlaceLine(text);
}
