import { decodeHTMLStrict } from 'entities/decode';
import type { Paper } from '../../src/model.ts';

/**
 * What comes back of a paper that was written and read: the same, but for what the README's table says that formats cannot carry. JSON and NDJSON
 * carry everything.
 */
export const normal: Readonly<Record<string, (paper: Paper) => unknown>> = {
  json: paper => paper,
  ndjson: paper => paper,
  csv: paper => inCells(paper),
  tsv: paper => inCells(paper, text => text),
  bibtex: paper => ({ ...asText(paper), keywords: words(paper) }),
  ris: asText,
  'csl-json': paper => ({ ...asText(paper), keywords: words(paper) }),
  nbib: paper => {
    const { url: _, ...rest } = asText(paper);
    const abstract = oneLine(paragraphs(paper).join(' '));
    return { ...rest, abstract: abstract === '' ? null : abstract };
  },
  markdown: inMarkdown,
};

/** What no encoding can write. */
const whole = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

/** In tables every text stays as it is; in CSV line ends are all one. A semicolon before a blank would end a name. */
function inCells(paper: Paper, ends = (text: string) => text.replace(/\r\n?/g, '\n')): Paper {
  const line = (text: string): string => ends(whole(text));
  const items = (texts: readonly string[]): string[] => texts.map(text => line(text.replaceAll('; ', ', ')));
  return {
    ...paper,
    title: line(paper.title),
    authors: items(paper.authors),
    abstract: paper.abstract === null || paper.abstract === '' ? null : line(paper.abstract),
    ...(paper.keywords && { keywords: items(paper.keywords) }),
    ...(paper.venue && { venue: line(paper.venue) }),
  };
}

const MARKS =
  /<\/?(?:jats:)?(?:i|b|u|em|strong|sub|sup|span|italic|bold|sc|scp|small|tt|code)(?:\s+[\w:-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))*\s*\/?>/gi;

const fold = (text: string): string => text.replace(/[ \t\n\r\f\v]+/g, ' ').trim();

/** One line without control characters. */
const clean = (text: string): string => fold(whole(text).replace(/(?![ \t\n\r\f\v])[\u0000-\u001f\u007f]/g, ''));

const paragraphs = ({ abstract }: Paper): string[] => (abstract ?? '').split(/[\r\n]+/).map(clean);

/** One line without control characters; character references are what they stand for, and marks of HTML are gone. */
function oneLine(text: string, keepsMarks = false): string {
  const decoded = decodeHTMLStrict(clean(text));
  return fold(keepsMarks ? decoded : decoded.replace(MARKS, ''));
}

/** What the formats of databases carry: neither `sources` nor `truncated`. */
function asText(paper: Paper): Omit<Paper, 'sources'> {
  const { sources: _, truncated: _cut, ...rest } = paper;
  const abstract = paragraphs(paper)
    .map(text => oneLine(text))
    .filter(text => text !== '');
  const keywords = (paper.keywords ?? []).map(text => oneLine(text)).filter(text => text !== '');
  const venue = oneLine(paper.venue ?? '');
  const { keywords: _words, venue: _venue, ...others } = rest;
  return {
    ...others,
    title: oneLine(paper.title),
    authors: paper.authors.map(text => oneLine(text, true)).filter(text => text !== ''),
    abstract: abstract.length === 0 ? null : abstract.join('\n'),
    ...(keywords.length > 0 && { keywords }),
    ...(venue !== '' && { venue }),
  };
}

/** Keywords that stand in one text: a semicolon would part them. */
function words(paper: Paper): readonly string[] | undefined {
  const { keywords } = asText({ ...paper, keywords: (paper.keywords ?? []).map(word => word.replaceAll(';', ',')) });
  return keywords?.flatMap(word => word.split(';').map(part => part.trim()));
}

/** A list for people: blanks of all kinds are one blank; one address where there are several. */
function inMarkdown(paper: Paper): unknown {
  const line = (text: string): string => whole(text).replace(/\s+/g, ' ').trim();
  const { title, authors, abstract, venue, url, keywords: _k, truncated: _t, sources: _s, ...rest } = paper;
  const paragraphsIn = (abstract ?? '').split(/[\r\n]+/).map(line);
  const isNamed = [paper.doi, paper.arxiv, paper.pmid].some(id => id !== undefined);
  return {
    ...rest,
    title: line(title),
    authors: authors.map(line).filter(name => name !== ''),
    abstract: paragraphsIn.filter(text => text !== '').join('\n') || null,
    ...(venue !== undefined && { venue: line(venue) }),
    ...(url !== undefined && !isNamed && { url }),
  };
}
