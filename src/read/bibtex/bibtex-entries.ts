import type { Line } from '../../model.ts';

/** What the splitter found, in the order of the input. */
export type BibPiece =
  | {
      readonly kind: 'entry';
      /** In lower case: `article`. */
      readonly type: string;
      /** What stands between the outer braces. */
      readonly body: string;
      readonly span: readonly [number, number];
      /** The lines that no piece before had. */
      readonly lines: readonly Line[];
    }
  /** An entry that does not end. */
  | { readonly kind: 'broken'; readonly lines: readonly Line[] }
  /** A line outside the entries: BibTeX takes it for a comment. */
  | { readonly kind: 'loose'; readonly line: Line };

export interface BibSplitter {
  push(line: Line): BibPiece[];
  end(): BibPiece[];
}

interface OpenEntry {
  readonly type: string;
  readonly close: '}' | ')';
  readonly first: number;
  readonly parts: string[];
  depth: number;
}

const BEGIN = /@\s*([A-Za-z]+)\s*([{(])/g;
/** At the beginning of a line this is an entry, whatever is open. */
const SURE = /^@[A-Za-z]+\s*[{(]\s*[^\s,={}()"]*\s*(?:,|$)/;

/** Finds the entries by their braces. An entry that is open where another begins at the start of a line is broken. */
export function createBibSplitter(): BibSplitter {
  let open: OpenEntry | null = null;
  let lines: Line[] = [];
  let out: BibPiece[] = [];

  const giveUp = (): void => {
    if (open !== null) out.push({ kind: 'broken', lines });
    open = null;
    lines = [];
  };

  /** Reads on in the open entry; returns where its text ends, or -1. */
  const readOn = (entry: OpenEntry, line: Line, from: number): number => {
    const end = endOfEntry(entry, line.text, from);
    entry.parts.push(line.text.slice(from, end === -1 ? undefined : end));
    return end;
  };

  const take = (line: Line): void => {
    if (open !== null && SURE.test(line.text)) giveUp();
    let at = 0;
    let taken = false;
    while (at !== -1 && at <= line.text.length) {
      if (open === null) {
        BEGIN.lastIndex = at;
        const begin = BEGIN.exec(line.text);
        if (begin === null) break;
        open = {
          type: begin[1]!.toLowerCase(),
          close: begin[2] === '{' ? '}' : ')',
          first: line.number,
          parts: [],
          depth: 0,
        };
        at = BEGIN.lastIndex;
      }
      const entry: OpenEntry = open;
      at = readOn(entry, line, at);
      if (at === -1) break;
      if (!taken) lines.push(line);
      out.push({
        kind: 'entry',
        type: entry.type,
        body: entry.parts.join('\n'),
        span: [entry.first, line.number],
        lines,
      });
      open = null;
      lines = [];
      taken = true;
      at += 1;
    }
    if (taken) return;
    if (open === null) out.push({ kind: 'loose', line });
    else lines.push(line);
  };

  const flush = (): BibPiece[] => {
    const pieces = out;
    out = [];
    return pieces;
  };

  return {
    push(line) {
      take(line);
      return flush();
    },
    end() {
      giveUp();
      return flush();
    },
  };
}

const MARKS = /[\\{})]/g;

function endOfEntry(entry: OpenEntry, text: string, from: number): number {
  MARKS.lastIndex = from;
  for (let found = MARKS.exec(text); found !== null; found = MARKS.exec(text)) {
    const [char] = found;
    if (char === '\\') MARKS.lastIndex += 1;
    else if (char === '{') entry.depth += 1;
    else if (entry.depth === 0 && char === entry.close) return found.index;
    else if (char === '}' && entry.depth > 0) entry.depth -= 1;
  }
  return -1;
}
