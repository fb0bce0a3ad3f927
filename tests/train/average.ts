import type { StoredModel } from '../../src/read/listing/label/model.ts';

type Scores = readonly (number | null)[];

const bytesOf = (base64: string): Int8Array => {
  const bytes = Buffer.from(base64, 'base64');
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
};
const base64Of = (bytes: Int8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');
const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** The mean of the weights, in bytes again: the largest becomes 127. */
function meanWeights(models: readonly StoredModel[]): Pick<StoredModel, 'unit' | 'weights'> {
  const all = models.map(({ weights, unit }) => ({ bytes: bytesOf(weights), unit }));
  const mean = Float64Array.from(
    all[0]!.bytes,
    (_, i) => all.reduce((sum, { bytes, unit }) => sum + bytes[i]! * unit, 0) / all.length,
  );
  const unit = mean.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  return { unit, weights: base64Of(Int8Array.from(mean, weight => Math.round(weight / unit))) };
}

/** A transition is forbidden where most models forbid it. */
function meanScores(tables: readonly Scores[]): Scores {
  return tables[0]!.map((_, i) => {
    const known = tables.map(table => table[i]!).filter(score => score !== null);
    return known.length * 2 < tables.length
      ? null
      : hundredths(known.reduce((sum, score) => sum + score, 0) / known.length);
  });
}

/** The mean of models that were learned from other draws: what one taught by accident counts half, what all taught stays. */
export function average(models: readonly StoredModel[]): StoredModel {
  const of = (key: 'between' | 'first' | 'last') => meanScores(models.map(model => model[key]));
  if (models.length === 1) return models[0]!;
  return {
    ...models[0]!,
    ...meanWeights(models),
    between: of('between'),
    first: of('first'),
    last: of('last'),
    signatures: meanScores(models.map(({ signatures }) => signatures)).map(score => score!),
    follows: meanScores(models.map(({ follows }) => follows)).map(score => score!),
  };
}
