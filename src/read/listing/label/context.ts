import type { Context } from './features.ts';
import type { WordLexicon } from './lexicon.ts';
import { AT, createShape, KIND_LONG, KIND_NAME, type Shape, SIGN_YEAR, step } from './shape.ts';
import { createViewer, type Viewer } from './viewer.ts';

/** A line that is not blank, and what is known of it; used again for a later line. */
export interface Seen {
  /** Blank lines before it, 2 for more. */
  blanksBefore: number;
  readonly shape: Shape;
  /** A hash of what was looked at. */
  hash: number;
  /** Whether the same line stood in the file before: 0 no, 1 after the same line, 2 after another. */
  repeated: number;
  /** Lines since the last long one, 1 to AHEAD; 0 where there is none so near. */
  sinceLong: number;
  /** Lines since the last blank one, 0 (beside it) to FAR. */
  sinceBlank: number;
}

/** Lines a context looks ahead and back, blank lines not counted. */
const AHEAD = 6;
const BACK = 12;
/** Lines that are kept, newer ones in the place of the oldest: a power of two above AHEAD + BACK. */
const KEPT = 32;

/** Lines beyond which a blank line is far. */
const FAR = 5;

/** Lines above this length are not hard-wrapped. */
const WIDEST = 130;

/** Inputs with no more lines than this, blank ones not counted, may show no column where they are wrapped. */
const FEW = 12;
/** Texts are not wrapped at fewer columns. */
const NARROWEST = 45;

/** Turns lines into contexts. What it gives is valid until the next call. */
export interface Surveyor {
  /** Takes in a line, and gives the context of the one whose neighbours are all known by it, if there is one. */
  push(text: string, blanksBefore: number): Context | null;
  /** The contexts of the lines that are left, one at a time. */
  end(): Context | null;
}

export function createSurveyor(lexicon: WordLexicon): Surveyor {
  const memory = createMemory();
  const viewer = createViewer(lexicon);
  const lines: Lines = {
    slots: Array.from({ length: KEPT }, createSeen),
    met: 0,
    lastWide: -1,
    lastLong: -1,
    lastBlank: -1,
  };
  const context = createContext();
  /** The first line that was not given. */
  let next = 0;

  function take(): Context {
    surround(context, lines, next++);
    return context;
  }

  return {
    push(text, blanksBefore) {
      const before = lines.met === 0 ? 0 : lineAt(lines, lines.met - 1).hash;
      const seen = add(lines, text, Math.min(blanksBefore, 2), viewer);
      seen.repeated = memory.meet(seen.hash, before);
      return lines.met - next > AHEAD ? take() : null;
    },
    end: () => (next < lines.met ? take() : null),
  };
}

/** The newest lines. They are known by their numbers, from 0 on. */
interface Lines {
  readonly slots: readonly Seen[];
  /** How many lines were met. */
  met: number;
  /** The last line that is not hard-wrapped, the last long one, the last one after a blank one; -1 where there was none. */
  lastWide: number;
  lastLong: number;
  lastBlank: number;
}

const createSeen = (): Seen => ({
  blanksBefore: 0,
  shape: createShape(),
  hash: 0,
  repeated: 0,
  sinceLong: 0,
  sinceBlank: 0,
});

const lineAt = ({ slots }: Lines, number: number): Seen => slots[number & (KEPT - 1)]!;

function add(lines: Lines, text: string, blanksBefore: number, viewer: Viewer): Seen {
  const number = lines.met++;
  const seen = lineAt(lines, number);
  seen.blanksBefore = blanksBefore;
  seen.hash = viewer.view(text, seen.shape);
  seen.sinceBlank = number === 0 || blanksBefore > 0 ? 0 : Math.min(lineAt(lines, number - 1).sinceBlank + 1, FAR);
  const sinceLong = lines.lastLong < 0 ? 0 : number - lines.lastLong;
  seen.sinceLong = sinceLong > AHEAD ? 0 : sinceLong;
  if (blanksBefore > 0) lines.lastBlank = number;
  if (seen.shape[AT.kind] === KIND_LONG) lines.lastLong = number;
  if (widthOf(seen) > WIDEST) lines.lastWide = number;
  return seen;
}

/** Which lines stood in the file before: a table of fixed size, newer lines push older ones out. */
function createMemory() {
  const size = 1 << 15;
  const hashes = new Int32Array(size);
  const befores = new Int32Array(size);
  return {
    /** Both are hashes of lines. */
    meet(line: number, before: number): number {
      const slot = (line ^ (line >>> 15)) & (size - 1);
      const repeated = hashes[slot] !== line ? 0 : befores[slot] === before ? 1 : 2;
      hashes[slot] = line;
      befores[slot] = before;
      return repeated;
    },
  };
}

function createContext(): Context {
  return {
    here: createShape(),
    before: null,
    before2: null,
    after: null,
    after2: null,
    blanksBefore: 0,
    blanksAfter: 0,
    fits: 0,
    fitsNext: 0,
    repeated: 0,
    toLong: 0,
    toBlank: 0,
    sinceBlank: 0,
    sinceLong: 0,
    echo: 0,
  };
}

/** Makes `context` that of line `at`. */
function surround(context: Context, lines: Lines, at: number): void {
  const { met } = lines;
  const here = lineAt(lines, at);
  const before = at > 0 ? lineAt(lines, at - 1) : null;
  const after = at + 1 < met ? lineAt(lines, at + 1) : null;
  const width = wrapWidth(lines, at);
  const toLong = linesToLong(lines, at);
  context.here = here.shape;
  context.before = before === null ? null : before.shape;
  context.before2 = at > 1 ? lineAt(lines, at - 2).shape : null;
  context.after = after === null ? null : after.shape;
  context.after2 = at + 2 < met ? lineAt(lines, at + 2).shape : null;
  context.blanksBefore = here.blanksBefore;
  context.blanksAfter = after === null ? 2 : after.blanksBefore;
  context.fits = before === null ? 0 : fitting(before, here, width);
  context.fitsNext = after === null ? 0 : fitting(here, after, width);
  if (width === 0 && met <= FEW) fitFew(context, lines, at);
  context.repeated = here.repeated;
  context.toLong = toLong;
  context.toBlank = linesToBlank(lines, at);
  context.sinceBlank = here.sinceBlank;
  context.sinceLong = here.sinceLong;
  context.echo = toLong === 0 ? 0 : echo(here.shape, lineAt(lines, at + toLong).shape);
}

function linesToLong(lines: Lines, at: number): number {
  if (lines.lastLong <= at) return 0;
  for (let i = 1; i <= AHEAD && at + i < lines.met; i++)
    if (lineAt(lines, at + i).shape[AT.kind] === KIND_LONG) return i;
  return 0;
}

function linesToBlank(lines: Lines, at: number): number {
  const left = lines.met - at - 1;
  if (lines.lastBlank <= at) return Math.min(left, FAR);
  for (let i = 1; i <= FAR && i <= left; i++) if (lineAt(lines, at + i).blanksBefore > 0) return i - 1;
  return Math.min(left, FAR);
}

/** The column where the text near line `at` is wrapped: a length that several lines come close to; 0 where none is. */
function wrapWidth(lines: Lines, at: number): number {
  const first = Math.max(0, at - BACK);
  if (lines.lastWide >= first) return 0;
  const near: number[] = [];
  for (let i = first; i < lines.met && i <= at + AHEAD; i++) near.push(widthOf(lineAt(lines, i)));
  near.sort((a, b) => b - a);
  for (let i = 0; i + 2 < near.length; i++) if (near[i]! - near[i + 2]! <= 10) return near[i]!;
  return 0;
}

/** What a few lines without a column show of it. */
function fitFew(context: Context, lines: Lines, at: number): void {
  const width = widthOfFew(lines);
  if (at > 0) context.fits = fittingOfFew(lineAt(lines, at - 1), lineAt(lines, at), width);
  if (at + 1 < lines.met) context.fitsNext = fittingOfFew(lineAt(lines, at), lineAt(lines, at + 1), width);
}

/**
 * A paste of a record or two shows no column. Where it has a line of names, and no line that is not hard-wrapped, its longest line may have been
 * broken at its end, and those that are much shorter were not.
 */
function widthOfFew(lines: Lines): number {
  if (lines.lastWide >= 0) return 0;
  let width = 0;
  let named = false;
  for (let i = 0; i < lines.met; i++) {
    const seen = lineAt(lines, i);
    width = Math.max(width, widthOf(seen));
    named ||= isNames(seen.shape);
  }
  return named && width >= NARROWEST ? width : 0;
}

const isNames = (shape: Shape): boolean =>
  shape[AT.kind] === KIND_NAME || (shape[AT.segments]! > 1 && shape[AT.names]! > 1);

const fittingOfFew = (line: Seen, next: Seen, width: number): number =>
  standsAlone(next.shape) ? 0 : fitting(line, next, width);

/**
 * `12. Quiet Ponds`, `Ponds 2022`, `Ann Roe. Quiet Ponds. Poster`, `Quiet Ponds*Ann Roe*`: only a column could tell that such a line goes on with
 * the one before.
 */
const standsAlone = (shape: Shape): boolean =>
  (shape[AT.signs]! & SIGN_YEAR) > 0 ||
  shape[AT.stops]! > 1 ||
  shape[AT.emphasis]! > 0 ||
  shape[AT.lead]! > 0 ||
  shape[AT.label]! > 0 ||
  shape[AT.furniture]! > 0;

const widthOf = ({ shape }: Seen) => shape[AT.characters]! + shape[AT.column]!;

const SLACKS = [-1, 4, 12, 30];

/** 0 unknown; 1 the token would have fitted easily … 4 narrowly; 5 it would not: the line was broken there. */
function fitting(line: Seen, next: Seen, width: number): number {
  if (width === 0) return 0;
  const slack = width - (widthOf(line) + 1 + next.shape[AT.firstLength]!);
  return 5 - step(slack, SLACKS);
}

const ECHOES = [0.34, 0.67];

function echo(title: Shape, text: Shape): number {
  let words = 0;
  let shared = 0;
  for (let at = AT.bits; at < AT.bits + 4; at++) {
    words += ones(title[at]!);
    shared += ones(title[at]! & text[at]!);
  }
  return words === 0 ? 0 : step(shared / words, ECHOES);
}

/** Number of bits set. */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
