import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, isMisspelling } from '../../src/match/card/spelling.ts';

describe('distance', () => {
  it('counts insertions, deletions and replacements up to a limit', () => {
    expect(distance('tides', 'tides', 2)).toBe(0);
    expect(distance('tides', 'tidal', 2)).toBe(2);
    expect(distance('tides', 'mosses', 2)).toBe(3);
    expect(distance('', 'abc', 5)).toBe(3);
  });

  it('is symmetric, 0 for the same text only, and never more than the limit and one', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const apart = distance(a, b, 3);
        expect(distance(b, a, 3)).toBe(apart);
        expect(apart === 0).toBe(a === b);
        expect(apart).toBeLessThanOrEqual(4);
      }),
    );
  });
});

describe('isMisspelling', () => {
  it.each([
    ['estuary', 'estuery'],
    ['estuary', 'estuarys'],
    ['sediment', 'sedimnet'],
    ['university', 'niversity'],
    ['blind', 'blinded'],
    ['eculizamab', 'eculizumab'],
    ['transplantation', 'transplanttaion'],
  ])('%s is %s', (a, b) => {
    expect(isMisspelling(a, b)).toBe(true);
    expect(isMisspelling(b, a)).toBe(true);
  });

  it.each([
    ['rat', 'cat'],
    ['ovine', 'bovine'],
    ['hypoxia', 'hyperoxia'],
    ['hypotension', 'hypertension'],
    ['preoperative', 'postoperative'],
    ['typical', 'atypical'],
    ['nitrate', 'nitrite'],
    ['lactose', 'lactase'],
    ['adult', 'child'],
    ['1998', '1999'],
    ['intraspecific', 'interspecific'],
  ])('%s is not %s', (a, b) => {
    expect(isMisspelling(a, b)).toBe(false);
    expect(isMisspelling(b, a)).toBe(false);
  });
});
