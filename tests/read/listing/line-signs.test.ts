import { describe, expect, it } from 'vitest';
import type { Block, Line } from '../../../src/model.ts';
import { createListingReader } from '../../../src/read/listing/reader.ts';
import { createUnsignedReader } from '../../../src/read/listing/shown/line-signs.ts';

const LISTING = [
  'On Monday Ada wrote:',
  '> 1. Deep Moss and the Slow Growth of Very',
  '>    Wet Bogs in the North',
  '>    Ada Moe, Bo Noe and Cid Poe',
  '>',
  '> 2. A Survey of Paper Boats',
  '>    Di Roe and Ed Soe',
  '>',
  '> 3. Why Does the Fog Rise Before the Sun Does?',
  '>    Flo Toe, Gus Uoe and Hal Voe',
];
const numbered = (texts: readonly string[]): Line[] => texts.map((text, at) => ({ number: at + 1, text }));

function read(texts: readonly string[], cut: number): Block[] {
  const reader = createUnsignedReader(createListingReader('mail.txt'));
  const lines = numbered(texts);
  return [...reader.push(lines.slice(0, cut)), ...reader.push(lines.slice(cut)), ...reader.end()];
}

describe('a listing that a mail quotes', () => {
  it('is read without the signs, wherever it is cut', () => {
    for (const cut of [0, 3, 9]) {
      const papers = read(LISTING, cut).flatMap(({ paper }) => (paper === null ? [] : [paper]));
      expect(papers.map(({ title, authors }) => [title, authors])).toEqual([
        ['Deep Moss and the Slow Growth of Very Wet Bogs in the North', ['Ada Moe', 'Bo Noe', 'Cid Poe']],
        ['A Survey of Paper Boats', ['Di Roe', 'Ed Soe']],
        ['Why Does the Fog Rise Before the Sun Does?', ['Flo Toe', 'Gus Uoe', 'Hal Voe']],
      ]);
    }
  });

  it('may quote no more than its broken abstracts', () => {
    const lines = [
      'Deep Moss',
      'Ada Moe and Bo Noe',
      '',
      '> Moss grows on walls that are wet all year, and',
      '> nobody knows why. We ask the walls, and find',
      '> that rain has much to do with it. Moss on dry',
      '> walls is brown. A model of rain and moss tells',
      '> how green a wall will be after a week of rain.',
    ];
    const papers = read(lines, 4).flatMap(({ paper }) => (paper === null ? [] : [paper]));
    expect(papers).toMatchObject([{ title: 'Deep Moss', authors: ['Ada Moe', 'Bo Noe'] }]);
    expect(papers[0]!.abstract).toMatch(/^Moss grows .* and nobody knows .* of rain\.$/u);
  });

  it('may say that it is an abstract', () => {
    const lines = ['Moss', 'Fern', 'Reed'].flatMap((thing, at) => [
      `title: "${thing} and the Slow Growth of ${thing} on Very Old Walls"`,
      `authors: ${['Ada Moe, Bo Noe', 'Cid Poe, Dee Roe, Eve Soe', 'Fay Toe, Gus Uoe'][at]}`,
      'year: 2020',
      '',
      '> [!abstract]',
      `> ${thing} grows on walls that are wet all year, and we measure how fast the ${thing} of forty walls grows.`,
      '',
    ]);
    const papers = read(lines, 4).flatMap(({ paper }) => (paper === null ? [] : [paper]));
    expect(papers.map(({ abstract }) => abstract)).toEqual(
      ['Moss', 'Fern', 'Reed'].map(
        thing =>
          `${thing} grows on walls that are wet all year, and we measure how fast the ${thing} of forty walls grows.`,
      ),
    );
  });

  it('may have abstracts of some paragraphs, each a quote', () => {
    const abstractOf = (thing: string): string[] => [
      `> ${thing} grows on walls that are wet all year, and nobody knows why. In this paper we measure how fast the ${thing} of forty walls grows in two wet years.`,
      '>',
      `> We find that rain has much to do with ${thing} in most of the years. Our results show that a wall without rain has half as much of it as the others.`,
    ];
    const lines = ['Moss', 'Fern', 'Reed'].flatMap((thing, at) => [
      `## ${thing} and the Slow Growth of ${thing} on Very Old Walls`,
      '',
      `*${['Ada Moe, Bo Noe', 'Cid Poe, Dee Roe, Eve Soe', 'Fay Toe, Gus Uoe'][at]}*`,
      '',
      ...abstractOf(thing),
      '',
    ]);
    const blocks = read(lines, 3);
    const abstracts = blocks.flatMap(({ paper }) => paper?.abstract ?? []);
    expect(abstracts).toHaveLength(3);
    for (const abstract of abstracts) expect(abstract).toMatch(/^\w+ grows .* wet years\.\s+We find .* others\.$/u);
    expect(blocks.flatMap(block => block.lines.map(({ text }) => text))).toEqual(lines);
  });

  it('has its lines as they were written', () => {
    const lines = read(LISTING, 5).flatMap(block => block.lines);
    expect(lines.map(({ number, text }) => ({ number, text }))).toEqual(numbered(LISTING));
  });

  it('is one only where nearly all of its first lines are quoted', () => {
    const texts = ['Deep Moss', 'Ada Moe', '> We grow moss on paper and measure how wet it is.'];
    const lines = read(texts, 1).flatMap(block => block.lines);
    expect(lines.map(({ text }) => text)).toEqual(texts);
  });

  it('does not wait for more lines than a few, wherever they are cut', () => {
    const gap = Array.from({ length: 120 }, () => '');
    const lines = numbered(['Ada Moe', '> On Paper Boats', ...gap, ...LISTING]);
    const reader = createUnsignedReader(createListingReader('mail.txt'));
    const first = reader.push(lines.slice(0, 102));
    const blocks = [...first, ...reader.push(lines.slice(102)), ...reader.end()];
    expect(blocks.flatMap(block => block.lines.map(({ text }) => text))).toEqual(lines.map(({ text }) => text));
    const whole = createUnsignedReader(createListingReader('mail.txt'));
    const titles = (found: readonly Block[]) => found.map(({ paper }) => paper?.title ?? null);
    expect(titles([...whole.push(lines), ...whole.end()])).toEqual(titles(blocks));
  });
});

describe('a listing whose lines end in breaks', () => {
  it('is read without them', () => {
    const lines = [
      '- **Deep Moss and Slow Growth** <br>',
      '  *Ada Moe, Bo Noe* <br/>',
      '- **A Survey of Paper Boats** <br>',
      '  *Cid Poe* <br />',
    ];
    const papers = read(lines, 2).flatMap(({ paper }) => (paper === null ? [] : [paper]));
    expect(papers.map(({ title, authors }) => [title, authors])).toEqual([
      ['Deep Moss and Slow Growth', ['Ada Moe', 'Bo Noe']],
      ['A Survey of Paper Boats', ['Cid Poe']],
    ]);
  });
});

describe('a listing with links as Org writes them', () => {
  it('is read as if they were those of Markdown', () => {
    const lines = [
      '- [ ] [[https://example.org/1][[Re] Deep Moss and Slow Growth]] [[https://example.org/1.pdf][PDF]]',
      '  /Ada Moe, Bo Noe/',
      '- [X] [[https://example.org/2][A Survey of Paper Boats]]',
      '  /Cid Poe/',
    ];
    const blocks = read(lines, 2);
    const papers = blocks.flatMap(({ paper }) => (paper === null ? [] : [paper]));
    expect(papers.map(({ title, authors, url }) => [title, authors, url])).toEqual([
      ['[Re] Deep Moss and Slow Growth', ['Ada Moe', 'Bo Noe'], 'https://example.org/1'],
      ['A Survey of Paper Boats', ['Cid Poe'], 'https://example.org/2'],
    ]);
    expect(blocks.flatMap(block => block.lines.map(({ text }) => text))).toEqual(lines);
  });
});

describe('a listing whose labels have dots or an arrow behind them', () => {
  it.each(['........', '»', '→', '  ='])('is read without them: %s', sign => {
    const lines = [
      `Title ${sign} Deep Moss ... and Slow Growth`,
      `Authors ${sign} Moe, Ada; Noe, Bo`,
      `Abstract ${sign} We grow moss on paper.`,
      `Year ${sign} 2019`,
      '',
      `Title ${sign} A Survey of Paper Boats`,
      `Authors ${sign} Poe, Cid`,
      `Abstract ${sign} Boats of paper are light.`,
      `Year ${sign} 2021`,
    ];
    const blocks = read(lines, 3);
    const papers = blocks.flatMap(({ paper }) => (paper === null ? [] : [paper]));
    expect(papers.map(({ title, authors, abstract, year }) => [title, authors, abstract, year])).toEqual([
      ['Deep Moss ... and Slow Growth', ['Moe, Ada', 'Noe, Bo'], 'We grow moss on paper.', 2019],
      ['A Survey of Paper Boats', ['Poe, Cid'], 'Boats of paper are light.', 2021],
    ]);
    expect(blocks.flatMap(block => block.lines.map(({ text }) => text))).toEqual(lines);
  });
});

describe('a listing whose labels have blanks in them', () => {
  it('is read as if they had none', () => {
    const lines = [
      '题  名：苔藓的生长',
      '作  者：彭思远；叶若兰',
      '机  构：沼泽大学',
      '关键词：苔藓；生长',
      '摘  要：本文研究苔藓在石头上的生长，并与纸船相比较。',
      '',
      '题  名：纸船综述',
      '作  者：田凯；陆静',
      '机  构：沼泽大学',
      '关键词：纸船；综述',
      '摘  要：纸船很轻，本文回顾其二十年来的研究，并指出三个问题。',
    ];
    const blocks = read(lines, 3);
    const papers = blocks.flatMap(({ paper }) => (paper === null ? [] : [paper]));
    expect(papers.map(({ title, authors, abstract }) => [title, authors, abstract?.slice(0, 2)])).toEqual([
      ['苔藓的生长', ['彭思远', '叶若兰'], '本文'],
      ['纸船综述', ['田凯', '陆静'], '纸船'],
    ]);
    expect(blocks.flatMap(block => block.lines.map(({ text }) => text))).toEqual(lines);
  });
});

describe('a list of citations with their DOIs in front', () => {
  it('is read as if they stood behind', () => {
    const lines = [
      'doi:10.1000/moss.2011.13  Miller, A. (2014). Relating moss to the width of walls. J. Moss, 18, 293–314.',
      'doi:10.1000/bogs.2020.19  Garcia, M., & Chen, L. (2023). The effect of rain on the style of bogs. Wet Letters, 2, 3–9.',
      'doi:10.1000/moss.2017.11  Kumar, R. (2016). Learning where stones dry first. J. Moss, 6, 57–70.',
    ];
    const blocks = read(lines, 2);
    const papers = blocks.flatMap(({ paper }) => (paper === null ? [] : [paper]));
    expect(papers.map(({ title, authors, doi }) => [title, authors.length, doi])).toEqual([
      ['Relating moss to the width of walls', 1, '10.1000/moss.2011.13'],
      ['The effect of rain on the style of bogs', 2, '10.1000/bogs.2020.19'],
      ['Learning where stones dry first', 1, '10.1000/moss.2017.11'],
    ]);
    expect(blocks.flatMap(block => block.lines.map(({ text }) => text))).toEqual(lines);
  });
});
