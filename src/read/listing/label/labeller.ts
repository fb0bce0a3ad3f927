import type { Line } from '../../../model.ts';
import { isBlank } from '../../blocks.ts';
import { confidenceOf } from './confidence.ts';
import { createSurveyor, type Place } from './context.ts';
import { createDecoder, type Decoder, LONGEST_WAIT } from './decoder.ts';
import { featuresOf, featuresPerLine } from './features.ts';
import { fitLayout, type Scored } from './first-look.ts';
import { liftContinuing } from './going-on.ts';
import { type Adaptation, createLayout, type Layout } from './layout.ts';
import { layoutOf, type NamedLayout, statesOutside } from './layouts.ts';
import type { ListingModel } from './model.ts';
import { inOrder } from './order.ts';
import { signatures, signaturesOf } from './signatures.ts';
import { lookCount, stateCount } from './states.ts';
import { avoiding } from './transitions.ts';

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

/**
 * Lines that are looked at before the first is decided, blank ones not counted: enough to see the layout in, few enough
 * that a short listing on an open pipe is answered at once.
 */
const FIRST_LOOK = 40;
/** The layout is computed again after so many lines, then after every LATER of them, when old lines begin to count less. */
const EARLY = [60, 80, 120, 160, 240, 320, 640];
const LATER = 1000;

const NOTHING: readonly Labelled[] = [];

const ADAPTATION: Adaptation = { weight: 1, follow: 2.5, prior: 16, limit: 1.5 };

export function createLabeller(model: ListingModel, options: LabellerOptions = {}): Labeller {
  const { adaptation = ADAPTATION } = options;
  const forbidden = options.layout === undefined ? [] : statesOutside(options.layout);
  const linesOfState = new Float64Array(stateCount);
  const surveyor = createSurveyor(model.lexicon);
  const features = new Int32Array(featuresPerLine);
  const first: Scored[] = [];
  /** Lines that the decoder has and that are not settled; `oldest` is the first of them. */
  const pending: Scored[] = [];
  let oldest = 0;
  const free: Scored[] = [];
  /** What the settled lines show, and what was seen in the first lines before any was settled. */
  let settled: Layout | null = null;
  let layout: Layout | null = null;
  let decoder: Decoder | null = null;
  let blanks = 0;
  let done = 0;
  let previous = -1;

  const transitions = () => avoiding(layout!.transitions(), forbidden);

  function score(place: Place): Scored {
    const scored = free.pop() ?? {
      line: place.seen.line,
      blanksBefore: 0,
      scores: new Float64Array(lookCount),
      values: new Int32Array(signatures.length),
    };
    scored.line = place.seen.line;
    scored.blanksBefore = place.seen.blanksBefore;
    featuresOf(place.context, features);
    model.score(features, scored.scores);
    liftContinuing(place.context, scored.scores);
    signaturesOf(place.context, scored.values);
    return scored;
  }

  function begin(labelled: Labelled[], whole: boolean): void {
    const ordered = inOrder(model, first, whole);
    settled = createLayout(ordered, adaptation);
    layout = fitLayout(ordered, adaptation, first, forbidden, whole);
    decoder = createDecoder(transitions());
    for (const scored of first.splice(0)) feed(scored, labelled);
  }

  function feed(scored: Scored, labelled: Labelled[]): void {
    pending.push(scored);
    layout!.adjust(scored.values, scored.scores);
    for (const state of decoder!.push(scored.scores, scored.blanksBefore)) labelled.push(settle(state));
  }

  function settle(state: number): Labelled {
    const scored = pending[oldest++]!;
    const { line, blanksBefore, values, scores } = scored;
    if (oldest === LONGEST_WAIT) {
      pending.splice(0, oldest);
      oldest = 0;
    }
    free.push(scored);
    const confidence = options.confidence
      ? confidenceOf(state, scores, { state: previous, blanks: blanksBefore }, after(), transitions())
      : null;
    settled!.count(values, previous, state, blanksBefore);
    linesOfState[state] = linesOfState[state]! + 1;
    previous = state;
    done++;
    if (done % LATER === 0 || EARLY.includes(done)) {
      settled!.refresh();
      if (done % LATER === 0) settled!.fade();
      layout = settled;
      decoder!.follow(transitions());
    }
    return { line, state, confidence };
  }

  function after(): { scores: Float64Array; blanks: number } | null {
    const next = pending[oldest];
    return next === undefined ? null : { scores: next.scores, blanks: next.blanksBefore };
  }

  function take(place: Place, labelled: Labelled[]): void {
    const scored = score(place);
    if (decoder !== null) {
      feed(scored, labelled);
      return;
    }
    first.push(scored);
    if (first.length >= FIRST_LOOK) begin(labelled, false);
  }

  return {
    push(line) {
      if (isBlank(line.text)) {
        blanks++;
        return NOTHING;
      }
      const place = surveyor.push(line, blanks);
      blanks = 0;
      if (place === null) return NOTHING;
      const labelled: Labelled[] = [];
      take(place, labelled);
      return labelled;
    },
    end() {
      const labelled: Labelled[] = [];
      for (let place = surveyor.end(); place !== null; place = surveyor.end()) take(place, labelled);
      if (decoder === null) begin(labelled, true);
      for (const state of decoder!.end()) labelled.push(settle(state));
      return labelled;
    },
    layout: () => layoutOf(linesOfState),
  };
}
