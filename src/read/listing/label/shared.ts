import { isBlank } from '../../blocks.ts';
import type { Labeller } from './labeller.ts';
import { layoutOf } from './layout/layouts.ts';
import { stateCount } from './states.ts';

/**
 * Labels that one reader finds and another one, of the same bytes, builds records from: each can then have a processor of its own. They are the
 * states (states.ts) of the lines that are not blank, in order, as bytes.
 */
export interface LabelSink {
  /** Gives the first `count` of these states. */
  give(states: Uint8Array, count: number): void;
}

export interface LabelSource {
  /** The next state; undefined as long as it is not known. */
  take(): number | undefined;
}

const NONE: readonly number[] = [];

/** A labeller that only hands on what the source knows. */
export function createFollower(source: LabelSource): Labeller {
  const linesOfState = new Float64Array(stateCount);
  let states = new Uint8Array(64);
  let waiting = 0;

  function known(): number {
    if (waiting > states.length) states = new Uint8Array(2 * waiting);
    let count = 0;
    for (let state: number | undefined; waiting > 0 && (state = source.take()) !== undefined; waiting--) {
      linesOfState[state] = linesOfState[state]! + 1;
      states[count++] = state;
    }
    return count;
  }

  return {
    push(text) {
      if (!isBlank(text)) waiting++;
      return known();
    },
    end() {
      const last = known();
      if (waiting > 0) throw new Error('Cannot end a listing whose labels are not all known');
      return last;
    },
    states: () => states,
    confidences: () => NONE,
    layout: () => layoutOf(linesOfState),
  };
}
