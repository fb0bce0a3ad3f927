import type { Block, Line, Paper, Reader, Source } from '../../model.ts';
import { brokenBlock, isBlank, looseBlock, paperBlock } from '../blocks.ts';
import { type FieldName, namedFields } from '../field-names.ts';
import { ownRecordOf } from '../json/own-record.ts';
import { paperOf } from '../paper-fields.ts';
import { pagesOf } from '../tagged/ris.ts';
import { tableHead } from './csv-head.ts';
import { createRowScanner, type Row, type RowScanner } from './csv-rows.ts';

/** Reads tables with a head: CSV, TSV, and those that Excel writes with semicolons. */
export function createCsvReader(file: string): Reader<readonly Line[]> {
  let scanner: RowScanner | null = null;
  let names: readonly string[] = [];
  let plain: (cell: string) => string = cell => cell;

  const read = (line: Line): Block[] => {
    if (scanner !== null)
      return scanner.push(line).map(row => rowBlock({ ...row, cells: row.cells.map(plain) }, names, file));
    if (isBlank(line.text) || /^sep=.$/i.test(line.text)) return [looseBlock(line)];
    const head = tableHead(line.text);
    names = head.names;
    scanner = createRowScanner(head.delimiter);
    if (head.delimiter === '\t' && names.includes('sources')) plain = unescaped;
    return [paperBlock([line], 'noise', null, head.known > 0 ? [] : [{ ...NO_COLUMNS, file, line: line.number }])];
  };

  return {
    push: lines => lines.flatMap(read),
    end: () => scanner?.end().map(row => rowBlock({ ...row, cells: row.cells.map(plain) }, names, file)) ?? [],
  };
}

const ESCAPES: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r' };

/** What this program writes between tabs: `\n` for a line end. Other tables have backslashes that mean themselves. */
function unescaped(cell: string): string {
  return cell.includes('\\') ? cell.replace(/\\([tnr\\"])/g, (_, char: string) => ESCAPES[char] ?? char) : cell;
}

const NO_COLUMNS = {
  code: 'no-columns',
  message: 'the first row names no column that is known, such as title or authors',
};

function rowBlock(row: Row, names: readonly string[], file: string): Block {
  const [first] = row.lines;
  const line = first!.number;
  const broken = (code: string, message: string): Block => brokenBlock(row.lines, { code, message, file, line });
  const isShifted = row.isLoose && row.cells.length !== names.length;
  if (row.isBroken || isShifted) return broken('open-quote', 'a quote in the row does not end');
  if (row.cells.every(cell => isBlank(cell))) return paperBlock(row.lines, 'noise', null);
  if (row.cells.slice(names.length).some(cell => !isBlank(cell))) {
    return broken('cell-count', `the row has ${row.cells.length} cells, the head has ${names.length}`);
  }
  const paper = paperOfRow(row, names, file);
  if (paper === null) return broken('no-fields', 'the record has no title, authors or abstract');
  return paperBlock(row.lines, row.lines.length === 1 ? 'citation' : 'field', paper);
}

function paperOfRow(row: Row, names: readonly string[], file: string): Paper | null {
  const cells = row.cells.map(cell => cell.replace(/^'(?='*[=+\-@\t\r＝＋－＠])/, ''));
  return paperOfCells(names, cells, { file, lines: [row.lines[0]!.number, row.lines.at(-1)!.number] });
}

/** The paper of a row of cells below names of columns; null where they say too little. */
export function paperOfCells(names: readonly string[], cells: readonly string[], place: Source): Paper | null {
  const own = ownRow(names, cells);
  if (own !== null) return own;
  const fields = namedFields(
    names.map((name, k) => [name, cells[k] ?? ''] as const),
    isBlank,
  );
  const text = (name: FieldName): string | undefined => fields.get(name);
  const id = text('id')?.trim();
  const {
    firstPage: _first,
    lastPage: _last,
    id: _id,
    ...raw
  } = Object.fromEntries(fields) as Partial<Record<FieldName, string>>;
  const pages = text('pages') ?? pagesOf(text('firstPage'), text('lastPage'));
  return paperOf({ ...raw, pages }, { ...place, ...(id !== undefined && { id }) });
}

const LISTS: ReadonlySet<string> = new Set(['authors', 'keywords', 'truncated']);

/** A row of a table that this program wrote, with the column `sources`: `a.txt:3-5; b.bib:1-9#key`. */
function ownRow(names: readonly string[], cells: readonly string[]): Paper | null {
  if (!names.includes('sources')) return null;
  const record: Record<string, unknown> = { authors: [], abstract: null };
  names.forEach((name, k) => {
    const cell = cells[k] ?? '';
    if (cell === '') return;
    record[name] =
      name === 'year' ? Number(cell) : LISTS.has(name) ? cell.split('; ') : name === 'sources' ? places(cell) : cell;
  });
  return ownRecordOf({ title: '', ...record });
}

/** Names of files and keys may hold "; " too: a place is whole where its lines are. */
function places(cell: string): unknown[] {
  const found: unknown[] = [];
  let open = '';
  for (const part of cell.split('; ')) {
    open = open === '' ? part : `${open}; ${part}`;
    const place = /^(.*?):(\d+)-(\d+)(?:#(.*))?$/s.exec(open);
    if (place === null) continue;
    const [, file, first, last, id] = place;
    found.push({ file, lines: [Number(first), Number(last)], ...(id !== undefined && { id }) });
    open = '';
  }
  return open === '' ? found : [];
}
