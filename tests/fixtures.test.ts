import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Block, Paper } from '../src/model.ts';
import { createInputReader } from '../src/read/input.ts';

/**
 * Every fixtures/NAME.txt is read and compared with fixtures/NAME.json: the records of the listing, duplicates not collapsed.
 * UPDATE=1 writes what the program reads today; look at the difference before you commit it.
 */
const FOLDER = join(import.meta.dirname, '..', 'fixtures');
const UPDATE = process.env.UPDATE === '1';

/**
 * Fixtures of two or three records that the labeller still gets wrong: too little text to see the layout in, and nothing else tells.
 * When one of them is read right, its test fails until its name is taken off the list.
 */
const TOO_SHORT_TO_TELL = new Set([
  'accepted-affiliations',
  'dblp-search',
  'ieee-xplore',
  'lab-authors-first',
  'markdown-links-only',
  'names-short',
  'numbered-links-only',
  'pmlr',
  'pubmed-web',
  'same-title-other-paper',
  'title-and-abstract',
  'titles-like-lists',
]);

function namesWith(extension: string): string[] {
  const files = readdirSync(FOLDER).filter(file => file.endsWith(extension));
  return files.map(file => file.slice(0, -extension.length)).sort();
}

async function blocksOf(name: string): Promise<Block[]> {
  const input = createInputReader(`${name}.txt`);
  const blocks = [...(await input.push(readFileSync(join(FOLDER, `${name}.txt`))))];
  blocks.push(...(await input.end()));
  return blocks;
}

const papersIn = (blocks: readonly Block[]): Paper[] =>
  blocks.flatMap(block => (block.paper === null ? [] : [block.paper]));

const NAMES = namesWith('.txt');
const schema = JSON.parse(readFileSync(join(FOLDER, '..', 'src', 'record.schema.json'), 'utf8'));
const valid = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

describe('the fixtures', () => {
  it('are not rewritten by continuous integration', () => {
    expect(UPDATE && Boolean(process.env.CI)).toBe(false);
  });

  it('each have an expectation, and no expectation stands alone', () => {
    if (!UPDATE) expect(namesWith('.json')).toEqual(NAMES);
  });
});

describe('the expectation of a fixture holds records of the public schema', () => {
  it.each(NAMES)('%s', name => {
    for (const record of JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'))) {
      valid(record);
      expect(valid.errors).toBeNull();
    }
  });
});

async function readsAsExpected(name: string): Promise<void> {
  const papers = papersIn(await blocksOf(name));
  const path = join(FOLDER, `${name}.json`);
  if (UPDATE && !process.env.CI) writeFileSync(path, `${JSON.stringify(papers, null, 2)}\n`);
  expect(papers).toEqual(JSON.parse(readFileSync(path, 'utf8')));
}

describe('a listing is read as its fixture says', () => {
  it.each(NAMES.filter(name => !TOO_SHORT_TO_TELL.has(name)))('%s', readsAsExpected);
});

describe('a listing that is too short to see its layout in is not read as its fixture says', () => {
  it.fails.each([...TOO_SHORT_TO_TELL])('%s', readsAsExpected);
});

describe('every line of a fixture stands in one block, in order', () => {
  it.each(NAMES)('%s', async name => {
    const numbers = (await blocksOf(name)).flatMap(block => block.lines.map(line => line.number));
    const lines = readFileSync(join(FOLDER, `${name}.txt`), 'utf8').split(/\r\n|\n|\r/u);
    if (lines.at(-1) === '') lines.pop();
    expect(numbers).toEqual(lines.map((_, at) => at + 1));
  });
});
