import type { Transitions } from './decoder/decoder.ts';
import { featureCount } from './features/features.ts';
import { createScorer, type Scorer } from './features/scorer.ts';
import { states } from './states.ts';
import { createLexicon, type WordLexicon } from './words/lexicon.ts';

/** What was learned: see data/README.md for what from, and what it scored. */
export interface ListingModel {
  readonly lexicon: WordLexicon;
  /** The weights; see scorer.ts. */
  readonly score: Scorer;
  readonly transitions: Transitions;
  /** Natural logarithm of how often each value of each signature was seen with each look: [value * lookCount + look]. */
  readonly signatures: Float64Array;
  /** Natural logarithm of how often each step was seen among those from its state, indexed as `transitions.between`. */
  readonly follows: Float64Array;
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
  readonly follows: readonly number[];
  /** Three bytes a word: the upper bits of its hash. */
  readonly words: string;
  readonly wordScores: string;
  readonly wordProse: string;
  readonly grams: string;
}

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

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
    score: createScorer(signed(bytesOf(stored.weights)), stored.unit),
    transitions: { between: scoresOf(stored.between), first: scoresOf(stored.first), last: scoresOf(stored.last) },
    signatures: Float64Array.from(stored.signatures),
    follows: Float64Array.from(stored.follows),
  };
}
