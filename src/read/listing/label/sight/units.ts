import { classOf, HASH_START, LOWER, mix } from '../words/words.ts';

/** Of a longer line only this many characters are looked at. */
export const SIGHT_LENGTH = 240;

/**
 * The units of the line that is being looked at, and two zeros behind them: reading an array is faster than asking a string again and
 * again.
 */
export const units = new Uint16Array(SIGHT_LENGTH + 2);

/** What the units of a line can be part of, a bit each: a toggle (a bracket, an arrow, what comes after a stop), the end of a label. */
export const TOGGLE = 1;
export const LABEL_END = 2;

const SIGNS = new Uint8Array(0x250);
for (let unit = 0; unit < SIGNS.length; unit++) {
  const sign = String.fromCharCode(unit);
  if (classOf(unit) < LOWER && !' ,-:'.includes(sign)) SIGNS[unit] = TOGGLE;
  if (':\t'.includes(sign)) SIGNS[unit] = SIGNS[unit]! | LABEL_END;
}

/** Longer lines are told apart by so many of their first characters, and by their length. */
const GLANCE_LENGTH = 64;

/** A hash of the line, and what the units that were copied can be part of. */
interface Copied {
  readonly hash: number;
  readonly signs: number;
}

/** Copies a text to `units`, or the first units of one that is longer than SIGHT_LENGTH. */
export function copyUnits(text: string): Copied {
  const count = text.length > SIGHT_LENGTH ? GLANCE_LENGTH : text.length;
  let hash = count < text.length ? text.length : HASH_START;
  let signs = 0;
  for (let i = 0; i < count; i++) {
    const unit = text.charCodeAt(i);
    units[i] = unit;
    hash = mix(hash, unit);
    signs |= unit < SIGNS.length ? SIGNS[unit]! : TOGGLE | LABEL_END;
  }
  endUnits(text, count);
  return { hash, signs };
}

/** Copies as many of them as are looked at, if it was not these that were copied last. */
export function recopyUnits(text: string, count: number): void {
  if (copied === text && copiedCount === count) return;
  for (let i = 0; i < count; i++) units[i] = text.charCodeAt(i);
  endUnits(text, count);
}

/** The text whose units are there, and how many. */
let copied = '';
let copiedCount = 0;

function endUnits(text: string, count: number): void {
  units[count] = 0;
  units[count + 1] = 0;
  copied = text;
  copiedCount = count;
}

/** Of a longer line these last characters count in its second hash, too. */
const TAIL = 32;

/** Another hash of the first units of a text, and of its end and length: no two lines share both but by chance. */
export function checkOf(text: string, count: number): number {
  let check = text.length;
  for (let i = 0; i < count; i++) check = Math.imul(check, 31) + text.charCodeAt(i);
  for (let i = Math.max(count, text.length - TAIL); i < text.length; i++)
    check = Math.imul(check, 31) + text.charCodeAt(i);
  return check;
}
