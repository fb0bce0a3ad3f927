import type { WordLexicon } from '../words/lexicon.ts';
import { type Glance, glanceAt, seeLine } from './glance.ts';
import { SHAPE_SIZE, type Shape, takeShape } from './shape.ts';
import { createSight } from './sight.ts';
import { checkOf } from './units.ts';

/** Tells the shapes of lines. A title or a text that came lately, with a record that the listing shows again, is not looked at twice. */
export interface Viewer {
  /** Glances at a line that is not blank. */
  glance(line: string, glance: Glance): void;
  /** Writes the shape of a line that was glanced at. */
  see(glance: Glance, shape: Shape): void;
}

/** Lines that are remembered, newer ones in the place of older ones: a power of two. */
const KEPT = 1 << 14;
/** To look at a shorter line again takes no longer than to remember it. */
const WORTH_REMEMBERING = 40;

export function createViewer(lexicon: WordLexicon): Viewer {
  const sight = createSight();
  const memory = createShapeMemory();
  return {
    glance: (line, glance) => glanceAt(line, lexicon, glance),
    see(glance, shape) {
      const isLong = glance.seen >= WORTH_REMEMBERING;
      const { hash } = glance;
      const check = isLong ? Math.imul(checkOf(glance.text, glance.seen), 31) + glance.indent : 0;
      if (isLong && memory.recall(hash, check, shape)) return;
      seeLine(glance, lexicon, sight);
      takeShape(sight, shape);
      if (isLong) memory.keep(hash, check, shape);
    },
  };
}

/** Shapes by the two hashes of their lines. It begins small, so that short listings cost little, and grows once. */
function createShapeMemory() {
  let slots = 1 << 8;
  let hashes = new Int32Array(slots);
  let checks = new Int32Array(slots);
  let shapes = new Int32Array(slots * SHAPE_SIZE);
  let kept = 0;

  function grow(): void {
    slots = KEPT;
    hashes = new Int32Array(slots);
    checks = new Int32Array(slots);
    shapes = new Int32Array(slots * SHAPE_SIZE);
  }

  /** Each line has two places. It is put into a free one, or takes another line's, of the two in turn. */
  const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & (slots - 1);
  const isAt = (slot: number, hash: number, check: number): boolean => hashes[slot] === hash && checks[slot] === check;

  return {
    recall(hash: number, check: number, shape: Shape): boolean {
      let slot = placeOf(hash);
      if (!isAt(slot, hash, check)) slot = placeOf(check);
      if (!isAt(slot, hash, check)) return false;
      const from = slot * SHAPE_SIZE;
      for (let i = 0; i < SHAPE_SIZE; i++) shape[i] = shapes[from + i]!;
      return true;
    },
    keep(hash: number, check: number, shape: Shape): void {
      if (kept === slots && slots < KEPT) grow();
      kept++;
      const first = placeOf(hash);
      const second = placeOf(check);
      const free = hashes[first] === 0 || (hashes[second] !== 0 && (kept & 1) === 0);
      const slot = free ? first : second;
      hashes[slot] = hash;
      checks[slot] = check;
      const to = slot * SHAPE_SIZE;
      for (let i = 0; i < SHAPE_SIZE; i++) shapes[to + i] = shape[i]!;
    },
  };
}
