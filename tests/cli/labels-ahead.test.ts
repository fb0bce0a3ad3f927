import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { labelledAhead } from '../../src/cli/input/labels-ahead.ts';
import type { Input } from '../../src/pipeline.ts';

// The thread as it was built: `npm test` builds it.
const thread = new URL('../../dist/cli/input/label-thread.js', import.meta.url);
const listing = readFileSync(new URL('../../fixtures/mila-fr.txt', import.meta.url));
const never = new AbortController().signal;

async function* pieces(count: number, failure?: Error): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < count; at++) yield listing;
  if (failure !== undefined) throw failure;
}

describe('labels found ahead', () => {
  it('are as many as the lines, for the same bytes', async () => {
    const { bytes, labels } = labelledAhead(pieces(20), thread, {}, never);
    let read = 0;
    for await (const piece of bytes) read += piece.length;
    let known = 0;
    while (labels.take() !== undefined) known++;
    expect(read).toBe(20 * listing.length);
    expect(known).toBe(
      20 *
        listing
          .toString()
          .split('\n')
          .filter(line => line.trim() !== '').length,
    );
  });

  it('come for all bytes that could be read', async () => {
    const { bytes } = labelledAhead(pieces(12, new Error('the disk is gone')), thread, {}, never);
    let read = 0;
    const all = async () => {
      for await (const _ of bytes) read++;
    };
    await expect(all()).rejects.toThrow('the disk is gone');
    expect(read).toBe(12);
  });

  it('are not waited for when the thread has ended, or the run is interrupted', async () => {
    const all = async (bytes: Input['bytes']) => {
      for await (const _ of bytes);
    };
    const dead = labelledAhead(pieces(3), new URL('data:text/javascript,process.exit(7)'), {}, never);
    await expect(all(dead.bytes)).rejects.toThrow('ended with 7');
    const interrupt = new AbortController();
    const deaf = new URL('data:text/javascript,setInterval(() => {}, 1000)');
    const waiting = all(labelledAhead(pieces(3), deaf, {}, interrupt.signal).bytes);
    setTimeout(() => interrupt.abort(), 50);
    await expect(waiting).rejects.toThrow('aborted');
  });
});
