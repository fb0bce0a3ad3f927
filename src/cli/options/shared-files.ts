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
  const written = named(flags, ['output', 'report', 'review', 'rejects']);
  const read = [
    ...(flags.against ?? []).map(file => ({ as: '--against', file })),
    ...(flags.decisions ?? []).map(file => ({ as: '--decisions', file })),
  ];
  const sides = written.filter(({ as }) => as !== '--output');
  refuse(sides, [...read, ...inputs.map(file => ({ as: 'the input', file }))]);
  refuse(
    written.filter(({ as }) => as === '--output'),
    read,
  );
  written.forEach((one, i) => {
    refuse([one], written.slice(i + 1));
  });
}

function named(flags: Flags, options: readonly ('output' | 'report' | 'review' | 'rejects')[]): Named[] {
  return options.flatMap(option => {
    const file = flags[option];
    return file === undefined ? [] : [{ as: `--${option}`, file }];
  });
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
