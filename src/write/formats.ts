import type { RecordField } from '../fields.ts';
import type { Writer } from '../model.ts';
import { onlyFields } from './record.ts';

/** What a writer can be asked for; each format takes what concerns it. */
export interface WriteOptions {
  /** json: indented for reading. */
  readonly pretty?: boolean;
  /** csv: a byte order mark first. */
  readonly bom?: boolean;
  /** csv, tsv: cells that a spreadsheet would run are made harmless. Default true. */
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
    name: 'tsv',
    extensions: ['.tsv'],
    description: 'a header and a line a record; tabs, line ends and backslashes as `\\t`, `\\n`, `\\\\`',
    create: async options => (await import('./tsv.ts')).createTsvWriter(options),
  },
  {
    name: 'bibtex',
    extensions: ['.bib', '.bibtex'],
    description: 'BibTeX, with readable keys, or those of the input when it is BibTeX',
    create: async options => chosen((await import('./bibtex.ts')).createBibtexWriter(), options),
  },
  {
    name: 'ris',
    extensions: ['.ris'],
    description: 'RIS',
    create: async options => chosen((await import('./ris.ts')).createRisWriter(), options),
  },
  {
    name: 'csl-json',
    extensions: ['.csl.json', '.csljson'],
    description: 'CSL-JSON, for Pandoc and Zotero',
    create: async options => chosen((await import('./csl-json.ts')).createCslJsonWriter(), options),
  },
  {
    name: 'nbib',
    extensions: ['.nbib', '.medline'],
    description: 'MEDLINE, as PubMed exports it',
    create: async options => chosen((await import('./nbib.ts')).createNbibWriter(), options),
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

/** The writer of a format whose records are not made of columns, with the fields that were asked for. */
function chosen(writer: Writer, { fields }: WriteOptions): Writer {
  return fields === undefined ? writer : { ...writer, paper: paper => writer.paper(onlyFields(paper, fields)) };
}

/** The format a file name asks for by its extension, whatever its case: `merged.CSV` → csv. The longest counts: `.csl.json` is not `.json`. */
export function outputFormatOf(fileName: string): OutputFormat | undefined {
  const name = fileName.toLowerCase();
  const lengths = outputFormats.map(({ extensions }) =>
    Math.max(...extensions.map(extension => (name.endsWith(extension) ? extension.length : 0))),
  );
  const longest = Math.max(...lengths);
  return longest === 0 ? undefined : outputFormats[lengths.indexOf(longest)];
}
