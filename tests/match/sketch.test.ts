import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSketches } from '../../src/match/card/sketch.ts';
import { MOSSES, TIDES } from './paper.ts';

function containment(a: string | null, b: string | null): number {
  const sketches = createSketches();
  return sketches.containment(sketches.add(a), sketches.add(b));
}

describe('createSketches', () => {
  it('gives 1 for an abstract and itself, and for a cut one and the whole one', () => {
    expect(containment(TIDES, TIDES)).toBe(1);
    expect(containment(TIDES.slice(0, 160), TIDES)).toBe(1);
  });

  it('gives next to nothing for two abstracts', () => {
    expect(containment(TIDES, MOSSES)).toBeLessThan(0.1);
  });

  it('sees through case, marks, line breaks and accents', () => {
    expect(containment(TIDES, TIDES.toUpperCase().replaceAll(' ', '\n').replaceAll(',', ' –'))).toBe(1);
    expect(containment(TIDES.replaceAll('e', 'é'), TIDES)).toBe(1);
  });

  it('cannot tell where one side has too little text', () => {
    expect(containment(TIDES, null)).toBeNaN();
    expect(containment(TIDES, 'No abstract available')).toBeNaN();
  });

  it('stays high where a heading was put before, and falls as the text is replaced', () => {
    expect(containment(`BACKGROUND AND AIMS: ${TIDES}`, TIDES)).toBeGreaterThan(0.9);
    expect(containment(TIDES.slice(0, 200) + MOSSES.slice(200), TIDES)).toBeLessThan(0.8);
  });

  it('is symmetric and between 0 and 1', () => {
    const text = fc
      .array(fc.constantFrom(...`${TIDES} ${MOSSES}`.split(' ')), { minLength: 40, maxLength: 80 })
      .map(words => words.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const share = containment(a, b);
        expect(containment(b, a)).toBe(share);
        expect(share >= 0 && share <= 1).toBe(true);
      }),
    );
  });
});
