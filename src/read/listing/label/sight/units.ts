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

/** Two hashes of the units that were copied, which no two lines share but by chance, and what the units can be part of. */
interface Copied {
  readonly hash: number;
  readonly check: number;
  readonly signs: number;
}

/** Copies the first units of a text to `units`, SIGHT_LENGTH at most. */
export function copyUnits(text: string, count: number): Copied {
  let hash = HASH_START;
  let check = text.length;
  let signs = 0;
  for (let i = 0; i < count; i++) {
    const unit = text.charCodeAt(i);
    units[i] = unit;
    hash = mix(hash, unit);
    check = Math.imul(check, 31) + unit;
    signs |= unit < SIGNS.length ? SIGNS[unit]! : TOGGLE | LABEL_END;
  }
  copied = text;
  units[count] = 0;
  units[count + 1] = 0;
  for (let i = Math.max(count, text.length - TAIL); i < text.length; i++)
    check = Math.imul(check, 31) + text.charCodeAt(i);
  return { hash, check, signs };
}

/** Copies them again, if another text was copied since. */
export function recopyUnits(text: string, count: number): void {
  if (copied === text) return;
  for (let i = 0; i < count; i++) units[i] = text.charCodeAt(i);
  units[count] = 0;
  units[count + 1] = 0;
  copied = text;
}

/** The text whose units are there. */
let copied = '';

/** Of a longer line these last characters count in its `check`, too. */
const TAIL = 32;
