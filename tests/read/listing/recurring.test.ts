import { expect, it } from 'vitest';
import { createRecurring } from '../../../src/read/listing/label/layout/recurring.ts';
import { lookCount, lookOf, stateNamed } from '../../../src/read/listing/label/states.ts';

const TITLE = lookOf[stateNamed('title')]!;

/** By how much a line is less likely a title when it came again in these states. */
function loweredBy(...states: readonly string[]): number {
  const recurring = createRecurring();
  for (const state of states) recurring.meet(7, stateNamed(state));
  const scores = new Float64Array(lookCount);
  recurring.lower(7, scores);
  expect(scores.filter(score => score !== 0).length).toBeLessThan(2);
  return -scores[TITLE]!;
}

it('lowers a line that came again and again and was no title', () => {
  expect(loweredBy('field before title', 'noise')).toBeGreaterThan(0);
  expect(loweredBy('field before title')).toBe(-0);
  expect(loweredBy('author', 'author', 'author')).toBe(-0);
});

it('leaves the title of a paper that stands in a listing more than once', () => {
  expect(loweredBy('noise', 'title', 'noise', 'noise')).toBe(-0);
});
