import { createDecoder, type Transitions } from '../decoder/decoder.ts';
import { avoiding } from '../decoder/transitions.ts';
import type { Surroundings } from '../features/context.ts';
import type { ListingModel } from '../model.ts';
import type { Adaptation } from './adaptation.ts';
import { createLayout, type Layout } from './layout.ts';

/** What the decoder needs of a line; used again for a later line once this one is settled. */
export interface Scored {
  blanksBefore: number;
  /** A hash of the line, where the same line stood before; 0 where it did not. */
  repeatedHash: number;
  readonly surroundings: Surroundings;
  /** PLAIN and WORDS (states.ts). */
  signs: number;
  /** Whether it was read word by word; else habit told its state, and it has no scores. */
  isRead: boolean;
  /** By look. */
  readonly scores: Float64Array;
  readonly values: Int32Array;
}

const ROUNDS = 2;

/**
 * Learns the layout of a listing from its first lines: labels them, counts, and labels them again as that layout has it.
 * @param forbidden states that the listing is known not to have
 * @param whole whether the listing ends with these lines; else they end anywhere in a record
 */
export function fitLayout(
  model: ListingModel,
  adaptation: Adaptation,
  lines: readonly Scored[],
  forbidden: readonly number[],
  whole: boolean,
): Layout {
  let layout = createLayout(model, adaptation);
  for (let round = 0; round < ROUNDS; round++) {
    const path = decode(layout, lines, forbidden, whole);
    layout = createLayout(model, adaptation);
    for (let i = 0; i < lines.length; i++) {
      layout.count(lines[i]!.values, path[i - 1] ?? -1, path[i]!, lines[i]!.blanksBefore);
    }
    layout.refresh();
  }
  return layout;
}

function decode(layout: Layout, lines: readonly Scored[], forbidden: readonly number[], whole: boolean): number[] {
  const moved = lines.map(line => {
    const scores = line.scores.slice();
    layout.adjust(line.values, scores);
    return { ...line, scores };
  });
  return bestPath(endingAnywhere(avoiding(layout.transitions(), forbidden), !whole), moved);
}

/** The transitions of lines that may be cut off in the middle of a record: `cut` says that they are. */
export function endingAnywhere(transitions: Transitions, cut: boolean): Transitions {
  return cut ? { ...transitions, last: new Float64Array(transitions.last.length) } : transitions;
}

/** The best sequence of states for the lines. */
export function bestPath(transitions: Transitions, lines: readonly Scored[]): number[] {
  const decoder = createDecoder(transitions);
  const path: number[] = [];
  const take = (count: number): void => {
    for (let i = 0; i < count; i++) path.push(decoder.settled[i]!);
  };
  for (const { scores, blanksBefore } of lines) take(decoder.push(scores, blanksBefore));
  take(decoder.end());
  return path;
}
