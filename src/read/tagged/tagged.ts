import type { Block, Extra, LabelledLine, Line, Paper, Problem, Reader, Role } from '../../model.ts';
import { isBlank, lineReader, looseBlock } from '../blocks.ts';
import { paperOf, type RawFields } from '../paper-fields.ts';
import { withoutMark } from '../text.ts';

/** One field of a record: its tag and its lines. */
export interface TaggedField {
  readonly tag: string;
  readonly lines: string[];
}

/** A format whose records are lines that begin with tags: `TI  - A title`, `%T A title`. */
export interface Dialect {
  /** Matches the first line of a field: its tag and its text. */
  readonly tag: RegExp;
  /** Matches the other lines of a field. */
  readonly continuation: RegExp;
  /** Tags that begin a record. */
  readonly starts: ReadonlySet<string>;
  /** The tag that ends a record, where the format has one. */
  readonly end?: string;
  /** Whether a blank line ends a record. */
  readonly blankEnds: boolean;
  /** Tags that stand outside the records. */
  readonly outside: ReadonlySet<string>;
  /** The fields whose lines have a role of their own. */
  readonly roles: Readonly<Record<string, 'title' | 'author' | 'abstract'>>;
  raw(fields: readonly TaggedField[]): RawFields & { readonly id?: string | undefined };
  /** What the paper has no place for, where the format can be written too. */
  extra?(fields: readonly TaggedField[], paper: Paper): Extra;
}

interface Draft {
  readonly lines: LabelledLine[];
  readonly fields: TaggedField[];
}

/** Reads a format of tagged lines. */
export function createTaggedReader(dialect: Dialect, file: string): Reader<readonly Line[]> {
  let draft: Draft = { lines: [], fields: [] };
  let afterBlank = false;
  const out: Block[] = [];

  const close = (ended: boolean): void => {
    if (draft.lines.length > 0) out.push(blockOf(draft, dialect, file, ended));
    draft = { lines: [], fields: [] };
  };

  const tagged = (line: Line, tag: string, text: string): void => {
    if (dialect.starts.has(tag) || (dialect.blankEnds && afterBlank)) close(dialect.end === undefined);
    if (dialect.outside.has(tag)) close(dialect.end === undefined);
    if (dialect.outside.has(tag) || (draft.lines.length === 0 && tag === dialect.end)) {
      out.push(looseBlock(line));
      return;
    }
    draft.fields.push({ tag, lines: [text] });
    draft.lines.push({ ...line, role: dialect.roles[tag] ?? 'field' });
    if (tag === dialect.end) close(true);
  };

  const untagged = (line: Line): void => {
    const open = draft.fields.at(-1);
    if (open === undefined || (isBlank(line.text) && dialect.blankEnds)) {
      if (open !== undefined) draft.lines.push({ ...line, role: 'blank' });
      else out.push(looseBlock(line));
      return;
    }
    const goesOn = dialect.continuation.test(line.text) && !(dialect.blankEnds && afterBlank);
    if (goesOn) open.lines.push(line.text);
    draft.lines.push({
      ...line,
      role: isBlank(line.text) ? 'blank' : goesOn ? continued(dialect.roles[open.tag]) : 'noise',
    });
  };

  const read = (line: Line): void => {
    const found = dialect.tag.exec(withoutMark(line.text));
    if (found === null) untagged(line);
    else tagged(line, found[1]!, found[2] ?? '');
    afterBlank = isBlank(line.text);
  };

  return lineReader(out, read, () => close(dialect.end === undefined));
}

function continued(role: 'title' | 'author' | 'abstract' | undefined): Role {
  return role === undefined ? 'field+' : role === 'author' ? 'author' : `${role}+`;
}

function blockOf(draft: Draft, dialect: Dialect, file: string, ended: boolean): Block {
  const { lines } = draft;
  const line = lines[0]!.number;
  const last = lines.findLast(({ role }) => role !== 'blank')!.number;
  const problems: Problem[] = [];
  if (!ended)
    problems.push({ code: 'unfinished-record', message: `the record does not end with ${dialect.end}`, file, line });
  const { id, ...raw } = dialect.raw(draft.fields);
  const paper = paperOf(raw, { file, lines: [line, last], ...(id !== undefined && { id }) });
  if (paper === null)
    problems.push({ code: 'no-fields', message: 'the record has no title, authors or abstract', file, line });
  if (paper === null) return { lines: lines.map(asNoise), paper, problems };
  const extra = dialect.extra?.(draft.fields, paper);
  return { lines, paper: extra === undefined ? paper : { ...paper, extra }, problems };
}

function asNoise(line: LabelledLine): LabelledLine {
  return line.role === 'blank' ? line : { ...line, role: 'noise' };
}

/** The text of the first of the tags that says something; lines are joined by one blank. */
export function firstOf(fields: readonly TaggedField[], ...tags: readonly string[]): string | undefined {
  for (const tag of tags) {
    const field = fields.find(one => one.tag === tag && one.lines.some(line => !isBlank(line)));
    if (field !== undefined)
      return field.lines
        .map(line => line.trim())
        .join(' ')
        .trim();
  }
  return undefined;
}

/** The texts of all fields with one of the tags, in the order of the record; undefined where there are none. */
export function allOf(fields: readonly TaggedField[], ...tags: readonly string[]): string[] | undefined {
  const texts = fields
    .filter(field => tags.includes(field.tag))
    .map(field => field.lines.map(line => line.trim()).join(' '));
  return texts.length === 0 ? undefined : texts;
}

/** The lines of the first field with one of the tags, each for itself. */
export function linesOf(fields: readonly TaggedField[], ...tags: readonly string[]): string[] | undefined {
  return tags.map(tag => fields.find(field => field.tag === tag)?.lines).find(lines => lines !== undefined);
}
