/** Many short lists of unsigned 32-bit numbers in one growing array: a list costs its numbers and 4 bytes. */
export interface Pool {
  /** Puts the first `count` numbers of `values` away and returns the number of the new list, counted from 0. */
  add(values: Uint32Array, count: number): number;
  /** Where list `list` starts in `values()`; it ends where the next one starts. */
  start(list: number): number;
  values(): Uint32Array;
  /** How many lists there are. */
  size(): number;
}

export function createPool(): Pool {
  let values: Uint32Array = new Uint32Array(1024);
  let starts: Uint32Array = new Uint32Array(256);
  let lists = 0;
  let used = 0;
  return {
    add(list, count) {
      while (used + count > values.length) values = grown(values);
      if (lists + 2 > starts.length) starts = grown(starts);
      for (let i = 0; i < count; i++) values[used + i] = list[i]!;
      used += count;
      starts[++lists] = used;
      return lists - 1;
    },
    start: list => starts[list]!,
    values: () => values,
    size: () => lists,
  };
}

export function grown(array: Uint32Array): Uint32Array {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** Up to so many numbers are sorted by insertion alone, more than so many natively. */
const FEW = 24;
const MANY = 1024;
const SHIFT = 24;
const slots = new Uint32Array(257);
const sorted = new Uint32Array(MANY);

/** Sorts the first `count` numbers, which are hashes, and drops repeats; returns how many are left. */
export function sortUnique(values: Uint32Array, count: number): number {
  if (count > MANY) values.subarray(0, count).sort();
  else {
    if (count > FEW) deal(values, count);
    insertionSort(values, count);
  }
  let kept = 0;
  for (let i = 0; i < count; i++) {
    if (i === 0 || values[i] !== values[i - 1]) values[kept++] = values[i]!;
  }
  return kept;
}

/** Puts hashes nearly where they belong: in the order of their highest bits. */
function deal(values: Uint32Array, count: number): void {
  slots.fill(0);
  for (let i = 0; i < count; i++) slots[(values[i]! >>> SHIFT) + 1]!++;
  for (let i = 1; i < slots.length; i++) slots[i]! += slots[i - 1]!;
  for (let i = 0; i < count; i++) sorted[slots[values[i]! >>> SHIFT]!++] = values[i]!;
  for (let i = 0; i < count; i++) values[i] = sorted[i]!;
}

function insertionSort(values: Uint32Array, count: number): void {
  for (let i = 1; i < count; i++) {
    const value = values[i]!;
    let at = i - 1;
    while (at >= 0 && values[at]! > value) {
      values[at + 1] = values[at]!;
      at--;
    }
    values[at + 1] = value;
  }
}

/** How many numbers two ascending lists of a pool have in common. */
export function common(pool: Pool, a: number, b: number): number {
  const values = pool.values();
  let i = pool.start(a);
  let j = pool.start(b);
  const iEnd = pool.start(a + 1);
  const jEnd = pool.start(b + 1);
  let shared = 0;
  while (i < iEnd && j < jEnd) {
    const x = values[i]!;
    const y = values[j]!;
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared;
}

/** Whether the lists meet within `count` steps up from their smallest numbers. */
export function meet(pool: Pool, a: number, b: number, count: number): boolean {
  const values = pool.values();
  let i = pool.start(a);
  let j = pool.start(b);
  const iEnd = pool.start(a + 1);
  const jEnd = pool.start(b + 1);
  for (let left = count; left > 0 && i < iEnd && j < jEnd; left--) {
    const x = values[i]!;
    const y = values[j]!;
    if (x === y) return true;
    if (x < y) i++;
    else j++;
  }
  return false;
}

export function length(pool: Pool, list: number): number {
  return pool.start(list + 1) - pool.start(list);
}
