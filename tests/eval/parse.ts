import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block, Paper } from '../../src/model.ts';
import { createInputReader } from '../../src/read/input.ts';
import { differences, type ParseFigures, type ScoredRecord } from './score-parse.ts';

const CHUNK = 1 << 16;

/** Reads a file's bytes as the program does, piece by piece. */
async function readBlocks(file: string, bytes: Uint8Array): Promise<Block[]> {
  const reader = createInputReader(file);
  const blocks: Block[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) blocks.push(...(await reader.push(bytes.subarray(at, at + CHUNK))));
  blocks.push(...(await reader.end()));
  return blocks;
}

export async function readPapers(file: string, bytes: Uint8Array): Promise<Paper[]> {
  const blocks = await readBlocks(file, bytes);
  return blocks.flatMap(({ paper }) => (paper === null ? [] : [paper]));
}

export const readText = (text: string): Promise<Paper[]> => readPapers('listing.txt', new TextEncoder().encode(text));

export interface ParseSet {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly gold: readonly ScoredRecord[];
}

/** The listings of parse/ with their gold, by name. */
export function parseSets(folder: string): ParseSet[] {
  const parse = join(folder, 'parse');
  if (!existsSync(parse)) return [];
  return readdirSync(parse)
    .sort()
    .map(name => ({
      name,
      bytes: readFileSync(join(parse, name, 'listing.txt')),
      gold: readFileSync(join(parse, name, 'gold.ndjson'), 'utf8')
        .split('\n')
        .filter(line => line.trim() !== '')
        .map(line => JSON.parse(line) as ScoredRecord),
    }));
}

export function parseLine(name: string, figures: ParseFigures): string {
  const scores = (['exact', 'title', 'authors', 'abstract'] as const).map(key => `${key} ${figures[key].toFixed(4)}`);
  return `${name.padEnd(24)} ${scores.join('  ')}  gold ${figures.gold} predicted ${figures.predicted}`;
}

/** The first records that are missing, and the first that are wrong, cut to a line each. */
export function errorLines(gold: readonly ScoredRecord[], found: readonly ScoredRecord[], most: number): string[] {
  const { missing, wrong } = differences(gold, found);
  const line =
    (mark: string) =>
    ({ title, authors, abstract }: ScoredRecord) =>
      `  ${mark}: ${title.slice(0, 90)} | ${authors.join('; ').slice(0, 140)} | ${(abstract ?? '-').slice(0, 40)} … ${(abstract ?? '-').slice(-40)}`;
  return [...missing.slice(0, most).map(line('missing')), ...wrong.slice(0, most).map(line('wrong'))];
}
