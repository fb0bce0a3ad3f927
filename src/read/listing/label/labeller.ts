import { isBlank } from '../../blocks.ts';
import { confidenceOf } from './decoder/confidence.ts';
import { createDecoder, type Decoder, LONGEST_WAIT } from './decoder/decoder.ts';
import { avoiding } from './decoder/transitions.ts';
import { createSurveyor, type Surroundings } from './features/context.ts';
import { correctScores } from './features/going-on.ts';
import type { Seen } from './features/recent.ts';
import type { Adaptation } from './layout/adaptation.ts';
import { fitLayout, type Scored } from './layout/first-look.ts';
import { createHabits, type Habit } from './layout/habits.ts';
import { createLayout, type Layout } from './layout/layout.ts';
import { layoutOf, type NamedLayout, statesOutside } from './layout/layouts.ts';
import { inOrder } from './layout/order.ts';
import { createRecurring } from './layout/recurring.ts';
import { signatures, signaturesOf } from './layout/signatures.ts';
import type { ListingModel } from './model.ts';
import { lookCount, lookOf, PLAIN, stateCount, WORDS } from './states.ts';

export interface LabellerOptions {
  /** The layout, where it is known. */
  readonly layout?: NamedLayout;
  /** Whether to tell how sure the decoder is of each line. */
  readonly confidence?: boolean;
  readonly adaptation?: Adaptation;
}

/** Labels lines with states (see states.ts); blank ones are only counted. `push` and `end` return how many lines became certain. */
export interface Labeller {
  push(text: string): number;
  end(): number;
  /** The labels of the lines that became certain by the last call, in their order: states, and whether the lines are plain. */
  labels(): Uint8Array;
  /** Their probabilities, 0 to 1; empty where they were not asked for. */
  confidences(): readonly number[];
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

/** How sure a line is depends on so many lines after it: what stands below the names tells whether a title stood above them. */
const LINES_AFTER = 6;

/** More lines are never pending, so no more can become certain at once: a power of two. */
const MOST_PENDING = 2 * LONGEST_WAIT;

/** How much likelier, as a natural logarithm, the state of a line that habit tells is than any other. */
const SURE = 12;

const ADAPTATION: Adaptation = { weight: 1, follow: 2.5, prior: 16, limit: 1.5 };

export function createLabeller(model: ListingModel, options: LabellerOptions = {}): Labeller {
  const { adaptation = ADAPTATION } = options;
  const forbidden = options.layout === undefined ? [] : statesOutside(options.layout);
  const linesOfState = new Float64Array(stateCount);
  const surveyor = createSurveyor(model.lexicon);
  const pending = createPending();
  const recurring = createRecurring();
  const habits = createHabits();
  /** Those of the line at hand. */
  const near: Surroundings = { fine: 0, rough: 0 };
  const labels = new Uint8Array(MOST_PENDING);
  let count = 0;
  const confidences: number[] = [];
  /** What the settled lines show, and what was seen in the first lines before any was settled. */
  let settled: Layout | null = null;
  let layout: Layout | null = null;
  let decoder: Decoder | null = null;
  let blanks = 0;
  let done = 0;
  let refreshAt = EARLY[0]!;
  let previous = -1;
  let ended = false;

  const transitions = () => avoiding(layout!.transitions(), forbidden);

  /** A pending line of which only the scores are to be found. */
  function hold({ blanksBefore, repeated, glance }: Seen): Scored {
    const held = pending.add();
    held.blanksBefore = blanksBefore;
    held.repeatedHash = repeated === 0 ? 0 : glance.hash;
    held.signs = (glance.isPlain ? PLAIN : 0) | (glance.sketch.isTitle ? WORDS : 0);
    return held;
  }

  function score(seen: Seen): Scored {
    const context = surveyor.context();
    const scored = hold(seen);
    scored.surroundings.fine = near.fine;
    scored.surroundings.rough = near.rough;
    scored.isRead = true;
    model.score(context, scored.scores);
    correctScores(context, scored.scores);
    if (scored.repeatedHash !== 0) recurring.lower(scored.repeatedHash, scored.scores);
    signaturesOf(context, scored.values);
    return scored;
  }

  function begin(whole: boolean): void {
    const first = pending.oldest(pending.count());
    const ordered = inOrder(model, first, whole);
    settled = createLayout(ordered, adaptation);
    layout = fitLayout(ordered, adaptation, first, forbidden, whole);
    decoder = createDecoder(transitions());
    for (const scored of first) feed(scored);
  }

  function feed({ values, scores, blanksBefore }: Scored): void {
    layout!.adjust(values, scores);
    settleAll(decoder!.push(scores, blanksBefore));
  }

  function settleAll(certain: number): void {
    const { settled } = decoder!;
    for (let i = 0; i < certain; i++) settle(settled[i]!);
  }

  function settle(state: number): void {
    const { blanksBefore, repeatedHash, surroundings, signs, isRead, values, scores } = pending.take();
    if (repeatedHash !== 0) recurring.meet(repeatedHash, state);
    if (isRead) habits.meet(surroundings, state, values);
    labels[count++] = state | signs;
    if (options.confidence)
      confidences.push(
        confidenceOf(
          state,
          scores,
          { state: previous, blanks: blanksBefore },
          pending.oldest(LINES_AFTER),
          ended && pending.count() <= LINES_AFTER,
          transitions(),
        ),
      );
    settled!.count(values, previous, state, blanksBefore);
    linesOfState[state] = linesOfState[state]! + 1;
    previous = state;
    if (++done === refreshAt) refresh();
  }

  function refresh(): void {
    settled!.refresh();
    if (done % LATER === 0) settled!.fade();
    refreshAt = EARLY.find(lines => lines > done) ?? (Math.floor(done / LATER) + 1) * LATER;
    layout = settled;
    decoder!.follow(transitions());
  }

  function take(seen: Seen): void {
    const isTold = surveyor.surroundings(near);
    const habit = isTold && decoder !== null ? habits.of(near) : null;
    if (habit !== null && takeUsual(seen, habit)) return;
    const scored = score(seen);
    if (decoder !== null) feed(scored);
    else if (pending.count() >= FIRST_LOOK) begin(false);
  }

  /** Takes a line that is read as all that had its surroundings, if that can follow. */
  function takeUsual(seen: Seen, { state, values }: Habit): boolean {
    const certain = decoder!.pushKnown(state, seen.blanksBefore);
    if (certain < 0) return false;
    const usual = hold(seen);
    usual.isRead = false;
    usual.values.set(values);
    if (options.confidence) usual.scores.fill(-SURE).fill(0, lookOf[state]!, lookOf[state]! + 1);
    settleAll(certain);
    return true;
  }

  function forget(): void {
    count = 0;
    if (options.confidence) confidences.length = 0;
  }

  return {
    push(text) {
      forget();
      if (isBlank(text)) {
        blanks++;
        return 0;
      }
      const seen = surveyor.push(text, blanks);
      blanks = 0;
      if (seen !== null) take(seen);
      return count;
    },
    end() {
      forget();
      for (let seen = surveyor.end(); seen !== null; seen = surveyor.end()) take(seen);
      ended = true;
      if (decoder === null) begin(true);
      settleAll(decoder!.end());
      return count;
    },
    labels: () => labels,
    confidences: () => confidences,
    layout: () => layoutOf(linesOfState),
  };
}

/** Lines that are not settled, oldest first: those of the first look, later those that the decoder has. */
interface Pending {
  /** A line to be filled. */
  add(): Scored;
  /** The oldest, which is none of them any more; valid until the next `add`. */
  take(): Scored;
  /** So many of the oldest, or all. */
  oldest(most: number): readonly Scored[];
  count(): number;
}

function createPending(): Pending {
  const slots = Array.from({ length: MOST_PENDING }, () => ({
    blanksBefore: 0,
    repeatedHash: 0,
    surroundings: { fine: 0, rough: 0 },
    signs: 0,
    isRead: false,
    scores: new Float64Array(lookCount),
    values: new Int32Array(signatures.length),
  }));
  const at = (number: number): Scored => slots[number & (MOST_PENDING - 1)]!;
  let first = 0;
  let end = 0;
  return {
    add: () => at(end++),
    take: () => at(first++),
    oldest: most => Array.from({ length: Math.min(most, end - first) }, (_, i) => at(first + i)),
    count: () => end - first,
  };
}
