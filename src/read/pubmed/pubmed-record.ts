import type { Block, LabelledLine, Line, Paper, Role } from '../../model.ts';
import { isBlank } from '../blocks.ts';
import { dateOf, doiOf, pmidOf, yearOf } from '../identifiers.ts';
import { joinLines } from '../paragraphs.ts';
import { isAuthorList, namesOfAuthorList } from './pubmed-names.ts';
import { RIGHTS, RIGHTS_AT_END, type SectionName, sectionOf } from './pubmed-sections.ts';

type Part = SectionName | 'citation' | 'title' | 'authors';

/** Lines without a blank one between them. */
interface Group {
  readonly lines: readonly Line[];
  part: Part;
}

const ROLES: Readonly<Record<Part, readonly [first: Role, rest: Role]>> = {
  citation: ['field', 'field+'],
  title: ['title', 'title+'],
  authors: ['authors', 'authors+'],
  abstract: ['abstract', 'abstract+'],
  identifiers: ['field', 'field'],
  language: ['noise', 'noise'],
  nobody: ['noise', 'noise'],
  affiliations: ['noise', 'noise'],
  notes: ['noise', 'noise'],
  rights: ['noise', 'noise'],
};

/** Reads the lines of one record, its number first. */
export function pubmedBlock(lines: readonly Line[], file: string): Block {
  const groups = groupsOf(lines);
  label(groups);
  const labelled: LabelledLine[] = [];
  const roles = rolesOf(groups);
  for (const line of lines) labelled.push({ ...line, role: roles.get(line.number) ?? 'blank' });
  const last = groups.at(-1)!.lines.at(-1)!;
  const source = { file, lines: [lines[0]!.number, last.number] as const };
  return { lines: labelled, paper: { ...paperOfGroups(groups), sources: [source] }, problems: [] };
}

function groupsOf(lines: readonly Line[]): Group[] {
  const groups: Line[][] = [];
  let open = false;
  for (const line of lines) {
    if (isBlank(line.text)) open = false;
    else if (open) groups.at(-1)!.push(line);
    else {
      groups.push([line]);
      open = true;
    }
  }
  return groups.map(group => ({ lines: group, part: sectionOf(group[0]!.text) }));
}

/** Citation, title and authors stand first, in this order; nothing after the identifiers is text of the paper. */
function label(groups: Group[]): void {
  groups[0]!.part = 'citation';
  if (groups[1]?.part === 'abstract' || groups[1]?.part === 'notes') groups[1].part = 'title';
  const third = groups[2]?.part === 'language' ? groups[3] : groups[2];
  if (third?.part === 'abstract' && isAuthorList(textOf(third))) third.part = 'authors';
  const end = groups.findIndex(group => group.part === 'identifiers');
  if (end === -1) return;
  for (const group of groups.slice(end)) if (group.part === 'abstract') group.part = 'notes';
  const last = groups[end - 1];
  const isOnly = groups.filter(group => group.part === 'abstract').length < 2;
  if (last?.part === 'abstract' && !isOnly && last.lines.length < 5 && RIGHTS.test(textOf(last))) last.part = 'rights';
}

function rolesOf(groups: readonly Group[]): Map<number, Role> {
  const roles = new Map<number, Role>();
  let begun = false;
  for (const { part, lines } of groups) {
    const [first, rest] = ROLES[part];
    lines.forEach((line, k) => {
      roles.set(line.number, k === 0 && !(part === 'abstract' && begun) ? first : rest);
    });
    begun ||= part === 'abstract';
  }
  return roles;
}

function textOf(group: Group): string {
  return joinLines(group.lines.map(line => line.text));
}

function paperOfGroups(groups: readonly Group[]): Omit<Paper, 'sources'> {
  const text = (part: Part): string =>
    groups
      .filter(group => group.part === part)
      .map(textOf)
      .join(' ');
  const { authors, cut } = namesOfAuthorList(text('authors'));
  const abstract = groups
    .filter(group => group.part === 'abstract')
    .flatMap(paragraphsOf)
    .join('\n')
    .replace(RIGHTS_AT_END, '');
  const identifiers = text('identifiers');
  const citation = citationOf(text('citation'));
  const doi = doiOf(/\bDOI: *(\S+)/.exec(identifiers)?.[1] ?? '') ?? citation.doi;
  const pmid = pmidOf(/\bPMID: *(\d+)/.exec(identifiers)?.[1] ?? '');
  const { doi: _, ...place } = citation;
  return {
    title: text('title'),
    authors,
    abstract: abstract === '' ? null : abstract,
    ...place,
    ...(doi !== undefined && { doi }),
    ...(pmid !== undefined && { pmid }),
    ...(cut && { truncated: ['authors'] as const }),
  };
}

const LABEL = /^\p{Lu}[\p{Lu} ,/&()-]{2,60}: /u;

/** A label in capitals begins a paragraph: `BACKGROUND: …`, `METHODS: …` on the next line. */
function paragraphsOf(group: Group): string[] {
  const paragraphs: string[][] = [];
  for (const { text } of group.lines) {
    const ended = /[.?!)\]"”]\s*$/.test(paragraphs.at(-1)?.at(-1) ?? '.');
    if (paragraphs.length === 0 || (ended && LABEL.test(text))) paragraphs.push([]);
    paragraphs.at(-1)!.push(text);
  }
  return paragraphs.map(joinLines);
}

const CITATION =
  /^\d+\.\s+(.+?)\.\s+((?:18|19|20)\d\d\b[^;:.]*)(?:;\s*([^:;.(]*?)(?:\(([^)]*)\))?\s*(?::\s*([^.:;]*))?)?\.(?:\s|$)/;

type Citation = Pick<Paper, 'year' | 'date' | 'venue' | 'volume' | 'issue' | 'pages' | 'doi'>;

/** `1. J Ice. 2018 Nov;26(3):89-96. doi: 10.1000/7. Epub 2018 Oct 10.` */
function citationOf(text: string): Citation {
  const found = CITATION.exec(text);
  const [venue, when = '', volume, issue, pages] = (found ?? []).slice(1).map(part => part?.trim() || undefined);
  const fields = {
    year: yearOf(when || text),
    date: dateOf(when),
    venue,
    volume,
    issue,
    pages: pages === 'null' ? undefined : pages,
    doi: doiOf(/\bdoi: *(\S+)/i.exec(text)?.[1] ?? ''),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Citation;
}
