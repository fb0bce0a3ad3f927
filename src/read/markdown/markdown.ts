import type { Block, LabelledLine, Line, Paper, Reader } from '../../model.ts';
import { isBlank, lineReader, looseBlock, paperBlock } from '../blocks.ts';
import { withoutMark } from '../text.ts';
import { markdownDetails, plainMarkdown } from './markdown-details.ts';
import { cellsOf, columnsOf, isRule, paperOfTableRow, titleOf } from './markdown-table.ts';

/*
 * The list that this program writes:
 *
 *     - **A title, with \*escapes\***␣␣
 *       Ann Roe, Bo Poe · *A Journal*, vol. 3, 2024 · [doi:10.1/x](<https://doi.org/10.1/x>)
 *
 *       A paragraph of the abstract.
 */
const TITLE = /^- \*\*((?:\\.|[^\\])*?)\*\*( {2})?$/;
const INDENTED = /^ {2,}\S/;

interface Draft {
  readonly title: string;
  readonly first: number;
  readonly lines: LabelledLine[];
  /** The next line tells of authors, place and links. */
  wantsDetails: boolean;
  details: string;
  readonly paragraphs: string[];
  /** Lines after the last that was read, which are the record's only if it goes on. */
  blanks: Line[];
}

/** Reads the list and the tables that this program writes, with what people change in it by hand: wrapped paragraphs, lines in between. */
export function createMarkdownReader(file: string): Reader<readonly Line[]> {
  const out: Block[] = [];
  let draft: Draft | null = null;
  /** The names of a table's columns, as long as it goes on. */
  let columns: readonly string[] | undefined;

  const close = (): void => {
    if (draft === null) return;
    out.push({ lines: draft.lines, paper: paperOfDraft(draft, file), problems: [] }, ...draft.blanks.map(looseBlock));
    draft = null;
  };

  const read = (line: Line): void => {
    const text = withoutMark(line.text);
    const title = TITLE.exec(text);
    if (title !== null) {
      close();
      draft = newDraft(line, title[1]!, title[2] !== undefined);
    } else if (draft !== null && isBlank(line.text)) draft.blanks.push(line);
    else if (draft !== null && INDENTED.test(line.text)) goOn(draft, line);
    else {
      close();
      out.push(outside(line, text));
    }
  };

  /** A line outside the list: of a table, or nothing. */
  const outside = (line: Line, text: string): Block => {
    const cells = cellsOf(text);
    const head = columns === undefined || cells === undefined ? columnsOf(text) : undefined;
    const names = columns;
    columns = cells === undefined ? undefined : (head ?? columns);
    if (names === undefined || cells === undefined || isRule(text)) return looseBlock(line);
    const paper = paperOfTableRow(names, cells, { file, lines: [line.number, line.number] });
    return paper === null ? looseBlock(line) : paperBlock([line], 'citation', paper);
  };

  return lineReader(out, read, close);
}

function newDraft(line: Line, title: string, wantsDetails: boolean): Draft {
  const lines: LabelledLine[] = [{ ...line, role: 'title' }];
  return { title, first: line.number, lines, wantsDetails, details: '', paragraphs: [], blanks: [] };
}

function goOn(draft: Draft, line: Line): void {
  const isDetails = draft.wantsDetails && draft.blanks.length === 0;
  const goesOn = draft.blanks.length === 0 && draft.paragraphs.length > 0;
  draft.lines.push(...draft.blanks.map(blank => ({ ...blank, role: 'blank' as const })));
  draft.blanks = [];
  draft.wantsDetails = false;
  const text = line.text.trim();
  if (isDetails) draft.details = text;
  else if (goesOn) draft.paragraphs.push(`${draft.paragraphs.pop()} ${text}`);
  else draft.paragraphs.push(text);
  const role = isDetails ? 'authors' : draft.paragraphs.length === 1 && !goesOn ? 'abstract' : 'abstract+';
  draft.lines.push({ ...line, role });
}

function paperOfDraft({ title, first, lines, details, paragraphs }: Draft, file: string): Paper {
  const { authors, ...more } = markdownDetails(details);
  return {
    title: titleOf(title),
    authors,
    abstract: paragraphs.length === 0 ? null : paragraphs.map(plainMarkdown).join('\n'),
    ...more,
    sources: [{ file, lines: [first, lines.at(-1)!.number] }],
  };
}
