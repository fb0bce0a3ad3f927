import { AT, createShape, KIND_LONG, type Shape } from '../sight/shape.ts';
import type { Viewer } from '../sight/viewer.ts';

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

export const lineAt = ({ slots }: Lines, number: number): Seen => slots[number & (KEPT - 1)]!;

export const createLines = (): Lines => ({
  slots: Array.from({ length: KEPT }, createSeen),
  met: 0,
  lastWide: -1,
  lastLong: -1,
  lastBlank: -1,
});

/** Columns that a line takes. */
export const widthOf = ({ shape }: Seen): number => shape[AT.characters]! + shape[AT.column]!;

export function addLine(lines: Lines, text: string, blanksBefore: number, viewer: Viewer): Seen {
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

/** Lines from `at` to the next long one, 0 where there is none so near. */
export function linesToLong(lines: Lines, at: number): number {
  if (lines.lastLong <= at) return 0;
  for (let i = 1; i <= AHEAD && at + i < lines.met; i++)
    if (lineAt(lines, at + i).shape[AT.kind] === KIND_LONG) return i;
  return 0;
}

/** Lines from `at` to the next blank one, 0 (beside it) to FAR. */
export function linesToBlank(lines: Lines, at: number): number {
  const left = lines.met - at - 1;
  if (lines.lastBlank <= at) return Math.min(left, FAR);
  for (let i = 1; i <= FAR && i <= left; i++) if (lineAt(lines, at + i).blanksBefore > 0) return i - 1;
  return Math.min(left, FAR);
}
