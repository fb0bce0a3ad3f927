import { framesOf } from './citation-frames.ts';
import { createJudge } from './citation-score.ts';
import { isLabel } from './citation-tail.ts';
import type { Proposal, Span } from './citation-templates.ts';
import type { WordCutter } from './citation-words.ts';

/** A line of a table read cell by cell, and the one cell that may hold the whole record instead. */
export interface CellSplits {
  readonly name: string;
  readonly proposals: readonly Proposal[];
  /** What other templates should read; null when nothing is left for them. */
  readonly whole: Span | null;
  readonly others: readonly Span[];
}

/** Longer cells hold abstracts. */
const LONGEST_CELL = 500;
const MOST_CELLS = 20;

/** How tables part their cells, each with a sample. */
export const TABLES: readonly {
  readonly name: string;
  readonly sample: string;
  readonly cells: (text: string) => Span[] | null;
}[] = [
  { name: 'tabs', sample: 'On Paper Boats⇥Ann Roe; Bo Poe⇥Journal of Ponds⇥1999', cells: text => cut(text, '\t') },
  {
    name: 'table',
    sample: '| **[On Paper Boats](https://example.org/1)** | Ann Roe, Bo Poe | 1999 |',
    cells: text => (text.startsWith('|') ? cut(text, '|') : null),
  },
  {
    name: 'bars',
    sample: '1999 | On Paper Boats | Ann Roe, Bo Poe',
    cells: text => (text.includes(' | ') ? cut(text, '|') : text.includes('｜') ? cut(text, '｜') : null),
  },
  { name: 'csv', sample: '"On Paper Boats","Ann Roe; Bo Poe",1999', cells: quoted },
];

function cut(text: string, separator: string): Span[] | null {
  if (!text.includes(separator)) return null;
  const cells: Span[] = [];
  let from = 0;
  for (let at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) {
    if (text[at - 1] === '\\') continue;
    cells.push([from, at]);
    from = at + 1;
  }
  cells.push([from, text.length]);
  return cells;
}

function quoted(text: string): Span[] | null {
  if (!text.startsWith('"') || !/",["\d]/.test(text)) return null;
  const cells: Span[] = [];
  let from = 0;
  while (from <= text.length) {
    const open = text[from] === '"';
    let end = open ? from + 1 : text.indexOf(',', from);
    if (open) {
      for (;;) {
        end = text.indexOf('"', end);
        if (end < 0 || text[end + 1] !== '"') break;
        end += 2;
      }
    }
    if (end < 0) end = text.length;
    cells.push(open ? [from + 1, end] : [from, end]);
    const next = open ? text.indexOf(',', end) : end;
    if (next < 0) break;
    from = next + 1;
  }
  return cells.length > 1 ? cells : null;
}

function trimmed(text: string, [from, to]: Span): Span {
  let start = from;
  let end = to;
  while (start < end && /[\s.,;]/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return [start, end];
}

/** The title of a cell: what its frame holds, if the frame is the whole cell. */
function titleOf(text: string, cell: Span): { title: Span; url?: string } {
  const part = text.slice(...cell);
  const frame = framesOf(part)[0];
  if (frame?.from !== 0 || frame.to < part.length - 2) return { title: cell };
  const inner: Span = [cell[0] + frame.innerFrom, cell[0] + frame.innerTo];
  if (frame.url !== undefined) return { title: inner, url: frame.url };
  const deeper = titleOf(text, inner);
  return deeper;
}

export function cellSplits(text: string, wordsOf: WordCutter): CellSplits {
  for (const { name, cells: cellsOf } of TABLES) {
    const found = cellsOf(text);
    if (found === null || found.length > MOST_CELLS) continue;
    const cells = found.map(cell => trimmed(text, cell)).filter(([from, to]) => to > from);
    if (cells.length < 2) return { name, proposals: [], whole: cells[0] ?? null, others: [] };
    return pairs(name, text, cells, wordsOf);
  }
  return { name: '', proposals: [], whole: [0, text.length], others: [] };
}

function pairs(name: string, text: string, cells: readonly Span[], wordsOf: WordCutter): CellSplits {
  const judged = cells.map(cell => {
    const part = text.slice(...cell);
    const short = part.length <= LONGEST_CELL;
    const judge = createJudge(wordsOf(short ? part : ''));
    const dull = !short || isLabel(part) || !/\p{L}/u.test(part);
    return {
      cell,
      title: dull ? -20 : judge.title(0, part.length),
      authors: dull ? -20 : judge.authors(0, part.length),
    };
  });
  const proposals: Proposal[] = [];
  judged.forEach((title, i) => {
    if (title.title <= -20) return;
    const rest = (but: number): Span[] => cells.filter((_, at) => at !== i && at !== but);
    const own = titleOf(text, title.cell);
    judged.forEach((authors, j) => {
      if (i === j || authors.authors <= -3) return;
      proposals.push({
        form: `${i} ${j}`,
        authors: authors.cell,
        rest: rest(j),
        score: title.title + authors.authors + 3,
        ...own,
      });
    });
    proposals.push({ form: `${i} -`, authors: [0, 0], rest: rest(i), score: title.title, ...own });
  });
  const whole = cells.reduce((a, b) => (b[1] - b[0] > a[1] - a[0] && b[1] - b[0] <= LONGEST_CELL ? b : a));
  return { name, proposals, whole, others: cells.filter(cell => cell !== whole) };
}
