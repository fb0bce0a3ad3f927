import { recordFields } from '../../fields.ts';
import type { Paper, Source } from '../../model.ts';
import { paperOfCells } from '../csv/csv.ts';
import { markdownDetails, plainMarkdown } from './markdown-details.ts';

/*
 * The tables that this program writes: one for people, and one of the fields that were asked for.
 *
 *     | Title | Authors | Year | Venue | Link |
 *     | --- | --- | --- | --- | --- |
 *     | A \| in a Title | Ann Roe, Bo Poe | 2024 | A Journal | [doi:10.1/x](<https://doi.org/10.1/x>) |
 */
const FOR_PEOPLE = ['Title', 'Authors', 'Year', 'Venue', 'Link'];
const RULE = /^\|(?: *:?-{3,}:? *\|)+\s*$/;
const CELL = /((?:\\.|[^\\|])*)\|/g;

/** What a title is called that is missing. */
const UNTITLED = 'No title';

/** The cells of a row; undefined where the line is none. */
export function cellsOf(line: string): readonly string[] | undefined {
  if (!line.startsWith('|')) return undefined;
  return Array.from(line.slice(1).matchAll(CELL), ([, cell]) => cell!.trim());
}

/** The names of the columns, where the line is the head of such a table. */
export function columnsOf(line: string): readonly string[] | undefined {
  const names = cellsOf(line);
  if (names === undefined || names.length === 0) return undefined;
  const isForPeople = names.join() === FOR_PEOPLE.join();
  return isForPeople || names.every(name => (recordFields as readonly string[]).includes(name)) ? names : undefined;
}

export function isRule(line: string): boolean {
  return RULE.test(line);
}

/** The paper of a row, or null where it says nothing. */
export function paperOfTableRow(names: readonly string[], cells: readonly string[], source: Source): Paper | null {
  if (names[0] !== FOR_PEOPLE[0]) return paperOfCells(names, cells.map(plainMarkdown), source);
  const [title = '', authors = '', year = '', venue = '', links = ''] = cells;
  if (cells.every(cell => cell === '')) return null;
  const place = [venue === '' ? '' : `*${venue}*`, year].filter(text => text !== '').join(', ');
  const { authors: _, ...more } = markdownDetails([place, links].filter(text => text !== '').join(' · '));
  return {
    title: titleOf(title),
    authors: authors === '' ? [] : authors.split(/, (?! )/).map(plainMarkdown),
    abstract: null,
    ...more,
    sources: [source],
  };
}

/** The title as it was before Markdown. */
export function titleOf(text: string): string {
  return text === UNTITLED ? '' : plainMarkdown(text);
}
