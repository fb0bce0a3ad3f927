import type { Line, Reader } from '../../model.ts';
import type { CreateReader } from '../format.ts';
import { pagesOf } from './ris.ts';
import { createTaggedReader, type Dialect, firstOf, linesOf, type TaggedField } from './tagged.ts';

/** Web of Science, plain text: `PT J` … `ER`, `EF` at the end; three blanks go on with a field, and each author has a line. */
const wos: Dialect = {
  tag: /^([A-Z][A-Z0-9])(?: (.*)|\s*)$/,
  continuation: /^\s{2,}\S/,
  starts: new Set(['PT']),
  end: 'ER',
  blankEnds: false,
  outside: new Set(['FN', 'VR', 'EF']),
  roles: { TI: 'title', AU: 'author', AF: 'author', CA: 'author', AB: 'abstract' },
  raw: fields => ({
    title: firstOf(fields, 'TI'),
    authors: [...(linesOf(fields, 'AF', 'AU') ?? []), ...(linesOf(fields, 'CA') ?? [])],
    abstract: firstOf(fields, 'AB'),
    year: firstOf(fields, 'PY', 'EY', 'PD'),
    date: dateText(fields),
    venue: firstOf(fields, 'SO', 'CT'),
    volume: firstOf(fields, 'VL'),
    issue: firstOf(fields, 'IS'),
    pages: pagesOf(firstOf(fields, 'BP'), firstOf(fields, 'EP')) ?? firstOf(fields, 'AR')?.replace(/^UNSP /, ''),
    doi: firstOf(fields, 'DI'),
    pmid: firstOf(fields, 'PM'),
    keywords: firstOf(fields, 'DE', 'ID'),
    id: firstOf(fields, 'UT'),
  }),
};

/** `PD DEC 16 2020` or `PD DEC` with `PY 2020`. */
function dateText(fields: readonly TaggedField[]): string | undefined {
  const [day, year] = [firstOf(fields, 'PD'), firstOf(fields, 'PY')];
  if (day === undefined || year === undefined) return undefined;
  return day.includes(year) ? day : `${day} ${year}`;
}

/** Reads plain text of Web of Science (.ciw). */
export const createWosReader: CreateReader = (file: string): Reader<readonly Line[]> => createTaggedReader(wos, file);
