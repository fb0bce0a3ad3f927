import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMarkdownWriter } from '../../src/write/markdown.ts';
import { escapeMarkdown } from '../../src/write/markdown-escape.ts';
import { bare, full, nasty, written } from './papers.ts';

describe('markdown', () => {
  it('is a list with title, authors, venue, year, links and paragraphs', () => {
    expect(written(createMarkdownWriter(), [full, bare])).toBe(
      [
        '- **On Invented Things**  ',
        '  Ada Example, Bo Sample · *Journal of Invention*, vol. 12, no. 3, pp. 89-96, 2024-12-01 · [doi:10.1000/xyz](<https://doi.org/10.1000/xyz>) · [arXiv:2401.00001](<https://arxiv.org/abs/2401.00001>) · [PMID 12345](<https://pubmed.ncbi.nlm.nih.gov/12345/>)',
        '',
        '  First paragraph.',
        '',
        '  Second paragraph.',
        '',
        '- **A Bare Title**',
        '',
      ].join('\n'),
    );
  });

  it('is a table with a row a paper when told', () => {
    expect(written(createMarkdownWriter({ table: true }), [{ ...full, arxiv: '1', pmid: '2' }, bare])).toBe(
      [
        '| Title | Authors | Year | Venue | Link |',
        '| --- | --- | --- | --- | --- |',
        '| On Invented Things | Ada Example, Bo Sample | 2024 | Journal of Invention | [doi:10.1000/xyz](<https://doi.org/10.1000/xyz>) · [arXiv:1](<https://arxiv.org/abs/1>) · [PMID 2](<https://pubmed.ncbi.nlm.nih.gov/2/>) |',
        '| A Bare Title |  |  |  |  |',
        '',
      ].join('\n'),
    );
  });

  it('keeps a table row on one line with its own number of bars', () => {
    const row = written(createMarkdownWriter({ table: true }), [nasty]).split('\n')[2]!;
    expect(row.replaceAll('\\|', '').split('|')).toHaveLength(7);
  });

  it('says that a title is missing instead of writing a rule', () => {
    expect(written(createMarkdownWriter(), [{ ...bare, title: '' }])).toBe('- **No title**\n');
  });

  it('has the chosen fields as columns of a table', () => {
    expect(written(createMarkdownWriter({ table: true, fields: ['year', 'keywords', 'title'] }), [full])).toBe(
      '| year | keywords | title |\n| --- | --- | --- |\n| 2024 | invention; things | On Invented Things |\n',
    );
  });

  it('shows only the chosen fields in a list, and always the title', () => {
    expect(written(createMarkdownWriter({ fields: ['authors'] }), [full])).toBe(
      '- **On Invented Things**  \n  Ada Example, Bo Sample\n',
    );
  });

  it('links to the address where there is no identifier', () => {
    expect(written(createMarkdownWriter(), [{ ...bare, url: 'https://example.org/a b>c' }])).toContain(
      '](<https://example.org/a%20b%3Ec>)',
    );
  });
});

describe('escapeMarkdown', () => {
  const samples: readonly (readonly [text: string, escaped: string])[] = [
    ['plain text, with (brackets) and 3 - 2', 'plain text, with (brackets) and 3 - 2'],
    ['*stars* and _lines_', '\\*stars\\* and \\_lines\\_'],
    ['a [link](b) and `code`', 'a \\[link\\](b) and \\`code\\`'],
    ['<script>', '\\<script\\>'],
    ['R&D &amp; &#246;', 'R&D \\&amp; \\&#246;'],
    ['a | b', 'a \\| b'],
    ['$τ$-tilting', '\\$τ\\$-tilting'],
    ['back\\slash', 'back\\\\slash'],
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['2. item', '2\\. item'],
    ['2024) item', '2024\\) item'],
    ['=====', '\\====='],
    ['two\nlines', 'two lines'],
  ];
  for (const [text, escaped] of samples)
    it(`writes ${JSON.stringify(text)} as ${JSON.stringify(escaped)}`, () =>
      expect(escapeMarkdown(text)).toBe(escaped));

  it('escapes nothing but ASCII punctuation, so that taking the escapes away gives any text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const folded = text.replace(/\s+/g, ' ');
        expect(escapeMarkdown(text).replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(folded);
      }),
    );
  });
});
