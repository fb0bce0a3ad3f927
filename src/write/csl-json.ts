import type { Paper, Writer } from '../model.ts';
import { keywordText, oneLine, paragraphsOf } from './clean.ts';
import { createArrayFrame } from './json-array.ts';
import { createKeys } from './keys.ts';
import { kindOf } from './kind.ts';
import { nameOf } from './names.ts';

/** CSL-JSON, one array, an item a line. */
export function createCslJsonWriter(): Writer {
  const keyOf = createKeys();
  const { begin, item, end } = createArrayFrame();
  return { begin, paper: paper => item(JSON.stringify(itemOf(paper, keyOf(paper)))), end };
}

const TYPES = {
  article: 'article-journal',
  conference: 'paper-conference',
  preprint: 'article',
  other: 'document',
} as const;

function itemOf(paper: Paper, id: string): Readonly<Record<string, unknown>> {
  const text = (value: string | undefined): string | undefined => oneLine(value ?? '') || undefined;
  const authors = paper.authors.map(oneLine).filter(author => author !== '');
  const names = authors.map(cslName);
  // Processors take no notice of `custom`: it holds names that do not come back from their parts as they were written.
  const areChanged = names.some((name, k) => nameFromParts(name) !== authors[k]);
  return {
    id,
    type: TYPES[kindOf(paper)],
    title: text(paper.title),
    author: names.length === 0 ? undefined : names,
    issued: issued(paper),
    'container-title': text(paper.venue),
    volume: text(paper.volume),
    issue: text(paper.issue),
    page: text(paper.pages),
    DOI: paper.doi,
    PMID: paper.pmid,
    URL: text(paper.url),
    archive: paper.arxiv === undefined ? undefined : 'arXiv',
    archive_location: paper.arxiv,
    keyword: keywordText(paper.keywords ?? []) || undefined,
    abstract: paragraphsOf(paper.abstract).join('\n') || undefined,
    custom: areChanged ? { authors } : undefined,
  };
}

type CslName = Readonly<Partial<Record<'literal' | 'family' | 'given' | 'non-dropping-particle' | 'suffix', string>>>;

function cslName(author: string): CslName {
  const name = nameOf(author);
  if (name.kind === 'whole') return { literal: name.text };
  const { family, given, particle, suffix } = name;
  return {
    family,
    given,
    ...(particle !== '' && { 'non-dropping-particle': particle }),
    ...(suffix !== '' && { suffix }),
  };
}

/** What readers make of the parts. */
function nameFromParts({ literal, family, given, suffix, 'non-dropping-particle': particle }: CslName): string {
  return literal ?? [given, particle, family, suffix].filter(part => part !== undefined).join(' ');
}

function issued({ year, date }: Paper): object | undefined {
  const parts = date?.split('-').map(Number) ?? (year === undefined ? undefined : [year]);
  return parts === undefined ? undefined : { 'date-parts': [parts] };
}
