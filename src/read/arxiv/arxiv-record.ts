import type { Block, CutField, LabelledLine, Line, Paper, Role } from '../../model.ts';
import { isBlank } from '../blocks.ts';
import { splitDirectNames } from '../direct-names.ts';
import { arxivOf, dateOf, doiOf, yearOf } from '../identifiers.ts';
import { joinLines, joinParagraphs } from '../paragraphs.ts';
import { texToText } from '../tex.ts';

/** The lines of one record of a digest, before it is read. */
export interface DigestDraft {
  /** All up to the bar that ends the fields. */
  readonly fields: Line[];
  /** What follows that bar, with the last line of the record. */
  readonly abstract: Line[];
  hasFields: boolean;
  afterFields: boolean;
}

interface Field {
  readonly name: string;
  readonly lines: string[];
}

const FIELD = /^([A-Z][A-Za-z]*(?:-[A-Za-z]+)*|arXiv)(?:\s+\([^)]*\))?\s*:\s*(.*)$/;
const STATUS = /^\(?(?:replaced|revised|cross-listed|(?:figures|part) added)\b/;
const LAST = /^\\\\/;
const ROLES: Readonly<Record<string, Role>> = { Title: 'title', Author: 'authors', Authors: 'authors' };

/** @param isWhole false when the input ended before the record did */
export function digestBlock(draft: DigestDraft, file: string, isWhole: boolean): Block {
  const fields: Field[] = [];
  const head = draft.fields.map(line => labelField(line, fields));
  const body = draft.abstract.filter(line => !LAST.test(line.text));
  let begun = false;
  const tail = draft.abstract.map((line): LabelledLine => {
    if (isBlank(line.text)) return { ...line, role: 'blank' };
    if (LAST.test(line.text)) return { ...line, role: 'noise' };
    const role = begun ? 'abstract+' : 'abstract';
    begun = true;
    return { ...line, role };
  });
  const lines = [...head, ...tail];
  const last = draft.abstract.at(-1)?.text ?? draft.fields.at(-1)?.text ?? '';
  const abstract = texToText(joinParagraphs(body.map(line => line.text)));
  const paper = digestPaper(fields, abstract, last);
  const source = { file, lines: [lines[0]!.number, lines.at(-1)!.number] as const };
  const cut = [...(paper.truncated ?? []), ...(isWhole ? [] : cutFields(fields, abstract, draft.afterFields))];
  return { lines, paper: { ...paper, ...(cut.length > 0 && { truncated: cut }), sources: [source] }, problems: [] };
}

function labelField(line: Line, fields: Field[]): LabelledLine {
  if (isBlank(line.text)) return { ...line, role: 'blank' };
  if (LAST.test(line.text)) return { ...line, role: 'noise' };
  const open = fields.at(-1);
  const found = FIELD.exec(line.text);
  if (found === null && open !== undefined && !STATUS.test(line.text)) {
    open.lines.push(line.text);
    const role = ROLES[open.name] ?? 'field';
    return { ...line, role: role === 'title' ? 'title+' : role === 'authors' ? 'authors+' : 'field+' };
  }
  const name = found?.[1] ?? 'Status';
  fields.push({ name, lines: [found?.[2] ?? line.text] });
  return { ...line, role: ROLES[name] ?? 'field' };
}

function digestPaper(fields: readonly Field[], abstract: string, last: string): Omit<Paper, 'sources'> {
  const text = (name: string): string => joinLines(fields.find(field => field.name === name)?.lines ?? []);
  const id = arxivOf(text('arXiv')) ?? arxivOf(text('Paper')) ?? arxivOf(last);
  const { authors, cut } = splitDirectNames(texToText(text('Authors') || text('Author')));
  const date = dateOf(text('Date'));
  const year = date === undefined ? yearOfId(id) : yearOf(date);
  const doi = doiOf(text('DOI'));
  const venue = texToText(text('Journal-ref'));
  const url = LAST.test(last) ? /https?:\/\/[^\s)]+/.exec(last)?.[0] : undefined;
  return {
    title: texToText(text('Title')),
    authors,
    abstract: abstract === '' ? null : abstract,
    ...(year !== undefined && { year }),
    ...(date !== undefined && { date }),
    ...(venue !== '' && { venue }),
    ...(doi !== undefined && { doi }),
    ...(id !== undefined && { arxiv: id }),
    ...(url !== undefined && { url }),
    ...(cut && { truncated: ['authors'] as const }),
  };
}

/** arXiv numbers papers by year and month since it began in 1991: `2303.00765`, `astro-ph/0001001`. */
function yearOfId(id: string | undefined): number | undefined {
  const digits = /^(?:[a-z-]+(?:\.[A-Z]{2})?\/)?(\d\d)/.exec(id ?? '')?.[1];
  if (digits === undefined) return undefined;
  return Number(digits) + (Number(digits) > 90 ? 1900 : 2000);
}

/** What the end of the input cut: the field it stood in, or an abstract that stops in a sentence. */
function cutFields(fields: readonly Field[], abstract: string, afterFields: boolean): CutField[] {
  if (afterFields) return abstract === '' || /[.!?)"”$]$/.test(abstract) ? [] : ['abstract'];
  const role = ROLES[fields.at(-1)?.name ?? ''];
  return role === 'title' || role === 'authors' ? [role] : [];
}
