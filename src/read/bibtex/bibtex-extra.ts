import type { Extra, Paper } from '../../model.ts';
import { foldSpace } from '../text.ts';

/** Where the name of the journal or the book may stand; the first that says something counts. */
export const VENUES = ['journal', 'journaltitle', 'booktitle', 'eventtitle', 'maintitle', 'howpublished'];

/** The fields of an entry that the fields of the paper were made of. */
const USED: readonly (readonly [field: keyof Paper, names: readonly string[]])[] = [
  ['title', ['title', 'subtitle']],
  ['abstract', ['abstract']],
  ['year', ['year', 'date']],
  ['date', ['date', 'month', 'day']],
  ['volume', ['volume']],
  ['issue', ['number', 'issue']],
  ['pages', ['pages', 'eid', 'articleno']],
  ['doi', ['doi']],
  ['arxiv', ['eprint', 'archiveprefix', 'eprinttype', 'arxivid', 'arxiv']],
  ['pmid', ['pmid']],
  ['url', ['url']],
  ['keywords', ['keywords', 'keyword', 'author_keywords']],
];

/** What the entry says beyond the paper. */
export function bibtexExtra(type: string, fields: ReadonlyMap<string, string>, paper: Paper): Extra {
  const [source] = paper.sources;
  const authors = fields.has('author') ? 'author' : 'editor';
  const venue = VENUES.find(name => fields.get(name)?.trim());
  const used = new Set(USED.flatMap(([field, names]) => (paper[field] === undefined ? [] : names)));
  if (paper.authors.length > 0) used.add(authors);
  if (venue !== undefined && paper.venue !== undefined) used.add(venue);
  const written = [
    ...(fields.has('subtitle') ? [] : writtenAs('title', paper.title, fields.get('title'))),
    ...writtenAs('venue', paper.venue, venue && fields.get(venue)),
  ];
  return {
    format: 'bibtex',
    type,
    ...(source?.id !== undefined && { key: source.id }),
    as: { ...(paper.authors.length > 0 && { authors }), ...(venue !== undefined && { venue }) },
    ...(written.length > 0 && { written }),
    fields: [...fields].filter(([name, value]) => !used.has(name) && value.trim() !== ''),
  };
}

type Written = NonNullable<Extra['written']>[number];

/** `The {NASA} years of {\"O}zg{\"u}r` says more than its text, and TeX takes it. */
function writtenAs(field: Written[0], text: string | undefined, value: string | undefined): Written[] {
  if (text === undefined || value === undefined) return [];
  const line = foldSpace(value);
  return line === text || isRefused(line) ? [] : [[field, text, line]];
}

/** What makes TeX stop: signs that somebody forgot to escape, and dollars without a partner. Such values are better written anew. */
function isRefused(value: string): boolean {
  const bare = value.replace(/\\[^A-Za-z]/g, '');
  const dollars = bare.split('$').length - 1;
  return /[&%#]/.test(bare) || dollars % 2 === 1 || (dollars === 0 && /[_^]/.test(bare));
}
