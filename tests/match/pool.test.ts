import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortUnique } from '../../src/match/card/pool.ts';

it('sorts hashes and drops repeats, however many they are and wherever they crowd', () => {
  const near = fc.nat({ max: 40 }).map(step => 0x80000000 + step);
  const numbers = fc.array(fc.oneof(fc.nat({ max: 0xffffffff }), near), { maxLength: 1500, size: 'max' });
  fc.assert(
    fc.property(numbers, some => {
      const values = Uint32Array.from(some);
      const left = sortUnique(values, values.length);
      expect([...values.subarray(0, left)]).toEqual([...new Set(some)].sort((a, b) => a - b));
    }),
    { numRuns: 100 },
  );
});
