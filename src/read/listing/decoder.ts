import { stateCount } from './states.ts';

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
  /** Scores of the line's states (length stateCount, read at once) → the states that became certain, oldest first; valid until the next call. */
  push(scores: Float64Array, blanksBefore: number): readonly number[];
  end(): readonly number[];
  /** Uses other scores from the next line on; what is forbidden stays so. */
  follow(transitions: Transitions): void;
}

const S = stateCount;

/** The transitions that are allowed, those to one state side by side: for `blanks * S + to` the range start[…] … start[… + 1]. */
interface Edges {
  readonly start: Int32Array;
  readonly from: Int32Array;
  readonly score: Float64Array;
}

function edgesOf(between: Float64Array): Edges {
  const start = new Int32Array(3 * S + 1);
  const from: number[] = [];
  const score: number[] = [];
  for (let row = 0; row < 3 * S; row++) {
    const blanks = Math.floor(row / S);
    for (let s = 0; s < S; s++) {
      const value = between[(blanks * S + s) * S + (row % S)]!;
      if (value === -Infinity) continue;
      from.push(s);
      score.push(value);
    }
    start[row + 1] = from.length;
  }
  return { start, from: Int32Array.from(from), score: Float64Array.from(score) };
}

export function createDecoder(transitions: Transitions): Decoder {
  const { first } = transitions;
  let { last } = transitions;
  let edges = edgesOf(transitions.between);
  const back: Int32Array[] = Array.from({ length: LONGEST_WAIT + 1 }, () => new Int32Array(S));
  /** Pending lines are oldest … oldest + waiting - 1, each at its number modulo the ring's length. */
  let oldest = 0;
  let waiting = 0;
  let best = new Float64Array(S);
  let next = new Float64Array(S);
  /** For each state now: the state of the oldest pending line on its path. */
  const origin = new Int32Array(S);
  const moved = new Int32Array(S);
  /** What `push` gives; used again. */
  const settled: number[] = [];

  const row = (line: number) => back[line % back.length]!;

  function start(scores: Float64Array): void {
    for (let s = 0; s < S; s++) {
      best[s] = first[s]! + scores[s]!;
      origin[s] = s;
    }
  }

  function advance(scores: Float64Array, blanks: number): void {
    const pointers = row(oldest + waiting);
    const { start, from, score } = edges;
    for (let to = 0; to < S; to++) {
      const end = start[blanks * S + to + 1]!;
      let top = -Infinity;
      let source = 0;
      for (let i = start[blanks * S + to]!; i < end; i++) {
        const state = from[i]!;
        const value = best[state]! + score[i]!;
        if (value > top) {
          top = value;
          source = state;
        }
      }
      next[to] = top + scores[to]!;
      pointers[to] = source;
      moved[to] = origin[source]!;
    }
    origin.set(moved);
    [best, next] = [next, best];
  }

  function argmax(): number {
    let top = 0;
    for (let s = 1; s < S; s++) if (best[s]! > best[top]!) top = s;
    return top;
  }

  /** The state of the oldest pending line if all live paths share it, else -1. */
  function agreed(): number {
    let state = -1;
    for (let s = 0; s < S; s++) {
      if (best[s] === -Infinity || origin[s] === state) continue;
      if (state >= 0) return -1;
      state = origin[s]!;
    }
    return state;
  }

  /** Lets the oldest pending line go, and finds where the paths stood one line later. */
  function release(): void {
    oldest++;
    waiting--;
    for (let s = 0; s < S; s++) {
      let state = s;
      for (let line = oldest + waiting - 1; line > oldest; line--) state = row(line)[state]!;
      origin[s] = state;
    }
  }

  function settle(): void {
    for (let state = agreed(); waiting > 1 && state >= 0; state = agreed()) {
      settled.push(state);
      release();
    }
  }

  return {
    push(scores, blanksBefore) {
      settled.length = 0;
      if (waiting === 0 && oldest === 0) start(scores);
      else advance(scores, blanksBefore);
      waiting++;
      settle();
      if (waiting >= LONGEST_WAIT) {
        const forced = origin[argmax()]!;
        for (let s = 0; s < S; s++) if (origin[s] !== forced) best[s] = -Infinity;
        settle();
      }
      return settled;
    },
    end() {
      for (let s = 0; s < S; s++) best[s] = best[s]! + last[s]!;
      const path: number[] = [];
      if (waiting > 0) {
        let state = argmax();
        for (let line = oldest + waiting - 1; line >= oldest; line--) {
          path.push(state);
          if (line > oldest) state = row(line)[state]!;
        }
      }
      waiting = 0;
      return path.reverse();
    },
    follow(transitions) {
      last = transitions.last;
      edges = edgesOf(transitions.between);
    },
  };
}
