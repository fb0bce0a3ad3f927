import type { CutField, Line, Paper, Problem, Role } from '../../model.ts';
import { texToText } from '../tex.ts';
import { createAbstractReader, type FoundAbstract } from './abstract-lines.ts';
import { createAuthorReader, type FoundAuthors } from './author-lines.ts';
import { createCitationSplitter } from './citation/citation.ts';
import { createCitationJoiner } from './citation/lines.ts';
import { abstractIsCut } from './cut.ts';
import { readFields } from './fields/fields.ts';
import type { Lexicon } from './label/lexicon.ts';
import { createTitleReader, type FoundTitle } from './title-lines.ts';
import { joinBroken, type Piece } from './unwrap.ts';

/** A line of a record, and the blank lines before it in the record. */
export interface RecordLine {
  readonly line: Line;
  readonly role: Role;
  readonly blanksBefore: number;
}

export interface Assembled {
  readonly paper: Paper | null;
  readonly problems: readonly Problem[];
}

/** Builds papers from labelled lines. Its readers remember the listing's ways, such as whether titles are numbered. */
export interface Assembler {
  /** @param last whether the input ends with this record */
  assemble(lines: readonly RecordLine[], last: boolean): Assembled;
}

/** The lines of a record by what they are. */
interface Parts {
  readonly title: string[];
  readonly names: string[];
  readonly list: string[];
  readonly abstract: Piece[];
  readonly citation: string[];
  readonly fields: string[];
}

/** Title and authors, and what else stood on their lines. */
interface Head extends FoundTitle {
  readonly authors: FoundAuthors;
}

export function createAssembler(file: string, lexicon: Lexicon): Assembler {
  const titles = createTitleReader();
  const authors = createAuthorReader();
  const abstracts = createAbstractReader();
  const citations = createCitationSplitter(lexicon);
  const joinLines = createCitationJoiner();

  function fromCitation(lines: readonly string[]): Head | null {
    const joined = joinLines(lines);
    const text = titles.withoutLead(joined.text);
    const lead = joined.text.length - text.length;
    const split = citations.split(text, joined.parted.slice(lead));
    if (split === null) return null;
    const { title, rest, url } = split;
    const found = { title, rest, authors: authors.fromCitation(split.authors) };
    return url === undefined ? found : { ...found, url };
  }

  function fromLines({ title, list, names }: Parts, first: RecordLine): Head {
    const before = first.role === 'title' ? undefined : first.line.text;
    return {
      ...titles.read(title, before),
      authors:
        list.length > 0 ? authors.fromList(list, title.at(-1)?.endsWith('.') === true) : authors.fromLines(names),
    };
  }

  return {
    assemble(lines, last) {
      const parts = sortLines(lines);
      const head = (parts.citation.length > 0 ? fromCitation(parts.citation) : null) ?? fromLines(parts, lines[0]!);
      if (head.title === '') return { paper: null, problems: [noTitle(file, lines)] };
      const abstract = abstracts.read(parts.abstract);
      const texts = [...parts.fields, ...head.rest, ...head.authors.rest, head.url ?? ''].filter(text => text !== '');
      const truncated = cutFields(head, abstract, last);
      const paper: Paper = {
        title: texToText(head.title),
        authors: head.authors.names,
        abstract: abstract === null ? null : texToText(abstract.text),
        ...readFields(texts),
        ...(head.url === undefined ? {} : { url: head.url }),
        ...(truncated.length > 0 ? { truncated } : {}),
        sources: [{ file, lines: [lines[0]!.line.number, lines.at(-1)!.line.number] }],
      };
      return { paper, problems: [] };
    },
  };
}

function cutFields({ title, authors }: Head, abstract: FoundAbstract | null, last: boolean): readonly CutField[] {
  const cut: CutField[] = [];
  if (title.endsWith('…')) cut.push('title');
  if (authors.cut) cut.push('authors');
  if (abstract !== null && (abstract.shortened || abstractIsCut(abstract.text, last ? 'file' : 'page')))
    cut.push('abstract');
  return cut;
}

function sortLines(lines: readonly RecordLine[]): Parts {
  const parts: Parts = { title: [], names: [], list: [], abstract: [], citation: [], fields: [] };
  for (const { line, role, blanksBefore } of lines) {
    const text = line.text.trim();
    switch (role) {
      case 'title':
      case 'title+':
        parts.title.push(text);
        break;
      case 'author':
        parts.names.push(text);
        break;
      case 'authors':
      case 'authors+':
        parts.list.push(text);
        break;
      case 'abstract':
      case 'abstract+':
        parts.abstract.push({ text, length: line.text.trimEnd().length, blanksBefore });
        break;
      case 'citation':
      case 'citation+':
        parts.citation.push(text);
        break;
      case 'field':
        parts.fields.push(text);
        break;
      case 'field+':
        parts.fields.push(joinBroken(parts.fields.pop() ?? '', text));
        break;
      case 'noise':
      case 'blank':
        break;
      default:
        role satisfies never;
    }
  }
  return parts;
}

function noTitle(file: string, lines: readonly RecordLine[]): Problem {
  const first = lines[0]!.line.number;
  const last = lines.at(-1)!.line.number;
  const place = first === last ? `Line ${first} belongs` : `Lines ${first} to ${last} belong`;
  return { code: 'no-title', message: `${place} to a record without a title`, file, line: first };
}
