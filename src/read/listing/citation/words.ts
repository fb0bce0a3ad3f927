import type { Lexicon } from '../label/words/lexicon.ts';
import {
  CASELESS,
  classOf,
  DIGIT,
  HASH_START,
  IDEOGRAPH,
  isConjunction,
  LOWER,
  lowerOf,
  MARK,
  mix,
  UPPER,
} from '../label/words/words.ts';
import { isGroup } from '../names/names.ts';
import { gapOf } from './gaps.ts';
import { isVenueWord } from './venues.ts';
import {
  CAPITALS,
  CONJUNCTION,
  LONE_CAPITAL,
  LOWERED,
  NUMBER,
  PLAIN,
  type Scan,
  scoreOf,
  YEAR,
} from './word-scores.ts';

/** The words of one line with what each says about names; positions are UTF-16 offsets. Valid until the next line is cut into words. */
export interface Words extends Scan {
  readonly text: string;
  /** Log-odds of being part of a name, by lexicon and shape. */
  readonly scores: Float64Array;
  /** [offset]: how many words begin before the offset, up to the length of the text + 1. */
  readonly before: Uint16Array;
  /** [word]: how many words of venues stand before it. */
  readonly venues: Uint16Array;
  /** Whether a word of the line may name a group. */
  hasGroup(): boolean;
}

export type WordCutter = (text: string) => Words;

const DOT = 46;

/** Length of an address or of the target of a link that begins at `at`, or 0: its letters are no words. */
function addressAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 0x5d && text.charCodeAt(at + 1) === 0x28) {
    const end = text.indexOf(')', at);
    return end < 0 ? 0 : end + 1 - at;
  }
  if (code === 0x68 && (text.startsWith('https://', at) || text.startsWith('http://', at))) {
    let end = at;
    while (end < text.length && !/[\s)\]|>]/.test(text[end]!)) end++;
    return end - at;
  }
  return 0;
}

const isYear = (text: string, start: number, end: number): boolean =>
  end - start === 4 && (text.startsWith('19', start) || text.startsWith('20', start));

function kindOf(first: number, upper: number, length: number, hash: number): number {
  if (first === LOWER) return isConjunction(hash) ? CONJUNCTION : LOWERED;
  if (first === CASELESS && isConjunction(hash)) return CONJUNCTION;
  if (first !== UPPER || upper !== length) return PLAIN;
  return upper === 1 ? LONE_CAPITAL : upper < 4 ? CAPITALS : PLAIN;
}

/** `म. मो`, `आर. के. नो`: a letter and its vowel before a stop, in scripts without capitals. */
const LONGEST_INITIAL = 3;

const isLetter = (kind: number): boolean => kind === LOWER || kind === UPPER || kind === CASELESS;

/** Whether a word that began with `first` goes on: letters with the digits glued to them, digits, ideographs. */
function goesOn(first: number, kind: number): boolean {
  if (first === DIGIT || first === IDEOGRAPH) return kind === first;
  return isLetter(kind) || kind === MARK || kind === DIGIT;
}

/** Cuts lines into words and weighs each. The arrays of one line are used again for the next. */
export function createWordCutter(lexicon: Pick<Lexicon, 'score'>): WordCutter {
  let room = 0;
  let starts = new Int32Array(0);
  let ends = starts;
  let hashes = starts;
  let kinds = new Uint8Array(0);
  let gaps = kinds;
  let scores = new Float64Array(0);
  let before = new Uint16Array(0);
  let venues = before;

  function makeRoom(length: number): void {
    if (length + 2 <= room) return;
    room = Math.max(1024, 2 * length);
    starts = new Int32Array(room);
    ends = new Int32Array(room);
    hashes = new Int32Array(room);
    kinds = new Uint8Array(room);
    gaps = new Uint8Array(room);
    scores = new Float64Array(room);
    before = new Uint16Array(room);
    venues = new Uint16Array(room);
  }

  function scan(text: string): number {
    let count = 0;
    let filled = 0;
    let at = 0;
    while (at < text.length) {
      const unit = text.charCodeAt(at);
      const first = classOf(unit);
      const skipped = unit === 0x5d || unit === 0x68 ? addressAt(text, at) : 0;
      if (skipped > 0 || !(isLetter(first) || first === DIGIT || first === IDEOGRAPH)) {
        at += skipped || 1;
        continue;
      }
      const start = at;
      let hash = HASH_START;
      let upper = 0;
      for (; at < text.length; at++) {
        const next = text.charCodeAt(at);
        const kind = classOf(next);
        if (!goesOn(first, kind)) break;
        if (kind === UPPER) upper++;
        if (kind !== MARK) hash = mix(hash, lowerOf(next));
      }
      while (filled <= start) before[filled++] = count;
      starts[count] = start;
      ends[count] = at;
      hashes[count] = hash;
      kinds[count] =
        first === DIGIT ? (isYear(text, start, at) ? YEAR : NUMBER) : kindOf(first, upper, at - start, hash);
      if (first === CASELESS && at - start <= LONGEST_INITIAL && text[at] === '.') kinds[count] = LONE_CAPITAL;
      // 'Ann Roe u. Bo Poe'
      if (kinds[count] === LOWERED && text[at] === '.' && isConjunction(mix(hash, DOT))) kinds[count] = CONJUNCTION;
      // the D of D’Arcy is no initial
      if (kinds[count] === LONE_CAPITAL && "'’".includes(text[at] ?? ' ')) kinds[count] = PLAIN;
      count++;
    }
    while (filled < text.length + 2) before[filled++] = count;
    return count;
  }

  return text => {
    makeRoom(text.length);
    const count = scan(text);
    let lowerLine = true;
    venues[0] = 0;
    for (let i = 0; i < count; i++) {
      const next = i + 1 < count ? starts[i + 1]! : text.length;
      gaps[i] = gapOf(text, ends[i]!, next, kinds[i] === LONE_CAPITAL, i + 1 === count);
      if (kinds[i] === PLAIN || kinds[i] === CAPITALS) lowerLine = false;
      venues[i + 1] = venues[i]! + (isVenueWord(text, starts[i]!, ends[i]!, hashes[i]!) ? 1 : 0);
    }
    const found: Scan = { count, starts, ends, hashes, kinds, gaps };
    for (let i = 0; i < count; i++) scores[i] = scoreOf(found, i, text, lexicon, lowerLine);
    let group: boolean | undefined;
    return { ...found, text, scores, before, venues, hasGroup: () => (group ??= isGroup(text)) };
  };
}
