import { findOutputFormat } from '../../write/formats.ts';
import { collapseRecords } from '../collapse.ts';
import type { Context } from '../context.ts';
import type { ExitCode } from '../io.ts';

export async function dedupe(context: Context): Promise<ExitCode> {
  return collapseRecords(context, sharedFormat);
}

/** The format that all files have, if it can be written; JSON for listings and mixtures. */
function sharedFormat(formats: readonly string[]): string {
  const [first = 'json', ...others] = new Set(formats);
  return others.length === 0 && findOutputFormat(first) !== undefined ? first : 'json';
}
