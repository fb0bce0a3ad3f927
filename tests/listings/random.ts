/** A source of numbers in [0, 1). The same seed gives the same numbers on every machine. */
export type Random = () => number;

/** mulberry32: small, fast, and good enough to draw layouts with. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function chance(random: Random, probability: number): boolean {
  return random() < probability;
}

/** A whole number from `low` to `high`, both included. */
export function int(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

export function pick<T>(random: Random, items: readonly T[]): T {
  return items[Math.floor(random() * items.length)] as T;
}

/** One of the values, each with its weight. */
export function weigh<T>(random: Random, choices: readonly (readonly [weight: number, value: T])[]): T {
  let total = 0;
  for (const [weight] of choices) total += weight;
  let left = random() * total;
  for (const [weight, value] of choices) {
    left -= weight;
    if (left < 0) return value;
  }
  return choices[choices.length - 1]![1];
}

/** `count` different items in their order, or all of them. */
export function sample<T>(random: Random, items: readonly T[], count: number): T[] {
  const chosen: T[] = [];
  let needed = Math.min(count, items.length);
  for (let at = 0; at < items.length && needed > 0; at += 1) {
    if (random() * (items.length - at) < needed) {
      chosen.push(items[at] as T);
      needed -= 1;
    }
  }
  return chosen;
}

/** A rate for one listing: often 0, sometimes 1, otherwise anywhere below `most`. */
export function rate(random: Random, never: number, always: number, most: number): number {
  const drawn = random();
  if (drawn < never) return 0;
  if (drawn < never + always) return 1;
  return random() * most;
}
