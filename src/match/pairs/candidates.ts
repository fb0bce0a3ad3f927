import type { Card } from '../card/card.ts';
import { grown } from '../card/pool.ts';
import type { Keys } from './keys.ts';

/** Keys of this many records are too common: only neighbours are compared. The more records, the smaller. */
const CAP = { most: 60, least: 8, records: 120_000 };

/**
 * The pairs of cards worth comparing, ascending, each once: those that share a key. Cards stand in the order of their titles, so
 * that neighbours in a large bucket are alike. Time and pairs grow about linearly with the cards.
 */
export function candidates(cards: readonly Card[], keys: Keys): Candidates {
  const step = 2 ** Math.max(1, Math.ceil(Math.log2(cards.length + 1)));
  const cap = Math.round(Math.min(CAP.most, Math.max(CAP.least, CAP.records / cards.length)));
  return { pairs: unique(pairsOf(entriesOf(cards, keys), step, cap)), step };
}

export interface Candidates {
  /** Each is `a * step + b` with a < b. */
  readonly pairs: Float64Array;
  readonly step: number;
}

/** Every key of every card, equal keys side by side, their cards ascending. */
interface Entries {
  readonly keys: Uint32Array;
  readonly cards: Uint32Array;
}

function entriesOf(cards: readonly Card[], keys: Keys): Entries {
  let found: Uint32Array = new Uint32Array(cards.length * 16 + 16);
  let owners: Uint32Array = new Uint32Array(found.length);
  let used = 0;
  for (let i = 0; i < cards.length; i++) {
    keys.of(cards[i]!, key => {
      if (used === found.length) [found, owners] = [grown(found), grown(owners)];
      found[used] = key;
      owners[used++] = i;
    });
  }
  return sorted({ keys: found.subarray(0, used), cards: owners.subarray(0, used) });
}

/** Bits that are looked at in one pass over the entries. */
const DIGIT = 11;

/** Entries by their keys, those of one key in the order in which they came: a radix sort from the lowest digit. */
function sorted(entries: Entries): Entries {
  const size = entries.keys.length;
  let from = entries;
  let to: Entries = { keys: new Uint32Array(size), cards: new Uint32Array(size) };
  for (let shift = 0; shift < 32; shift += DIGIT) {
    deal(from, to, shift);
    [from, to] = [to, from];
  }
  return from;
}

function deal(from: Entries, to: Entries, shift: number): void {
  const mask = (1 << DIGIT) - 1;
  const places = new Uint32Array(mask + 2);
  const { keys, cards } = from;
  for (let i = 0; i < keys.length; i++) places[((keys[i]! >>> shift) & mask) + 1]!++;
  for (let i = 1; i < places.length; i++) places[i]! += places[i - 1]!;
  for (let i = 0; i < keys.length; i++) {
    const at = places[(keys[i]! >>> shift) & mask]!++;
    to.keys[at] = keys[i]!;
    to.cards[at] = cards[i]!;
  }
}

/** Pairs of all cards that share a key; in a bucket of more than `cap` each only with the next ones. */
function pairsOf({ keys, cards }: Entries, step: number, cap: number): Float64Array {
  const pairs = createNumbers(keys.length >> 2);
  for (let start = 0; start < keys.length; ) {
    let end = start + 1;
    while (end < keys.length && keys[end] === keys[start]) end++;
    const reach = end - start > cap ? Math.max(2, cap >> 2) : cap;
    for (let i = start; i < end; i++) {
      for (let j = i + 1; j < end && j <= i + reach; j++) {
        if (cards[i] !== cards[j]) pairs.push(cards[i]! * step + cards[j]!);
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
