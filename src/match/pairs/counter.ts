/** How often each of many 32-bit numbers was seen: a table with open addressing, 8 bytes a number and no objects. */
export interface Counter {
  add(value: number): void;
  get(value: number): number;
}

export function createCounter(): Counter {
  let keys = new Uint32Array(1 << 12);
  let counts = new Uint32Array(keys.length);
  let used = 0;

  const slot = (value: number): number => {
    const mask = keys.length - 1;
    let at = value & mask;
    while (counts[at] !== 0 && keys[at] !== value) at = (at + 1) & mask;
    return at;
  };
  const grow = (): void => {
    const oldKeys = keys;
    const oldCounts = counts;
    keys = new Uint32Array(oldKeys.length * 2);
    counts = new Uint32Array(keys.length);
    for (let i = 0; i < oldKeys.length; i++) {
      if (oldCounts[i] === 0) continue;
      const at = slot(oldKeys[i]!);
      keys[at] = oldKeys[i]!;
      counts[at] = oldCounts[i]!;
    }
  };
  return {
    add(value) {
      if (used * 2 > keys.length) grow();
      const at = slot(value);
      counts[at] = counts[at]! + 1;
      if (counts[at] === 1) {
        keys[at] = value;
        used++;
      }
    },
    get: value => counts[slot(value)]!,
  };
}
