import { describe, expect, it } from 'vitest';
import { explain, parse } from '../../src/index.ts';
import { createRandom, type RenderPaper } from '../listings/index.ts';
import { PAPERS } from '../listings/papers.ts';

/*
 * Listings so long that most of their lines are read by habit, and most of their records are built at once.
 */

type Show = (paper: RenderPaper) => string;

const LINES: Show = ({ title, authors, abstract }) => [title, ...authors, abstract].join('\n');
const LIST: Show = ({ title, authors, abstract }) => [title, authors.join(', '), abstract, ''].join('\n');
const LISTED_FIRST: Show = ({ title, authors, abstract }) => [authors.join('; '), title, abstract, ''].join('\n');
const LABELLED: Show = ({ title, authors, abstract }) =>
  [`Title: ${title}`, `Authors: ${authors.join(', ')}`, `Abstract: ${abstract}`, ''].join('\n');

/** A title of one word among names without family names is hard in a listing of any length. */
const WHOLE = PAPERS.filter(
  ({ title, abstract, authors }) => title.includes(' ') && abstract !== null && authors.length > 1,
);

/** So many papers, in an order that the seed draws. */
function drawn(count: number, seed: number): RenderPaper[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => WHOLE[Math.floor(random() * WHOLE.length)]!);
}

const recordOf = ({ title, authors, abstract }: Pick<RenderPaper, 'title' | 'authors' | 'abstract'>) =>
  JSON.stringify([title, authors, abstract]);

/** The share of papers that were read right. */
async function shareOf(papers: readonly RenderPaper[], text: string): Promise<number> {
  const { papers: found } = await parse(text, { dedupe: false });
  expect(Math.abs(found.length - papers.length)).toBeLessThan(papers.length / 50);
  const wanted = new Set(papers.map(recordOf));
  return found.filter(paper => wanted.has(recordOf(paper))).length / papers.length;
}

describe('a long listing', () => {
  it.each([
    ['names on lines of their own', LINES],
    ['names in a list', LIST],
    ['names before titles', LISTED_FIRST],
    ['labels', LABELLED],
  ])('is read to its end: %s', async (_, show) => {
    const papers = drawn(900, 11);
    expect(await shareOf(papers, papers.map(show).join('\n'))).toBeGreaterThan(0.985);
  });

  it('is read on where it changes its layout', async () => {
    const papers = drawn(1600, 12);
    const text = papers.map((paper, at) => (at < 800 ? LINES : LIST)(paper)).join('\n');
    expect(await shareOf(papers, text)).toBeGreaterThan(0.97);
  });

  it('has each of its lines once, in order, whatever stands among them', async () => {
    const random = createRandom(13);
    const lines = drawn(700, 13)
      .map(LINES)
      .join('\n')
      .split('\n')
      .flatMap(line => {
        const draw = random();
        if (draw < 0.01) return [];
        if (draw < 0.02) return [line, line];
        if (draw < 0.03) return [line.slice(0, 20), '', line.slice(20)];
        return draw < 0.04 ? [line, '[PDF] [Code]'] : [line];
      });
    const explained = await explain(lines.join('\n'));
    expect(explained.map(({ text }) => text)).toEqual(lines);
    expect(explained.map(({ number }) => number)).toEqual(lines.map((_line, at) => at + 1));
  });

  it('gives titles without the blanks at their ends', async () => {
    const text = drawn(900, 15).map((paper, at) => LINES({ ...paper, title: `${paper.title}${at > 500 ? '  ' : ''}` }));
    const { papers } = await parse(text.join('\n'), { dedupe: false });
    expect(papers.map(({ title }) => title).filter(title => title !== title.trim())).toEqual([]);
  });

  it('gives the papers of lines that differ from all others', async () => {
    const odd = drawn(900, 14);
    const papers = odd.map((paper, at) =>
      at % 90 === 50 ? { ...paper, title: `(Nearly) 3D: ${paper.title}`, authors: paper.authors.slice(0, 1) } : paper,
    );
    expect(await shareOf(papers, papers.map(LINES).join('\n'))).toBeGreaterThan(0.985);
  });
});
