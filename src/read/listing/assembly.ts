import type { CutField, Line, Paper, Problem, Role } from '../../model.ts';
import { texToText } from '../tex.ts';
import { type CitationParts, createCitationSplitter } from './citation.ts';
import { abstractIsCut } from './cut.ts';
import { readFields } from './fields.ts';
import { findLabel, findToggle, leadOf } from './furniture.ts';
import type { Lexicon } from './lexicon.ts';
import { cleanName, splitAuthors } from './names.ts';
import { authorsSuffix } from './suffix.ts';
import { titleSuffix, undress } from './titles.ts';
import { joinBroken, joinParagraphs, type Piece } from './unwrap.ts';
import { createVotes } from './votes.ts';

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

/** Builds papers from labelled lines. It remembers the listing's ways: whether titles are numbered, or all in quotes. */
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

interface Authors {
  readonly names: readonly string[];
  readonly cut: boolean;
  readonly rest: readonly string[];
}

export function createAssembler(file: string, lexicon: Lexicon): Assembler {
  const numbered = createVotes();
  const quoted = createVotes();
  const citations = createCitationSplitter(lexicon);

  /** The title without number, label and frame; what else stood on its line goes to `parts.fields`. */
  function readTitle(parts: Parts): { title: string; url?: string } {
    const text = withoutLead(parts.title.reduce(joinBroken, ''), kind =>
      numbered.cast(kind === 'number' || kind === 'bracket-number'),
    );
    const { text: bare, rest } = titleSuffix(withoutLabel(text, 'title'));
    const dress = undress(bare);
    parts.fields.push(rest, dress.rest);
    const title = quoted.cast(dress.frame === 'quotes') || dress.frame !== 'quotes' ? dress.text : dress.whole;
    return dress.url === undefined ? { title } : { title, url: dress.url };
  }

  function fromCitation(parts: Parts): { title: string; authors: Authors; url?: string } | null {
    const text = withoutLead(parts.citation.reduce(joinBroken, ''), kind =>
      numbered.cast(kind === 'number' || kind === 'bracket-number'),
    );
    const split: CitationParts | null = citations.split(text);
    if (split === null) return null;
    parts.fields.push(...split.rest);
    const { names, cut } = splitAuthors(texToText(split.authors));
    const found = { title: split.title, authors: { names, cut, rest: [] } };
    return split.url === undefined ? found : { ...found, url: split.url };
  }

  return {
    assemble(lines, last) {
      const parts = sortLines(lines);
      const whole = parts.citation.length > 0 ? fromCitation(parts) : null;
      const { title, url } = whole ?? readTitle(parts);
      const authors = whole?.authors ?? readAuthors(parts);
      if (title === '') return { paper: null, problems: [noTitle(file, lines)] };
      const abstract = readAbstract(parts.abstract);
      const fields = readFields([...parts.fields, ...authors.rest].filter(text => text !== ''));
      const truncated: CutField[] = [];
      if (title.endsWith('…')) truncated.push('title');
      if (authors.cut) truncated.push('authors');
      if (abstract !== null && (abstract.shortened || abstractIsCut(abstract.text, last ? 'file' : 'page'))) truncated.push('abstract');
      const paper: Paper = {
        title: texToText(title),
        authors: authors.names,
        abstract: abstract === null ? null : texToText(abstract.text),
        ...(url === undefined ? {} : { url }),
        ...fields,
        ...(truncated.length > 0 ? { truncated } : {}),
        sources: [{ file, lines: [lines[0]!.line.number, lines.at(-1)!.line.number] }],
      };
      return { paper, problems: [] };
    },
  };
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

function withoutLead(text: string, accept: (kind: string) => boolean): string {
  const { kind, length } = leadOf(text);
  const isNumber = accept(kind);
  return kind === 'none' || ((kind === 'number' || kind === 'bracket-number') && !isNumber)
    ? text
    : text.slice(length).trimStart();
}

/** `Title: …` without its label. The label of another field is a part of the text: "Score: A Metric for …". */
function withoutLabel(text: string, field: 'title' | 'authors' | 'abstract'): string {
  const label = findLabel(text);
  return label === null || label.alone || label.field !== field ? text : text.slice(label.length).trim();
}

const isBullet = (kind: string) => kind === 'bullet';

function readAuthors(parts: Parts): Authors {
  const bare = (text: string) => withoutLabel(withoutLead(text, isBullet), 'authors');
  if (parts.list.length > 0) {
    const { text, rest } = authorsSuffix(bare(parts.list.reduce(joinBroken, '')));
    return { ...splitAuthors(texToText(text)), rest: [rest] };
  }
  const lists = parts.names.map(text => splitName(texToText(bare(text))));
  return { names: lists.flatMap(list => list.names), cut: lists.some(list => list.cut), rest: [] };
}

const SEVERAL = /[,;·|&]|\s(?:and|et al|等)|…|\.\.\./u;

/** A line that holds one name, most often. */
function splitName(text: string): { readonly names: readonly string[]; readonly cut: boolean } {
  if (SEVERAL.test(text)) return splitAuthors(text);
  const name = cleanName(text);
  return { names: name === '' ? [] : [name], cut: false };
}

/** '… ▽ More': the page's own short form of the abstract that follows it. */
const TEASER = /(?:…|\.\.\.)?\s*(?:▽ More|\[\+\]|Show more|\([^()]{3,24}\))$/u;

/** The abstract without label and toggle, and whether the page hides the rest of it. */
function readAbstract(pieces: readonly Piece[]): { readonly text: string; readonly shortened: boolean } | null {
  const [first, second] = pieces;
  if (first === undefined) return null;
  const head = withoutLabel(withoutLead(first.text, isBullet), 'abstract');
  const start = second?.text.slice(0, 40) ?? '';
  const isTeaser =
    second !== undefined && TEASER.test(first.text) && head.startsWith(withoutLabel(start, 'abstract').slice(0, 30));
  const kept = isTeaser
    ? [{ ...second, text: withoutLabel(second.text, 'abstract') }, ...pieces.slice(2)]
    : [{ ...first, text: head }, ...pieces.slice(1)];
  const { text, shortened } = findToggle(joinParagraphs(kept));
  return text.trim() === '' ? null : { text: text.trim(), shortened };
}

function noTitle(file: string, lines: readonly RecordLine[]): Problem {
  const first = lines[0]!.line.number;
  const last = lines.at(-1)!.line.number;
  const place = first === last ? `Line ${first} belongs` : `Lines ${first} to ${last} belong`;
  return { code: 'no-title', message: `${place} to a record without a title`, file, line: first };
}
