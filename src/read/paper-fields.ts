import type { CutField, Paper, Source } from '../model.ts';
import { splitAuthors } from './authors.ts';
import { arxivOf, dateOf, doiOf, pmidOf, yearOf } from './identifiers.ts';
import { decodeEntities, foldSpace, withoutMarkup } from './text.ts';

/** What a structured record says, as text, before it is cleaned. */
export interface RawFields {
  readonly title?: string | undefined;
  /** One name each; or one text that holds them all. */
  readonly authors?: readonly string[] | string | undefined;
  readonly abstract?: string | undefined;
  readonly year?: string | undefined;
  readonly date?: string | undefined;
  readonly venue?: string | undefined;
  readonly volume?: string | undefined;
  readonly issue?: string | undefined;
  readonly pages?: string | undefined;
  readonly doi?: string | undefined;
  readonly arxiv?: string | undefined;
  readonly pmid?: string | undefined;
  readonly url?: string | undefined;
  readonly keywords?: readonly string[] | string | undefined;
}

/**
 * The paper that the fields of a record describe; null when they name none: no title, no authors, no abstract, no identifier and no place in a
 * journal.
 */
export function paperOf(raw: RawFields, source: Source): Paper | null {
  const { authors, cut } = authorsOf(raw.authors);
  const title = lineOf(raw.title) ?? '';
  const abstract = paragraphsOf(raw.abstract);
  const extra = extraFields(raw);
  if (title === '' && authors.length === 0 && abstract === null && !isFindable(extra)) return null;
  const truncated: CutField[] = [];
  if (cut) truncated.push('authors');
  if (abstract !== null && /(?:…|\.{3})$/.test(abstract)) truncated.push('abstract');
  return { title, authors, abstract, ...extra, ...(truncated.length > 0 && { truncated }), sources: [source] };
}

function isFindable({ doi, arxiv, pmid, venue, year, volume, pages }: Extra): boolean {
  return [doi, arxiv, pmid, venue && (year ?? volume ?? pages)].some(field => field !== undefined);
}

type Extra = Omit<Paper, 'title' | 'authors' | 'abstract' | 'truncated' | 'sources'>;

function extraFields(raw: RawFields): Extra {
  const date = raw.date === undefined ? undefined : dateOf(raw.date.trim());
  const fields = {
    year: yearOf(raw.year ?? '') ?? yearOf(raw.date ?? ''),
    date,
    venue: lineOf(raw.venue),
    volume: markless(raw.volume, /^vol(?:\.|ume)\s*/i),
    issue: markless(raw.issue, /^(?:no|nr|issue)\.?\s+/i),
    pages: markless(raw.pages, /^(?:pp?\.|pages?)\s*/i)?.replace(/--+/g, '-'),
    doi: doiOf(raw.doi ?? ''),
    arxiv: arxivOf(raw.arxiv ?? '') ?? arxivElsewhere(raw),
    pmid: pmidOf(raw.pmid ?? ''),
    url: lineOf(raw.url),
    keywords: keywordsOf(raw.keywords),
  };
  const found: Record<string, unknown> = {};
  for (const name in fields) {
    const value = fields[name as keyof typeof fields];
    if (value !== undefined) found[name] = value;
  }
  return found as Extra;
}

/** The number in `10.48550/arXiv.2401.00001`, in an address of arXiv, or in "arXiv preprint arXiv:2401.00001". */
function arxivElsewhere({ doi, url, venue }: RawFields): string | undefined {
  if (doi === undefined && url === undefined && venue === undefined) return undefined;
  const found = [doi, url, venue].map(text => /arxiv(?:\.org\/(?:abs|pdf)\/|[.:]\s*)(\S+)/i.exec(text ?? '')?.[1]);
  return arxivOf(found.find(text => text !== undefined) ?? '');
}

function authorsOf(raw: RawFields['authors']): { readonly authors: readonly string[]; readonly cut: boolean } {
  if (raw === undefined) return { authors: [], cut: false };
  if (typeof raw === 'string') return splitAuthors(raw);
  const names = raw.map(name => foldSpace(decodeEntities(name))).filter(name => name !== '');
  const authors = names.filter(name => !/^(?:(?:and )?et\.? al\.?|others|and others|…|\.{3})$/i.test(name));
  return { authors, cut: authors.length < names.length };
}

/** Text of one line, or undefined where there is none. */
function lineOf(raw: string | undefined): string | undefined {
  if (raw === undefined) return undefined;
  const line = foldSpace(withoutMarkup(decodeEntities(raw)));
  return line === '' ? undefined : line;
}

/** Paragraphs, joined by one line feed. */
function paragraphsOf(raw: string | undefined): string | null {
  if (raw === undefined) return null;
  const text = withoutMarkup(decodeEntities(raw));
  const paragraphs = (text.includes('\n') || text.includes('\r') ? text.split(/\r\n?|\n/) : [text])
    .map(foldSpace)
    .filter((part, k) => part !== '' && !(k < 2 && /^(?:abstract|summary)[:.]?$/i.test(part)));
  return paragraphs.length === 0 ? null : paragraphs.join('\n');
}

/** A number without the word before it and the marks after it: `vol. 22,` is `22`. */
function markless(raw: string | undefined, word: RegExp): string | undefined {
  const line = lineOf(raw)
    ?.replace(word, '')
    .replace(/[\s,;]+$/, '')
    .replace(/(?<=\d)\.$/, '');
  return line === '' ? undefined : line;
}

function keywordsOf(raw: RawFields['keywords']): readonly string[] | undefined {
  if (raw === undefined) return undefined;
  const parts = typeof raw === 'string' ? raw.split(/[;\n]/.test(raw) ? /[;\n]/ : /,/) : raw;
  const words = parts.map(word => lineOf(word)).filter(word => word !== undefined);
  return words.length === 0 ? undefined : words;
}
