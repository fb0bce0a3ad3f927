import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createFileChecker } from '../src/check.ts';
import type { Block } from '../src/model.ts';
import { createInputReader } from '../src/read/input.ts';
import { NOT_A_LISTING } from '../src/read/listing/doubt/doubt.ts';
import { oddSigns } from '../src/read/listing/doubt/odd-signs.ts';
import { novel } from './listings/prose.ts';
import { wrap } from './listings/text.ts';
import { bytesOf } from './read/cuts.ts';

async function look(text: string | Uint8Array): Promise<{ flagged: boolean; papers: number }> {
  const reader = createInputReader('in.txt');
  const checker = createFileChecker('in.txt');
  const blocks = [...(await reader.push(bytesOf(text))), ...(await reader.end())];
  const findings = [...blocks.flatMap(block => checker.block(block)), ...checker.end(reader.format())];
  const flags = findings.filter(({ rule }) => rule === NOT_A_LISTING);
  expect(flags.length).toBeLessThan(2);
  return {
    flagged: flags.length > 0,
    papers: blocks.filter(({ paper }) => paper !== null).length,
  };
}

const isFlagged = async (text: string): Promise<boolean> => (await look(text)).flagged;

describe('a sign of a record that is no paper', () => {
  it.each(oddSigns.map(row => [row.name, row] as const))('is shown by its sample: %s', (name, { sample }) => {
    expect(oddSigns.filter(({ shows }) => shows(sample)).map(row => row.name)).toContain(name);
  });

  it('is not shown by a paper', () => {
    for (const title of [
      'Reading Tide Boards Through Rain and Fog',
      'p53 and the kiln: What a second look tells',
      'On Rust.',
    ])
      for (const authors of [['Ann Roe', 'Ken Poe Jr.'], ['ann moe'], ['Moe, A. B.'], ['The Wool Group']])
        expect(oddSigns.filter(({ shows }) => shows({ title, authors }))).toEqual([]);
  });
});

const PAPERS = [
  ['Reading Tide Boards Through Rain and Fog', 'Ingrid Vestby, Paulo Quaresma'],
  ['Why Do Looms Drift?', 'Agathe Koné, Torbjörn Lund'],
  ['A Second Look at Copper Kettles', 'Ann Roe'],
] as const;

describe('check', () => {
  it('tells prose with dialogue from a listing', async () => {
    const paragraphs = novel(120);
    expect(await isFlagged(paragraphs.join('\n'))).toBe(true);
    expect(await isFlagged(paragraphs.join('\n\n'))).toBe(true);
    expect(await isFlagged(paragraphs.map(text => wrap(text, 64, 0, '').join('\n')).join('\n\n'))).toBe(true);
  });

  it('takes titles alone, and one record or three, for a listing', async () => {
    const titles = PAPERS.map(([title]) => title);
    expect(await isFlagged(titles.map((title, i) => `${i + 1}. ${title}`).join('\n'))).toBe(false);
    expect(await isFlagged(PAPERS.map(paper => paper.join('\n')).join('\n\n'))).toBe(false);
    for (const paper of PAPERS) expect(await isFlagged(paper.join('\n'))).toBe(false);
  });

  it('takes every fixture in which papers are found for a listing', async () => {
    const folder = new URL('../fixtures/', import.meta.url);
    const flagged: string[] = [];
    for (const name of readdirSync(folder).filter(name => name.endsWith('.txt'))) {
      const { papers, flagged: isOne } = await look(readFileSync(new URL(name, folder)));
      if (papers > 0 && isOne) flagged.push(name);
    }
    expect(flagged).toEqual([]);
  });
});

it('names lines that were not read once, where a problem names them', () => {
  const lines = [{ number: 3, text: 'Keywords: moss', role: 'field' as const }];
  const problems = [{ code: 'no-title', message: 'no title', file: 'in.txt', line: 3 }];
  const rulesOf = (block: Block) =>
    createFileChecker('in.txt')
      .block(block)
      .map(({ rule }) => rule);
  expect(rulesOf({ lines, paper: null, problems })).toEqual(['no-title']);
  expect(rulesOf({ lines, paper: null, problems: [] })).toEqual(['unread-lines']);
});
