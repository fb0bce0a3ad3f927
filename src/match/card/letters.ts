import anyAscii from 'any-ascii';

/** What folding does with a character: 0 drops it, 32 ends the word, another number is the lower-case letter or the digit to write. */
const LATIN = new Uint8Array(0x250);
const SPACE = 32;
/** The character needs more than a table: it is written as several letters, or begins markup. */
const SPECIAL = 1;

const DROPPED = new Set(["'", '’', '`', '´', '\u00ad', '\u02bc']);

for (let code = 0; code < LATIN.length; code++) {
  const character = String.fromCharCode(code);
  const plain = code < 128 ? character : anyAscii(character);
  LATIN[code] = DROPPED.has(character) ? 0 : plain.length === 1 ? fold(plain.charCodeAt(0)) : SPECIAL;
}
for (const character of '&<\\$') LATIN[character.charCodeAt(0)] = SPECIAL;

function fold(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) ? code : 32;
}

/** The lower-case ASCII letter or digit that a UTF-16 code unit folds to; 32 for what parts words, 0 for what vanishes, 1 where it takes more than a table. */
export function plainLetter(code: number): number {
  return code < LATIN.length ? LATIN[code]! : SPECIAL;
}

/**
 * For hashing long texts: every UTF-16 code unit's letter or digit as plainLetter has it, 0 for what is neither. Letters of other
 * scripts stand for themselves.
 */
export const STREAM: Uint16Array = streamTable();

/** 1 for every code unit that STREAM has a letter for. */
export const IN_STREAM: Uint8Array = Uint8Array.from(STREAM, letter => (letter === 0 ? 0 : 1));

function streamTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code++) {
    const letter = plainLetter(code);
    table[code] = letter > SPACE ? letter : code < LATIN.length || (code >= 0x2000 && code < 0x3040) ? 0 : code;
  }
  return table;
}
