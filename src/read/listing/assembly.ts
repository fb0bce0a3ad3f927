import type { CutField, LabelledLine, Paper, Problem, Role } from '../../model.ts';
import { texToText } from '../tex.ts';
import { foldBlanks } from '../text.ts';
import { createAbstractReader, type FoundAbstract } from './abstracts/abstract-lines.ts';
import { abstractIsCut } from './abstracts/cut.ts';
import { joinBroken, type Piece } from './abstracts/unwrap.ts';
import { createAuthorReader, type FoundAuthors } from './authors/author-lines.ts';
import { countTabs, createCitationSplitter } from './citation/citation.ts';
import { createCitationJoiner } from './citation/lines.ts';
import { type FoundFields, readFields } from './fields/fields.ts';
import { furnitureOf } from './furniture/furniture.ts';
import type { Lexicon } from './label/words/lexicon.ts';
import { isPlain } from './names/marks.ts';
import { createCategories } from './records/categories.ts';
import { isLoneTitleLabel } from './records/labelled.ts';
import { isName } from './records/roles.ts';
import { isChair, isSessionHead } from './records/session-head.ts';
import type { PlainForm, PlainRecord } from './records/shortcut.ts';
import { createTitleReader, type FoundTitle } from './titles/title-lines.ts';
import { journalAfter } from './titles/title-suffix.ts';

interface Assembled {
  readonly paper: Paper | null;
  readonly problems: readonly Problem[];
}

/** Builds papers from labelled lines. Its readers remember the listing's ways, such as whether titles are numbered. */
export interface Assembler {
  /**
   * @param lines a record's, with the noise and blank lines inside it
   * @param last whether the input ends with this record
   */
  assemble(lines: readonly LabelledLine[], last: boolean): Assembled;
  /** The paper of a record of plain lines; null where its names have more than words. */
  assemblePlain(record: PlainRecord): Paper | null;
}

/** The lines of a record by what they are. */
interface Parts {
  /** Its first and its last line, noise and blank lines apart. */
  first: LabelledLine | null;
  last: LabelledLine | null;
  readonly title: string[];
  readonly names: string[];
  readonly list: string[];
  readonly abstract: Piece[];
  readonly citation: string[];
  readonly fields: string[];
}

/** Title and authors, and what else stood on their lines. */
interface Head {
  readonly title: FoundTitle;
  readonly authors: FoundAuthors;
}

const NO_PROBLEMS: readonly Problem[] = [];
const NO_PAPER: Assembled = { paper: null, problems: NO_PROBLEMS };

export function createAssembler(file: string, lexicon: Lexicon): Assembler {
  const titles = createTitleReader();
  const authors = createAuthorReader();
  const abstracts = createAbstractReader();
  const citations = createCitationSplitter(lexicon);
  const joinLines = createCitationJoiner();
  const categories = createCategories();

  function fromCitation({ citation, list }: Parts): Head | null {
    const joined = joinLines(citation);
    const text = titles.withoutLead(joined.text);
    const lead = joined.text.length - text.length;
    const split = citations.split(text, joined.parted.slice(lead), countTabs(joined.text.slice(0, lead)));
    if (split === null) return null;
    const areBelow = split.authors.length === 0 && list.length > 0;
    return {
      title: withoutJournal(split),
      authors: areBelow ? authors.fromList(list, false) : authors.fromCitation(split.authors),
    };
  }

  function fromLines({ title, list, names, first }: Parts): Head {
    const before = first?.role === 'title' ? undefined : first?.text;
    return {
      title: titles.read(title, before),
      authors:
        list.length > 0 ? authors.fromList(list, title.at(-1)?.endsWith('.') === true) : authors.fromLines(names),
    };
  }

  return {
    assemble(lines, last) {
      const parts = withoutChairs(sortLines(lines));
      const place = [parts.first!.number, parts.last!.number] as const;
      const head = (parts.citation.length > 0 ? fromCitation(parts) : null) ?? fromLines(parts);
      if (head.title.title === '') return { paper: null, problems: [noTitle(file, place)] };
      const found = abstracts.read(parts.abstract);
      if (found === null && isOfThePage(parts, head)) return NO_PAPER;
      if (isTitleAlone(parts) && categories.meet(head.title.title, place[0])) return NO_PAPER;
      const title = foldBlanks(texToText(head.title.title));
      const names = head.authors.names;
      const abstract = textOf(found);
      const fields = fieldsOf(parts, head);
      const truncated = cutFields(head, found, last);
      const sources = [{ file, lines: place }];
      const paper: Paper =
        fields === null && truncated.length === 0
          ? { title, authors: names, abstract, sources }
          : { title, authors: names, abstract, ...fields, ...(truncated.length > 0 ? { truncated } : {}), sources };
      return { paper, problems: NO_PROBLEMS };
    },
    assemblePlain({ lines, form }) {
      const title = lines[0]!.text.trim();
      const names = plainNames(lines, form);
      if (!names.every(isPlainName)) return null;
      const { abstract: pieces, first, last } = sortLines(lines);
      const found = pieces.length === 0 ? null : abstracts.read(pieces);
      const abstract = textOf(found);
      const sources = [{ file, lines: [first!.number, last!.number] as const }];
      return found !== null && isCut(found, false)
        ? { title, authors: names, abstract, truncated: ['abstract'], sources }
        : { title, authors: names, abstract, sources };
    },
  };
}

const textOf = (found: FoundAbstract | null): string | null =>
  found === null ? null : foldBlanks(texToText(found.text));

const isPlainName = (name: string): boolean => isPlain(name) && name.includes(' ');

/** The names of a plain record. */
function plainNames(lines: readonly LabelledLine[], form: PlainForm): string[] {
  const texts = lines.filter(isName).map(({ text }) => text.trim());
  return form === 'list' || form === 'list and text' ? texts.join().split(', ') : texts;
}

/** `T, Journal, 12(3):45–67` where the year of the citation stands before the title. */
function withoutJournal(found: FoundTitle): FoundTitle {
  const at = journalAfter(found.title);
  if (at <= 0) return found;
  return { ...found, title: found.title.slice(0, at), rest: [found.title.slice(at + 1).trim(), ...found.rest] };
}

/** Who is in the chair of a session is no author of its first paper, whose names stand below. */
function withoutChairs(parts: Parts): Parts {
  const { list, names, fields } = parts;
  if (list.length === 0 || names.length === 0 || !list.every(isChair)) return parts;
  return { ...parts, list: [], fields: [...fields, ...list] };
}

const isTitleAlone = ({ title, names, list, abstract, citation, fields }: Parts): boolean =>
  title.length === 1 && names.length + list.length + abstract.length + citation.length + fields.length === 0;

const peopleOf = ({ list, names }: Parts): readonly string[] => (list.length > 0 ? list : names);

/** Whether lines without an abstract are the page's own, and no record. */
const isOfThePage = (parts: Parts, head: Head): boolean =>
  isColumnHead(head) || isButton(head) || isSessionHead(peopleOf(parts), [...parts.title, ...parts.fields]);

/** What the field lines tell, and what follows title and authors on their lines; null where there is nothing of the kind. */
function fieldsOf({ fields }: Parts, { title, authors }: Head): FoundFields | null {
  const { url, rest } = title;
  if (fields.length === 0 && rest.length === 0 && authors.rest.length === 0 && url === undefined) return null;
  const found = readFields([...fields, ...rest, ...authors.rest, url ?? ''].filter(text => text !== ''));
  return url === undefined ? found : { ...found, url };
}

/** `Next issue`, `Has PDF`: a line of a page that was read as a title. */
function isButton({ title: { title }, authors }: Head): boolean {
  const kind = authors.names.length === 0 ? furnitureOf(title)?.kind : undefined;
  return kind === 'navigation' || kind === 'pager' || kind === 'counter';
}

/** `Title` alone is the head of a column, as the `Authors` and `Track` after it. */
function isColumnHead({ title: { title }, authors }: Head): boolean {
  return authors.names.length === 0 && title.length <= 24 && isLoneTitleLabel(title);
}

function cutFields(
  { title: { title }, authors }: Head,
  abstract: FoundAbstract | null,
  last: boolean,
): readonly CutField[] {
  const cut: CutField[] = [];
  if (title.endsWith('…')) cut.push('title');
  if (authors.cut) cut.push('authors');
  if (abstract !== null && isCut(abstract, last)) cut.push('abstract');
  return cut;
}

const isCut = ({ text, shortened }: FoundAbstract, last: boolean): boolean =>
  shortened || abstractIsCut(text, last ? 'file' : 'page');

function sortLines(lines: readonly LabelledLine[]): Parts {
  const parts: Parts = {
    first: null,
    last: null,
    title: [],
    names: [],
    list: [],
    abstract: [],
    citation: [],
    fields: [],
  };
  let blanksBefore = 0;
  for (const line of lines) {
    const { role } = line;
    if (role === 'blank') blanksBefore++;
    if (role === 'blank' || role === 'noise') continue;
    parts.first ??= line;
    parts.last = line;
    const text = line.text.trim();
    if (role === 'abstract' || role === 'abstract+')
      parts.abstract.push({ text, length: line.text.trimEnd().length, blanksBefore });
    else {
      const texts = textsOf(parts, role);
      texts.push(role === 'field+' ? joinBroken(texts.pop() ?? '', text) : text);
    }
    blanksBefore = 0;
  }
  return parts;
}

/** Where the text of a line belongs. */
function textsOf(parts: Parts, role: Exclude<Role, 'blank' | 'noise' | 'abstract' | 'abstract+'>): string[] {
  switch (role) {
    case 'title':
    case 'title+':
      return parts.title;
    case 'author':
      return parts.names;
    case 'authors':
    case 'authors+':
      return parts.list;
    case 'citation':
    case 'citation+':
      return parts.citation;
    case 'field':
    case 'field+':
      return parts.fields;
  }
}

function noTitle(file: string, [first, last]: readonly [number, number]): Problem {
  const place = first === last ? `line ${first} belongs` : `lines ${first} to ${last} belong`;
  return { code: 'no-title', message: `${place} to a record without a title`, file, line: first };
}
