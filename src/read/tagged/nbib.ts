import type { Line, Reader } from '../../model.ts';
import type { CreateReader } from '../format.ts';
import { nameAsWritten } from '../name-order.ts';
import { allOf, createTaggedReader, type Dialect, firstOf, type TaggedField } from './tagged.ts';

/** MEDLINE, as PubMed exports it: `PMID- 123`, `TI  - A title`; six blanks go on with a field, a blank line ends the record. */
const nbib: Dialect = {
  tag: /^([A-Z]{2,4}) {0,2}- ?(.*)$/s,
  continuation: /^\s+\S/,
  starts: new Set(['PMID']),
  blankEnds: true,
  outside: new Set(),
  roles: { TI: 'title', TT: 'title', BTI: 'title', FAU: 'author', AU: 'author', CN: 'author', AB: 'abstract' },
  raw: fields => ({
    title: firstOf(fields, 'TI', 'BTI', 'CTI', 'TT'),
    authors: allOf(fields, fields.some(field => field.tag === 'FAU') ? 'FAU' : 'AU', 'CN')?.map(nameAsWritten),
    abstract: firstOf(fields, 'AB', 'OAB'),
    year: firstOf(fields, 'DP', 'DEP', 'EDAT'),
    date: firstOf(fields, 'DP'),
    venue: firstOf(fields, 'JT', 'TA', 'BTI', 'CTI'),
    volume: firstOf(fields, 'VI'),
    issue: firstOf(fields, 'IP'),
    pages: firstOf(fields, 'PG'),
    doi: doiField(fields),
    arxiv: allOf(fields, 'LID', 'AID')?.find(text => /^arxiv:/i.test(text)),
    pmid: firstOf(fields, 'PMID'),
    keywords: (allOf(fields, 'OT') ?? allOf(fields, 'MH'))?.map(word => word.replace(/^\*/, '')),
    id: firstOf(fields, 'PMID'),
  }),
};

/** `LID - 10.1000/7 [doi]`; an identifier of another kind says so in the same place. */
function doiField(fields: readonly TaggedField[]): string | undefined {
  return allOf(fields, 'LID', 'AID')?.find(text => text.includes('[doi]'));
}

/** Reads MEDLINE exports (.nbib). */
export const createNbibReader: CreateReader = (file: string): Reader<readonly Line[]> => createTaggedReader(nbib, file);
