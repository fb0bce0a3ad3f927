import { describe, expect, it } from 'vitest';
import { tableHead } from '../../src/read/csv/csv-head.ts';
import { inputFormatNamed, inputFormats, recogniseFormat } from '../../src/read/formats.ts';

const nameOf = (head: string, file = '-'): string => recogniseFormat(head, file).name;

describe('recogniseFormat', () => {
  it.each([
    ['A title\nAnn Lee\nBo Chen\nAn abstract of some length.\n'],
    ['[1] arXiv:1206.50001 [pdf, ps, other]\nTitle: A title\nAuthors: Ann Lee\nComments: 3 pages\n'],
    ['Title: A title\nAuthors: Ann Lee\nAbstract: Text.\n'],
    ['arXiv:2405.90001  [pdf, other]  cs.LG\nFrom Kilns to Looms: A title\nAuthors: Ann Lee\nAbstract: Text.\n'],
    ['1. Lee A, Chen B. A title. J Ice. 2018;12:1-5.\n2. Cruz E. Another. J Ice. 2019;13:6.\n'],
    ['TITLE\tCITED BY\tYEAR\nA title\nAnn Lee\nJ Ice\n7\n2019\n'],
    ['| Title | Authors |\n|---|---|\n| A | Ann Lee |\n'],
    ['Title, Abstract and Year: what readers look at\nAnn Lee\n'],
    ['@annlee wrote:\nA title\n'],
    ['<li><strong>A title</strong><br><em>Ann Lee</em></li>\n'],
    ['{A title in braces}\nAnn Lee\n'],
    ['[Title] A paper\nAnn Lee\n'],
    ['%%% notes %%%\nA title\n'],
    [''],
  ])('takes %j for a listing', head => {
    expect(nameOf(head)).toBe('listing');
  });

  it('reads the head whatever its line ends', () => {
    expect(nameOf('\\\\\r\narXiv:2405.90001\r\nDate: Sun, 5 May 2024\r\n')).toBe('arxiv-digest');
    expect(nameOf('1. J Ice. 2018;1:2.\r\n\r\nA title.\r\n\r\nLee A.\r\n\r\nPMID: 1\r\n')).toBe('pubmed-text');
  });

  it('takes a part of the source of a page for one', () => {
    const part =
      '<h2>Papers</h2>\n<div class="pub">\n  <h4><a href="#">A title</a></h4>\n  <p>Ann Lee</p>\n  <p>It says much.\n  More.</p>\n</div>\n';
    expect(nameOf(part)).toBe('html');
    expect(nameOf('<h2>Papers</h2>\nA title\nAnn Lee\n')).toBe('listing');
    expect(nameOf('<div>')).toBe('listing');
  });

  it('goes by the extension when the head says nothing', () => {
    const licence = '% Free to use.\n'.repeat(100);
    expect(nameOf(licence, 'Library.BIB')).toBe('bibtex');
    expect(nameOf(licence, 'library.txt')).toBe('listing');
    expect(nameOf('Titel;Seiten\n', 'x.csv')).toBe('csv');
    expect(nameOf('TY  - JOUR\nTI  - A\n', 'x.bib')).toBe('ris');
  });
});

describe('inputFormats', () => {
  it('have names of their own and end with the one that takes everything', () => {
    expect(new Set(inputFormats.map(format => format.name)).size).toBe(inputFormats.length);
    expect(inputFormats.at(-1)!.recognise('', '')).toBe(true);
  });

  it.each(inputFormats.map(format => format.name))('%s opens under its name', async name => {
    expect(await inputFormatNamed(name).open()).toBeTypeOf('function');
  });
});

describe('tableHead', () => {
  it.each([
    ['Title,Authors,Year', ',', 3],
    ['"Title";"Authors";"Year"', ';', 3],
    ['Title\tAuthors\tnonsense', '\t', 2],
    ['Titre;Auteurs;Résumé;Année', ';', 4],
    ['Ano\tAutor(es)\tTítulo\tPeriódico\tResumo', '\t', 5],
    ['Название;Авторы;Аннотация;Год', ';', 4],
    ['标题,作者,摘要,期刊', ',', 4],
    ['nothing, to, see', ',', 0],
  ])('reads %j', (line, delimiter, known) => {
    expect(tableHead(line)).toMatchObject({ delimiter, known });
  });
});
