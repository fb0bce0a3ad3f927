import type { Line } from '../../../model.ts';
import type { Context } from './features.ts';
import type { WordLexicon } from './lexicon.ts';
import { type Shape, shapeOf, step } from './shape.ts';
import { type Sight, seeLine } from './sight.ts';

/** A line that is not blank, and how many blank lines stand before it. */
export interface Seen {
  readonly line: Line;
  readonly shape: Shape;
  readonly blanksBefore: number;
}

/** Lines a context looks ahead and back, blank lines not counted. */
export const AHEAD = 6;
const BACK = 12;

/** Lines above this length are not hard-wrapped. */
const WIDEST = 130;
const KIND_LONG = 4;

/** Turns lines into contexts: `push` returns those whose neighbours are all known. */
export interface Surveyor {
  push(seen: Seen): Place | null;
  end(): Place[];
}

export interface Place {
  readonly seen: Seen;
  readonly context: Context;
}

export function createSurveyor(): Surveyor {
  const memory = createMemory();
  /** Up to BACK lines that are done, then those that wait; `next` is the first that waits. */
  const lines: Seen[] = [];
  const repeats: number[] = [];
  let next = 0;

  function take(): Place {
    const place = { seen: lines[next]!, context: contextOf(lines, next, repeats[next]!) };
    next++;
    if (next > 4 * BACK) {
      lines.splice(0, next - BACK);
      repeats.splice(0, next - BACK);
      next = BACK;
    }
    return place;
  }

  return {
    push(seen) {
      repeats.push(memory.meet(seen.shape.sight, lines.at(-1)?.shape.sight));
      lines.push(seen);
      return lines.length - next > AHEAD ? take() : null;
    },
    end() {
      const places: Place[] = [];
      while (next < lines.length) places.push(take());
      return places;
    },
  };
}

export function seen(line: Line, blanksBefore: number, lexicon: WordLexicon): Seen {
  return { line, shape: shapeOf(seeLine(line.text, lexicon)), blanksBefore: Math.min(blanksBefore, 2) };
}

/** Which lines stood in the file before: a table of fixed size, newer lines push older ones out. */
function createMemory() {
  const size = 1 << 15;
  const hashes = new Int32Array(size);
  const befores = new Int32Array(size);
  return {
    meet(sight: Sight, before: Sight | undefined): number {
      const slot = (sight.hash ^ (sight.hash >>> 15)) & (size - 1);
      const previous = before?.hash ?? 0;
      const known = hashes[slot] === sight.hash;
      const repeated = !known ? 0 : befores[slot] === previous ? 1 : 2;
      hashes[slot] = sight.hash;
      befores[slot] = previous;
      return repeated;
    },
  };
}

function contextOf(lines: readonly Seen[], at: number, repeated: number): Context {
  const { shape, blanksBefore } = lines[at]!;
  const after = lines[at + 1] ?? null;
  const width = wrapWidth(lines, at);
  const long = nextLong(lines, at);
  return {
    here: shape,
    before: lines[at - 1]?.shape ?? null,
    before2: lines[at - 2]?.shape ?? null,
    after: after?.shape ?? null,
    after2: lines[at + 2]?.shape ?? null,
    blanksBefore,
    blanksAfter: after?.blanksBefore ?? 2,
    fits: at > 0 ? fitting(lines[at - 1]!, lines[at]!, width) : 0,
    fitsNext: after ? fitting(lines[at]!, after, width) : 0,
    repeated,
    toLong: long,
    toBlank: linesToBlank(lines, at),
    sinceBlank: linesSinceBlank(lines, at),
    sinceLong: lastLong(lines, at),
    echo: long === 0 ? 0 : echo(shape.sight, lines[at + long]!.shape.sight),
  };
}

const isLong = (seen: Seen | undefined) => seen?.shape.kind === KIND_LONG;

function nextLong(lines: readonly Seen[], at: number): number {
  for (let i = 1; i <= AHEAD; i++) if (isLong(lines[at + i])) return i;
  return 0;
}

function lastLong(lines: readonly Seen[], at: number): number {
  for (let i = 1; i <= AHEAD; i++) if (isLong(lines[at - i])) return i;
  return 0;
}

/** Lines beyond which a blank line is far. */
const FAR = 5;

function linesSinceBlank(lines: readonly Seen[], at: number): number {
  for (let i = 0; i < FAR; i++) if (at - i <= 0 || lines[at - i]!.blanksBefore > 0) return i;
  return FAR;
}

function linesToBlank(lines: readonly Seen[], at: number): number {
  for (let i = 0; i < FAR; i++) if (at + i + 1 >= lines.length || lines[at + i + 1]!.blanksBefore > 0) return i;
  return FAR;
}

/** The column where the text near line `at` is wrapped: a length that several lines come close to; 0 where none is. */
function wrapWidth(lines: readonly Seen[], at: number): number {
  const near: number[] = [];
  const last = Math.min(lines.length, at + AHEAD + 1);
  for (let i = Math.max(0, at - BACK); i < last; i++) {
    const length = lines[i]!.shape.sight.length + lines[i]!.shape.sight.indent;
    if (length > WIDEST) return 0;
    near.push(length);
  }
  near.sort((a, b) => b - a);
  for (let i = 0; i + 2 < near.length; i++) if (near[i]! - near[i + 2]! <= 10) return near[i]!;
  return 0;
}

/** 0 unknown; 1 the token would have fitted easily … 4 narrowly; 5 it would not: the line was broken there. */
function fitting(line: Seen, next: Seen, width: number): number {
  if (width === 0) return 0;
  const { length, indent } = line.shape.sight;
  const slack = width - (length + indent + 1 + next.shape.sight.firstLength);
  return 5 - step(slack, [-1, 4, 12, 30]);
}

function echo(title: Sight, text: Sight): number {
  const words = ones(title.bits0) + ones(title.bits1) + ones(title.bits2) + ones(title.bits3);
  if (words === 0) return 0;
  const shared =
    ones(title.bits0 & text.bits0) +
    ones(title.bits1 & text.bits1) +
    ones(title.bits2 & text.bits2) +
    ones(title.bits3 & text.bits3);
  return step(shared / words, [0.34, 0.67]);
}

/** Number of bits set. */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
