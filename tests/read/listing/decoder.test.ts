import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDecoder, LONGEST_WAIT, type Transitions } from '../../../src/read/listing/label/decoder/decoder.ts';
import { lookCount, lookOf, stateCount } from '../../../src/read/listing/label/states.ts';
import { createRandom } from '../../listings/index.ts';

const S = stateCount;

/** Random scores; a third of the transitions are forbidden, none from or to state 0, so that some path always remains. */
function drawTransitions(random: () => number): Transitions {
  const between = Float64Array.from({ length: 3 * S * S }, (_, i) => {
    const open = i % S === 0 || Math.floor(i / S) % S === 0;
    return !open && random() < 0.33 ? -Infinity : random() * 4 - 2;
  });
  const edge = () => Float64Array.from({ length: S }, () => random() * 4 - 2);
  return { between, first: edge(), last: edge() };
}

const drawScores = (random: () => number, lines: number) =>
  Array.from({ length: lines }, () => Float64Array.from({ length: lookCount }, () => random() * 4 - 2));

function scoreOf(
  path: readonly number[],
  scores: readonly Float64Array[],
  blanks: readonly number[],
  { between, first, last }: Transitions,
): number {
  return path.reduce((sum, state, i) => {
    const from = i === 0 ? first[state]! : between[(blanks[i]! * S + path[i - 1]!) * S + state]!;
    return sum + from + scores[i]![lookOf[state]!]! + (i === path.length - 1 ? last[state]! : 0);
  }, 0);
}

/** The best path, found by trying each. */
function bestOf(scores: readonly Float64Array[], blanks: readonly number[], transitions: Transitions): number {
  let best = -Infinity;
  const walk = (path: readonly number[]): void => {
    if (path.length === scores.length) best = Math.max(best, scoreOf(path, scores, blanks, transitions));
    else for (let state = 0; state < S; state++) walk([...path, state]);
  };
  walk([]);
  return best;
}

function decode(
  scores: readonly Float64Array[],
  blanks: readonly number[],
  transitions: Transitions,
): { path: number[]; settledEarly: number } {
  const decoder = createDecoder(transitions);
  const path: number[] = [];
  const take = (count: number) => path.push(...decoder.settled.subarray(0, count));
  for (const [i, line] of scores.entries()) take(decoder.push(line.slice(), blanks[i]!));
  const settledEarly = path.length;
  take(decoder.end());
  return { path, settledEarly };
}

describe('createDecoder', () => {
  it('begins anew where nothing may follow', () => {
    const random = createRandom(3);
    const transitions = drawTransitions(random);
    transitions.between.fill(-Infinity, 2 * S * S);
    const { path } = decode(
      drawScores(random, 200),
      Array.from({ length: 200 }, (_, i) => i % 3),
      transitions,
    );
    expect(path).toHaveLength(200);
    expect(path.every(state => state < S)).toBe(true);
  });

  it('finds a path as good as the best of all paths', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 3 }), (seed, lines) => {
        const random = createRandom(seed);
        const transitions = drawTransitions(random);
        const scores = drawScores(random, lines);
        const blanks = scores.map(() => Math.floor(random() * 3));
        const { path } = decode(scores, blanks, transitions);
        expect(path).toHaveLength(lines);
        expect(scoreOf(path, scores, blanks, transitions)).toBeCloseTo(bestOf(scores, blanks, transitions), 9);
      }),
      { numRuns: 15 },
    );
  });

  it('gives every line one state, and lets none wait longer than it says', () => {
    const random = createRandom(4);
    const transitions = drawTransitions(random);
    const decoder = createDecoder(transitions);
    let given = 0;
    for (let line = 1; line <= 500; line++) {
      given += decoder.push(drawScores(random, 1)[0]!, 0);
      expect(line - given).toBeLessThanOrEqual(LONGEST_WAIT);
    }
    expect(given + decoder.end()).toBe(500);
  });

  it('decides where nothing tells the lines apart, too', () => {
    const flat: Transitions = {
      between: new Float64Array(3 * S * S),
      first: new Float64Array(S),
      last: new Float64Array(S),
    };
    const { path, settledEarly } = decode(
      Array.from({ length: 200 }, () => new Float64Array(S)),
      Array.from({ length: 200 }, () => 0),
      flat,
    );
    expect(path).toHaveLength(200);
    expect(settledEarly).toBeGreaterThan(200 - LONGEST_WAIT - 1);
  });

  it('never follows a forbidden transition', () => {
    const random = createRandom(9);
    const transitions = drawTransitions(random);
    const scores = drawScores(random, 80);
    const blanks = scores.map(() => 0);
    const { path } = decode(scores, blanks, transitions);
    expect(scoreOf(path, scores, blanks, transitions)).toBeGreaterThan(-Infinity);
  });
});
