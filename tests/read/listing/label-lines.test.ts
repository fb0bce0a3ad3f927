import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/model.ts';
import { readAll } from '../cuts.ts';

const PAPERS = [
  ['Guiding Wet Meadows with Slow Priors', ['Moe, Ada', 'Noe, Bo'], 'Despite its beauty, moss grows slowly.'],
  ['Faster Kilns by Merging Tiles', ['Poe, Cid'], 'We fire tiles in pairs and count what breaks.'],
  ['From Cells to Walls', ['Roe, Di', 'Soe, Ed', 'Toe, Flo'], 'We count the cells of walls in three towns.'],
  ['Ferns', ['Voe, Gil', 'Woe, Hal'], 'Ferns are drawn, named and drawn again.'],
  ['A Late Theory of Puddles', ['Yoe, Ida'], 'Puddles are older than the theories about them.'],
] as const;

type Card = (title: string, authors: readonly string[], abstract: string) => readonly string[];

const read = async (card: Card): Promise<readonly Block[]> =>
  readAll(PAPERS.flatMap(([title, authors, abstract]) => card(title, authors, abstract)).join('\n'), {
    format: 'listing',
  });

const papersOf = (blocks: readonly Block[]) =>
  blocks.flatMap(({ paper }) => (paper === null ? [] : [[paper.title, paper.authors, paper.abstract ?? '']]));

/** A page of a repository: its titles have no label, and some of its labels have nothing below them. */
const REPOSITORY: Card = (title, authors, abstract) => [
  'Home',
  'Articles',
  title,
  'Files',
  'moss.pdf (2.19 MB)',
  'Date',
  '2017-06-08',
  'Authors',
  ...authors,
  'Journal Title',
  'Volume Title',
  'Publisher',
  'Wetland Press',
  'Abstract',
  abstract,
  'Keywords',
  'moss',
  'slow growth',
  'URI',
  'https://bogs.example/2123/22018',
  '',
  '',
];

/** The author stands first, and other fields between him and the title. */
const THESES: Card = (title, authors, abstract) => [
  'Dissertação de Mestrado',
  'DOI',
  'https://doi.org/10.1000/moss.2015',
  'Autor',
  authors[0]!,
  'Imprenta',
  'Wetland, 2015',
  'Título em inglês',
  title,
  'Palavras-chave em inglês',
  'moss',
  'Resumo em inglês',
  abstract,
  'AVISO - A consulta a este documento fica condicionada na aceitação das condições de uso.',
  '',
];

describe('labels on lines of their own, with values below them', () => {
  it('tell what stands below, some of them nothing', async () => {
    expect(papersOf(await read(REPOSITORY))).toEqual(PAPERS);
  });

  it('tell names and titles in any order, and which language comes first', async () => {
    const firstAuthors = PAPERS.map(([title, [author], abstract]) => [title, [author], abstract]);
    expect(papersOf(await read(THESES))).toEqual(firstAuthors);
    const twice: Card = (title, authors, abstract) =>
      THESES(title, authors, abstract).flatMap(line =>
        line === 'AVISO - A consulta a este documento fica condicionada na aceitação das condições de uso.'
          ? ['Título em espanhol', 'Musgo', 'Resumo em espanhol', 'El musgo crece.', line]
          : [line],
      );
    expect(papersOf(await read(twice))).toEqual(firstAuthors);
  });

  it('give all lines back as they were, and papers begin with their labels', async () => {
    const blocks = await read(THESES);
    const lines = blocks.flatMap(block => block.lines);
    const text = PAPERS.flatMap(([title, authors, abstract]) => THESES(title, authors, abstract)).join('\n');
    expect(lines.map(line => line.text).join('\n')).toBe(text.replace(/\n$/, ''));
    expect(lines.map(({ number }) => number)).toEqual(lines.map((_, at) => at + 1));
    const labels = lines.filter(line => line.text === 'Autor' || line.text === 'Imprenta');
    expect(new Set(labels.map(({ role }) => role))).toEqual(new Set(['field']));
    expect(blocks.flatMap(({ paper }) => paper?.sources[0]?.lines[0] ?? [])[1]).toBeLessThanOrEqual(17);
  });

  it('are none in a menu, where a link does not follow them', async () => {
    const card: Card = (title, authors, abstract) => [
      'FAQ',
      'Github',
      title,
      authors.join('; '),
      'Abstract',
      abstract,
      'Anthology ID:',
      '2022.moss-long.45',
      'Volume:',
      'Proceedings of the Third Workshop on Moss',
      'Year:',
      '2022',
      'Note:',
      'Pages:',
      '6–27',
      '',
    ];
    expect(papersOf(await read(card))).toEqual(PAPERS);
  });

  it('tell where a paper stands by a second one for a title', async () => {
    const card: Card = (title, authors) => [
      'titre',
      title,
      'auteur',
      authors.join(', '),
      'article',
      'Revue des tourbières, 2022, 6 (1), pp.258-265',
      'Accès au bibtex',
      '',
    ];
    const blocks = await read(card);
    expect(papersOf(blocks).map(([title]) => title)).toEqual(PAPERS.map(([title]) => title));
    expect(blocks.flatMap(({ paper }) => paper?.venue ?? [])[1]).toBe('Revue des tourbières');
  });
});
