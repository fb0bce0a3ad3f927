import type { Transitions } from '../decoder/decoder.ts';
import type { ListingModel } from '../model.ts';
import { lookCount, lookOf } from '../states.ts';
import type { Adaptation } from './adaptation.ts';
import { signatures, signatureValues } from './signatures.ts';
import { createSteps } from './steps.ts';

/**
 * A listing has one layout: what its clear lines look like decides its unclear ones. A layout is a set of counts over the lines labelled so
 * far, how often lines of each look had which signature (signatures.ts) and which state followed which (steps.ts). Scores of later lines are moved by the
 * logarithm of how much more often that happened here than in the listings the weights were learned from.
 */
export interface Layout {
  /** Takes in a line that was labelled. `previous` is -1 before the first line. */
  count(values: Int32Array, previous: number, state: number, blanks: number): void;
  /** Recomputes what `adjust` and `transitions` give from the counts. */
  refresh(): void;
  /** Halves the counts, so that lines to come weigh more. */
  fade(): void;
  /** Moves the scores of a line with these signatures. */
  adjust(values: Int32Array, scores: Float64Array): void;
  transitions(): Transitions;
}

const L = lookCount;

export function createLayout(
  model: Pick<ListingModel, 'signatures' | 'follows' | 'transitions'>,
  adaptation: Adaptation,
): Layout {
  const counts = new Float64Array(signatureValues * L);
  const ofLook = new Float64Array(L);
  const moves = new Float64Array(signatureValues * L);
  const usual = model.signatures.map(Math.exp);
  const sums = createSums(moves);
  const steps = createSteps(model, adaptation);
  const { weight, prior, limit } = adaptation;

  const moveOf = (ratio: number): number => weight * Math.max(-limit, Math.min(limit, Math.log(ratio)));

  function refreshLooks(): void {
    for (let l = 0; l < L; l++) {
      const lines = ofLook[l]!;
      if (lines === 0) continue;
      // most values were never seen with the look: their move is the same
      const unseen = moveOf(prior / (lines + prior));
      for (let at = l; at < moves.length; at += L) {
        const count = counts[at]!;
        moves[at] = count === 0 ? unseen : moveOf((count / usual[at]! + prior) / (lines + prior));
      }
    }
  }

  return {
    count(values, previous, state, blanks) {
      const look = lookOf[state]!;
      for (let i = 0; i < signatures.length; i++) {
        const at = values[i]! * L + look;
        counts[at] = counts[at]! + 1;
      }
      ofLook[look] = ofLook[look]! + 1;
      if (previous >= 0) steps.count(previous, state, blanks);
    },
    refresh() {
      sums.forget();
      refreshLooks();
      steps.refresh();
    },
    fade() {
      for (const table of [counts, ofLook]) for (let i = 0; i < table.length; i++) table[i] = table[i]! / 2;
      steps.fade();
    },
    adjust(values, scores) {
      const base = sums.of(values) * L;
      for (let l = 0; l < L; l++) scores[l] = scores[l]! + sums.moves[base + l]!;
    },
    transitions: steps.transitions,
  };
}

/** Combinations of values whose sums are kept: the lines of a listing show few. */
const KEPT = 1 << 8;

/** The moves of all signatures of a line added up, for the combinations of values that came lately. */
function createSums(moves: Float64Array) {
  const width = signatures.length;
  const keys = new Int32Array(KEPT * width).fill(-1);
  const sums = new Float64Array(KEPT * L);

  function add(values: Int32Array, slot: number): void {
    const to = slot * L;
    sums.fill(0, to, to + L);
    for (let i = 0; i < width; i++) {
      keys[slot * width + i] = values[i]!;
      const base = values[i]! * L;
      for (let l = 0; l < L; l++) sums[to + l] = sums[to + l]! + moves[base + l]!;
    }
  }

  return {
    /** [row * lookCount + look] */
    moves: sums,
    /** The row of `moves` for these values. */
    of(values: Int32Array): number {
      let hash = 0;
      for (let i = 0; i < width; i++) hash = Math.imul(hash ^ values[i]!, 0x01000193);
      const slot = (hash ^ (hash >>> 15)) & (KEPT - 1);
      for (let i = 0; i < width; i++) {
        if (keys[slot * width + i] === values[i]) continue;
        add(values, slot);
        break;
      }
      return slot;
    },
    /** To be called when the moves have changed. */
    forget: () => void keys.fill(-1),
  };
}
