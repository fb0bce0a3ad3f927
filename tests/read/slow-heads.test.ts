import { performance } from 'node:perf_hooks';
import { expect, it } from 'vitest';
import { inputFormats } from '../../src/read/formats.ts';

/** Heads of one thing again and again, on which a pattern with one repetition inside another would take forever. */
const UNITS = [
  ...['\n', ' ', '\t', '\r\n', ' \n', '\t\n', '\n\n\n ', '{', '{"', '[', '[ ', '@', '@\n', '@a{', '@a{ ', '%', '%A '],
  ...['\\\\\n', '1. ', '\n\n1. ', '. ', '- **', '| ', '",', '<', '<p>', '<?', 'TY ', 'Ada Moe A, ', 'Title: '],
];

const repeated = (unit: string, length: number): string => `${unit.repeat(length / unit.length)}x y`;

/** The least time of several runs: others are at work, too. */
function cost(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 8; round++) {
    const from = performance.now();
    run();
    least = Math.min(least, performance.now() - from);
  }
  return least;
}

const SHORT = 256;
/** Four times the length may take four times as long, and somewhat more; sixteen times where each sign is counted again from each other. */
const MOST = 12;

it.each(inputFormats)(
  '$name is told in a time that grows with the head',
  ({ recognise }) => {
    const grows = (unit: string): boolean => {
      const [short, long] = [repeated(unit, SHORT), repeated(unit, 4 * SHORT)];
      return cost(() => recognise(long, 'x')) > MOST * cost(() => recognise(short, 'x'));
    };
    expect(UNITS.find(unit => grows(unit) && grows(unit) && grows(unit))).toBeUndefined();
  },
  60_000,
);

it('many comments before a page are passed at once', () => {
  const html = inputFormats.find(({ name }) => name === 'html')!;
  expect(html.recognise(`${'<!-- moss -->'.repeat(30)}x`, 'x')).toBe(false);
  expect(html.recognise(`${'<!-- moss -->\n'.repeat(100)}<html>`, 'x')).toBe(true);
}, 5000);
