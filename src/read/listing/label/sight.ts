import {
  findLabel,
  furnitureOf,
  hasToggle,
  leadOf,
  mayBeFurniture,
  mayHaveLabel,
  mayHaveLead,
} from '../furniture/furniture.ts';
import { isGroup, mayBeForThe } from '../names/names.ts';
import type { WordLexicon } from './lexicon.ts';
import { scan } from './scan.ts';
import { copyUnits, LABEL_END, SIGHT_LENGTH, TOGGLE, units } from './units.ts';
import { classOf, isFunctionWord, LOWER, SPACE } from './words.ts';

/** Longer lines name no group. */
const LONGEST_GROUP = 120;
/** Beyond every score of a word. */
const MOST = 1000;

/** Everything the labeller knows of one line, counted in one pass over its first characters. */
export interface Sight {
  /** Characters in the line, blanks at both ends left out. */
  length: number;
  indent: number;
  /** What stands before the text: `1. `, `- `, `### ` (the kind of leadOf). */
  lead: string;
  /** Field that a label at the beginning names, `+` behind it when nothing follows: `authors`, `abstract+`. */
  label: string;
  furniture: string;
  toggle: boolean;
  /** A consortium, a collaboration, a study group. */
  group: boolean;
  /** Words of letters; of these: with a capital, all capitals, one capital letter, function words, particles. */
  words: number;
  capitals: number;
  shouted: number;
  initials: number;
  functionWords: number;
  particles: number;
  /** Tokens of digits, and words that hold digits or capitals inside. */
  numbers: number;
  mixed: number;
  /** A token that could be a year. */
  years: number;
  /** Lexicon scores of the words: whole numbers, SCALE to a unit of log-odds. */
  sum: number;
  /** Lexicon's sum of how much the words belong in sentences rather than titles. */
  prose: number;
  min: number;
  max: number;
  firstScore: number;
  lastScore: number;
  firstWord: number;
  lastWord: number;
  /** Characters of the first token, for "would it have fitted on the line before?" */
  firstLength: number;
  /** Pieces between list separators, and how many of them look like names. */
  segments: number;
  nameSegments: number;
  /** Units: the separator of the list, 0 for none, 'a' for a lone "and". */
  separator: number;
  /** ". " followed by a capital inside the line. */
  stops: number;
  quotes: number;
  brackets: number;
  dash: boolean;
  address: boolean;
  emphasis: number;
  /** The line ends in the middle of a sentence or a list, so that it goes on in the next one. */
  open: boolean;
  start: number;
  end: number;
  /** 128 bits, one or so for each longer word: tells whether two lines share words. */
  bits0: number;
  bits1: number;
  bits2: number;
  bits3: number;
}

/** A sight of nothing, to be filled by `seeLine`. */
export function createSight(): Sight {
  return {
    length: 0,
    indent: 0,
    lead: 'none',
    label: '',
    furniture: '',
    toggle: false,
    group: false,
    words: 0,
    capitals: 0,
    shouted: 0,
    initials: 0,
    functionWords: 0,
    particles: 0,
    numbers: 0,
    mixed: 0,
    years: 0,
    sum: 0,
    prose: 0,
    min: MOST,
    max: -MOST,
    firstScore: 0,
    lastScore: 0,
    firstWord: 0,
    lastWord: 0,
    firstLength: 0,
    segments: 0,
    nameSegments: 0,
    separator: 0,
    stops: 0,
    quotes: 0,
    brackets: 0,
    dash: false,
    address: false,
    emphasis: 0,
    open: false,
    start: 0,
    end: 0,
    bits0: 0,
    bits1: 0,
    bits2: 0,
    bits3: 0,
  };
}

/** Sets back to nothing what `scan` adds to. */
function clear(sight: Sight): void {
  sight.words = 0;
  sight.capitals = 0;
  sight.shouted = 0;
  sight.initials = 0;
  sight.functionWords = 0;
  sight.particles = 0;
  sight.numbers = 0;
  sight.mixed = 0;
  sight.years = 0;
  sight.sum = 0;
  sight.prose = 0;
  sight.min = MOST;
  sight.max = -MOST;
  sight.firstScore = 0;
  sight.lastScore = 0;
  sight.firstWord = 0;
  sight.lastWord = 0;
  sight.segments = 0;
  sight.nameSegments = 0;
  sight.separator = 0;
  sight.stops = 0;
  sight.quotes = 0;
  sight.brackets = 0;
  sight.dash = false;
  sight.address = false;
  sight.emphasis = 0;
  sight.bits0 = 0;
  sight.bits1 = 0;
  sight.bits2 = 0;
  sight.bits3 = 0;
}

/** What is known of a line before it is looked at; its first units are in `units`. */
export interface Glance {
  /** The line, blanks at both ends left out. */
  text: string;
  indent: number;
  /** How many of its characters are looked at. */
  seen: number;
  /** Two hashes: of what is looked at, and of that with the end and the length of the line. */
  hash: number;
  check: number;
  signs: number;
}

export const createGlance = (): Glance => ({ text: '', indent: 0, seen: 0, hash: 0, check: 0, signs: 0 });

/** Glances at one line that is not blank. */
export function glanceAt(line: string, glance: Glance): void {
  let start = 0;
  let end = line.length;
  while (start < end && classOf(line.charCodeAt(start)) === SPACE) start++;
  while (end > start && classOf(line.charCodeAt(end - 1)) === SPACE) end--;
  const text = start > 0 || end < line.length ? line.slice(start, end) : line;
  const seen = Math.min(text.length, SIGHT_LENGTH);
  const { hash, check, signs } = copyUnits(text, seen);
  glance.text = text;
  glance.indent = start;
  glance.seen = seen;
  glance.hash = hash;
  glance.check = Math.imul(check, 31) + start;
  glance.signs = signs;
}

/** Looks at the line that was glanced at last, and tells `sight`. `start` and `end` are the first and last characters' units. */
export function seeLine({ text, indent, seen, signs }: Glance, lexicon: WordLexicon, sight: Sight): void {
  clear(sight);
  const { length } = text;
  sight.indent = indent;
  sight.length = length;
  sight.toggle = (seen < length || (signs & TOGGLE) !== 0) && hasToggle(text);
  const furniture = seen === length && mayBeFurniture(units, length);
  sight.furniture = furniture ? (furnitureOf(text)?.kind ?? '') : '';
  let from = 0;
  sight.lead = 'none';
  if (mayHaveLead(units)) {
    const lead = leadOf(text);
    sight.lead = lead.kind;
    from = lead.length;
  }
  const labelled = mayHaveLabel(units, from, seen, (signs & LABEL_END) !== 0);
  const label = labelled ? findLabel(from > 0 ? text.slice(from) : text) : null;
  sight.label = label === null ? '' : label.alone ? `${label.field}+` : label.field;
  from = Math.min(from + (label?.length ?? 0), length - 1);
  sight.start = text.charCodeAt(from);
  sight.end = text.charCodeAt(length - 1);
  sight.firstLength = firstTokenLength(text, from);
  const group = scan(sight, lexicon, text, from, seen) || from > 0;
  sight.open = isOpen(sight, text);
  sight.group = length < LONGEST_GROUP && (group || (sight.functionWords > 0 && mayBeForThe(text))) && isGroup(text);
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
