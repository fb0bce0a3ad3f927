import { type Options, stringify } from 'csv-stringify/sync';
import type { Paper, Source, Writer } from '../model.ts';
import { type RecordField, recordFields } from './record.ts';

export interface CsvOptions {
  /** Puts a byte order mark first: Excel takes a file without one for the encoding of its country. */
  readonly bom?: boolean;
  /** Puts `'` before a cell that a spreadsheet would run as a formula (it begins with = + - @, a tab or a carriage return). */
  readonly escapeFormulas?: boolean;
}

/** RFC 4180: a header, lines that end in CR LF, quotes where a cell needs them. Lists are joined by "; ". */
export function createCsvWriter({ bom = false, escapeFormulas = true }: CsvOptions = {}): Writer {
  // With `quote_record_delimiter` a single CR or LF is quoted too, not only the pair.
  const options: Options = { record_delimiter: '\r\n', quote_record_delimiter: true, escape_formulas: escapeFormulas };
  return {
    begin: () => (bom ? '\uFEFF' : '') + stringify([[...recordFields]], options),
    paper: paper => stringify([recordFields.map(field => cell(paper, field))], options),
    end: () => '',
  };
}

/** One field as the text of a table's cell; an absent field is an empty cell. */
export function cell(paper: Paper, field: RecordField): string {
  if (field === 'sources') return paper.sources.map(place).join('; ');
  const value = paper[field];
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? value.join('; ') : String(value);
}

/** `listing.txt:3-5`, and the record's own key after it where the input has one: `library.bib:3-5#doe2020`. */
function place({ file, lines: [first, last], id }: Source): string {
  return `${file}:${first}-${last}${id === undefined ? '' : `#${id}`}`;
}
