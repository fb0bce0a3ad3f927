import { accessNoteAt } from '../../furniture/access-notes.ts';
import {
  createWordFilter,
  findLabel,
  furnitureOf,
  hasToggle,
  leadOf,
  mayBeFurniture,
  mayHaveLabel,
  mayHaveLead,
} from '../../furniture/furniture.ts';
import { cutEndings, cutPhraseAt, isGroup, mayBeForThe } from '../../names/names.ts';
import type { WordLexicon } from '../words/lexicon.ts';
import { classOf, hashWord, isFunctionWord, LOWER, SPACE } from '../words/words.ts';
import { scan } from './scan.ts';
import { clearSight, type Sight } from './sight.ts';
import { type Signals, type Sketch, takeSketch } from './sketch.ts';
import { copyUnits, LABEL_END, recopyUnits, SIGHT_LENGTH, TOGGLE, units } from './units.ts';

/** Longer lines name no group. */
const LONGEST_GROUP = 120;

/** What is known of a line before its words are looked at. */
export interface Glance extends Signals {
  /** A hash of the line. */
  hash: number;
  /** Whether no number, label, furniture or note of access stands on it. */
  isPlain: boolean;
  readonly sketch: Sketch;
}

export const createGlance = (): Glance => ({
  text: '',
  indent: 0,
  seen: 0,
  hash: 0,
  toggle: false,
  furniture: '',
  lead: 'none',
  label: '',
  from: 0,
  isPlain: false,
  sketch: { rough: 0, middle: 0, fine: 0, isTitle: false },
});

/** Glances at one line that is not blank. A note of access behind a citation is not looked at. */
export function glanceAt(line: string, lexicon: WordLexicon, glance: Glance): void {
  let start = 0;
  let end = line.length;
  while (start < end && classOf(line.charCodeAt(start)) === SPACE) start++;
  while (end > start && classOf(line.charCodeAt(end - 1)) === SPACE) end--;
  const whole = start > 0 || end < line.length ? line.slice(start, end) : line;
  const note = accessNoteAt(whole);
  const text = note < 0 ? whole : whole.slice(0, note);
  const seen = Math.min(text.length, SIGHT_LENGTH);
  const { hash, signs } = copyUnits(text);
  glance.text = text;
  glance.indent = start;
  glance.seen = seen;
  glance.hash = hash;
  readSignals(glance, signs);
  glance.isPlain = note < 0 && glance.from === 0 && glance.furniture === '';
  takeSketch(glance, lexicon, glance.sketch);
}

/** Reads what is not of the text: toggles, furniture, leads and labels. */
function readSignals(glance: Glance, signs: number): void {
  const { text, seen } = glance;
  const { length } = text;
  glance.toggle = (seen < length || (signs & TOGGLE) !== 0) && hasToggle(text);
  glance.furniture = seen === length && mayBeFurniture(units, length) ? furnitureIn(text) : '';
  glance.lead = 'none';
  glance.label = '';
  let from = mayHaveLead(units) ? readLead(text, glance) : 0;
  if (mayHaveLabel(units, from, seen, (signs & LABEL_END) !== 0)) from += readLabel(text.slice(from), glance);
  glance.from = Math.min(from, length - 1);
}

/** Looks at a line that was glanced at, and tells `sight`. `start` and `end` are the first and last characters' units. */
export function seeLine(glance: Glance, lexicon: WordLexicon, sight: Sight): void {
  clearSight(sight);
  const { text, seen, from } = glance;
  recopyUnits(text, seen);
  const { length } = text;
  sight.indent = glance.indent;
  sight.length = length;
  sight.toggle = glance.toggle;
  sight.furniture = glance.furniture;
  sight.lead = glance.lead;
  sight.label = glance.label;
  sight.start = text.charCodeAt(from);
  sight.firstLength = firstTokenLength(text, from);
  sight.end = text.charCodeAt(length - 1);
  let group = scan(sight, lexicon, text, from, seen);
  const cut = seen === length && endsOfCuts.mayHave(sight.lastWord) ? cutPhraseAt(text) : -1;
  const bar = cut < 0 && sight.years > 0 ? barBeforePages(text) : -1;
  if (cut > from) group = scanAgain(sight, lexicon, text, from, cut, cut);
  else if (bar > from && bar < seen) {
    group = scanAgain(sight, lexicon, text, from, bar, bar);
    if (sight.nameSegments < sight.segments) group = scanAgain(sight, lexicon, text, from, seen, length);
  }
  group ||= from > 0;
  sight.open = isOpen(sight, text);
  sight.group = length < LONGEST_GROUP && (group || (sight.functionWords > 0 && mayBeForThe(text))) && isGroup(text);
}

/** As if the line ended at `end`; of that, text[from..to) is looked at. @returns whether a word may name a group */
function scanAgain(sight: Sight, lexicon: WordLexicon, text: string, from: number, to: number, end: number): boolean {
  clearSight(sight);
  sight.end = text.charCodeAt(end - 1);
  return scan(sight, lexicon, text, from, to);
}

const furnitureIn = (text: string): string => furnitureOf(text)?.kind ?? '';

/** @returns the length of the lead */
function readLead(text: string, glance: Glance): number {
  const { kind, length } = leadOf(text);
  glance.lead = kind;
  return length;
}

/** @returns the length of the label that the text begins with */
function readLabel(text: string, glance: Glance): number {
  const label = findLabel(text);
  if (label === null) return 0;
  glance.label = label.alone ? `${label.field}+` : label.field;
  return label.length;
}

/** The last words of `u. a.` and `i in.` behind a list: what is looked at ends before them. */
const endsOfCuts = createWordFilter(cutEndings, hashWord);

/** A year, maybe with a volume, and pages: each in a cell of its own. */
const YEAR_CELL = /\| (?:19|20)\d\d(?:, ?\d{1,4}(?: ?\([^()|]{1,12}\))?)?(?: \||$)/u;
const PAGES_CELL = /\| (?:\p{L}{1,6}\.? ?)?\d{1,6}\s?[-–~]\s?\d{1,6}(?: \||$)/u;

/** Where the names end in `Ada Moe, Bo Noe | 2019, 12(3) | pp.45~67 | Journal of Moss`; -1 where no such cells follow. */
function barBeforePages(text: string): number {
  const bar = text.indexOf(' | ');
  if (bar < 0) return -1;
  const cells = text.slice(bar + 1);
  return YEAR_CELL.test(cells) && PAGES_CELL.test(cells) ? bar : -1;
}

function firstTokenLength(text: string, from: number): number {
  let at = from;
  while (at < text.length && classOf(text.charCodeAt(at)) !== SPACE) at++;
  return at - from;
}

const COMMA = 0x2c;
const COLON = 0x3a;
/** Shorter lines may be labels, headings, or one of several names. */
const OPEN_WORDS = 6;

/** `… Aware Deployment for`, `… of the brown dog tick,`, `… in Spain and Portugal:`, but not `Ada Moe,`. */
function isOpen({ end, words, lastWord }: Sight, text: string): boolean {
  if (words < 4) return false;
  if (end === COMMA || end === COLON) return words >= OPEN_WORDS;
  return (
    isFunctionWord(lastWord) && classOf(text.charCodeAt(text.lastIndexOf(' ') + 1)) === LOWER && classOf(end) === LOWER
  );
}
