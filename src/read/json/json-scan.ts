import type { Line } from '../../model.ts';

/** What the scanner found, in the order of the input. */
export type JsonPiece =
  /** An object, `text` from its first to its last brace; `lines` are those that no piece before had. */
  | {
      readonly kind: 'object';
      readonly text: string;
      readonly span: readonly [number, number];
      readonly lines: readonly Line[];
    }
  /** An object that does not end. */
  | { readonly kind: 'broken'; readonly lines: readonly Line[] }
  /** A value outside any object, on the line `at`; `lines` is empty where an object has that line. */
  | { readonly kind: 'stray'; readonly at: number; readonly lines: readonly Line[] }
  /** An array that the input, whose last line is `at`, does not end. */
  | { readonly kind: 'unfinished'; readonly at: number }
  /** A line outside any object: brackets, commas, blanks. */
  | { readonly kind: 'loose'; readonly line: Line };

export interface JsonScanner {
  push(line: Line): JsonPiece[];
  end(): JsonPiece[];
}

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN = 123;
const CLOSE = 125;
const OPEN_ARRAY = 91;
const CLOSE_ARRAY = 93;

/**
 * Finds the outermost objects of JSON text line by line: the elements of an array, or values one after another. It looks at each character
 * once, and knows only braces and strings.
 *
 * A line feed cannot stand in a JSON string, and the lines of one writer are indented alike. So an object is broken when a string is open at
 * the end of a line, or when another object begins at its own indent; reading goes on where an object begins at that indent.
 */
export function createJsonScanner(): JsonScanner {
  let depth = 0;
  let indent = '';
  let lost = false;
  /** Whether an object was broken: what brackets are open is not known from there on. */
  let gaveUp = false;
  let arrays = 0;
  let stray = false;
  let last = 0;
  let parts: string[] = [];
  let lines: Line[] = [];
  let firstLine = 0;
  let out: JsonPiece[] = [];

  const giveUp = (): void => {
    out.push({ kind: 'broken', lines });
    lines = [];
    parts = [];
    depth = 0;
    gaveUp = true;
  };

  const open = (line: Line, at: number): void => {
    const before = line.text.slice(0, at);
    if (before.trim() === '') indent = before;
    firstLine = line.number;
    lost = false;
  };

  const close = (line: Line, from: number, at: number, isFirst: boolean): void => {
    parts.push(line.text.slice(from, at));
    if (isFirst) lines.push(line);
    out.push({ kind: 'object', text: parts.join('\n'), span: [firstLine, line.number], lines });
    parts = [];
    lines = [];
  };

  /** What stands outside any object. */
  const outside = (code: number): void => {
    if (code === OPEN_ARRAY) arrays += 1;
    else if (code === CLOSE_ARRAY) arrays = Math.max(0, arrays - 1);
    else if (isOfValue(code)) stray = true;
  };

  /** Reads a line; true when a piece took the line. */
  const scan = (line: Line): boolean => {
    const { text } = line;
    let from = 0;
    let taken = false;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (depth === 0) outside(code);
      if (code === QUOTE) {
        at = endOfString(text, at);
        if (at === -1) {
          lost = true;
          break;
        }
      } else if (code === OPEN) {
        if (depth === 0) open(line, (from = at));
        depth += 1;
      } else if (code === CLOSE && depth > 0) {
        depth -= 1;
        if (depth > 0) continue;
        close(line, from, at + 1, !taken);
        taken = true;
      }
    }
    if (depth > 0) parts.push(text.slice(from));
    return taken;
  };

  const take = (line: Line): void => {
    const begins = line.text.startsWith(`${indent}{`);
    if (lost && !begins) {
      out.push({ kind: 'loose', line });
      return;
    }
    if (depth > 0 && begins) giveUp();
    lost = false;
    stray = false;
    const taken = scan(line);
    const isOfObject = taken || depth > 0;
    if (stray && !lost) out.push({ kind: 'stray', at: line.number, lines: isOfObject ? [] : [line] });
    if (!taken && (depth > 0 || lost)) lines.push(line);
    else if (!taken && !stray) out.push({ kind: 'loose', line });
    if (lost) giveUp();
  };

  const flush = (): JsonPiece[] => {
    const pieces = out;
    out = [];
    return pieces;
  };

  return {
    push(line) {
      last = line.number;
      take(line);
      return flush();
    },
    end() {
      if (depth > 0) giveUp();
      if (arrays > 0 && !gaveUp) out.push({ kind: 'unfinished', at: last });
      return flush();
    },
  };
}

/** Whether values outside objects have such a character: strings, numbers and words do. */
function isOfValue(code: number): boolean {
  const small = code | 32;
  return code === QUOTE || (code >= 48 && code <= 57) || (small >= 97 && small <= 122);
}

/** Where the string that begins at `at` ends, or -1. */
function endOfString(text: string, at: number): number {
  let end = text.indexOf('"', at + 1);
  while (end !== -1) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return -1;
}
