import type { Transitions } from './decoder.ts';
import { featureCount, featuresPerLine } from './features.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { stateCount, states } from './states.ts';

/** What was learned: see data/README.md for what from, and what it scored. */
export interface ListingModel {
  readonly lexicon: Lexicon;
  /** Weight of a feature for a state, [feature * stateCount + state], in units of `unit`. */
  readonly weights: Int8Array;
  readonly unit: number;
  readonly transitions: Transitions;
  /** Natural logarithm of how often each value of each signature was seen with each state; see layout.ts. */
  readonly signatures: Float64Array;
}

/** The model as it is kept in data/weights.json; arrays of bytes are base64. */
export interface StoredModel {
  /** Names of the states the weights were learned for, and the number of features: a model of another program is refused. */
  readonly states: readonly string[];
  readonly features: number;
  readonly unit: number;
  readonly weights: string;
  /** Rounded to hundredths; null forbids. */
  readonly between: readonly (number | null)[];
  readonly first: readonly (number | null)[];
  readonly last: readonly (number | null)[];
  readonly signatures: readonly number[];
  /** Three bytes a word: the upper bits of its hash. */
  readonly words: string;
  readonly wordScores: string;
  readonly wordProse: string;
  readonly grams: string;
}

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), c => c.charCodeAt(0));
const signed = (bytes: Uint8Array) => new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const scoresOf = (values: readonly (number | null)[]) => Float64Array.from(values, value => value ?? -Infinity);

function hashesOf(bytes: Uint8Array): Int32Array {
  const hashes = new Int32Array(bytes.length / 3);
  for (let i = 0; i < hashes.length; i++) {
    hashes[i] = (bytes[3 * i]! << 24) | (bytes[3 * i + 1]! << 16) | (bytes[3 * i + 2]! << 8);
  }
  return hashes;
}

/**
 * @throws Error when the stored model was made for other states or features
 */
export function openModel(stored: StoredModel): ListingModel {
  const fits = stored.features === featureCount && stored.states.join() === states.map(state => state.name).join();
  if (!fits) throw new Error('Cannot use the learned weights: they were made for other features or states');
  return {
    lexicon: createLexicon({
      hashes: hashesOf(bytesOf(stored.words)),
      scores: signed(bytesOf(stored.wordScores)),
      prose: signed(bytesOf(stored.wordProse)),
      grams: signed(bytesOf(stored.grams)),
    }),
    weights: signed(bytesOf(stored.weights)),
    unit: stored.unit,
    transitions: { between: scoresOf(stored.between), first: scoresOf(stored.first), last: scoresOf(stored.last) },
    signatures: Float64Array.from(stored.signatures),
  };
}

/** Adds up the weights of a line's features: its score for each state, written to `scores`. */
export function scoreStates(model: Pick<ListingModel, 'weights' | 'unit'>, features: Int32Array, scores: Float64Array): void {
  const { weights, unit } = model;
  scores.fill(0);
  for (let i = 0; i < featuresPerLine; i++) {
    const base = features[i]! * stateCount;
    for (let s = 0; s < stateCount; s++) scores[s] = scores[s]! + weights[base + s]!;
  }
  for (let s = 0; s < stateCount; s++) scores[s] = scores[s]! * unit;
}
