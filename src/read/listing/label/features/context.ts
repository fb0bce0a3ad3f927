import { createShape } from '../sight/shape.ts';
import { createViewer } from '../sight/viewer.ts';
import type { WordLexicon } from '../words/lexicon.ts';
import { echo } from './echo.ts';
import type { Context } from './features.ts';
import { AHEAD, addLine, createLines, type Lines, lineAt, linesToBlank, linesToLong } from './recent.ts';
import { tellFits } from './wrapping.ts';

/** Turns lines into contexts. What it gives is valid until the next call. */
export interface Surveyor {
  /** Takes in a line, and gives the context of the one whose neighbours are all known by it, if there is one. */
  push(text: string, blanksBefore: number): Context | null;
  /** The contexts of the lines that are left, one at a time. */
  end(): Context | null;
}

export function createSurveyor(lexicon: WordLexicon): Surveyor {
  const memory = createMemory();
  const viewer = createViewer(lexicon);
  const lines = createLines();
  const context = createContext();
  /** The first line that was not given. */
  let next = 0;

  function take(): Context {
    surround(context, lines, next++);
    return context;
  }

  return {
    push(text, blanksBefore) {
      const before = lines.met === 0 ? 0 : lineAt(lines, lines.met - 1).hash;
      const seen = addLine(lines, text, Math.min(blanksBefore, 2), viewer);
      seen.repeated = memory.meet(seen.hash, before);
      return lines.met - next > AHEAD ? take() : null;
    },
    end: () => (next < lines.met ? take() : null),
  };
}

/** Which lines stood in the file before: a table of fixed size, newer lines push older ones out. */
function createMemory() {
  const size = 1 << 15;
  const hashes = new Int32Array(size);
  const befores = new Int32Array(size);
  return {
    /** Both are hashes of lines. */
    meet(line: number, before: number): number {
      const slot = (line ^ (line >>> 15)) & (size - 1);
      const repeated = hashes[slot] !== line ? 0 : befores[slot] === before ? 1 : 2;
      hashes[slot] = line;
      befores[slot] = before;
      return repeated;
    },
  };
}

function createContext(): Context {
  return {
    here: createShape(),
    before: null,
    before2: null,
    after: null,
    after2: null,
    blanksBefore: 0,
    blanksAfter: 0,
    fits: 0,
    fitsNext: 0,
    hash: 0,
    repeated: 0,
    toLong: 0,
    toBlank: 0,
    sinceBlank: 0,
    sinceLong: 0,
    echo: 0,
  };
}

/** Makes `context` that of line `at`. */
function surround(context: Context, lines: Lines, at: number): void {
  const { met } = lines;
  const here = lineAt(lines, at);
  const before = at > 0 ? lineAt(lines, at - 1) : null;
  const after = at + 1 < met ? lineAt(lines, at + 1) : null;
  const toLong = linesToLong(lines, at);
  context.here = here.shape;
  context.before = before === null ? null : before.shape;
  context.before2 = at > 1 ? lineAt(lines, at - 2).shape : null;
  context.after = after === null ? null : after.shape;
  context.after2 = at + 2 < met ? lineAt(lines, at + 2).shape : null;
  context.blanksBefore = here.blanksBefore;
  context.blanksAfter = after === null ? 2 : after.blanksBefore;
  tellFits(lines, at, context);
  context.hash = here.hash;
  context.repeated = here.repeated;
  context.toLong = toLong;
  context.toBlank = linesToBlank(lines, at);
  context.sinceBlank = here.sinceBlank;
  context.sinceLong = here.sinceLong;
  context.echo = toLong === 0 ? 0 : echo(here.shape, lineAt(lines, at + toLong).shape);
}
