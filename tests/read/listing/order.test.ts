import { describe, expect, it } from 'vitest';
import { readAll } from '../cuts.ts';

const PAPERS: readonly (readonly [authors: string, title: string, abstract: boolean])[] = [
  ['Yue Hanmo;Guan Chenlu;Fa Zeng', 'Stone matching with feedback for quiet walls', true],
  ['Su Kerling;Chu Huang', 'A fully tagged corpus of harbour songs', false],
  ['Ashok Vasani;Kenji Sato', 'Searching wet meadows with small neural scales', true],
  ['Chen Longwei;Yifu Huo;Yang Gan', 'Rewarding slow kilns in many stages', true],
  ['Dat Nguyen;Karin Verspool', 'Convolution on paper boats', true],
  ['', 'Supertagging moss: a labelling view', false],
  ['Chong Bikel;Xin Gao', 'Growing tall grass where data are scarce', true],
  ['', 'Telling procedures apart in many languages', false],
  ['Jan Lund;Ida Berg', 'A deeper look into sarcastic walls', true],
  ['Jian Zhangol;Pascal Funk', 'Bilingual lists of bells', false],
];

/** `Yue HANMO;Guan CHENLU` */
const shouted = (authors: string): string => authors.replace(/ (\p{L}+)/gu, name => name.toUpperCase());

describe('the order of title and authors', () => {
  it('is that in which the first line belongs to a record, where authors stand between abstracts and titles', async () => {
    const records = PAPERS.map(([authors, title, abstract], i) => [
      ...(i > 0 && i % 3 > 0 ? [`Paper ID ${1850 + 7 * i}`] : []),
      ...(authors === '' ? [] : [authors]),
      `"${title}"`,
      abstract ? `Samenvatting: We look at ${title} and report what we measured there in two winters.` : 'Link: 93%',
    ]);
    const blocks = await readAll(records.flat().join('\n\n'), { format: 'listing' });
    expect(blocks.flatMap(({ paper }) => (paper === null ? [] : [[paper.authors.join(';'), paper.title]]))).toEqual(
      PAPERS.map(([authors, title]) => [authors, title]),
    );
  });

  it('is that in which numbers begin records, where blank lines stand inside records and not between them', async () => {
    const named = [...PAPERS, ...PAPERS]
      .filter(([authors]) => authors !== '')
      .map(([authors, title]) => [shouted(authors), title] as const);
    const records = named.map(([authors, title], i) =>
      [
        `(${i + 1}) 标题: ${title}`,
        `来源: Dialogue Letters, ${2001 + i}`,
        `作者: _${authors.replaceAll(';', ' · ')}_`,
      ].join('\n\n'),
    );
    const blocks = await readAll(['Accepted papers', '', ...records].join('\n'), { format: 'listing' });
    expect(blocks.flatMap(({ paper }) => (paper === null ? [] : [[paper.authors.join(';'), paper.title]]))).toEqual(
      named.map(([authors, title]) => [authors, title]),
    );
  });

  it('is that in which headings stand between records, where nothing else parts them', async () => {
    const named = [...PAPERS, ...PAPERS]
      .filter(([authors]) => authors !== '')
      .map(([authors, title]) => [authors.replaceAll(';', ', '), title] as const);
    const headings = new Map([
      [0, 'Articles'],
      [3, 'Dossier'],
      [6, 'Book reviews'],
    ]);
    const lines = named.flatMap(([authors, title], i) => [
      ...(headings.has(i) ? [headings.get(i)!] : []),
      authors,
      title,
    ]);
    const page = ['The 12th Workshop on Wet Meadows', 'Program', ...lines];
    const blocks = await readAll(page.join('\n'), { format: 'listing' });
    expect(blocks.flatMap(({ paper }) => (paper === null ? [] : [[paper.authors.join(', '), paper.title]]))).toEqual(
      named.map(([authors, title]) => [authors, title]),
    );
  });

  it('is that in which heading signs begin records, whatever stands above the first', async () => {
    const named = PAPERS.filter(([authors]) => authors !== '');
    const records = named.map(([authors, title, abstract]) => [
      `### ‘${title}’`,
      ...(abstract ? [`    Description: We look at ${title} and report what we measured there in two winters.`] : []),
      `→ ${authors.replaceAll(';', ', ')}`,
      '[Access] [Metrics] [Published]',
    ]);
    const blocks = await readAll(['Contents', ...records.flat()].join('\n\n'), { format: 'listing' });
    expect(blocks.flatMap(({ paper }) => (paper === null ? [] : [[paper.authors.join(';'), paper.title]]))).toEqual(
      named.map(([authors, title]) => [authors, title]),
    );
  });

  it('is that in which the signs of a list begin records, where they stand before titles', async () => {
    const named = [...PAPERS, ...PAPERS].filter(([authors]) => authors !== '');
    const records = named.map(([authors, title], i) => `- **${title}**\n${i % 5 === 0 ? '' : '\n'}_${authors}_`);
    const blocks = await readAll(['Ranking', 'Home', 'Projects', ...records].join('\n'), { format: 'listing' });
    expect(blocks.flatMap(({ paper }) => (paper === null ? [] : [[paper.authors.join(';'), paper.title]]))).toEqual(
      named.map(([authors, title]) => [authors, title]),
    );
  });
});
