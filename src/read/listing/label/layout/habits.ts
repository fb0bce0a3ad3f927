import type { Surroundings } from '../features/context.ts';

/*
 * In a long listing most lines stand among such lines as hundreds before: behind a text and above three names, a title. What such lines were always read
 * as, the next one is. It need not be read word by word.
 */

/** Lines with these surroundings that were all read alike, before the next is taken to be like them. */
const ENOUGH = 64;
const MANY = 256;
/** What one that was not puts them back. */
const SETBACK = 512;
/** Surroundings that are remembered: a power of two. */
const KEPT = 1 << 13;

/** Lines that are read in one way, by habit or word by word. */
const RUN = 128;
/** Of so many runs one is read word by word, so that it shows what has changed. */
const RUNS = 16;

/** How lines were read that had the same surroundings. */
export interface Habit {
  hash: number;
  state: number;
  /** The signatures (signatures.ts) of one of them. */
  readonly values: Int32Array;
  /** How many were all read alike; below zero where some were not. */
  count: number;
}

/** Knows how the lines of a listing were read, by their surroundings. */
export interface Habits {
  /** How all lines with these surroundings were read; null where the next is to be read word by word. */
  of(surroundings: Surroundings): Habit | null;
  /** Takes in how such a line was read. */
  meet(surroundings: Surroundings, state: number, values: Int32Array): void;
}

export function createHabits(): Habits {
  const fine = createTable(ENOUGH);
  const rough = createTable(MANY);
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
      const habit = rough.of(surroundings.rough) ?? fine.of(surroundings.fine);
      countLine(habit !== null);
      return isRead ? null : habit;
    },
    meet(surroundings, state, values) {
      fine.meet(surroundings.fine, state, values);
      rough.meet(surroundings.rough, state, values);
    },
  };
}

interface Table {
  of(hash: number): Habit | null;
  meet(hash: number, state: number, values: Int32Array): void;
}

function createTable(enough: number): Table {
  const habits = new Array<Habit | undefined>(KEPT).fill(undefined);
  const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (KEPT - 1);
  return {
    of(hash) {
      const habit = habits[slotOf(hash)];
      return habit !== undefined && habit.hash === hash && habit.count >= enough ? habit : null;
    },
    meet(hash, state, values) {
      const slot = slotOf(hash);
      const habit = habits[slot];
      if (habit === undefined) {
        habits[slot] = { hash, state, values: values.slice(), count: 1 };
      } else if (habit.hash === hash) {
        habit.count = habit.state === state ? habit.count + 1 : Math.min(habit.count, 0) - SETBACK;
        habit.state = state;
        habit.values.set(values);
      } else if (habit.count !== 0) {
        // those that come often stay, and so do those that were not read alike
        habit.count -= Math.sign(habit.count);
      } else {
        habit.hash = hash;
        habit.state = state;
        habit.values.set(values);
        habit.count = 1;
      }
    },
  };
}
