import { isBlank } from '../../blocks.ts';
import type { Labeller } from './labeller.ts';
import { layoutOf } from './layout/layouts.ts';
import { stateCount, stateOf } from './states.ts';

/**
 * Labels that one reader finds and another one, of the same bytes, builds records from: each can then have a processor of its own. They are
 * bytes, one for each line that is not blank, in order: see states.ts.
 */
export interface LabelSink {
  /** Gives the first `count` of these labels. */
  give(labels: Uint8Array, count: number): void;
}

export interface LabelSource {
  /** The next label; undefined as long as it is not known. */
  take(): number | undefined;
}

const NONE: readonly number[] = [];

/** A labeller that only hands on what the source knows. */
export function createFollower(source: LabelSource): Labeller {
  const linesOfState = new Float64Array(stateCount);
  let labels = new Uint8Array(64);
  let waiting = 0;

  function known(): number {
    if (waiting > labels.length) labels = new Uint8Array(2 * waiting);
    let count = 0;
    for (let label: number | undefined; waiting > 0 && (label = source.take()) !== undefined; waiting--) {
      const state = stateOf(label);
      linesOfState[state] = linesOfState[state]! + 1;
      labels[count++] = label;
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
    labels: () => labels,
    confidences: () => NONE,
    layout: () => layoutOf(linesOfState),
  };
}
