import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, cutAt, linesOf, readAll, readPieces } from './cuts.ts';

const FOLDER = new URL('../../fixtures/formats/', import.meta.url);
const inputs = readdirSync(FOLDER).filter(name => !name.includes('.expected.') && !name.startsWith('html'));

/** What happens to files: lines are lost, doubled, cut or moved. */
const mutation = fc.tuple(
  fc.constantFrom('drop', 'double', 'cut', 'swap'),
  fc.double({ min: 0, max: 0.999, noNaN: true }),
);

function mutate(lines: readonly string[], [kind, where]: readonly [string, number]): string[] {
  const at = Math.floor(where * lines.length);
  const line = lines[at] ?? '';
  const [before, after] = [lines.slice(0, at), lines.slice(at + 1)];
  if (kind === 'drop') return [...before, ...after];
  if (kind === 'double') return [...before, line, line, ...after];
  if (kind === 'cut') return [...before, line.slice(0, Math.floor(line.length / 2)), ...after];
  return [...before, ...after.slice(0, 1), line, ...after.slice(1)];
}

describe('damaged files', () => {
  it.each(inputs)('%s keeps every line in one block, and any cut gives the same blocks', async input => {
    const format = input.slice(0, input.indexOf('--'));
    const lines = readFileSync(new URL(input, FOLDER), 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/);
    await fc.assert(
      fc.asyncProperty(
        fc.array(mutation, { minLength: 1, maxLength: 6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (mutations, cut) => {
          const damaged = mutations.reduce(mutate, lines);
          const bytes = bytesOf(damaged.join('\n'));
          const blocks = await readAll(bytes, { format });
          expect(await readPieces(cutAt(bytes, [cut]), { format })).toEqual(blocks);
          const expected = damaged.at(-1) === '' ? damaged.slice(0, -1) : damaged;
          expect(linesOf(blocks)).toEqual(expected.map((text, k) => ({ number: k + 1, text })));
        },
      ),
      { numRuns: 40 },
    );
  });

  it.each(inputs)(
    '%s loses no more than a record with a line, except the head of a table and lines of several records',
    async input => {
      const format = input.slice(0, input.indexOf('--'));
      const lines = readFileSync(new URL(input, FOLDER), 'utf8').split(/\r?\n/);
      const count = async (text: string): Promise<number> =>
        (await readAll(text, { format })).filter(block => block.paper !== null).length;
      const whole = await count(lines.join('\n'));
      const losses = await Promise.all(
        lines.map((_, at) => count([...lines.slice(0, at), ...lines.slice(at + 1)].join('\n'))),
      );
      expect(losses.filter(left => left < whole - 1).length).toBeLessThanOrEqual(2);
    },
  );
});
