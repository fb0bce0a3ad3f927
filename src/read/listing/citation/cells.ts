import { framesOf } from './frames.ts';
import type { Proposal, Span } from './proposals.ts';
import { createJudge } from './score.ts';
import { isLabel } from './tail.ts';
import type { WordCutter } from './words.ts';

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
/** Longer lines that are no tables hold no single record; 3,000 authors fit. */
const LONGEST_WHOLE = 60_000;

/** How tables part their cells, each with a sample. */
export const TABLES: readonly {
  readonly name: string;
  readonly sample: string;
  readonly cells: (text: string) => Span[] | null;
}[] = [
  {
    name: 'table',
    sample: '| **[On Paper Boats](https://example.org/1)** | Ann Roe, Bo Poe | 1999 |',
    cells: text => (text.startsWith('|') ? cut(text, '|') : null),
  },
  { name: 'tabs', sample: 'On Paper Boats⇥Ann Roe; Bo Poe⇥Journal of Ponds⇥1999', cells: text => cut(text, '\t') },
  {
    name: 'bars',
    sample: '1999 | On Paper Boats | Ann Roe, Bo Poe',
    cells: text => (text.includes(' | ') ? cut(text, ' | ') : text.includes('｜') ? cut(text, '｜') : null),
  },
  { name: 'csv', sample: '"On Paper Boats","Ann Roe; Bo Poe",1999', cells: quoted },
];

const TABLE_NAMES: ReadonlySet<string> = new Set(TABLES.map(({ name }) => name));

/** Whether a template is a kind of table. */
export const isTableTemplate = (template: string): boolean => TABLE_NAMES.has(template);

function cut(text: string, separator: string): Span[] | null {
  if (!text.includes(separator)) return null;
  const cells: Span[] = [];
  let from = 0;
  for (let at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) {
    if (text[at - 1] === '\\') continue;
    cells.push([from, at]);
    from = at + separator.length;
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
function titleOf(text: string, cell: Span): { title: Span; framed: boolean; url?: string } {
  const part = text.slice(...cell);
  const frame = framesOf(part)[0];
  if (frame?.from !== 0 || frame.to < part.length - 2) return { title: cell, framed: false };
  const inner: Span = [cell[0] + frame.innerFrom, cell[0] + frame.innerTo];
  if (frame.url !== undefined) return { title: inner, framed: true, url: frame.url };
  return { ...titleOf(text, inner), framed: true };
}

/** @param before how many cells of the row were taken off: columns are counted with them */
export function cellSplits(text: string, wordsOf: WordCutter, before: number): CellSplits {
  const all: Span = [0, text.length];
  for (const { name, cells } of TABLES) {
    const found = cells(text);
    if (found === null || found.length > MOST_CELLS) continue;
    const judged = found.map((cell, column) => judgeCell(text, trimmed(text, cell), column, wordsOf));
    const filled = judged.filter(({ cell: [from, to] }) => to > from);
    const whole = wholeOf(filled.map(({ cell }) => cell));
    const others = filled.map(({ cell }) => cell).filter(cell => cell !== whole);
    return { name, proposals: filled.length < 2 ? [] : pairs(text, filled, before), whole, others };
  }
  return { name: '', proposals: [], whole: text.length <= LONGEST_WHOLE ? all : null, others: [] };
}

/** The longest cell that holds no abstract. */
function wholeOf(cells: readonly Span[]): Span | null {
  let longest: Span | null = null;
  for (const cell of cells) {
    const length = cell[1] - cell[0];
    if (length <= LONGEST_CELL && (longest === null || length > longest[1] - longest[0])) longest = cell;
  }
  return longest;
}

/** How much a cell is a title, or authors. */
interface JudgedCell {
  readonly cell: Span;
  readonly column: number;
  readonly title: number;
  readonly authors: number;
}

const NEVER = -20;
const LATER_COLUMN = 0.3;
const ENDS_IN_YEAR = /(?:19|20)\d\d\)?$/;
const DATED = 2;

function judgeCell(text: string, cell: Span, column: number, wordsOf: WordCutter): JudgedCell {
  const part = text.slice(...cell);
  if (part.length > LONGEST_CELL || isLabel(part) || !/\p{L}/u.test(part.replace(/\]\([^)]*\)/g, ']')))
    return { cell, column, title: NEVER, authors: NEVER };
  const judge = createJudge(wordsOf(part));
  const title = judge.title(0, part.length) - column * LATER_COLUMN - (ENDS_IN_YEAR.test(part) ? DATED : 0);
  // a venue looks like a title, but stands after it
  const venue = Math.max(0, Math.min(2, judge.rest(0)));
  return { cell, column, title: title - venue, authors: judge.authors(0, part.length) };
}

const BOTH = 2;
const WORST_CELL = -2;
/** Behind the authors stand other names: who edited or supervised. */
const LATER_NAMES = 4;
const FRAMED = 4;

/** Every cell as the title with every other as the authors, and with none. */
function pairs(text: string, cells: readonly JudgedCell[], before: number): Proposal[] {
  return cells.flatMap((title): Proposal[] => {
    if (title.title <= NEVER) return [];
    const { framed, ...own } = titleOf(text, title.cell);
    const score = title.title + (framed ? FRAMED : 0);
    const restBut = (but: JudgedCell): Span[] =>
      cells.filter(each => each !== title && each !== but).map(({ cell }) => cell);
    const names = cells.find(cell => cell !== title && cell.authors > 0);
    const isLater = ({ column }: JudgedCell): boolean => names !== undefined && column > names.column;
    const withAuthors = cells
      .filter(authors => authors !== title && authors.authors > WORST_CELL)
      .map(authors => ({
        ...own,
        form: `${before + title.column} ${before + authors.column}`,
        authors: authors.cell,
        rest: restBut(authors),
        score: score + authors.authors + BOTH - (isLater(authors) ? LATER_NAMES : 0),
      }));
    return [...withAuthors, { ...own, form: `${before + title.column}`, authors: [0, 0], rest: restBut(title), score }];
  });
}
