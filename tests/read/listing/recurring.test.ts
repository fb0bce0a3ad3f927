import { expect, it } from 'vitest';
import { createRecurring } from '../../../src/read/listing/label/layout/recurring.ts';
import { lookCount, lookOf, stateNamed } from '../../../src/read/listing/label/states.ts';
import { readAll } from '../cuts.ts';

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

it('finds the paper whose title begins with a number below a line that all papers have', async () => {
  const paper = (title: string): string =>
    [
      'July 25, 2016 (v1)',
      'Preprint',
      'Open',
      title,
      'Lindholm, Ada; Ferreira, Bo; Koné, Cid',
      'We grow moss on stones and count its leaves. '.repeat(6),
    ].join('\n');
  const places = 'Stones Walls Roofs Boats Ponds Bogs Fens Mires Rivers Shores Sands Cliffs Caves Wells'.split(' ');
  const titles = places.map(place => `Growing Moss on Wet ${place} in the North`);
  const blocks = await readAll([...titles, '10,000 Bus Stops', ...titles].map(paper).join('\n\n'), {
    format: 'listing',
  });
  expect(blocks.flatMap(({ paper }) => paper?.title ?? [])).toEqual([...titles, '10,000 Bus Stops', ...titles]);
});
