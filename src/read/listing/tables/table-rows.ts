import type { Block, LabelledLine, Line, Paper, Reader, Role } from '../../../model.ts';
import { isBlank } from '../../blocks.ts';
import type { Row } from '../../csv/csv-rows.ts';
import { findLoneLabel } from '../furniture/furniture.ts';
import { byFirstLines } from '../shown/first-lines.ts';
import { type Table, tableOf } from './table-kinds.ts';

/*
 * A table that was copied without its head, whose rows hold abstracts: `T⇥A⇥B`. It is read as a listing in which each cell has a line of its own
 * and a blank line stands between two rows; blocks have the rows again.
 */

/** @param reader sees the cells of a table as lines */
export const createTableReader = (reader: Reader<readonly Line[]>): Reader<readonly Line[]> =>
  byFirstLines(first => {
    const table = tableOf(first);
    return table === null ? reader : createRowReader(table, reader);
  });

/** A row that the reader sees as other lines. */
interface HiddenRow {
  readonly lines: readonly Line[];
  readonly isHead: boolean;
}

function createRowReader({ kind, width }: Table, reader: Reader<readonly Line[]>): Reader<readonly Line[]> {
  const scanner = kind.scanner();
  /** By the number of the first line, until the first of their cells comes back. */
  const hidden = new Map<number, HiddenRow>();
  /** The row whose cells come back: its first and its last line. */
  let first = 0;
  let last = 0;
  let afterBlank = true;

  /** The lines that the reader sees of a row. */
  function shown(row: Row): readonly Line[] {
    const cells = row.cells.map(cell => cell.replace(/\s+/gu, ' ').trim()).filter(cell => cell !== '');
    if (row.isBroken || row.isLoose || row.cells.length !== width || cells.length < 2) {
      afterBlank = isBlank(row.lines.at(-1)!.text);
      return row.lines;
    }
    const { number } = row.lines[0]!;
    const isHead = areNames(cells);
    hidden.set(number, { lines: row.lines, isHead });
    const texts = isHead ? [''] : afterBlank ? cells : ['', ...cells];
    afterBlank = isHead;
    return texts.map(text => ({ number, text }));
  }

  function restored(block: Block): Block {
    const lines = block.lines.flatMap((line): readonly LabelledLine[] => {
      if (line.number === first) return [];
      const row = hidden.get(line.number);
      if (row === undefined) return [line];
      if (line.text === '' && !row.isHead) return [];
      hidden.delete(line.number);
      first = line.number;
      last = row.lines.at(-1)!.number;
      const role = block.paper === null || row.isHead ? 'noise' : 'citation';
      return row.lines.map(each => asRow(each, role, line.confidence));
    });
    return { ...block, lines, paper: block.paper === null ? null : placed(block.paper) };
  }

  /** A row may stand on several lines. */
  function placed(paper: Paper): Paper {
    if (first === last) return paper;
    const sources = paper.sources.map(place =>
      place.lines[1] === first ? { ...place, lines: [place.lines[0], last] as const } : place,
    );
    return { ...paper, sources };
  }

  return {
    push: lines => reader.push(lines.flatMap(scanner.push).flatMap(shown)).map(restored),
    end() {
      const blocks = reader.push(scanner.end().flatMap(shown)).map(restored);
      return blocks.concat(reader.end().map(restored));
    },
    layout: () => reader.layout?.() ?? null,
  };
}

/** Of a column, in characters. */
const LONGEST_NAME = 40;

/** Names of columns in any language. */
function areNames(cells: readonly string[]): boolean {
  if (cells.some(cell => cell.length > LONGEST_NAME)) return false;
  const names = cells.filter(cell => findLoneLabel(cell.trim()) !== null);
  return names.length > 1;
}

function asRow({ number, text }: Line, told: Role, confidence: number | undefined): LabelledLine {
  const role = isBlank(text) ? 'blank' : told;
  return confidence === undefined ? { number, text, role } : { number, text, role, confidence };
}
