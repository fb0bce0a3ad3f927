import { createWordFilter } from '../../furniture/furniture.ts';
import { groupWords, isHangul } from '../../names/names.ts';
import { SCALE, type WordLexicon } from '../words/lexicon.ts';
import {
  CASELESS,
  CONJUNCTION,
  classOf,
  closedClassOf,
  DIGIT,
  FUNCTION,
  HASH_START,
  hashWord,
  IDEOGRAPH,
  isGreek,
  LONGEST_CASELESS,
  LOWER,
  lowerOf,
  MARK,
  mix,
  PARTICLE,
  SPACE,
  UPPER,
} from '../words/words.ts';
import { SIGN, type Sight } from './sight.ts';
import { units } from './units.ts';

const AND = 0x61;
/** What an initial counts in a piece of a list. */
const INITIAL_SCORE = SCALE / 2;
/** What words count of scripts that nothing was learned of: those without capitals, those with one, and those that are surely in no name. */
const CASELESS_SCORE = SCALE >> 2;
const CAPITAL_SCORE = SCALE;
const GLUE_SCORE = -SCALE;
/** The letters of a word in a phrase, most often, and what each of its words counts. */
const PHRASE_WORD = 6;
const PHRASE_SCORE = -20;

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

/** The words that names of groups have; of words in ideographs the first one, since each is seen by itself. */
const wordsOfGroups = createWordFilter(
  groupWords.map(word => (classOf(word.charCodeAt(0)) === IDEOGRAPH ? word.slice(0, 1) : word)),
  hashWord,
);

/** A word as it was written. */
interface Word {
  /** Class of its first unit. */
  first: number;
  length: number;
  hash: number;
  /** The hash of its first STEM letters; 0 for a shorter word. */
  stem: number;
  uppers: number;
  hasDigits: boolean;
}

/** Reads the word that begins at units[start]. */
function readWord(word: Word, start: number, to: number): void {
  word.first = classOf(units[start]!);
  let at = start;
  let hash = HASH_START;
  let stem = 0;
  let uppers = 0;
  let hasDigits = false;
  for (let kind = word.first; kind >= LOWER && kind !== IDEOGRAPH; kind = classOf(units[at]!)) {
    if (kind !== MARK) hash = mix(hash, lowerOf(units[at]!));
    if (kind === UPPER) uppers++;
    else if (kind === DIGIT) hasDigits = true;
    at++;
    if (at - start === STEM) stem = hash;
    if (at >= to) break;
  }
  word.length = at - start;
  word.hash = hash;
  word.stem = stem;
  word.uppers = uppers;
  word.hasDigits = hasDigits;
}

function seeWord(sight: Sight, segment: Segment, lexicon: WordLexicon, text: string, start: number, word: Word): void {
  const { first, length, hash } = word;
  const closed = closedClassOf(hash);
  if (first !== UPPER && (closed & CONJUNCTION) !== 0) {
    sight.prose += lexicon.proseOf(lexicon.find(hash));
    if (sight.separator === 0) sight.separator = AND;
    sight.functionWords++;
    closeSegment(sight, segment);
    return;
  }
  if (first === UPPER && length === 1) {
    sight.initials++;
    segment.words++;
    segment.score += INITIAL_SCORE;
    return;
  }
  addScore(sight, segment, lexicon, text, start, word, (closed & FUNCTION) !== 0 && first !== UPPER);
  if (first === CASELESS && length > LONGEST_CASELESS) {
    seePhrase(sight, segment, length);
    return;
  }
  if (word.hasDigits || (word.uppers > 1 && word.uppers < length)) sight.mixed++;
  if (word.uppers === length) sight.shouted++;
  if (first === UPPER || (first === CASELESS && (closed & FUNCTION) === 0)) sight.capitals++;
  else {
    if ((closed & PARTICLE) !== 0) sight.particles++;
    else segment.plain++;
    if ((closed & FUNCTION) !== 0) sight.functionWords++;
  }
  if (length >= WORTH_REMEMBERING && (closed & FUNCTION) === 0) remember(sight, length > STEM ? word.stem : hash);
}

/** A word of a script that nothing was learned of: its capital tells, or else only its place. */
function scoreOfUnlearned(first: number, glue: boolean): number {
  if (glue || first === LOWER) return GLUE_SCORE;
  return first === UPPER ? CAPITAL_SCORE : CASELESS_SCORE;
}

/** A phrase that was seen as one word. */
function seePhrase(sight: Sight, segment: Segment, length: number): void {
  const words = Math.round(length / PHRASE_WORD);
  // the blank before a second phrase ends a sentence
  if (sight.words > PHRASE_WORD) sight.signs[SIGN.stop]!++;
  if (sight.words === 1) sight.firstScore = PHRASE_SCORE;
  sight.lastScore = PHRASE_SCORE;
  if (PHRASE_SCORE < sight.min) sight.min = PHRASE_SCORE;
  sight.words += words;
  sight.sum += (words + 1) * PHRASE_SCORE;
  segment.words += words;
  segment.plain++;
}

/** What the lexicon says of a word, or of an ideograph. */
function addScore(
  sight: Sight,
  segment: Segment,
  lexicon: WordLexicon,
  text: string,
  start: number,
  { first, hash, length }: Word,
  glue: boolean,
): void {
  const found = lexicon.find(hash);
  sight.prose += lexicon.proseOf(found);
  const score =
    found !== 0
      ? lexicon.scoreOf(found)
      : first === CASELESS || isGreek(text.charCodeAt(start), length)
        ? scoreOfUnlearned(first, glue)
        : lexicon.guess(text, start, start + length, hash);
  if (sight.words === 0) {
    sight.firstScore = score;
    sight.firstWord = hash;
  }
  sight.words++;
  sight.sum += score;
  sight.lastScore = score;
  sight.lastWord = hash;
  if (score < sight.min) sight.min = score;
  if (score > sight.max) sight.max = score;
  segment.words++;
  segment.score += score;
}

function seeNumber(sight: Sight, start: number, end: number): void {
  sight.numbers++;
  if (end - start !== 4) return;
  const first = units[start];
  const second = units[start + 1];
  if ((first === 0x31 && second === 0x39) || (first === 0x32 && second === 0x30)) sight.years++;
}

/** What a sign is, by its unit. */
const signOf = new Uint8Array(0x10000);
for (const [signs, sign] of [
  [',;·|、，；•∙‖&،؛', SIGN.separator],
  ['.', SIGN.stop],
  ['。।', SIGN.wideStop],
  ['"“”„«»「」『』', SIGN.quote],
  ['(', SIGN.round],
  ['[', SIGN.square],
  ['*_', SIGN.emphasis],
  ['-–—', SIGN.dash],
  ['@', SIGN.at],
  ['/', SIGN.slash],
] as const)
  for (const character of signs) signOf[character.charCodeAt(0)] = sign;

function seeSign(sight: Sight, segment: Segment, at: number): void {
  const unit = units[at]!;
  const sign = signOf[unit]!;
  if (sign === SIGN.separator) {
    if (sight.separator === 0 || sight.separator === AND || unit === 0x3b) sight.separator = unit;
    closeSegment(sight, segment);
  } else if (tells(sign, at)) sight.signs[sign]!++;
}

/** Whether a sign tells something where it stands. */
function tells(sign: number, at: number): boolean {
  switch (sign) {
    case SIGN.stop:
      return endsSentence(at);
    case SIGN.wideStop:
      return units[at + 1] !== 0;
    case SIGN.dash:
      return units[at - 1] === 0x20 && units[at + 1] === 0x20;
    case SIGN.slash:
      return units[at + 1] === 0x2f;
    default:
      return true;
  }
}

/** `moss. We`, but not `A. Moe`. */
function endsSentence(at: number): boolean {
  if (at < 2 || units[at + 1] !== 0x20) return false;
  const next = classOf(units[at + 2]!);
  // Korean syllables have no capitals either
  if (next !== UPPER && next !== CASELESS && !isHangul(units[at + 2]!)) return false;
  return classOf(units[at - 2]!) !== SPACE && classOf(units[at - 1]!) !== UPPER;
}

/** The piece and the word at hand, used again and again; each line leaves the piece empty. */
const segment: Segment = { words: 0, score: 0, plain: 0 };
const word: Word = { first: 0, length: 0, hash: 0, stem: 0, uppers: 0, hasDigits: false };

/**
 * Reads `units` from..to word by word, and counts what it meets; they are those of the text, at the same places.
 * @returns whether there may be a word that names of groups have
 */
export function scan(sight: Sight, lexicon: WordLexicon, text: string, from: number, to: number): boolean {
  let group = false;
  for (let at = from; at < to; ) {
    const kind = classOf(units[at]!);
    if (kind === SPACE) at++;
    else if (kind === LOWER || kind === UPPER || kind === CASELESS) {
      readWord(word, at, to);
      group ||= wordsOfGroups.mayHave(word.hash);
      seeWord(sight, segment, lexicon, text, at, word);
      at += word.length;
    } else if (kind === IDEOGRAPH) {
      word.hash = mix(HASH_START, units[at]!);
      word.length = 1;
      word.first = kind;
      group ||= wordsOfGroups.mayHave(word.hash);
      addScore(sight, segment, lexicon, text, at, word, false);
      at++;
    } else if (kind === DIGIT) {
      const start = at;
      while (at < to && classOf(units[at]!) === DIGIT) at++;
      seeNumber(sight, start, at);
    } else {
      seeSign(sight, segment, at);
      at++;
    }
  }
  closeSegment(sight, segment);
  return group;
}
