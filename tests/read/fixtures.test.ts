import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model.ts';
import { createDecoder } from '../../src/read/bytes/decode.ts';
import { recogniseFormat } from '../../src/read/formats.ts';
import { createLineSplitter } from '../../src/read/lines.ts';
import { toRecord } from '../../src/write/record.ts';
import { cutAt, linesOf, readAll, readPieces, singleBytes } from './cuts.ts';

/*
 * fixtures/formats/FORMAT--NAME.EXTENSION is read, and FORMAT--NAME.expected.ndjson has its papers and problems, one a line.
 * UPDATE=1 writes the expectations again.
 */
const FOLDER = new URL('../../fixtures/formats/', import.meta.url);
const EXPECTED = '.expected.ndjson';
const names = readdirSync(FOLDER).sort();
const inputs = names.filter(name => !name.endsWith(EXPECTED));

const expectationOf = (input: string): string => `${input.slice(0, input.lastIndexOf('.'))}${EXPECTED}`;
const formatOf = (input: string): string => input.slice(0, input.indexOf('--'));

function textOf(bytes: Uint8Array): string {
  const decoder = createDecoder();
  return decoder.push(bytes).text + decoder.end().text;
}

function linesOfText(text: string): { number: number; text: string }[] {
  const splitter = createLineSplitter();
  return [...splitter.push({ text, faults: [] }).lines, ...splitter.end().lines];
}

function written(blocks: readonly Block[]): string {
  const rows = blocks.flatMap(block => [...(block.paper === null ? [] : [toRecord(block.paper)]), ...block.problems]);
  return rows.map(row => `${JSON.stringify(row)}\n`).join('');
}

/** What the papers say, but where, and what the end of the file cut. */
function papersIn(blocks: readonly Block[]): unknown[] {
  return blocks.flatMap(({ paper }) => (paper === null ? [] : [{ ...paper, sources: [], truncated: [] }]));
}

describe('the fixtures of the formats', () => {
  it('have an expectation each, and no expectation is left over', () => {
    if (process.env.UPDATE === '1') return;
    expect(names.filter(name => name.endsWith(EXPECTED))).toEqual([...new Set(inputs.map(expectationOf))].sort());
  });

  it.each(inputs)('%s is read as expected', async input => {
    const bytes = readFileSync(new URL(input, FOLDER));
    const blocks = await readAll(bytes, {}, input);
    const expected = new URL(expectationOf(input), FOLDER);
    if (process.env.UPDATE === '1') writeFileSync(expected, written(blocks));
    expect(written(blocks)).toBe(readFileSync(expected, 'utf8'));
    expect(linesOf(blocks)).toEqual(linesOfText(textOf(bytes)));
  });

  it.each(inputs)('%s is recognised by what it holds, whatever its name', input => {
    const head = textOf(readFileSync(new URL(input, FOLDER)));
    expect(recogniseFormat(head, 'unnamed').name).toBe(formatOf(input));
  });

  it.each(inputs.filter(name => !/^(?:json|csv|html|xml)--/.test(name)))(
    '%s is read twice where it stands twice in a file, each time with its byte order mark',
    async input => {
      const bytes = readFileSync(new URL(input, FOLDER));
      const once = papersIn(await readAll(bytes, {}, input));
      const mark = Buffer.from('\n\uFEFF');
      const twice = papersIn(await readAll(Buffer.concat([bytes, mark, bytes]), {}, input));
      expect(twice).toEqual([...once, ...once]);
    },
  );

  it.each(inputs)('%s gives the same blocks for any cut', async input => {
    const bytes = new Uint8Array(readFileSync(new URL(input, FOLDER)));
    const whole = await readAll(bytes, {}, input);
    expect(await readPieces(singleBytes(bytes), {}, input)).toEqual(whole);
    expect(await readPieces(cutAt(bytes, [0.1, 0.33, 0.5, 0.77]), {}, input)).toEqual(whole);
  });
});
