import { readFileSync } from 'node:fs';
import type { RunOptions } from './harness.ts';

/** One run of the program in a folder with `files`, and what it must give. */
export interface Case extends Omit<RunOptions, 'input' | 'interrupt'> {
  readonly name: string;
  readonly args: readonly string[];
  /** Standard input; a terminal where absent. */
  readonly input?: string | Uint8Array;
  /** Files beside those of `files`. */
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
  /** All of it, or a pattern in it; nothing where absent. */
  readonly stdout?: string | RegExp;
  readonly stderr?: string | RegExp;
  readonly exitCode?: number;
  /** Files that are there afterwards, and what is in them; null for one that must not be there. */
  readonly leaves?: Readonly<Record<string, string | RegExp | null>>;
}

const small =
  'We study how small things are invented. Our method invents a small thing in every step, and we show on four invented data sets that the inventions are small and that they are things.';
const large =
  'Large things are rarely considered. We consider them at length, and we find that they are larger than what earlier work on small things had led the community to expect.';

const smallRecord = `"title":"On the Invention of Small Things","authors":["Ada Example","Bo Sample"],"abstract":"${small}"`;
const largeRecord = `"title":"Large Things Considered","authors":["Cleo Specimen"],"abstract":"${large}"`;

/** Records as anybody writes them: without a place. */
const smallLine = `{${smallRecord}}\n`;
export const largeLine = `{${largeRecord}}\n`;

const source = (file: string, first: number, last: number): string => `{"file":"${file}","lines":[${first},${last}]}`;
/** A record as the program writes it. */
export const smallOf = (...places: readonly (readonly [string, number, number])[]): string =>
  `{${smallRecord},"sources":[${places.map(place => source(...place)).join(',')}]}`;
export const largeOf = (...places: readonly (readonly [string, number, number])[]): string =>
  `{${largeRecord},"sources":[${places.map(place => source(...place)).join(',')}]}`;

/** What every case finds in its folder. */
export const files: Readonly<Record<string, string | Uint8Array>> = {
  /** Two papers, and the first of them again. */
  'all.ndjson': smallLine + largeLine + smallLine,
  'large.ndjson': largeLine,
  'small.ndjson': smallLine,
  'known.ndjson': `${smallOf(['old.txt', 1, 4])}\n`,
  'listing.txt': readFileSync(new URL('../../fixtures/mila-fr.txt', import.meta.url)),
  'empty.txt': '',
  'blank.txt': '\n\n  \n',
};

/** What `papers parse -f ndjson all.ndjson` writes. */
export const allNdjson = `${smallOf(['all.ndjson', 1, 1], ['all.ndjson', 3, 3])}\n${largeOf(['all.ndjson', 2, 2])}\n`;
export const allKept = `${smallOf(['all.ndjson', 1, 1])}\n${largeOf(['all.ndjson', 2, 2])}\n${smallOf(['all.ndjson', 3, 3])}\n`;
export const allJson = `[\n${allNdjson.trim().split('\n').join(',\n')}\n]\n`;
