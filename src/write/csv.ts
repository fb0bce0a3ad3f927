import { type Options, stringify } from 'csv-stringify/sync';
import { type RecordField, recordFields } from '../fields.ts';
import type { Writer } from '../model.ts';
import { cell, harmless } from './cell.ts';

export interface CsvOptions {
  /** Puts a byte order mark first: Excel takes a file without one for the encoding of its country. */
  readonly bom?: boolean;
  /** Puts `'` before a cell that a spreadsheet would run as a formula (it begins with = + - @, a tab or a carriage return). */
  readonly escapeFormulas?: boolean;
  /** The columns, in this order; all where absent. */
  readonly fields?: readonly RecordField[];
}

/** RFC 4180: a header, lines that end in CR LF, quotes where a cell needs them. Lists are joined by "; ". */
export function createCsvWriter({
  bom = false,
  escapeFormulas = true,
  fields = recordFields,
}: CsvOptions = {}): Writer {
  // With `quote_record_delimiter` a single CR or LF is quoted too, not only the pair.
  const options: Options = { record_delimiter: '\r\n', quote_record_delimiter: true };
  const safe = escapeFormulas ? harmless : (text: string): string => text;
  return {
    begin: () => (bom ? '\uFEFF' : '') + stringify([[...fields]], options),
    paper: paper => stringify([fields.map(field => safe(cell(paper, field)))], options),
    end: () => '',
  };
}
