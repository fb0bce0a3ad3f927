import type { Transitions } from './decoder.ts';
import type { Context } from './features.ts';
import type { ListingModel } from './model.ts';
import { EDGE_VALUES, FURNITURE_VALUES, LABEL_VALUES } from './shape.ts';
import { stateCount } from './states.ts';

/**
 * A listing has one layout: what its clear lines look like decides its unclear ones. A layout is a set of counts over
 * the lines labelled so far, how often each state looked how (signatures) and which state followed which. Scores of later lines are
 * moved by the logarithm of how much more often that happened here than in the listings the weights were learned from.
 */
interface Signature {
  readonly name: string;
  readonly size: number;
  readonly value: (c: Context) => number;
}

const signature = (name: string, size: number, value: Signature['value']): Signature => ({ name, size, value });

export const signatures: readonly Signature[] = [
  signature('lead', 7, c => c.here.lead),
  signature('label', LABEL_VALUES, c => c.here.label),
  signature('furniture', FURNITURE_VALUES, c => c.here.furniture),
  signature('start', EDGE_VALUES, c => c.here.start),
  signature('end', EDGE_VALUES, c => c.here.end),
  signature('length', 14, c => c.here.length),
  signature('list', 27, c => c.here.separator * 3 + Math.min(c.here.segments, 2)),
  signature('blanks', 9, c => c.blanksBefore * 3 + c.blanksAfter),
  signature('indent, toggle', 6, c => c.here.indent * 2 + (c.here.sight.toggle ? 1 : 0)),
  signature('emphasis, quotes', 12, c => c.here.emphasis * 3 + c.here.quotes),
  signature('fits', 6, c => c.fits),
];

const offsets: number[] = [];
let total = 0;
for (const { size } of signatures) {
  offsets.push(total);
  total += size;
}
export const signatureValues = total;

export function signaturesOf(context: Context, out: Int32Array): void {
  for (let i = 0; i < signatures.length; i++) out[i] = offsets[i]! + signatures[i]!.value(context);
}

/** Strength of the adaptation, on the scale of the scores; pseudo-counts of what training showed; largest move. */
export interface Adaptation {
  readonly weight: number;
  readonly follow: number;
  readonly prior: number;
  readonly limit: number;
}

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

const S = stateCount;

/** `learned` is the model's own table of how often each value of each signature, then each transition, was seen with a state. */
export function createLayout(model: Pick<ListingModel, 'signatures' | 'transitions'>, adaptation: Adaptation): Layout {
  const { signatures: learned, transitions: base } = model;
  const counts = new Float64Array(total * S);
  const ofState = new Float64Array(S);
  const follows = new Float64Array(3 * S * S);
  const leaves = new Float64Array(S);
  const moves = new Float64Array(total * S);
  const sums = createSums(moves);
  const between = Float64Array.from(base.between);
  const { weight, follow, prior, limit } = adaptation;
  const bounded = (value: number) => Math.max(-limit, Math.min(limit, value));

  function refreshSignatures(): void {
    for (let s = 0; s < S; s++) {
      if (ofState[s] === 0) continue;
      for (let v = 0; v < total; v++) {
        const usual = Math.exp(learned[v * S + s]!);
        const here = (counts[v * S + s]! + prior * usual) / (ofState[s]! + prior);
        moves[v * S + s] = weight * bounded(Math.log(here / usual));
      }
    }
  }

  function refreshTransitions(): void {
    const usual = learned.subarray(total * S);
    for (let from = 0; from < S; from++) {
      if (leaves[from] === 0) continue;
      for (let blanks = 0; blanks < 3; blanks++) {
        for (let to = 0; to < S; to++) {
          const i = (blanks * S + from) * S + to;
          if (base.between[i] === -Infinity) continue;
          const expected = Math.exp(usual[i]!);
          const here = (follows[i]! + prior * expected) / (leaves[from]! + prior);
          between[i] = base.between[i]! + follow * bounded(Math.log(here / expected));
        }
      }
    }
  }

  return {
    count(values, previous, state, blanks) {
      for (let i = 0; i < signatures.length; i++) {
        const at = values[i]! * S + state;
        counts[at] = counts[at]! + 1;
      }
      ofState[state] = ofState[state]! + 1;
      if (previous < 0) return;
      const at = (blanks * S + previous) * S + state;
      follows[at] = follows[at]! + 1;
      leaves[previous] = leaves[previous]! + 1;
    },
    refresh() {
      sums.forget();
      refreshSignatures();
      refreshTransitions();
    },
    fade() {
      for (const table of [counts, ofState, follows, leaves])
        for (let i = 0; i < table.length; i++) table[i] = table[i]! / 2;
    },
    adjust(values, scores) {
      const base = sums.of(values) * S;
      for (let s = 0; s < S; s++) scores[s] = scores[s]! + sums.moves[base + s]!;
    },
    transitions: () => ({ between: between.slice(), first: base.first, last: base.last }),
  };
}

/** Combinations of values whose sums are kept: the lines of a listing show few. */
const KEPT = 1 << 8;

/** The moves of all signatures of a line added up, for the combinations of values that came lately. */
function createSums(moves: Float64Array) {
  const width = signatures.length;
  const keys = new Int32Array(KEPT * width).fill(-1);
  const sums = new Float64Array(KEPT * S);

  function add(values: Int32Array, slot: number): void {
    const to = slot * S;
    sums.fill(0, to, to + S);
    for (let i = 0; i < width; i++) {
      keys[slot * width + i] = values[i]!;
      const base = values[i]! * S;
      for (let s = 0; s < S; s++) sums[to + s] = sums[to + s]! + moves[base + s]!;
    }
  }

  return {
    /** [row * S + state] */
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
