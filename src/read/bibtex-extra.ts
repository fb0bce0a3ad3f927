import type { Extra, Paper } from '../model.ts';

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
  return {
    format: 'bibtex',
    type,
    ...(source?.id !== undefined && { key: source.id }),
    as: { ...(paper.authors.length > 0 && { authors }), ...(venue !== undefined && { venue }) },
    fields: [...fields].filter(([name, value]) => !used.has(name) && value.trim() !== ''),
  };
}
