import { type RecordField, recordFields } from '../fields.ts';
import type { Writer } from '../model.ts';
import { cell, harmless } from './cell.ts';

export interface TsvOptions {
  /** Puts `'` before a cell that a spreadsheet would run as a formula. */
  readonly escapeFormulas?: boolean;
  /** The columns, in this order; all where absent. */
  readonly fields?: readonly RecordField[];
}

/**
 * A header, then a record a line, for programs that cut lines at tabs. Nothing is quoted: `\t`, `\n` and `\r` stand for tabs and line ends, `\\` for
 * a backslash, and `\"` for a quote at the beginning of a cell.
 */
export function createTsvWriter({ escapeFormulas = true, fields = recordFields }: TsvOptions = {}): Writer {
  const safe = escapeFormulas ? harmless : (text: string): string => text;
  const row = (cells: readonly string[]): string => `${cells.map(escapeCell).join('\t')}\n`;
  return {
    begin: () => row(fields),
    paper: paper => row(fields.map(field => safe(cell(paper, field)))),
    end: () => '',
  };
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function escapeCell(text: string): string {
  return text.replace(/[\\\t\n\r]/g, char => ESCAPES[char]!).replace(/^( *)"/, '$1\\"');
}
