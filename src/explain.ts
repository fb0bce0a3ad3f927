import type { Block, LabelledLine } from './model.ts';

/** One input line and what was made of it. */
export interface ExplainedLine extends LabelledLine {
  readonly file: string;
  /** The record that the line stands in, counted from 1 in each file in the order of the output; null outside records. */
  readonly record: number | null;
  /** Where the line stands in its record; null outside records. */
  readonly place: 'only' | 'first' | 'inside' | 'last' | null;
}

/** Numbers the records of one file: blocks in, in order; explained lines out, each line once. */
export function createExplainer(file: string): (block: Block) => ExplainedLine[] {
  let records = 0;
  return ({ lines, paper }) => {
    if (paper !== null) records++;
    const first = lines.findIndex(isRead);
    const last = lines.findLastIndex(isRead);
    return lines.map((line, index) => {
      const inside = paper !== null && first !== -1 && index >= first && index <= last;
      return { ...line, file, record: inside ? records : null, place: inside ? placeOf(index, first, last) : null };
    });
  };
}

/** Blank lines and noise belong to a record only between lines that were read. */
function isRead({ role }: LabelledLine): boolean {
  return role !== 'blank' && role !== 'noise';
}

function placeOf(index: number, first: number, last: number): NonNullable<ExplainedLine['place']> {
  if (first === last) return 'only';
  if (index === first) return 'first';
  return index === last ? 'last' : 'inside';
}
