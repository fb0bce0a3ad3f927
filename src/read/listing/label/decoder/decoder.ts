import { lookOf, stateCount } from '../states.ts';

/** Which state may follow which, and how gladly: score of `to` after `from` with 0, 1 or more blank lines between; -Infinity forbids. */
export interface Transitions {
  /** [blanks * S * S + from * S + to] */
  readonly between: Float64Array;
  readonly first: Float64Array;
  readonly last: Float64Array;
}

/** Lines that may wait for a decision; then the best path so far decides. */
export const LONGEST_WAIT = 64;

/**
 * Finds the best sequence of states for lines that come one after another (Viterbi), and gives a line's state away
 * as soon as every path that is still possible agrees on it.
 */
export interface Decoder {
  /** Takes in the scores of a line's looks (length lookCount, read at once). @returns how many lines became certain */
  push(scores: Float64Array, blanksBefore: number): number;
  /** The same for a line whose state is known. @returns -1, and takes in nothing, where that state cannot follow */
  pushKnown(state: number, blanksBefore: number): number;
  end(): number;
  /** The states of the lines that became certain by the last call, oldest first. */
  readonly settled: Uint8Array;
  /** Uses other scores from the next line on; what is forbidden stays so. */
  follow(transitions: Transitions): void;
}

const S = stateCount;

/** The transitions that are allowed, those from one state side by side: for `blanks * S + from` the range start[…] … start[… + 1]. */
interface Edges {
  readonly start: Int32Array;
  readonly to: Int32Array;
  readonly score: Float64Array;
}

function edgesOf({ between }: Transitions): Edges {
  const start = new Int32Array(3 * S + 1);
  const to: number[] = [];
  const score: number[] = [];
  for (let row = 0; row < 3 * S; row++) {
    for (let s = 0; s < S; s++) {
      const value = between[row * S + s]!;
      if (value === -Infinity) continue;
      to.push(s);
      score.push(value);
    }
    start[row + 1] = to.length;
  }
  return { start, to: Int32Array.from(to), score: Float64Array.from(score) };
}

/** A path this far behind the best one is given up: e^-BEAM is how much less probable it is. */
const BEAM = 30;

/** States are few enough for sets of them to be numbers, a bit each. The first state of a set that is not empty: */
const firstOf = (set: number): number => 31 - Math.clz32(set & -set);
/** The same without it. */
const afterFirst = (set: number): number => set & (set - 1);

/** Rows of the ring of pointers: a power of two above LONGEST_WAIT. */
const RING = 128;

export function createDecoder(transitions: Transitions): Decoder {
  const { first } = transitions;
  let { between, last } = transitions;
  let edges = edgesOf(transitions);
  /** For each pending line and state the state before it on its best path: [line % RING * S + state]. */
  const back = new Uint8Array(RING * S);
  /** Pending lines are oldest … oldest + waiting - 1. */
  let oldest = 0;
  let waiting = 0;
  /** The scores of the best paths, of the states in the set `live` alone. */
  let best = new Float64Array(S);
  let next = new Float64Array(S);
  let live = 0;
  const settled = new Uint8Array(RING);
  let count = 0;

  const row = (line: number) => (line & (RING - 1)) * S;

  function start(scores: Float64Array): void {
    for (let s = 0; s < S; s++) {
      best[s] = first[s]! + scores[lookOf[s]!]!;
      if (best[s]! > -Infinity) live |= 1 << s;
    }
  }

  function advance(scores: Float64Array, blanks: number): void {
    const pointers = row(oldest + waiting);
    const reached = step(pointers, blanks) || beginAnew(pointers);
    let top = -Infinity;
    for (let rest = reached; rest !== 0; rest = afterFirst(rest)) {
      const s = firstOf(rest);
      const value = next[s]! + scores[lookOf[s]!]!;
      next[s] = value;
      if (value > top) top = value;
    }
    live = 0;
    for (let rest = reached; rest !== 0; rest = afterFirst(rest)) {
      const s = firstOf(rest);
      if (next[s]! > -Infinity && next[s]! >= top - BEAM) live |= 1 << s;
    }
    const done = best;
    best = next;
    next = done;
  }

  /** Goes one step on from all live states. @returns the states that are reached */
  function step(pointers: number, blanks: number): number {
    const { start, to, score } = edges;
    let reached = 0;
    for (let rest = live; rest !== 0; rest = afterFirst(rest)) {
      const from = firstOf(rest);
      const soFar = best[from]!;
      const end = start[blanks * S + from + 1]!;
      for (let i = start[blanks * S + from]!; i < end; i++) {
        const state = to[i]!;
        const value = soFar + score[i]!;
        if ((reached & (1 << state)) !== 0 && value <= next[state]!) continue;
        reached |= 1 << state;
        next[state] = value;
        back[pointers + state] = from;
      }
    }
    return reached;
  }

  /** The live state from which the best way leads to `state`; -1 where there is none. */
  function bestBefore(state: number, blanks: number): number {
    let top = -1;
    let most = -Infinity;
    for (let rest = live; rest !== 0; rest = afterFirst(rest)) {
      const from = firstOf(rest);
      const value = best[from]! + between[(blanks * S + from) * S + state]!;
      if (value <= most) continue;
      top = from;
      most = value;
    }
    return top;
  }

  /** Where nothing may follow any live state, the next line begins a listing behind the best path. @returns the states that are reached */
  function beginAnew(pointers: number): number {
    const from = argmax();
    let reached = 0;
    for (let s = 0; s < S; s++) {
      if (first[s] === -Infinity) continue;
      reached |= 1 << s;
      next[s] = best[from]! + first[s]!;
      back[pointers + s] = from;
    }
    return reached;
  }

  /** The best of the live states; the first of all where there is none. */
  function argmax(): number {
    let top = 0;
    let most = -Infinity;
    for (let rest = live; rest !== 0; rest = afterFirst(rest)) {
      const s = firstOf(rest);
      if (best[s]! <= most) continue;
      top = s;
      most = best[s]!;
    }
    return top;
  }

  /** The state at `line` on the best path that is in `state` at the newest line. */
  function stateAt(line: number, state: number): number {
    let at = state;
    for (let newer = oldest + waiting - 1; newer > line; newer--) at = back[row(newer) + at]!;
    return at;
  }

  /**
   * Gives away the lines on whose state all live paths agree. Goes back from the newest line with the set of states that live paths pass
   * through: where only one is left, only one is left before.
   */
  function settle(): void {
    let through = live;
    if (through === 0) return;
    for (let line = oldest + waiting - 1; line > oldest; ) {
      const pointers = row(line);
      let before = 0;
      for (let rest = through; rest !== 0; rest = afterFirst(rest)) before |= 1 << back[pointers + firstOf(rest)]!;
      through = before;
      line--;
      if (afterFirst(through) === 0) {
        release(line, firstOf(through));
        return;
      }
    }
  }

  /** The pending lines up to this one are certain; it is in `state`. */
  function release(line: number, state: number): void {
    const released = line - oldest + 1;
    count += released;
    for (let i = 0, at = state; i < released; i++) {
      if (i > 0) at = back[row(line - i + 1) + at]!;
      settled[count - 1 - i] = at;
    }
    oldest += released;
    waiting -= released;
  }

  return {
    settled,
    push(scores, blanksBefore) {
      count = 0;
      if (waiting === 0 && oldest === 0) start(scores);
      else advance(scores, blanksBefore);
      waiting++;
      settle();
      if (waiting >= LONGEST_WAIT) {
        const forced = stateAt(oldest, argmax());
        for (let rest = live; rest !== 0; rest = afterFirst(rest))
          if (stateAt(oldest, firstOf(rest)) !== forced) live &= ~(rest & -rest);
        settle();
      }
      return count;
    },
    pushKnown(state, blanksBefore) {
      const from = bestBefore(state, blanksBefore);
      if (from < 0) return -1;
      count = 0;
      back[row(oldest + waiting) + state] = from;
      best[state] = 0;
      live = 1 << state;
      waiting++;
      settle();
      return count;
    },
    end() {
      for (let s = 0; s < S; s++) best[s] = best[s]! + last[s]!;
      count = 0;
      if (waiting > 0) release(oldest + waiting - 1, argmax());
      return count;
    },
    follow(transitions) {
      ({ between, last } = transitions);
      edges = edgesOf(transitions);
    },
  };
}
