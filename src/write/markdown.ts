import type { RecordField } from '../fields.ts';
import type { Paper, Writer } from '../model.ts';
import { blankBetween } from './blank-between.ts';
import { cell } from './cell.ts';
import { escapeList, escapeMarkdown } from './markdown-escape.ts';
import { onlyFields } from './record.ts';

export interface MarkdownOptions {
  /** A table with a row for each paper, without abstracts, instead of a list. */
  readonly table?: boolean;
  /** What is shown: columns in this order; in a list, what stands below the title. */
  readonly fields?: readonly RecordField[];
}

export function createMarkdownWriter({ table = false, fields }: MarkdownOptions = {}): Writer {
  if (table) return createTableWriter(fields?.map(fieldColumn) ?? columns);
  return createListWriter(
    fields === undefined ? paper => paper : paper => ({ ...onlyFields(paper, fields), title: paper.title }),
  );
}

/** A list for people: title, authors with venue and year, links, and the abstract as paragraphs of its own. */
function createListWriter(choose: (paper: Paper) => Paper): Writer {
  return blankBetween(whole => {
    const paper = choose(whole);
    return `- ${[head(paper), ...paragraphs(paper.abstract)].join('\n\n  ')}\n`;
  });
}

function head(paper: Paper): string {
  const details = [escapeList(paper.authors), published(paper), links(paper)].filter(text => text !== '');
  // Two blanks at the end of a line are Markdown's line break.
  return [`**${title(paper)}**`, details.join(' · ')].filter(text => text !== '').join('  \n  ');
}

function title(paper: Paper): string {
  const text = escapeMarkdown(paper.title.trim());
  return text === '' ? 'No title' : text;
}

function published({ venue, volume, issue, pages, year, date }: Paper): string {
  const part = (value: string | undefined, before: string, after = ''): string => {
    const text = escapeList([value ?? '']);
    return text === '' ? '' : `${before}${text}${after}`;
  };
  const day = date?.startsWith(String(year ?? '')) ? date : undefined;
  const parts = [part(venue, '*', '*'), part(volume, 'vol. '), part(issue, 'no. '), part(pages, 'pp. ')];
  return [...parts, String(day ?? year ?? '')].filter(text => text !== '').join(', ');
}

function when(paper: Paper): string {
  return String(paper.year ?? paper.date ?? '');
}

/** Where the paper can be read: its identifiers first, its address when there is none. */
function links(paper: Paper): string {
  const found = [
    paper.doi === undefined ? '' : link(`doi:${paper.doi}`, `https://doi.org/${paper.doi}`),
    paper.arxiv === undefined ? '' : link(`arXiv:${paper.arxiv}`, `https://arxiv.org/abs/${paper.arxiv}`),
    paper.pmid === undefined ? '' : link(`PMID ${paper.pmid}`, `https://pubmed.ncbi.nlm.nih.gov/${paper.pmid}/`),
  ].filter(text => text !== '');
  if (found.length === 0 && paper.url !== undefined) found.push(link(paper.url, paper.url));
  return found.join(' · ');
}

/** The address stands in angle brackets, where brackets and blanks do no harm; `<`, `>`, `\` and line ends cannot stand there. */
function link(text: string, address: string): string {
  return `[${escapeMarkdown(text)}](<${address.replace(/[<>\\\s|]/g, encodeURIComponent)}>)`;
}

function paragraphs(abstract: string | null): string[] {
  if (abstract === null) return [];
  return abstract
    .split(/[\n\r]+/)
    .map(text => escapeMarkdown(text.trim()))
    .filter(text => text !== '');
}

type Column = readonly [heading: string, text: (paper: Paper) => string];

const columns: readonly Column[] = [
  ['Title', title],
  ['Authors', paper => escapeList(paper.authors)],
  ['Year', when],
  ['Venue', paper => escapeList([paper.venue ?? ''])],
  ['Link', links],
];

function fieldColumn(field: RecordField): Column {
  return [field, paper => escapeMarkdown(cell(paper, field))];
}

function createTableWriter(shown: readonly Column[]): Writer {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return {
    begin: () => row(shown.map(([heading]) => heading)) + row(shown.map(() => '---')),
    paper: paper => row(shown.map(([, text]) => text(paper))),
    end: () => '',
  };
}
