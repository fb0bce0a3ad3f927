import type { Line, Reader } from '../../model.ts';
import type { CreateReader } from '../format.ts';
import { arxivOf } from '../identifiers.ts';
import { nameAsWritten } from '../name-order.ts';
import { risExtra } from './ris-extra.ts';
import { allOf, createTaggedReader, type Dialect, firstOf, type TaggedField } from './tagged.ts';

/** Where the name of the journal or the book may stand, the fullest first. */
const VENUES = ['JF', 'T2', 'JO', 'JA', 'J2', 'J1', 'BT', 'T3'];

/** RIS: `TY  - JOUR` … `ER  - `, between records anything; a line without a tag goes on with the field before. */
const ris: Dialect = {
  tag: /^\s{0,3}([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/s,
  continuation: /\S/,
  starts: new Set(['TY']),
  end: 'ER',
  blankEnds: false,
  outside: new Set(),
  roles: { TI: 'title', T1: 'title', AU: 'author', A1: 'author', AB: 'abstract', N2: 'abstract' },
  raw: fields => ({
    title: firstOf(fields, 'TI', 'T1', 'CT', 'BT', 'ST', 'TT'),
    authors: (allOf(fields, 'AU', 'A1') ?? allOf(fields, 'A2', 'ED'))?.map(nameAsWritten),
    abstract: paragraphs(fields, 'AB') ?? paragraphs(fields, 'N2'),
    year: firstOf(fields, 'PY', 'Y1', 'DA', 'Y2'),
    date: firstOf(fields, 'DA', 'PY', 'Y1'),
    venue: firstOf(fields, ...VENUES),
    volume: firstOf(fields, 'VL'),
    issue: firstOf(fields, 'IS'),
    pages: pagesOf(firstOf(fields, 'SP'), firstOf(fields, 'EP')),
    doi:
      firstOf(fields, 'DO', 'DI') ??
      allOf(fields, 'M3', 'UR', 'L3', 'N1')?.find(text => /doi\.org\/|^10\.\d{4}/.test(text)),
    arxiv: arxivField(fields),
    pmid: firstOf(fields, 'PM', 'C2')?.replace(/^(?!PMID|\d+$).*/, ''),
    url: firstOf(fields, 'UR', 'L1', 'L2', 'LK'),
    keywords: allOf(fields, 'KW'),
    id: firstOf(fields, 'ID', 'AN'),
  }),
  extra: (fields, paper) => risExtra(fields, paper, VENUES),
};

/** Each field begins a paragraph. Long lines that a program wrapped are one, too; other line ends begin a new one. */
function paragraphs(fields: readonly TaggedField[], tag: string): string | undefined {
  const found = fields.filter(field => field.tag === tag);
  if (found.length === 0) return undefined;
  return found
    .flatMap(({ lines }) => lines.map((line, k) => (k > 0 && isWrapped(lines[k - 1]!) ? ` ${line}` : `\n${line}`)))
    .join('');
}

function isWrapped(line: string): boolean {
  return line.trim().length >= 50 && line.trim().length <= 90 && !/[.!?:]\s*$/.test(line);
}

export function pagesOf(first: string | undefined, last: string | undefined): string | undefined {
  if (first === undefined || last === undefined || first.includes('-') || first === last) return first ?? last;
  return `${first}-${last}`;
}

function arxivField(fields: readonly TaggedField[]): string | undefined {
  return allOf(fields, 'UR', 'AN', 'C1', 'M1', 'ID', 'L1')?.find(
    text => /arxiv/i.test(text) && arxivOf(text) !== undefined,
  );
}

/** Reads RIS, also with numbers or links between the records. */
export const createRisReader: CreateReader = (file: string): Reader<readonly Line[]> => createTaggedReader(ris, file);
