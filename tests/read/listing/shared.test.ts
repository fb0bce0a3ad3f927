import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createInputReader } from '../../../src/read/input.ts';
import { createFollower, type LabelSource } from '../../../src/read/listing/label/shared.ts';
import { readPieces } from '../cuts.ts';

const bytes = readFileSync(new URL('../../../fixtures/mila-fr.txt', import.meta.url));
const pieces = [bytes.subarray(0, 3000), bytes.subarray(3000)];

/** What is known is taken in turn. */
const sourceOf = (states: readonly number[]): LabelSource => {
  let next = 0;
  return { take: () => states[next++] };
};

describe('shared labels', () => {
  it('give a second reader of the same bytes the blocks that it would have found by itself', async () => {
    const states: number[] = [];
    const labels = createInputReader(
      'in.txt',
      {},
      {
        give: (more, count) => void states.push(...more.subarray(0, count)),
      },
    );
    for (const piece of pieces) await labels.push(piece);
    await labels.end();
    const reader = createInputReader('in.txt', {}, sourceOf(states));
    const blocks = [...(await reader.push(pieces[0]!)), ...(await reader.push(pieces[1]!)), ...(await reader.end())];
    expect(blocks).toEqual(await readPieces(pieces));
    expect(reader.layout()).toBe('author-lines');
  });

  it('are waited for as long as they are not known', () => {
    const known: number[] = [];
    const follower = createFollower({ take: () => known.shift() });
    expect(follower.push('Moss on Stone')).toBe(0);
    expect(follower.push('')).toBe(0);
    known.push(0, 2);
    expect(follower.push('Ada Moe')).toBe(2);
    expect([...follower.labels().subarray(0, 2)]).toEqual([0, 2]);
  });

  it('must all be known at the end', () => {
    const follower = createFollower(sourceOf([]));
    follower.push('Moss on Stone');
    expect(() => follower.end()).toThrow('Cannot end a listing whose labels are not all known');
  });
});
