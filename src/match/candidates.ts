import type { Card } from './card.ts';
import type { Keys } from './keys.ts';

/** Keys of this many records are too common: only neighbours are compared. The more records, the smaller. */
const CAP = { most: 60, least: 8, records: 120_000 };

/**
 * The pairs of cards worth comparing, ascending, each once: those that share a key. Cards stand in the order of their titles, so
 * that neighbours in a large bucket are alike. Time and pairs grow about linearly with the cards.
 */
export function candidates(cards: readonly Card[], keys: Keys): Candidates {
  const step = 2 ** Math.max(1, Math.ceil(Math.log2(cards.length + 1)));
  const hashes = Math.min(2 ** 32, 2 ** 53 / step);
  const entries = createNumbers(cards.length * 16);
  for (let i = 0; i < cards.length; i++) keys.of(cards[i]!, key => entries.push((key % hashes) * step + i));
  const cap = Math.round(Math.min(CAP.most, Math.max(CAP.least, CAP.records / cards.length)));
  return { pairs: unique(pairsOf(entries.sorted(), step, cap)), step };
}

export interface Candidates {
  /** Each is `a * step + b` with a < b. */
  readonly pairs: Float64Array;
  readonly step: number;
}

/** Pairs of all cards that share a key; in a bucket of more than `cap` each only with the next ones. */
function pairsOf(entries: Float64Array, step: number, cap: number): Float64Array {
  const pairs = createNumbers(entries.length);
  for (let start = 0; start < entries.length; ) {
    const key = Math.floor(entries[start]! / step);
    let end = start + 1;
    while (end < entries.length && Math.floor(entries[end]! / step) === key) end++;
    const reach = end - start > cap ? Math.max(2, cap >> 2) : cap;
    for (let i = start; i < end; i++) {
      const a = entries[i]! - key * step;
      for (let j = i + 1; j < end && j <= i + reach; j++) {
        const b = entries[j]! - key * step;
        if (a !== b) pairs.push(a * step + b);
      }
    }
    start = end;
  }
  return pairs.sorted();
}

function unique(sorted: Float64Array): Float64Array {
  let kept = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i]!;
  return sorted.subarray(0, kept);
}

/** A growing list of numbers that sorts natively. */
interface Numbers {
  push(value: number): void;
  sorted(): Float64Array;
}

function createNumbers(expected: number): Numbers {
  let values: Float64Array = new Float64Array(Math.max(16, expected));
  let used = 0;
  return {
    push(value) {
      if (used === values.length) {
        const larger = new Float64Array(values.length * 2);
        larger.set(values);
        values = larger;
      }
      values[used++] = value;
    },
    sorted: () => values.subarray(0, used).sort(),
  };
}
