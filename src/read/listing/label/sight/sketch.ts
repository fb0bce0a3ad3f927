import type { WordLexicon } from '../words/lexicon.ts';
import {
  CASELESS,
  classOf,
  DIGIT,
  HASH_START,
  IDEOGRAPH,
  LOWER,
  lowerOf,
  MARK,
  mix,
  SPACE,
  UPPER,
} from '../words/words.ts';
import { furnitureStep, LONG_LINE, labelStep, leadStep, step } from './shape.ts';
import { units } from './units.ts';

const LENGTHS = [20, 40, 80, 120];
const INDENTS = [0, 2];

/** Words of a line by what they begin with; its signs but those inside words, and of these the ones that no sentence has. */
const counts = { lower: 0, upper: 0, other: 0, commas: 0, signs: 0, odd: 0 };
const MOST = 3;

const BLANK = 0x20;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const STOP = 0x2e;
/** Signs inside words, and signs between the words of sentences. */
const INSIDE = 1;
const BETWEEN = 2;
const SIGNS = new Uint8Array(0x10000);
for (const sign of "-.'’") SIGNS[sign.charCodeAt(0)] = INSIDE;
for (const sign of ':;?!()&/–—+_@=%°~"“”‘') SIGNS[sign.charCodeAt(0)] = BETWEEN;

function count(from: number, to: number): void {
  counts.lower = 0;
  counts.upper = 0;
  counts.other = 0;
  counts.commas = 0;
  counts.signs = 0;
  counts.odd = 0;
  let before = SPACE;
  for (let at = from; at < to; at++) {
    const unit = units[at]!;
    const kind = classOf(unit);
    if (kind >= LOWER) {
      if (before < LOWER) {
        if (kind === LOWER) counts.lower++;
        else if (kind === UPPER) counts.upper++;
        else if (kind !== MARK) counts.other++;
      } else if (kind === IDEOGRAPH || kind === CASELESS) counts.other++;
      else if (kind === DIGIT && before !== DIGIT) counts.other++;
      before = kind;
    } else if (unit === COMMA) {
      counts.commas++;
      before = SPACE;
    } else if (kind === SPACE) {
      if (unit !== BLANK || units[at - 1] === BLANK) counts.odd++;
      before = SPACE;
    } else if (SIGNS[unit] === INSIDE) {
      if (before === SPACE) counts.signs++;
      if (unit === STOP) counts.odd++;
    } else {
      counts.signs++;
      if (SIGNS[unit] !== BETWEEN) counts.odd++;
      before = SPACE;
    }
  }
}

const LONG = 0;
const NAME = 1;
const NAMES = 2;
const CAPITALS = 3;
const MIXED = 4;
const NO_WORDS = 5;
const PARTICLES = 6;
const MOST_NAME_WORDS = 5;
const MOST_PARTICLES = 2;
/** A name is no longer. */
const SHORT = 40;

/** Whether the words of units[from..to) are those of names (1) or of titles and sentences (-1); 0 where nothing was learned of them. */
function wordsAre(lexicon: WordLexicon, from: number, to: number): number {
  let sum = 0;
  let hash = HASH_START;
  for (let at = from; at <= to; at++) {
    const kind = at === to ? SPACE : classOf(units[at]!);
    if (kind >= LOWER) {
      if (kind !== MARK) hash = mix(hash, lowerOf(units[at]!));
    } else if (hash !== HASH_START) {
      sum += lexicon.scoreOf(lexicon.find(hash));
      hash = HASH_START;
    }
  }
  return Math.sign(sum);
}

function kindOf(length: number): number {
  if (length > LONG_LINE) return LONG;
  const { lower, upper, other, commas } = counts;
  if (lower + upper === 0) return NO_WORDS;
  if (commas > 0 && lower <= 1 && upper > 1) return NAMES;
  if (other > 0 || lower > MOST_PARTICLES) return MIXED;
  if (lower > 0) return upper > 1 && lower + upper <= MOST_NAME_WORDS ? PARTICLES : MIXED;
  return upper <= MOST_NAME_WORDS ? NAME : CAPITALS;
}

/** What stands on a line beside its words; its first units are in `units`. */
export interface Signals {
  /** The line, blanks at both ends left out. */
  text: string;
  indent: number;
  /** How many of its characters are looked at. */
  seen: number;
  toggle: boolean;
  furniture: string;
  /** What stands before the text, and the field that a label behind it names (see sight.ts); the text goes on at `from`. */
  lead: string;
  label: string;
  from: number;
}

/**
 * How a line looks to someone who reads none of its words: what is not of the text, the length, how it begins and ends, and how many of its words
 * begin with a capital. Lines that look alike, among neighbours that do, mostly play one part in a listing.
 */
export interface Sketch {
  /** Hashes: the rougher are the same for more lines. */
  rough: number;
  middle: number;
  fine: number;
  /** Whether it looks like a title, all words, and not like names. */
  isTitle: boolean;
}

export function takeSketch(
  { text, indent, seen, toggle, furniture, lead, label, from }: Signals,
  lexicon: WordLexicon,
  sketch: Sketch,
): void {
  const { length } = text;
  if (length <= LONG_LINE) count(from, seen);
  const kind = kindOf(length);
  const mayBeNames = kind === NAME || kind === NAMES || kind === PARTICLES;
  const words = mayBeNames ? wordsAre(lexicon, from, seen) : 0;
  let hash = mix(HASH_START, furnitureStep(furniture) * 64 + labelStep(label));
  hash = mix(hash, leadStep(lead) * 8 + (toggle ? 1 : 0));
  hash = mix(hash, kind * 4 + words);
  sketch.rough = hash;
  const start = startOf(text.charCodeAt(from));
  const end = endOf(text.charCodeAt(length - 1));
  const few = kind === LONG ? 0 : Math.min(counts.lower + counts.upper, 2);
  hash = mix(hash, ((start * 8 + end) * 4 + few) * 2 + (length > SHORT ? 1 : 0));
  sketch.middle = hash;
  sketch.isTitle =
    kind !== LONG &&
    !(mayBeNames && words >= 0) &&
    counts.odd === 0 &&
    start > 0 &&
    start < 3 &&
    (end === 2 || isAsked(text));
  hash = mix(hash, step(indent, INDENTS) * 16 + step(length, LENGTHS));
  if (kind !== LONG) {
    const { lower, upper, other, commas, signs } = counts;
    hash = mix(
      hash,
      (Math.min(lower, MOST) * 4 + Math.min(upper, MOST)) * 8 +
        (commas > 0 ? 4 : 0) +
        (signs > 0 ? 2 : 0) +
        (other > 0 ? 1 : 0),
    );
  }
  sketch.fine = hash;
}

/** Whether a text ends with `?` or `!`. */
const isAsked = (text: string): boolean => text.endsWith('?') || text.endsWith('!');

function startOf(unit: number): number {
  const kind = classOf(unit);
  return kind >= LOWER ? kind - 1 : 0;
}

function endOf(unit: number): number {
  const kind = classOf(unit);
  if (kind >= LOWER) return kind === DIGIT ? 1 : 2;
  if (unit === STOP) return 3;
  return unit === COMMA || unit === HYPHEN ? 4 : 5;
}
