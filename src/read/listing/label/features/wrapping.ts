import { AT, KIND_NAME, type Shape, SIGN_YEAR, step } from '../sight/shape.ts';
import { AHEAD, BACK, type Lines, lineAt, shapeAt } from './recent.ts';

/** Inputs with no more lines than this, blank ones not counted, may show no column where they are wrapped. */
const FEW = 12;
/** Texts are not wrapped at fewer columns. */
const NARROWEST = 45;

/** Whether a line goes on where the one before had no more room: 0 unknown, else what `fitting` tells. */
export interface Fit {
  /** Could the line before have held this line's first token? */
  fits: number;
  /** Could this line have held the first token of the next? */
  fitsNext: number;
}

/** Writes what the lines near line `at` tell of it. */
export function tellFits(lines: Lines, at: number, found: Fit): void {
  const width = wrapWidth(lines, at);
  const few = width === 0 && lines.met <= FEW;
  const column = few ? widthOfFew(lines) : width;
  const fitOf = few ? fittingOfFew : fitting;
  found.fits = at > 0 ? fitOf(lineAt(lines, at - 1).width, shapeAt(lines, at), column) : 0;
  found.fitsNext = at + 1 < lines.met ? fitOf(lineAt(lines, at).width, shapeAt(lines, at + 1), column) : 0;
}

/** Whether a line near line `at` is so long that texts are not wrapped there. */
export const isUnwrapped = (lines: Lines, at: number): boolean => lines.lastWide >= Math.max(0, at - BACK);

/** The column where the text near line `at` is wrapped: a length that several lines come close to; 0 where none is. */
function wrapWidth(lines: Lines, at: number): number {
  if (isUnwrapped(lines, at)) return 0;
  const first = Math.max(0, at - BACK);
  const near: number[] = [];
  for (let i = first; i < lines.met && i <= at + AHEAD; i++) near.push(lineAt(lines, i).width);
  near.sort((a, b) => b - a);
  for (let i = 0; i + 2 < near.length; i++) if (near[i]! - near[i + 2]! <= 10) return near[i]!;
  return 0;
}

const SLACKS = [-1, 4, 12, 30];

/** 0 unknown; 1 the token would have fitted easily … 4 narrowly; 5 it would not: the line was broken there. */
function fitting(taken: number, next: Shape, width: number): number {
  if (width === 0) return 0;
  const slack = width - (taken + 1 + next[AT.firstLength]!);
  return 5 - step(slack, SLACKS);
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
    width = Math.max(width, lineAt(lines, i).width);
    named ||= isNames(shapeAt(lines, i));
  }
  return named && width >= NARROWEST ? width : 0;
}

const isNames = (shape: Shape): boolean =>
  shape[AT.kind] === KIND_NAME || (shape[AT.segments]! > 1 && shape[AT.names]! > 1);

const fittingOfFew = (taken: number, next: Shape, width: number): number =>
  standsAlone(next) ? 0 : fitting(taken, next, width);

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
