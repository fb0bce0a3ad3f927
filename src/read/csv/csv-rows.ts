import type { Line } from '../../model.ts';

/** A row of a table: its cells and the lines it stands on. */
export interface Row {
  readonly cells: readonly string[];
  readonly lines: readonly Line[];
  /** A quote in it never ends. */
  readonly isBroken: boolean;
  /** Text stands behind a closing quote. */
  readonly isLoose: boolean;
}

export interface RowScanner {
  push(line: Line): Row[];
  end(): Row[];
}

/** No cell has as many lines: a quote that is open so long is a stray one. */
const LONGEST = 300;

/**
 * Cuts lines into the rows and cells of RFC 4180, with any delimiter. A cell in quotes may go on in the next lines; a quote inside it is
 * doubled. Text behind the closing quote is kept. When a quote never ends, its first line is a broken row and the next line begins anew.
 */
export function createRowScanner(delimiter: string): RowScanner {
  let lines: Line[] = [];
  let state = newState();

  const push = (line: Line): Row[] => {
    lines.push(line);
    readCells(line.text, delimiter, state);
    if (state.quoted === null) {
      const row = { cells: state.cells, lines, isBroken: false, isLoose: state.isLoose };
      lines = [];
      state = newState();
      return [row];
    }
    return lines.length > LONGEST ? giveUp() : [];
  };

  const giveUp = (): Row[] => {
    const [first, ...rest] = lines;
    lines = [];
    state = newState();
    return [{ cells: [], lines: [first!], isBroken: true, isLoose: false }, ...rest.flatMap(push)];
  };

  return {
    push,
    end() {
      const rows: Row[] = [];
      while (lines.length > 0) rows.push(...giveUp());
      return rows;
    },
  };
}

interface RowState {
  readonly cells: string[];
  /** What an open quote holds so far. */
  quoted: string | null;
  isLoose: boolean;
}

function newState(): RowState {
  return { cells: [], quoted: null, isLoose: false };
}

/** Adds the cells of a line. */
function readCells(text: string, delimiter: string, state: RowState): void {
  let at = 0;
  for (;;) {
    let next: number;
    if (state.quoted !== null) {
      const end = closingQuote(text, at);
      if (end === -1) {
        state.quoted += `${text.slice(at)}\n`;
        return;
      }
      next = delimiterFrom(text, end + 1, delimiter);
      const behind = text.slice(end + 1, next).trimEnd();
      state.cells.push((state.quoted + text.slice(at, end)).replaceAll('""', '"') + behind);
      state.isLoose ||= behind !== '';
      state.quoted = null;
    } else if (beginsQuote(text, at, delimiter)) {
      at = text.indexOf('"', at) + 1;
      state.quoted = '';
      continue;
    } else {
      next = delimiterFrom(text, at, delimiter);
      state.cells.push(text.slice(at, next));
    }
    if (next === text.length) return;
    at = next + 1;
  }
}

function delimiterFrom(text: string, at: number, delimiter: string): number {
  const next = text.indexOf(delimiter, at);
  return next === -1 ? text.length : next;
}

function closingQuote(text: string, at: number): number {
  let end = text.indexOf('"', at);
  while (end !== -1 && text.charAt(end + 1) === '"') end = text.indexOf('"', end + 2);
  return end;
}

/** Blanks may stand before the quote. Between tabs, `"Ice" and snow` is text as it is: programs that write tabs often do not quote. */
function beginsQuote(text: string, at: number, delimiter: string): boolean {
  let start = at;
  while (text.charAt(start) === ' ') start += 1;
  if (text.charAt(start) !== '"') return false;
  if (delimiter !== '\t') return true;
  const end = closingQuote(text, start + 1);
  return end === -1
    ? delimiterFrom(text, start, delimiter) === text.length
    : end + 1 === text.length || text.charAt(end + 1) === '\t';
}
