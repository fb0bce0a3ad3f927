import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../src/match/matcher.ts';
import type { MatchOptions } from '../../src/match/matching.ts';
import { BARE, CATALOGUED, type NearMiss } from './near-misses.ts';
import { paper } from './paper.ts';

function isMerged({ a, b }: NearMiss, options: MatchOptions = {}): boolean {
  const matcher = createMatcher(options);
  matcher.add(paper(a));
  matcher.add(paper(b));
  return matcher.end().clusters.length > 0;
}

const everything = [...BARE, ...CATALOGUED];

describe('near misses', () => {
  it.each(BARE)('as a page shows them: $why (one paper: $same)', row => {
    expect(isMerged(row)).toBe(row.same);
  });

  it.each(CATALOGUED)('as a catalogue knows them: $why (one paper: $same)', row => {
    expect(isMerged(row)).toBe(row.same);
  });

  it('are judged alike in either order', () => {
    for (const row of everything) expect(isMerged({ ...row, a: row.b, b: row.a }), row.why).toBe(row.same);
  });

  it('are never merged by a stricter level where a looser one keeps them apart', () => {
    for (const row of everything) {
      const [strict, balanced, loose] = (['strict', 'balanced', 'loose'] as const).map(level =>
        isMerged(row, { level }),
      );
      expect([!strict || balanced, !balanced || loose], row.why).toEqual([true, true]);
    }
  });
});
