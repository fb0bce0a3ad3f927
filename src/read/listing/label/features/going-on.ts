import type { Furniture } from '../../furniture/furniture.ts';
import {
  AT,
  furnitureBut,
  HEADING_LEAD,
  hasAuthorsLabel,
  hasFieldLabel,
  KIND_NAMES,
  LOWER_CASE,
  type Shape,
  SIGN_YEAR,
  STOP,
} from '../sight/shape.ts';
import { lookOf, stateNamed, states } from '../states.ts';
import { type Context, FITS } from './features.ts';

/** How much likelier, as a natural logarithm, a line goes on with the one before that ends in the middle of something. */
const GOES_ON = 4;

const CONTINUING = [...new Set(states.flatMap(({ role }, i) => (role.endsWith('+') ? [lookOf[i]!] : [])))];

/**
 * Lifts the scores of the looks that continue a line, where the line before is open (sight.ts): `… Aware Deployment for` is no whole title. In a
 * long listing the column where lines break tells as much; a paste of one record has no column. There a full line that goes on in lower case is
 * open, too.
 */
function liftContinuing(context: Context, scores: Float64Array): void {
  const { before, blanksBefore } = context;
  if (before === null || blanksBefore > 0 || (before[AT.open] === 0 && !goesOnInLowerCase(context))) return;
  for (const look of CONTINUING) scores[look] = scores[look]! + GOES_ON;
}

/** A title breaks so, and hardly a list of names: `… Spaniels attending ⏎ primary-care practices`. */
function goesOnInLowerCase({ here, before, fits }: Context): boolean {
  if (fits < FITS - 1 || here[AT.start] !== LOWER_CASE || before![AT.end] !== LOWER_CASE) return false;
  return here[AT.sum]! < 0 && here[AT.furniture] === 0 && here[AT.label] === 0;
}

/** How much less likely, as a natural logarithm, a whole citation begins with a line that only names follow. */
const NO_CITATION = 10;

const CITATION = lookOf[stateNamed('citation')]!;

/**
 * Lowers the score of a citation that is broken over lines, where the line tells a title alone, or its beginning, and a line of names alone follows:
 * title and authors have lines of their own. A heading is none, either.
 */
function lowerCitation(context: Context, scores: Float64Array): void {
  if (isHeading(context.here) || standsOverNames(context)) scores[CITATION] = scores[CITATION]! - NO_CITATION;
}

function standsOverNames({ here, after, after2, blanksAfter }: Context): boolean {
  if (after === null || blanksAfter > 0 || here[AT.kind] === KIND_NAMES || !isTitle(here)) return false;
  return after[AT.kind] === KIND_NAMES || (after2 !== null && after2[AT.kind] === KIND_NAMES && isTitle(after));
}

/** `## T`: no place in print stands under a heading sign. */
const isHeading = (shape: Shape): boolean => shape[AT.lead] === HEADING_LEAD && (shape[AT.signs]! & SIGN_YEAR) === 0;

/** Words of titles, and nothing of a name or a place in print. */
const isTitle = (shape: Shape): boolean =>
  shape[AT.names] === 0 && shape[AT.sum]! < 0 && (shape[AT.signs]! & SIGN_YEAR) === 0;

/** How much less likely, as a natural logarithm, a line of page furniture is a title or names. */
const NO_PART = 6;

/** Furniture that may be a title, or names: `Semantic Scholar`, `Session 12: Speech`, `NVIDIA`. Of 32,000 titles and their authors no other is. */
const TITLES: readonly Furniture[] = ['links', 'session', 'venue', 'heading', 'affiliation'];
const NAMES: readonly Furniture[] = ['links', 'affiliation'];

const TITLE_LOOKS = [lookOf[stateNamed('title')]!];
const NAME_LOOKS = ['author', 'authors'].map(name => lookOf[stateNamed(name)]!);
const PARTS = [
  { looks: TITLE_LOOKS, not: furnitureBut(TITLES) },
  { looks: NAME_LOOKS, not: furnitureBut(NAMES) },
];

/** Lowers the scores of titles and names where the line is furniture that can be neither: `Paper ID 1850`, `93% match`. */
function lowerFurniture({ here }: Context, scores: Float64Array): void {
  const furniture = here[AT.furniture]!;
  if (furniture === 0) return;
  for (const { looks, not } of PARTS) if (not[furniture] === 1) lower(scores, looks, NO_PART);
}

/** The same for `Moss J` above `. 2010 Feb 15;55(6):136-161.`: nothing but a journal stands there. */
const NO_PART_BUT_JOURNAL = 12;

/** Lowers the scores of titles and names where the next line begins with a stop and tells a year. */
function lowerJournal({ after, blanksAfter }: Context, scores: Float64Array): void {
  if (after === null || blanksAfter > 0 || after[AT.start] !== STOP || (after[AT.signs]! & SIGN_YEAR) === 0) return;
  for (const { looks } of PARTS) lower(scores, looks, NO_PART_BUT_JOURNAL);
}

/**
 * Lowers the scores of names where the line has the label of another field, `Chair: Ada Moe (Bog University)`, or stands right above a label of authors,
 * `Finch, Wren, Lark ⏎ by Ada Moe and Bo Noe`, and that of a title where it has such a label itself.
 */
function lowerLabelled({ here, after, blanksAfter }: Context, scores: Float64Array): void {
  if (hasFieldLabel(here)) lower(scores, NAME_LOOKS, NO_PART);
  else if (hasAuthorsLabel(here)) lower(scores, TITLE_LOOKS, NO_PART);
  else if (after !== null && blanksAfter === 0 && hasAuthorsLabel(after)) lower(scores, NAME_LOOKS, 2 * NO_PART);
}

function lower(scores: Float64Array, looks: readonly number[], by: number): void {
  for (const look of looks) scores[look] = scores[look]! - by;
}

/** Changes the scores of a line where its neighbours, or what stands on it, speak more clearly than what was learned. */
export function correctScores(context: Context, scores: Float64Array): void {
  liftContinuing(context, scores);
  lowerCitation(context, scores);
  lowerFurniture(context, scores);
  lowerLabelled(context, scores);
  lowerJournal(context, scores);
}
