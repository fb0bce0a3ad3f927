import { findLabel, furnitureOf, hasToggle, leadOf, mayBeFurniture, mayHaveLabel } from '../furniture/furniture.ts';
import { isGroup } from '../names/names.ts';
import type { WordLexicon } from './lexicon.ts';
import {
  classOf,
  DIGIT,
  HASH_START,
  IDEOGRAPH,
  isConjunction,
  isFunctionWord,
  isParticle,
  LOWER,
  lowerOf,
  MARK,
  mix,
  SPACE,
  UPPER,
} from './words.ts';

/** Of a longer line only this many characters are looked at. */
const SIGHT_LENGTH = 240;

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
  /** Lexicon scores of the words. */
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
  start: number;
  end: number;
  hash: number;
  /** 128 bits, one or so for each longer word: tells whether two lines share words. */
  bits0: number;
  bits1: number;
  bits2: number;
  bits3: number;
}

const SEPARATORS = ',;·|、，；•∙‖&';
const separators = new Set([...SEPARATORS].map(c => c.charCodeAt(0)));
const QUOTES = new Set([...'"“”„«»「」『』'].map(c => c.charCodeAt(0)));
const AND = 0x61;

function emptySight(): Sight {
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
    min: 9,
    max: -9,
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
    start: 0,
    end: 0,
    hash: HASH_START,
    bits0: 0,
    bits1: 0,
    bits2: 0,
    bits3: 0,
  };
}

/** The piece of a list that is being read. */
interface Segment {
  words: number;
  score: number;
  plain: number;
}

function closeSegment(sight: Sight, segment: Segment): void {
  if (segment.words === 0) return;
  sight.segments++;
  if (segment.words <= 5 && segment.plain === 0 && segment.score > 0) sight.nameSegments++;
  segment.words = 0;
  segment.score = 0;
  segment.plain = 0;
}

/** Words of this many letters and more are remembered, by as many of their first letters as STEM: "model" is "models". */
const WORTH_REMEMBERING = 4;
const STEM = 6;

function remember(sight: Sight, stem: number): void {
  const spread = stem ^ (stem >>> 13);
  const bit = 1 << (spread & 31);
  const part = (spread >>> 5) & 3;
  if (part === 0) sight.bits0 |= bit;
  else if (part === 1) sight.bits1 |= bit;
  else if (part === 2) sight.bits2 |= bit;
  else sight.bits3 |= bit;
}

/** What the scan counts in one word: its capitals and its digits. */
interface Letters {
  uppers: number;
  digits: number;
}

/** Counts the word text[start..end), whose first unit is of class `first`. */
function seeWord(
  sight: Sight,
  segment: Segment,
  lexicon: WordLexicon,
  text: string,
  start: number,
  end: number,
  hash: number,
  first: number,
  { uppers, digits }: Letters,
): void {
  const upper = first === UPPER;
  const length = end - start;
  if (first !== IDEOGRAPH && length === 1 && upper) {
    sight.initials++;
    segment.words++;
    segment.score += 0.5;
    return;
  }
  const word = lexicon.find(hash);
  const score = word === 0 ? lexicon.guess(text, start, end, hash) : lexicon.scoreOf(word);
  if (sight.words === 0) {
    sight.firstScore = score;
    sight.firstWord = hash;
  }
  sight.words++;
  sight.sum += score;
  if (word !== 0) sight.prose += lexicon.proseOf(word);
  sight.lastScore = score;
  sight.lastWord = hash;
  if (score < sight.min) sight.min = score;
  if (score > sight.max) sight.max = score;
  segment.words++;
  segment.score += score;
  if (upper) sight.capitals++;
  if (digits > 0 || (uppers > 1 && uppers < length)) sight.mixed++;
  if (uppers === length && first !== IDEOGRAPH) sight.shouted++;
  if (!upper && first !== IDEOGRAPH) {
    if (isParticle(hash)) sight.particles++;
    else segment.plain++;
    if (isFunctionWord(hash)) sight.functionWords++;
  }
}

function seeNumber(sight: Sight, text: string, start: number, end: number): void {
  sight.numbers++;
  if (end - start !== 4) return;
  const value = text.charCodeAt(start);
  if (
    (value === 0x31 && text.charCodeAt(start + 1) === 0x39) ||
    (value === 0x32 && text.charCodeAt(start + 1) === 0x30)
  ) {
    sight.years++;
  }
}

function seeMark(sight: Sight, segment: Segment, text: string, at: number, unit: number): void {
  if (separators.has(unit)) {
    if (sight.separator === 0 || sight.separator === AND || unit === 0x3b) sight.separator = unit;
    closeSegment(sight, segment);
  } else if (unit === 0x2e) {
    if (text.charCodeAt(at + 1) === 0x20 && classOf(text.charCodeAt(at + 2) || 0) === UPPER && at > 1) {
      if (classOf(text.charCodeAt(at - 2)) !== SPACE && classOf(text.charCodeAt(at - 1)) !== UPPER) sight.stops++;
    }
  } else if (QUOTES.has(unit)) sight.quotes++;
  else if (unit === 0x28) sight.brackets++;
  else if (unit === 0x5b) sight.brackets += 4;
  else if (unit === 0x2a || unit === 0x5f) sight.emphasis++;
  else if (unit === 0x2d || unit === 0x2013 || unit === 0x2014) {
    if (text.charCodeAt(at - 1) === 0x20 && text.charCodeAt(at + 1) === 0x20) sight.dash = true;
  } else if (unit === 0x40) sight.address = true;
  else if (unit === 0x2f && text.charCodeAt(at + 1) === 0x2f) sight.address = true;
}

/** The units of the line that is being looked at, SIGHT_LENGTH at most: reading an array is faster than asking a string again and again. */
const units = new Uint16Array(SIGHT_LENGTH);
const NO_LETTERS: Letters = { uppers: 0, digits: 0 };

/** 1 for all that stands in plain words: a line of nothing else has no toggle, which is a bracket, an arrow or comes after a stop. */
const PLAIN = new Uint8Array(0x250);
for (let unit = 0; unit < PLAIN.length; unit++)
  if (unit === 0x20 || unit === 0x2c || unit === 0x2d || unit === 0x3a || classOf(unit) >= LOWER) PLAIN[unit] = 1;

/** Copies text[from..to) to `units`, and notes its hash. @returns whether it is plain */
function copyUnits(sight: Sight, text: string, from: number, to: number): boolean {
  let hash = HASH_START;
  let plain = 1;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    units[i - from] = unit;
    hash = mix(hash, unit);
    plain &= unit < PLAIN.length ? PLAIN[unit]! : 0;
  }
  sight.hash = hash;
  return plain === 1;
}

/** Reads text[from..to) word by word; `units` begin at `base`. */
function scan(sight: Sight, lexicon: WordLexicon, text: string, from: number, to: number, base: number): void {
  const segment: Segment = { words: 0, score: 0, plain: 0 };
  const letters: Letters = { uppers: 0, digits: 0 };
  let at = from;
  while (at < to) {
    const unit = units[at - base]!;
    const kind = classOf(unit);
    if (kind === LOWER || kind === UPPER) {
      const start = at;
      let hash = HASH_START;
      let stem = 0;
      let uppers = 0;
      let digits = 0;
      for (let inner = kind, next = unit; inner >= LOWER && inner !== IDEOGRAPH; inner = classOf(next)) {
        if (inner !== MARK) hash = mix(hash, lowerOf(next));
        if (inner === UPPER) uppers++;
        else if (inner === DIGIT) digits++;
        at++;
        if (at - start === STEM) stem = hash;
        if (at >= to) break;
        next = units[at - base]!;
      }
      if (kind === LOWER && isConjunction(hash)) {
        sight.prose += lexicon.prose(hash);
        if (sight.separator === 0) sight.separator = AND;
        sight.functionWords++;
        closeSegment(sight, segment);
      } else {
        letters.uppers = uppers;
        letters.digits = digits;
        seeWord(sight, segment, lexicon, text, start, at, hash, kind, letters);
        if (at - start >= WORTH_REMEMBERING && !isFunctionWord(hash)) remember(sight, at - start > STEM ? stem : hash);
      }
    } else if (kind === IDEOGRAPH) {
      seeWord(sight, segment, lexicon, text, at, at + 1, mix(HASH_START, unit), kind, NO_LETTERS);
      at++;
    } else if (kind === DIGIT) {
      const start = at;
      while (at < to && classOf(units[at - base]!) === DIGIT) at++;
      seeNumber(sight, text, start, at);
    } else {
      if (kind !== SPACE) seeMark(sight, segment, text, at, unit);
      at++;
    }
  }
  closeSegment(sight, segment);
}

/** Looks at one line that is not blank. `start` and `end` are the first and last characters' units. */
export function seeLine(text: string, lexicon: WordLexicon): Sight {
  const sight = emptySight();
  let from = 0;
  let end = text.length;
  while (from < end && classOf(text.charCodeAt(from)) === SPACE) from++;
  while (end > from && classOf(text.charCodeAt(end - 1)) === SPACE) end--;
  sight.indent = from;
  sight.length = end - from;
  const to = Math.min(end, from + SIGHT_LENGTH);
  const base = from;
  const isPlain = copyUnits(sight, text, from, to) && to === end;
  sight.toggle = !isPlain && hasToggle(text);
  const trimmed = from > 0 || end < text.length ? text.slice(from, end) : text;
  if (to === end && mayBeFurniture(units, sight.length)) sight.furniture = furnitureOf(trimmed)?.kind ?? '';
  sight.group = sight.length < 120 && isGroup(trimmed);
  const lead = leadOf(trimmed);
  sight.lead = lead.kind;
  from += lead.length;
  const label = mayHaveLabel(units, from - base, to - base)
    ? findLabel(lead.length > 0 ? trimmed.slice(lead.length) : trimmed)
    : null;
  if (label) {
    sight.label = label.alone ? `${label.field}+` : label.field;
    from += label.length;
  }
  if (from >= end) from = end - 1;
  sight.start = text.charCodeAt(from);
  sight.end = text.charCodeAt(end - 1);
  sight.firstLength = firstTokenLength(text, from, end);
  scan(sight, lexicon, text, from, to, base);
  return sight;
}

function firstTokenLength(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && classOf(text.charCodeAt(at)) !== SPACE) at++;
  return at - from;
}
