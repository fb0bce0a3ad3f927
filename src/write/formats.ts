import type { Writer } from '../model.ts';
import type { RecordField } from './record.ts';

/** What a writer can be asked for; each format takes what concerns it. */
export interface WriteOptions {
  /** json: indented for reading. */
  readonly pretty?: boolean;
  /** csv: a byte order mark first. */
  readonly bom?: boolean;
  /** csv: cells that a spreadsheet would run are made harmless. Default true. */
  readonly escapeFormulas?: boolean;
  /** markdown: a table instead of a list. */
  readonly table?: boolean;
  /** Only these fields, in this order. A list in Markdown keeps its own order, and its titles. */
  readonly fields?: readonly RecordField[];
}

export interface OutputFormat {
  readonly name: string;
  /** Of file names, with the dot, lower case; the first is the usual one. */
  readonly extensions: readonly string[];
  readonly description: string;
  /** A promise, because a format is loaded when it is first used. */
  create(options: WriteOptions): Promise<Writer>;
}

export const outputFormats: readonly OutputFormat[] = [
  {
    name: 'json',
    extensions: ['.json'],
    description: 'one array, a record a line; indented with --pretty and on a terminal',
    create: async options => (await import('./json.ts')).createJsonWriter(options),
  },
  {
    name: 'ndjson',
    extensions: ['.ndjson', '.jsonl'],
    description: 'one JSON object a line',
    create: async options => (await import('./ndjson.ts')).createNdjsonWriter(options),
  },
  {
    name: 'csv',
    extensions: ['.csv'],
    description: 'RFC 4180, with a header; lists joined by "; "',
    create: async options => (await import('./csv.ts')).createCsvWriter(options),
  },
  {
    name: 'markdown',
    extensions: ['.md', '.markdown'],
    description: 'a list for people, or with --table a table without abstracts',
    create: async options => (await import('./markdown.ts')).createMarkdownWriter(options),
  },
];

export function findOutputFormat(name: string): OutputFormat | undefined {
  return outputFormats.find(format => format.name === name);
}

/** The format a file name asks for by its extension, whatever its case: `merged.CSV` → csv. */
export function outputFormatOf(fileName: string): OutputFormat | undefined {
  const name = fileName.toLowerCase();
  return outputFormats.find(format => format.extensions.some(extension => name.endsWith(extension)));
}
