import type { Surroundings } from '../features/context.ts';
import { signatures } from './signatures.ts';

/*
 * In a long listing most lines stand among such lines as hundreds before: behind a text and above three names, a title. What such lines were always read
 * as, the next one is. It need not be read word by word.
 */

/** Lines with these surroundings that were all read alike, before the next is taken to be like them. */
const ENOUGH = 64;
const MANY = 256;
/** What one that was not puts them back. */
const SETBACK = 512;
/** Surroundings that are remembered, of each kind: a power of two. */
const KEPT = 1 << 13;

/** Lines that are read in one way, by habit or word by word. */
const RUN = 128;
/** Of so many runs one is read word by word, so that it shows what has changed. */
const RUNS = 16;

/** How all lines with some surroundings were read. */
export interface Habit {
  state: number;
  /** The signatures (signatures.ts) of one of them. */
  readonly values: Int32Array;
}

/** Knows how the lines of a listing were read, by their surroundings. */
export interface Habits {
  /** How all lines with these surroundings were read, valid until the next call; null where the next is to be read word by word. */
  of(surroundings: Surroundings): Habit | null;
  /** Takes in how such a line was read. */
  meet(surroundings: Surroundings, state: number, values: Int32Array): void;
}

export function createHabits(): Habits {
  const fine = createTable(ENOUGH);
  const rough = createTable(MANY);
  const habit: Habit = { state: 0, values: new Int32Array(signatures.length) };
  let lines = 0;
  /** Lines of this run that habit tells. */
  let usual = 0;
  let isRead = true;

  function countLine(isUsual: boolean): void {
    if (isUsual) usual++;
    if (++lines % RUN > 0) return;
    isRead = usual * 2 < RUN || (lines / RUN) % RUNS === 0;
    usual = 0;
  }

  return {
    of(surroundings) {
      const isKnown = rough.find(surroundings.rough, habit) || fine.find(surroundings.fine, habit);
      countLine(isKnown);
      return isKnown && !isRead ? habit : null;
    },
    meet(surroundings, state, values) {
      fine.meet(surroundings.fine, state, values);
      rough.meet(surroundings.rough, state, values);
    },
  };
}

interface Table {
  /** Writes how all lines with this hash were read, if there were enough. @returns whether there were */
  find(hash: number, habit: Habit): boolean;
  meet(hash: number, state: number, values: Int32Array): void;
}

function createTable(enough: number): Table {
  const width = signatures.length;
  const hashes = new Int32Array(KEPT);
  const states = new Uint8Array(KEPT);
  const values = new Int32Array(KEPT * width);
  /** How many lines were all read alike; below zero where some were not, zero in a free slot. */
  const counts = new Int32Array(KEPT);

  const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (KEPT - 1);

  function put(slot: number, hash: number, state: number, count: number): void {
    hashes[slot] = hash;
    states[slot] = state;
    counts[slot] = count;
  }

  return {
    find(hash, habit) {
      const slot = slotOf(hash);
      if (hashes[slot] !== hash || counts[slot]! < enough) return false;
      habit.state = states[slot]!;
      for (let i = 0; i < width; i++) habit.values[i] = values[slot * width + i]!;
      return true;
    },
    meet(hash, state, shown) {
      const slot = slotOf(hash);
      const count = counts[slot]!;
      if (count !== 0 && hashes[slot] !== hash) {
        // those that come often stay, and so do those that were not read alike
        counts[slot] = count - Math.sign(count);
        return;
      }
      if (count === 0) put(slot, hash, state, 1);
      else put(slot, hash, state, states[slot] === state ? count + 1 : Math.min(count, 0) - SETBACK);
      values.set(shown, slot * width);
    },
  };
}
