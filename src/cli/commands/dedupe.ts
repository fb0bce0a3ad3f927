import { inputFormats } from '../../read/formats.ts';
import { findOutputFormat, outputFormatOf } from '../../write/formats.ts';
import { collapseRecords, type ReadFile } from '../collapse/collapse.ts';
import type { Context } from '../context.ts';
import type { ExitCode } from '../io.ts';

export async function dedupe(context: Context): Promise<ExitCode> {
  return collapseRecords(context, sharedFormat);
}

/** The format that all files have, if it can be written; JSON for listings and mixtures; undefined before any was read. */
function sharedFormat(files: readonly ReadFile[]): string | undefined {
  const [first, ...others] = new Set(files.map(formatOf));
  if (first === undefined) return undefined;
  return others.length === 0 && findOutputFormat(first) !== undefined ? first : 'json';
}

/** Where a reader takes several formats, the extension tells which one it was: `records.ndjson`. */
function formatOf({ file, format }: ReadFile): string {
  const named = outputFormatOf(file);
  const read = inputFormats.find(({ name }) => name === format);
  return named?.extensions.some(end => read?.extensions.includes(end)) ? named.name : format;
}
