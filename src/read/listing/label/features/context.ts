import { createShape } from '../sight/shape.ts';
import { createViewer } from '../sight/viewer.ts';
import type { WordLexicon } from '../words/lexicon.ts';
import { HASH_START, mix } from '../words/words.ts';
import { echo } from './echo.ts';
import type { Context } from './features.ts';
import {
  AHEAD,
  addLine,
  createLines,
  type Lines,
  lineAt,
  linesSinceLong,
  linesToBlank,
  linesToLong,
  type Seen,
  shapeAt,
} from './recent.ts';
import { isUnwrapped, tellFits } from './wrapping.ts';

/** Turns lines into contexts. What it gives is valid until the next call of `push` or `end`. */
export interface Surveyor {
  /** Takes in a line, and gives the one whose neighbours are all known by it, if there is one. */
  push(text: string, blanksBefore: number): Seen | null;
  /** The lines that are left, one at a time. */
  end(): Seen | null;
  /** The line that was given last, among its neighbours. */
  context(): Context;
  /** Writes how it and its neighbours look, without their words. @returns whether that tells enough, where lines are not hard-wrapped */
  surroundings(out: Surroundings): boolean;
}

export function createSurveyor(lexicon: WordLexicon): Surveyor {
  const memory = createMemory();
  const lines = createLines(createViewer(lexicon));
  const context = createContext();
  /** The first line that was not given. */
  let next = 0;

  return {
    push(text, blanksBefore) {
      const before = lines.met === 0 ? 0 : lineAt(lines, lines.met - 1).glance.hash;
      const seen = addLine(lines, text, Math.min(blanksBefore, 2));
      seen.repeated = memory.meet(seen.glance.hash, before);
      return lines.met - next > AHEAD ? lineAt(lines, next++) : null;
    },
    end: () => (next < lines.met ? lineAt(lines, next++) : null),
    context() {
      surround(context, lines, next - 1);
      return context;
    },
    surroundings(out) {
      takeSurroundings(lines, next - 1, out);
      return isUnwrapped(lines, next - 1);
    },
  };
}

/** A hash of how a line and its neighbours look (sight/sketch.ts): one that fewer lines share, and one that more do. */
export interface Surroundings {
  fine: number;
  rough: number;
}

/** Lines before and behind that count among the surroundings. */
const NEAR = 2;

function takeSurroundings(lines: Lines, at: number, surroundings: Surroundings): void {
  const here = lineAt(lines, at);
  const { sketch } = here.glance;
  const near = mix(roughAt(lines, at - 1), roughAt(lines, at + 1));
  const far = mix(roughAt(lines, at - NEAR), roughAt(lines, at + NEAR));
  surroundings.rough = mix(mix(near, sketch.middle), here.blanksBefore);
  surroundings.fine = mix(mix(mix(surroundings.rough, far), sketch.fine), here.repeated);
}

function roughAt(lines: Lines, at: number): number {
  if (at < 0 || at >= lines.met) return HASH_START;
  const { glance, blanksBefore } = lineAt(lines, at);
  return mix(glance.sketch.rough, blanksBefore);
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
  const toLong = linesToLong(lines, at);
  context.here = shapeAt(lines, at);
  context.before = at > 0 ? shapeAt(lines, at - 1) : null;
  context.before2 = at > 1 ? shapeAt(lines, at - 2) : null;
  context.after = at + 1 < met ? shapeAt(lines, at + 1) : null;
  context.after2 = at + 2 < met ? shapeAt(lines, at + 2) : null;
  context.blanksBefore = here.blanksBefore;
  context.blanksAfter = at + 1 < met ? lineAt(lines, at + 1).blanksBefore : 2;
  tellFits(lines, at, context);
  context.repeated = here.repeated;
  context.toLong = toLong;
  context.toBlank = linesToBlank(lines, at);
  context.sinceBlank = here.sinceBlank;
  context.sinceLong = linesSinceLong(lines, at);
  context.echo = toLong === 0 ? 0 : echo(context.here, shapeAt(lines, at + toLong));
}
