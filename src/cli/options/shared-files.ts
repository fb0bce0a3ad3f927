import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../errors.ts';
import type { Flags } from './options.ts';

/** A file that the command line names, and as what. */
interface Named {
  readonly as: string;
  readonly file: string;
}

/**
 * Refuses a file that would be written over before it was of use: two outputs in one file, or a side file over what is read.
 * Only --output may name an input: `papers dedupe library.bib -o library.bib` reads it whole before it is replaced.
 *
 * @throws UsageError when two of the files are one
 */
export function refuseSharedFiles(inputs: readonly string[], flags: Flags): void {
  const output = filesOf(flags, ['output']);
  const sides = filesOf(flags, ['report', 'review', 'rejects']);
  const read = filesOf(flags, ['against', 'decisions']);
  refuse(sides, [...read, ...inputs.map(file => ({ as: 'the input', file }))]);
  refuse(output, read);
  const written = [...output, ...sides];
  for (const [i, one] of written.entries()) refuse([one], written.slice(i + 1));
}

type FileOption = 'output' | 'report' | 'review' | 'rejects' | 'against' | 'decisions';

function filesOf(flags: Flags, options: readonly FileOption[]): Named[] {
  return options.flatMap(option => [flags[option] ?? []].flat().map(file => ({ as: `--${option}`, file })));
}

function refuse(written: readonly Named[], others: readonly Named[]): void {
  for (const one of written) {
    const other = others.find(({ file }) => isFile(file) && isFile(one.file) && placeOf(file) === placeOf(one.file));
    if (other !== undefined) throw new UsageError(`${one.as} would write over ${other.as}: ${one.file}`);
  }
}

/** Standard streams and devices may be named as often as one likes. */
const isFile = (file: string): boolean => file !== '-' && !file.startsWith('/dev/');

/** Where the file lies, links followed as far as there is something. */
function placeOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return resolve(file);
  }
}
