import { describe, expect, it } from 'vitest';
import { inputFormats } from '../../src/read/formats.ts';
import { createInputReader } from '../../src/read/input.ts';
import { bytesOf, readAll, readPieces, singleBytes } from './cuts.ts';

const record = (title: string): string => `{"title": "${title}"}\n`;

describe('createInputReader', () => {
  it('reads an empty input', async () => {
    expect(await readAll('')).toEqual([]);
  });

  it('gives blocks while the input is still open', async () => {
    const reader = createInputReader('-');
    const first = await reader.push(bytesOf(record('A').repeat(400)));
    expect(first).toHaveLength(400);
    expect(reader.format()).toBe('ndjson');
    expect(await reader.push(bytesOf(record('B')))).toHaveLength(1);
  });

  it('does not know the format before it has seen enough', async () => {
    const reader = createInputReader('-');
    expect(await reader.push(bytesOf(record('A')))).toEqual([]);
    expect(reader.format()).toBeNull();
    expect(await reader.end()).toHaveLength(1);
    expect(reader.format()).toBe('ndjson');
  });

  it('takes the format that it is told, without waiting for more', async () => {
    const reader = createInputReader('-', { format: 'json' });
    expect(await reader.push(bytesOf(record('A').repeat(9)))).toHaveLength(9);
  });

  it('refuses a format or an encoding that it does not know', () => {
    expect(() => createInputReader('-', { format: 'stone' })).toThrow(RangeError);
    expect(() => createInputReader('-', { encoding: 'klingon' })).toThrow(RangeError);
  });

  it('tells wrong bytes in the block of their line', async () => {
    const bytes = Uint8Array.from([...bytesOf(record('Éa') + record('b')), 0xff, 0x0a, ...bytesOf(record('c'))]);
    const blocks = await readAll(bytes, { format: 'json' }, 'x');
    const told = blocks.map(block => block.problems.map(problem => [problem.code, problem.line]));
    expect(told).toEqual([[], [], [['wrong-bytes', 3]], []]);
    expect(await readPieces(singleBytes(bytes), { format: 'json' }, 'x')).toEqual(blocks);
  });

  it('says once that bytes were read as Windows-1252', async () => {
    const latin1 = Uint8Array.from(record('Jos\xe9') + record('Mu\xf1oz'), char => char.charCodeAt(0));
    const blocks = await readAll(latin1);
    expect(blocks.map(block => block.paper?.title)).toEqual(['José', 'Muñoz']);
    expect(blocks.flatMap(block => block.problems).map(problem => [problem.code, problem.line])).toEqual([
      ['not-utf8', 1],
    ]);
  });

  it.each(inputFormats.filter(({ name }) => name !== 'listing' && name !== 'html').map(({ name }) => name))(
    'does not say nothing where a text is no %s',
    async format => {
      const blocks = await readAll('\nRooms for Lamps\nJane Doe\n\nLamps for Rooms\n', { format });
      expect(blocks.flatMap(block => block.paper ?? [])).toEqual([]);
      expect(blocks.flatMap(block => block.problems)).not.toEqual([]);
    },
  );

  it('says once that nothing was read, at the first line that is not blank', async () => {
    const text = bytesOf('\nRooms for Lamps\nJane Doe\n');
    const blocks = await readAll(text, { format: 'ris' }, 'x');
    expect(blocks.flatMap(block => block.problems)).toEqual([
      { code: 'no-records', message: 'nothing was read as ris', file: 'x', line: 2 },
    ]);
    expect(await readPieces(singleBytes(text), { format: 'ris' }, 'x')).toEqual(blocks);
  });

  it.each([
    ['ris', ''],
    ['ris', '\n \n'],
    ['ris', 'A word before\nTY  - JOUR\nTI  - Rooms\nER  - \n'],
    ['json', '[]\n'],
    ['csv', 'title,authors,abstract\n'],
    ['listing', 'Rooms\n'],
  ])('finds nothing wrong in %s of %j', async (format, text) => {
    expect((await readAll(text, { format })).flatMap(block => block.problems)).toEqual([]);
  });

  it('reads UTF-16', async () => {
    const units = Uint16Array.from(`\uFEFF${record('Été')}`, char => char.charCodeAt(0));
    const blocks = await readAll(new Uint8Array(units.buffer));
    expect(blocks[0]!.paper?.title).toBe('Été');
  });
});
