import { createRowScanner } from '../../read/csv/csv-rows.ts';
import { UsageError } from '../errors.ts';

/**
 * The rows of a CSV file, each a list of cells. What programs for tables save is taken, too: a byte order mark, `;` or tabs between cells,
 * any line ends. Throws UsageError, with the name of the file, for a quote that does not end.
 */
export function parseTable(text: string, file: string): (readonly string[])[] {
  const [head = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const scanner = createRowScanner(delimiterOf(head));
  const rows = [head, ...lines].flatMap((line, index) => scanner.push({ number: index + 1, text: line }));
  for (const { isBroken, lines: at } of [...rows, ...scanner.end()]) {
    if (isBroken) throw new UsageError(`${file}:${at[0]!.number}: the quote does not end`);
  }
  return rows.map(row => row.cells).filter(cells => cells.some(cell => cell !== ''));
}

/** The mark that parts most cells of the first line. */
function delimiterOf(head: string): string {
  const counted = [',', ';', '\t'].map(mark => ({ mark, count: head.split(mark).length }));
  return counted.reduce((best, row) => (row.count > best.count ? row : best)).mark;
}
