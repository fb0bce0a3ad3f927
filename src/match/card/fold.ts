import { Buffer } from 'node:buffer';
import { plainLetter } from './letters.ts';
import { repair } from './repair.ts';

const SPACE = 32;
const COMMA = 44;
/** One character becomes at most so many: `&` is ` and `. */
const WIDEST = 5;
let scratch = Buffer.alloc(4096);

/**
 * A text as it is compared: lower-case ASCII words and numbers with one space between. Marks, accents, markup and apostrophes
 * are gone, letters and digits are parted (CIN2 = CIN 2). For keys and comparison only.
 */
export function fold(text: string): string {
  return write(text, SPACE) ?? write(repair(text), SPACE, true) ?? '';
}

/** As fold, but commas stay: they tell family names from given names. */
export function foldKeepingCommas(text: string): string {
  return write(text, COMMA) ?? write(repair(text), COMMA, true) ?? '';
}

/** The folded text, or undefined where a character needs repair first; the `last` time such characters part words. */
function write(text: string, comma: number, last = false): string | undefined {
  if (scratch.length < text.length * WIDEST) scratch = Buffer.alloc(text.length * WIDEST);
  let size = 0;
  let before = SPACE;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    let letter = code === COMMA ? comma : plainLetter(code);
    if (letter === 0) continue;
    if (letter === 1) {
      const next = text.charCodeAt(i + 1);
      if (code === 38 && (last || next === SPACE)) {
        size = writeAnd(size, before);
        before = SPACE;
        continue;
      }
      if (!last) return undefined;
      letter = SPACE;
    }
    const digit = letter < 58 && letter > 47;
    const parted = before > 57 ? digit : before > 47 && !digit && letter !== SPACE && letter !== COMMA;
    if (parted) scratch[size++] = SPACE;
    if (letter !== SPACE || (before !== SPACE && size > 0)) scratch[size++] = letter;
    before = letter;
  }
  if (size > 0 && scratch[size - 1] === SPACE) size--;
  return scratch.toString('latin1', 0, size);
}

function writeAnd(size: number, before: number): number {
  let at = size;
  if (before !== SPACE && at > 0) scratch[at++] = SPACE;
  for (const code of [97, 110, 100, SPACE]) scratch[at++] = code;
  return at;
}
