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
  /** Scores of the line's states (length stateCount, read at once) → the states that became certain, oldest first. */
  push(scores: Float64Array, blanksBefore: number): number[];
  end(): number[];
  /** Uses other scores from the next line on; what is forbidden stays so. */
  follow(transitions: Transitions): void;
}

const S = stateCount;

/** For each state the states that may come before it, for 0, 1, 2 blanks. */
function predecessors(between: Float64Array): Int32Array[] {
  const lists: Int32Array[] = [];
  for (let blanks = 0; blanks < 3; blanks++) {
    for (let to = 0; to < S; to++) {
      const list: number[] = [];
      for (let from = 0; from < S; from++) if (between[(blanks * S + from) * S + to]! > -Infinity) list.push(from);
      lists.push(Int32Array.from(list));
    }
  }
  return lists;
}

export function createDecoder(transitions: Transitions): Decoder {
  let { between, first, last } = transitions;
  const before = predecessors(between);
  const back: Int32Array[] = Array.from({ length: LONGEST_WAIT + 1 }, () => new Int32Array(S));
  /** Pending lines are oldest … oldest + waiting - 1, each at its number modulo the ring's length. */
  let oldest = 0;
  let waiting = 0;
  let best = new Float64Array(S);
  let next = new Float64Array(S);
  /** For each state now: the state of the oldest pending line on its path. */
  const origin = new Int32Array(S);
  const moved = new Int32Array(S);

  const row = (line: number) => back[line % back.length]!;

  function start(scores: Float64Array): void {
    for (let s = 0; s < S; s++) {
      best[s] = first[s]! + scores[s]!;
      origin[s] = s;
    }
  }

  function advance(scores: Float64Array, blanks: number): void {
    const pointers = row(oldest + waiting);
    const base = blanks * S * S;
    for (let to = 0; to < S; to++) {
      const list = before[blanks * S + to]!;
      let top = -Infinity;
      let from = 0;
      for (let i = 0; i < list.length; i++) {
        const s = list[i]!;
        const value = best[s]! + between[base + s * S + to]!;
        if (value > top) {
          top = value;
          from = s;
        }
      }
      next[to] = top + scores[to]!;
      pointers[to] = from;
      moved[to] = origin[from]!;
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

  function settle(into: number[]): void {
    for (let state = agreed(); waiting > 1 && state >= 0; state = agreed()) {
      into.push(state);
      release();
    }
  }

  return {
    push(scores, blanksBefore) {
      const settled: number[] = [];
      if (waiting === 0 && oldest === 0) start(scores);
      else advance(scores, blanksBefore);
      waiting++;
      settle(settled);
      if (waiting >= LONGEST_WAIT) {
        const forced = origin[argmax()]!;
        for (let s = 0; s < S; s++) if (origin[s] !== forced) best[s] = -Infinity;
        settle(settled);
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
      ({ between, first, last } = transitions);
    },
  };
}
