import type { Block, LabelledLine, Line, Paper, Problem, Reader, Role } from '../../model.ts';
import { brokenBlock, isBlank, looseBlock, paperBlock } from '../blocks.ts';
import { paperOf } from '../paper-fields.ts';
import { foldSpace } from '../text.ts';
import { type BibPiece, createBibSplitter } from './bibtex-entries.ts';
import { bibtexExtra, VENUES } from './bibtex-extra.ts';
import { readBibFields, readMacro, standardMacros } from './bibtex-fields.ts';
import { bibNames, bibToText } from './bibtex-text.ts';

/** Reads BibTeX and BibLaTeX. */
export function createBibtexReader(file: string): Reader<readonly Line[]> {
  const splitter = createBibSplitter();
  const macros = new Map(standardMacros);

  const block = (piece: BibPiece): Block => {
    if (piece.kind === 'loose') return looseBlock(piece.line);
    if (piece.kind === 'broken') {
      const line = piece.lines[0]!.number;
      return brokenBlock(piece.lines, { code: 'unfinished-entry', message: 'the entry does not end', file, line });
    }
    if (piece.type === 'string') {
      const macro = readMacro(piece.body, macros);
      if (macro !== null) macros.set(...macro);
    }
    if (/^(?:string|comment|preamble)$/.test(piece.type)) return paperBlock(piece.lines, 'noise', null);
    return entryBlock(piece, macros, file);
  };

  return {
    push: lines => lines.flatMap(line => splitter.push(line).map(block)),
    end: () => splitter.end().map(block),
  };
}

function entryBlock(entry: BibPiece & { kind: 'entry' }, macros: ReadonlyMap<string, string>, file: string): Block {
  const { key, fields, isBroken } = readBibFields(entry.body, macros);
  const [line] = entry.span;
  const problems: Problem[] = [];
  if (isBroken)
    problems.push({ code: 'broken-entry', message: 'the fields of the entry cannot all be read', file, line });
  const paper = paperOfFields(entry.type, fields, { file, lines: entry.span, ...(key !== '' && { id: key }) });
  if (paper !== null) return { lines: labelled(entry.lines), paper, problems };
  return brokenBlock(entry.lines, {
    code: 'no-fields',
    message: 'the record has no title, authors or abstract',
    file,
    line,
  });
}

function paperOfFields(
  type: string,
  fields: ReadonlyMap<string, string>,
  source: Paper['sources'][number],
): Paper | null {
  const text = (...names: readonly string[]): string | undefined => {
    const name = names.find(one => fields.get(one)?.trim());
    return name === undefined ? undefined : bibToText(fields.get(name)!);
  };
  const verbatim = (name: string): string | undefined =>
    fields.get(name)?.includes('\\') ? text(name) : fields.get(name);
  const names = fields.get('author') ?? fields.get('editor');
  const subtitle = text('subtitle');
  const isArxiv = /arxiv/i.test(text('archiveprefix', 'eprinttype') ?? 'arxiv');
  const paper = paperOf(
    {
      title: subtitle === undefined ? text('title') : `${text('title') ?? ''}: ${subtitle}`,
      authors: names === undefined ? undefined : bibNames(names),
      abstract: text('abstract')
        ?.split(/\n\s*\n/)
        .map(foldSpace)
        .join('\n'),
      year: text('year', 'date'),
      date: text('date') ?? [text('year'), text('month'), text('day')].filter(part => part !== undefined).join('-'),
      venue: text(...VENUES),
      volume: text('volume'),
      issue: text('number', 'issue'),
      pages: text('pages', 'eid', 'articleno')?.replace(/\s*[–—]\s*/g, '-'),
      doi: verbatim('doi'),
      arxiv: (isArxiv ? text('eprint') : undefined) ?? text('arxivid', 'arxiv'),
      pmid: text('pmid'),
      url: fields
        .get('url')
        ?.replace(/^\\url\{(.*)\}$/s, '$1')
        .replace(/\\([_%&#~])/g, '$1'),
      keywords: text('keywords', 'keyword', 'author_keywords'),
    },
    source,
  );
  return paper === null ? null : { ...paper, extra: bibtexExtra(type, fields, paper) };
}

const FIELD = /^\s*(?:@\w+\s*[{(].*?,\s*)?([A-Za-z][\w-]*)\s*=/;
const ROLES: Readonly<Record<string, readonly [first: Role, rest: Role]>> = {
  title: ['title', 'title+'],
  author: ['authors', 'authors+'],
  abstract: ['abstract', 'abstract+'],
};

function labelled(lines: readonly Line[]): LabelledLine[] {
  let roles: readonly [first: Role, rest: Role] = ['field', 'field'];
  return lines.map(line => {
    const name = FIELD.exec(line.text)?.[1]?.toLowerCase();
    if (name !== undefined) roles = ROLES[name] ?? ['field', 'field+'];
    if (isBlank(line.text)) return { ...line, role: 'blank' };
    return { ...line, role: /^\s*[})]\s*$/.test(line.text) ? 'field' : name === undefined ? roles[1] : roles[0] };
  });
}
