import { lookOf, stateCount } from './states.ts';

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

function edgesOf(between: Float64Array): Edges {
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

/** Rows of the ring of pointers: a power of two above LONGEST_WAIT. */
const RING = 128;

export function createDecoder(transitions: Transitions): Decoder {
  const { first } = transitions;
  let { last } = transitions;
  let edges = edgesOf(transitions.between);
  /** For each pending line and state the state before it on its best path: [line % RING * S + state]. */
  const back = new Uint8Array(RING * S);
  /** Pending lines are oldest … oldest + waiting - 1. */
  let oldest = 0;
  let waiting = 0;
  let best = new Float64Array(S);
  let next = new Float64Array(S);
  const settled = new Uint8Array(RING);
  let count = 0;

  const row = (line: number) => (line & (RING - 1)) * S;

  function start(scores: Float64Array): void {
    for (let s = 0; s < S; s++) best[s] = first[s]! + scores[lookOf[s]!]!;
  }

  function advance(scores: Float64Array, blanks: number): void {
    const pointers = row(oldest + waiting);
    const { start, to, score } = edges;
    next.fill(-Infinity);
    for (let from = 0; from < S; from++) {
      const soFar = best[from]!;
      if (soFar === -Infinity) continue;
      const end = start[blanks * S + from + 1]!;
      for (let i = start[blanks * S + from]!; i < end; i++) {
        const state = to[i]!;
        const value = soFar + score[i]!;
        if (value <= next[state]!) continue;
        next[state] = value;
        back[pointers + state] = from;
      }
    }
    let top = -Infinity;
    for (let s = 0; s < S; s++) {
      const value = next[s]! + scores[lookOf[s]!]!;
      next[s] = value;
      if (value > top) top = value;
    }
    for (let s = 0; s < S; s++) if (next[s]! < top - BEAM) next[s] = -Infinity;
    const done = best;
    best = next;
    next = done;
  }

  function argmax(): number {
    let top = 0;
    for (let s = 1; s < S; s++) if (best[s]! > best[top]!) top = s;
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
   * through, a bit each: where only one is left, only one is left before.
   */
  function settle(): void {
    let through = 0;
    for (let s = 0; s < S; s++) if (best[s]! > -Infinity) through |= 1 << s;
    if (through === 0) return;
    for (let line = oldest + waiting - 1; line > oldest; ) {
      const pointers = row(line);
      let before = 0;
      for (let rest = through; rest !== 0; rest &= rest - 1)
        before |= 1 << back[pointers + 31 - Math.clz32(rest & -rest)]!;
      through = before;
      line--;
      if ((through & (through - 1)) === 0) {
        release(line, 31 - Math.clz32(through));
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
        for (let s = 0; s < S; s++) if (stateAt(oldest, s) !== forced) best[s] = -Infinity;
        settle();
      }
      return count;
    },
    end() {
      for (let s = 0; s < S; s++) best[s] = best[s]! + last[s]!;
      count = 0;
      if (waiting > 0) release(oldest + waiting - 1, argmax());
      return count;
    },
    follow(transitions) {
      last = transitions.last;
      edges = edgesOf(transitions.between);
    },
  };
}
