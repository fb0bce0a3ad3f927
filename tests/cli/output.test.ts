import { Writable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Output, openOutput } from '../../src/cli/output/output.ts';

/** An output that shows the pieces that were sent on. */
async function shown(): Promise<{ readonly output: Output; readonly pieces: Uint8Array[] }> {
  const pieces: Uint8Array[] = [];
  const stdout = new Writable({
    write(bytes: Uint8Array, _, done) {
      pieces.push(bytes);
      done();
    },
  });
  const { signal } = new AbortController();
  const output = await openOutput('-', { io: { stdout }, interrupt: signal } as Parameters<typeof openOutput>[1]);
  return { output, pieces };
}

describe('an output', () => {
  it('sends on text and bytes in their order, whatever their size, and changes nothing that it sent', async () => {
    const size = fc.oneof(fc.nat(40), fc.nat(300_000));
    const data = fc.tuple(fc.constantFrom('a', 'é', '漢', '😀'), size, fc.boolean());
    await fc.assert(
      fc.asyncProperty(fc.array(data, { maxLength: 12 }), async all => {
        const { output, pieces } = await shown();
        const texts = all.map(([sign, times]) => sign.repeat(times));
        for (const [at, text] of texts.entries()) await output.write(all[at]![2] ? text : Buffer.from(text));
        await output.commit();
        expect(Buffer.concat(pieces).equals(Buffer.from(texts.join('')))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('collects small texts, and sends them on when it is told', async () => {
    const { output, pieces } = await shown();
    for (const text of ['On ', 'Moss', '\n']) await output.write(text);
    expect(pieces).toHaveLength(0);
    await output.flush();
    expect(pieces.map(String)).toEqual(['On Moss\n']);
    await output.flush();
    expect(pieces).toHaveLength(1);
  });
});
