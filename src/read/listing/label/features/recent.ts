import { createGlance, type Glance } from '../sight/glance.ts';
import { AT, createShape, KIND_LONG, LONG_LINE, type Shape } from '../sight/shape.ts';
import type { Viewer } from '../sight/viewer.ts';

/** A line that is not blank, and what is known of it; used again for a later line. */
export interface Seen {
  /** Blank lines before it, 2 for more. */
  blanksBefore: number;
  readonly glance: Glance;
  /** Columns that it takes. */
  width: number;
  /** To be asked for by `shapeAt`, which fills it. */
  readonly shape: Shape;
  isShaped: boolean;
  /** Whether the same line stood in the file before: 0 no, 1 after the same line, 2 after another. */
  repeated: number;
  /** Lines since the last blank one, 0 (beside it) to FAR. */
  sinceBlank: number;
}

/** Lines a context looks ahead and back, blank lines not counted. */
export const AHEAD = 6;
export const BACK = 12;
/** Lines that are kept, newer ones in the place of the oldest: a power of two above AHEAD + BACK. */
const KEPT = 32;

/** Lines beyond which a blank line is far. */
const FAR = 5;

/** Lines above this length are not hard-wrapped. */
const WIDEST = 130;

/** The newest lines. They are known by their numbers, from 0 on. */
export interface Lines {
  readonly slots: readonly Seen[];
  /** How many lines were met. */
  met: number;
  /** The last line that is not hard-wrapped, the last one after a blank one; -1 where there was none. */
  lastWide: number;
  lastBlank: number;
  readonly viewer: Viewer;
}

const createSeen = (): Seen => ({
  blanksBefore: 0,
  glance: createGlance(),
  width: 0,
  shape: createShape(),
  isShaped: false,
  repeated: 0,
  sinceBlank: 0,
});

export const lineAt = ({ slots }: Lines, number: number): Seen => slots[number & (KEPT - 1)]!;

export const createLines = (viewer: Viewer): Lines => ({
  slots: Array.from({ length: KEPT }, createSeen),
  met: 0,
  lastWide: -1,
  lastBlank: -1,
  viewer,
});

/** Takes in a line; its words are only looked at once its shape is asked for. */
export function addLine(lines: Lines, text: string, blanksBefore: number): Seen {
  const number = lines.met++;
  const seen = lineAt(lines, number);
  const { glance } = seen;
  lines.viewer.glance(text, glance);
  seen.blanksBefore = blanksBefore;
  seen.width = glance.text.length + glance.indent;
  seen.isShaped = false;
  seen.sinceBlank = number === 0 || blanksBefore > 0 ? 0 : Math.min(lineAt(lines, number - 1).sinceBlank + 1, FAR);
  if (blanksBefore > 0) lines.lastBlank = number;
  if (seen.width > WIDEST) lines.lastWide = number;
  return seen;
}

/** The shape of a line. */
export function shapeAt(lines: Lines, number: number): Shape {
  const seen = lineAt(lines, number);
  if (!seen.isShaped) {
    lines.viewer.see(seen.glance, seen.shape);
    seen.isShaped = true;
  }
  return seen.shape;
}

const isLong = (lines: Lines, number: number): boolean =>
  lineAt(lines, number).glance.text.length > LONG_LINE && shapeAt(lines, number)[AT.kind] === KIND_LONG;

/** Lines from `at` to the next long one, 0 where there is none so near. */
export function linesToLong(lines: Lines, at: number): number {
  for (let i = 1; i <= AHEAD && at + i < lines.met; i++) if (isLong(lines, at + i)) return i;
  return 0;
}

/** Lines from the last long one to `at`, 0 where there is none so near. */
export function linesSinceLong(lines: Lines, at: number): number {
  for (let i = 1; i <= AHEAD && i <= at; i++) if (isLong(lines, at - i)) return i;
  return 0;
}

/** Lines from `at` to the next blank one, 0 (beside it) to FAR. */
export function linesToBlank(lines: Lines, at: number): number {
  const left = lines.met - at - 1;
  if (lines.lastBlank <= at) return Math.min(left, FAR);
  for (let i = 1; i <= FAR && i <= left; i++) if (lineAt(lines, at + i).blanksBefore > 0) return i - 1;
  return Math.min(left, FAR);
}
