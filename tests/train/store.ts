import { featureCount } from '../../src/read/listing/label/features/features.ts';
import { signatures, signatureValues } from '../../src/read/listing/label/layout/signatures.ts';
import type { StoredModel } from '../../src/read/listing/label/model.ts';
import { lookCount, lookOf, stateCount, states } from '../../src/read/listing/label/states.ts';
import type { LexiconData } from '../../src/read/listing/label/words/lexicon.ts';
import type { Learned } from './crf.ts';
import type { Example } from './examples.ts';

const S = stateCount;
const L = lookCount;
const base64 = (bytes: Int8Array | Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
const hundredths = (value: number) => Math.round(value * 100) / 100;
const orNull = (value: number) => (value === -Infinity ? null : hundredths(value));

/** Log of the share of each signature value in each look, and of each transition among those from its state; smoothed. */
function countLines(examples: readonly Example[]): Pick<StoredModel, 'signatures' | 'follows'> {
  const shown = new Float64Array(signatureValues * L).fill(0.5);
  const follows = new Float64Array(3 * S * S).fill(0.5);
  const ofLook = new Float64Array(L).fill(signatureValues / signatures.length);
  const leaves = new Float64Array(S).fill(S);
  for (const { states: path, values, blanks } of examples) {
    for (let i = 0; i < path.length; i++) {
      const look = lookOf[path[i]!]!;
      ofLook[look]!++;
      for (let k = 0; k < signatures.length; k++) shown[values[i * signatures.length + k]! * L + look]!++;
      if (i === 0) continue;
      follows[(blanks[i]! * S + path[i - 1]!) * S + path[i]!]!++;
      leaves[path[i - 1]!]!++;
    }
  }
  return {
    signatures: Array.from(shown, (count, i) => hundredths(Math.log(count / ofLook[i % L]!))),
    follows: Array.from(follows, (count, i) => hundredths(Math.log(count / leaves[Math.floor(i / S) % S]!))),
  };
}

/** Three bytes a word; sorted, so that the same words give the same file. */
function storeWords({ hashes, scores, prose }: LexiconData): Pick<StoredModel, 'words' | 'wordScores' | 'wordProse'> {
  const order = Array.from(hashes.keys()).sort((a, b) => hashes[a]! - hashes[b]!);
  const bytes = new Uint8Array(3 * hashes.length);
  order.forEach((from, to) => {
    const hash = hashes[from]!;
    bytes.set([hash >>> 24, (hash >>> 16) & 0xff, (hash >>> 8) & 0xff], 3 * to);
  });
  const inOrder = (values: Int8Array) => base64(Int8Array.from(order, from => values[from]!));
  return { words: base64(bytes), wordScores: inOrder(scores), wordProse: inOrder(prose) };
}

export function storeModel({ weights, transitions, examples }: Learned, lexicon: LexiconData): StoredModel {
  // Scores keep their proportions: the largest weight becomes 127.
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const unit = largest / 127;
  return {
    states: states.map(({ name }) => name),
    features: featureCount,
    unit,
    weights: base64(Int8Array.from(weights, weight => Math.round(weight / unit))),
    between: Array.from(transitions.between, orNull),
    first: Array.from(transitions.first, orNull),
    last: Array.from(transitions.last, orNull),
    ...countLines(examples),
    ...storeWords(lexicon),
    grams: base64(lexicon.grams),
  };
}
