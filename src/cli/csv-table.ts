/**
 * The rows of a CSV file, each a list of cells. What programs for tables save is taken, too: a byte order mark, `;` or tabs between cells,
 * any line ends. Text after a closing quote belongs to the cell.
 */
export function parseTable(text: string): string[][] {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const delimiter = delimiterOf(source);
  const cells = new RegExp(`(?:"((?:[^"]|"")*)"?)?([^${delimiter}\\r\\n]*)(${delimiter}|\\r\\n|\\n|\\r|$)`, 'y');
  const rows: string[][] = [];
  let row: string[] = [];
  while (cells.lastIndex < source.length || row.length > 0) {
    const [, quoted = '', plain = '', end] = cells.exec(source)!;
    row.push(quoted.replaceAll('""', '"') + plain);
    if (end === delimiter) continue;
    rows.push(row);
    row = [];
  }
  return rows.filter(cellsOf => cellsOf.some(value => value !== ''));
}

/** The mark that parts most cells of the first line. */
function delimiterOf(text: string): string {
  const head = text.slice(0, text.search(/[\r\n]|$/));
  const counted = [',', ';', '\t'].map(mark => ({ mark, count: head.split(mark).length }));
  return counted.reduce((best, row) => (row.count > best.count ? row : best)).mark;
}
