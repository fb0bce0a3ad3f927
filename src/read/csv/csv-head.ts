import { namedFields } from '../field-names.ts';
import { createRowScanner } from './csv-rows.ts';

const DELIMITERS = [',', ';', '\t', '|'];

export interface TableHead {
  readonly delimiter: string;
  readonly names: readonly string[];
  /** How many of the names are known. */
  readonly known: number;
  readonly hasTitle: boolean;
}

/** The names of the columns, where the line is the head of a table; the delimiter is the one that gives the most known names. */
export function tableHead(line: string): TableHead {
  const heads = DELIMITERS.map((delimiter): TableHead => {
    const scanner = createRowScanner(delimiter);
    const rows = [...scanner.push({ number: 1, text: line }), ...scanner.end()];
    const names = (rows[0]?.cells ?? []).map(cell => cell.trim());
    const fields = namedFields(
      names.map((name, k) => [name, k] as const),
      () => false,
    );
    return { delimiter, names, known: fields.size, hasTitle: fields.has('title') };
  });
  return heads.reduce((best, head) => (head.known > best.known ? head : best));
}

/** A head that names a title and another field, and a row below it with the same delimiter; of a file named as a table, any known name. */
export function isTable(head: string, file: string): boolean {
  const [first = '', second] = head.split('\n').filter(line => line.trim() !== '' && !/^sep=.$/i.test(line));
  if (first.startsWith('|')) return false;
  const { known, hasTitle, delimiter } = tableHead(first);
  if (/\.(?:csv|tsv|tab)$/i.test(file)) return known > 0;
  return hasTitle && known > 1 && (second === undefined || second.includes(delimiter) || second.startsWith('"'));
}
