import type { Line } from '../../../model.ts';
import { isBlank } from '../../blocks.ts';
import { confidenceOf } from './confidence.ts';
import { createSurveyor, type Place, seen } from './context.ts';
import { createDecoder, type Decoder, LONGEST_WAIT } from './decoder.ts';
import { featuresOf, featuresPerLine } from './features.ts';
import { type Adaptation, createLayout, type Layout, signatures, signaturesOf } from './layout.ts';
import { layoutOf, type NamedLayout, statesOutside } from './layouts.ts';
import type { ListingModel } from './model.ts';
import { stateCount } from './states.ts';

/** A line that is not blank, with its state (see states.ts). */
export interface Labelled {
  readonly line: Line;
  readonly state: number;
  /** Probability of the state, 0 to 1; null where it was not asked for. */
  readonly confidence: number | null;
}

export interface LabellerOptions {
  /** The layout, where it is known. */
  readonly layout?: NamedLayout;
  /** Whether to tell how sure the decoder is of each line. */
  readonly confidence?: boolean;
  readonly adaptation?: Adaptation;
}

/** Labels lines; blank ones are only counted. `push` returns the lines that became certain, in order. */
export interface Labeller {
  push(line: Line): readonly Labelled[];
  end(): readonly Labelled[];
  /** The layout that was found so far. */
  layout(): NamedLayout | null;
}

/** Taken from the score of a state that the named layout does not have. */
const FORBIDDING = 1e4;

/**
 * Lines that are looked at before the first is decided, blank ones not counted: enough to see the layout in, few enough
 * that a short listing on an open pipe is answered at once.
 */
const FIRST_LOOK = 40;
/** The layout is computed again after so many lines, then after every LATER of them, when old lines begin to count less. */
const EARLY = [60, 80, 120, 160, 240, 320, 640];
const LATER = 1000;

const NOTHING: readonly Labelled[] = [];

const ADAPTATION: Adaptation = { weight: 1, follow: 3, prior: 8, limit: 4 };

/** A line with what the decoder needs of it; used again for a later line once this one is settled. */
interface Scored {
  place: Place;
  readonly scores: Float64Array;
  readonly values: Int32Array;
}

export function createLabeller(model: ListingModel, options: LabellerOptions = {}): Labeller {
  const { adaptation = ADAPTATION } = options;
  const forbidden = options.layout === undefined ? [] : statesOutside(options.layout);
  const linesOfState = new Float64Array(stateCount);
  const surveyor = createSurveyor();
  const features = new Int32Array(featuresPerLine);
  const first: Scored[] = [];
  /** Lines that the decoder has and that are not settled; `oldest` is the first of them. */
  const pending: Scored[] = [];
  let oldest = 0;
  const free: Scored[] = [];
  const settled = createLayout(model, adaptation);
  let layout: Layout = settled;
  let decoder: Decoder | null = null;
  let blanks = 0;
  let done = 0;
  let previous = -1;

  function score(place: Place): Scored {
    const scored = free.pop() ?? {
      place,
      scores: new Float64Array(stateCount),
      values: new Int32Array(signatures.length),
    };
    scored.place = place;
    featuresOf(place.context, features, 0);
    model.score(features, scored.scores);
    for (const state of forbidden) scored.scores[state] = scored.scores[state]! - FORBIDDING;
    signaturesOf(place.context, scored.values);
    return scored;
  }

  function begin(labelled: Labelled[]): void {
    layout = fitLayout(model, adaptation, first);
    decoder = createDecoder(layout.transitions());
    for (const scored of first.splice(0)) feed(scored, labelled);
  }

  function feed(scored: Scored, labelled: Labelled[]): void {
    pending.push(scored);
    layout.adjust(scored.values, scored.scores);
    for (const state of decoder!.push(scored.scores, scored.place.seen.blanksBefore)) labelled.push(settle(state));
  }

  function settle(state: number): Labelled {
    const scored = pending[oldest++]!;
    const { place, values, scores } = scored;
    if (oldest === LONGEST_WAIT) {
      pending.splice(0, oldest);
      oldest = 0;
    }
    free.push(scored);
    const { blanksBefore } = place.seen;
    const confidence = options.confidence
      ? confidenceOf(state, scores, { state: previous, blanks: blanksBefore }, after(), layout.transitions())
      : null;
    settled.count(values, previous, state, blanksBefore);
    linesOfState[state] = linesOfState[state]! + 1;
    previous = state;
    done++;
    if (done % LATER === 0 || EARLY.includes(done)) {
      settled.refresh();
      if (done % LATER === 0) settled.fade();
      layout = settled;
      decoder!.follow(layout.transitions());
    }
    return { line: place.seen.line, state, confidence };
  }

  function after(): { scores: Float64Array; blanks: number } | null {
    const next = pending[oldest];
    return next === undefined ? null : { scores: next.scores, blanks: next.place.seen.blanksBefore };
  }

  function take(place: Place, labelled: Labelled[]): void {
    const scored = score(place);
    if (decoder !== null) {
      feed(scored, labelled);
      return;
    }
    first.push(scored);
    if (first.length >= FIRST_LOOK) begin(labelled);
  }

  return {
    push(line) {
      if (isBlank(line.text)) {
        blanks++;
        return NOTHING;
      }
      const place = surveyor.push(seen(line, blanks, model.lexicon));
      blanks = 0;
      if (place === null) return NOTHING;
      const labelled: Labelled[] = [];
      take(place, labelled);
      return labelled;
    },
    end() {
      const labelled: Labelled[] = [];
      for (const place of surveyor.end()) take(place, labelled);
      if (decoder === null) begin(labelled);
      for (const state of decoder!.end()) labelled.push(settle(state));
      return labelled;
    },
    layout: () => layoutOf(linesOfState),
  };
}

/** Labels the lines as if they were the whole file, learns their layout from that, and once more. */
function fitLayout(model: ListingModel, adaptation: Adaptation, lines: readonly Scored[]): Layout {
  let layout = createLayout(model, adaptation);
  for (let round = 0; round < 2; round++) {
    const path = decode(layout, lines);
    layout = createLayout(model, adaptation);
    for (let i = 0; i < lines.length; i++) {
      layout.count(lines[i]!.values, path[i - 1] ?? -1, path[i]!, lines[i]!.place.seen.blanksBefore);
    }
    layout.refresh();
  }
  return layout;
}

function decode(layout: Layout, lines: readonly Scored[]): number[] {
  const decoder = createDecoder(layout.transitions());
  const path = lines.flatMap(({ values, scores, place }) => {
    const moved = scores.slice();
    layout.adjust(values, moved);
    return decoder.push(moved, place.seen.blanksBefore);
  });
  return path.concat(decoder.end());
}
