import type { Paper, Writer } from '../../src/model.ts';

/** A paper with every field. */
export const full: Paper = {
  title: 'On Invented Things',
  authors: ['Ada Example', 'Bo Sample'],
  abstract: 'First paragraph.\nSecond paragraph.',
  year: 2024,
  date: '2024-12-01',
  venue: 'Journal of Invention',
  volume: '12',
  issue: '3',
  pages: '89-96',
  doi: '10.1000/xyz',
  arxiv: '2401.00001',
  pmid: '12345',
  url: 'https://example.org/a',
  keywords: ['invention', 'things'],
  truncated: ['abstract'],
  sources: [
    { file: 'listing.txt', lines: [1, 3] },
    { file: 'library.bib', lines: [7, 19], id: 'example2024' },
  ],
};

export const bare: Paper = {
  title: 'A Bare Title',
  authors: [],
  abstract: null,
  sources: [{ file: '-', lines: [5, 5] }],
};

/** Everything that some format gives a meaning to. */
export const nasty: Paper = {
  title: '=1+1, "quoted" {braces} \\back\\slash 100% & #1 $x_1$ | pipe',
  authors: ['-Dash, Ada', '@At Sign', '+Plus', 'Quote "Q" Name', 'عمر خيّام', '江常皓'],
  abstract:
    '1. not a list\n- neither\n# nor a heading\n> nor a quote\n*stars* _lines_ `code` [a](b) <b>bold</b> &amp; ~~gone~~ 😀',
  venue: '| A | B |',
  sources: [{ file: 'nasty.txt', lines: [1, 9] }],
};

/** What a writer makes of the papers. */
export function written(writer: Writer, papers: readonly Paper[]): string {
  return writer.begin() + papers.map(paper => writer.paper(paper)).join('') + writer.end();
}
