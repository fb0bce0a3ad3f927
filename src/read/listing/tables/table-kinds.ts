import type { Line } from '../../../model.ts';
import { createRowScanner, type RowScanner } from '../../csv/csv-rows.ts';

/** How tables part their cells, each with a row as a sample. */
export interface TableKind {
  readonly name: string;
  readonly sample: string;
  /** Whether a line may be a row, or begin one. */
  begins(text: string): boolean;
  scanner(): RowScanner;
}

export const TABLE_KINDS: readonly TableKind[] = [
  {
    name: 'tabs',
    sample: 'On Paper Boats\tAnn Roe; Bo Poe\tWe fold boats.',
    begins: text => text.includes('\t'),
    scanner: () => createRowScanner('\t'),
  },
  {
    name: 'table',
    sample: '| On Paper Boats | Ann Roe, Bo Poe | We fold boats. |',
    begins: text => text.startsWith('|'),
    scanner: () =>
      createBarScanner(text =>
        text
          .replace(/^\|\s?|\s?\|\s*$/g, '')
          .split(/(?<!\\)\|/)
          .map(cell => cell.replaceAll('\\|', '|')),
      ),
  },
  {
    name: 'bars',
    sample: 'On Paper Boats | Ann Roe, Bo Poe | We fold boats.',
    begins: text => text.includes(' | '),
    scanner: () => createBarScanner(text => text.split(' | ')),
  },
  {
    name: 'commas',
    sample: '"On Paper Boats","Ann Roe; Bo Poe","We fold ""boats""."',
    begins: text => text.startsWith('"'),
    scanner: () => createRowScanner(','),
  },
  {
    name: 'semicolons',
    sample: '"On Paper Boats";"Ann Roe, Bo Poe";"We fold boats."',
    begins: text => text.startsWith('"'),
    scanner: () => createRowScanner(';'),
  },
];

/** Rows that end with their line. */
function createBarScanner(cut: (text: string) => string[]): RowScanner {
  return {
    push: line => [{ cells: cut(line.text), lines: [line], isBroken: false, isLoose: false }],
    end: () => [],
  };
}

/** Tables with fewer columns have no authors, or no abstracts. */
const FEWEST_CELLS = 3;
/** Longer cells are abstracts, in characters. */
const LONG = 200;
/** At least this part of the rows has such a cell; abstracts may be missing. */
const LEAST_WITH_ABSTRACT = 1 / 3;

/** A kind of table, and how many cells its rows have. */
export interface Table {
  readonly kind: TableKind;
  readonly width: number;
}

/** The table that most of these lines, none of them blank, are rows of; null where they are none, or have no abstracts. */
export function tableOf(lines: readonly Line[]): Table | null {
  for (const kind of TABLE_KINDS) {
    if (lines.filter(({ text }) => kind.begins(text)).length * 2 < lines.length) continue;
    const scanner = kind.scanner();
    const rows = lines.flatMap(scanner.push);
    const width = rows.at(-1)?.cells.length ?? 0;
    const whole = rows.filter(({ cells }) => cells.length === width);
    const told = whole.filter(({ cells }) => cells.some(cell => cell.length > LONG));
    const covered = whole.flatMap(row => row.lines).length;
    if (width < FEWEST_CELLS || covered * 2 < lines.length || told.length < whole.length * LEAST_WITH_ABSTRACT)
      continue;
    return { kind, width };
  }
  return null;
}
