import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/model.ts';
import { createInputReader } from '../../../src/read/input.ts';
import { createDoubt, NOT_A_LISTING } from '../../../src/read/listing/doubt/doubt.ts';
import { novel } from '../../listings/prose.ts';
import { wrap } from '../../listings/text.ts';
import { bytesOf } from '../cuts.ts';

const ABSTRACT = 'We grow moss on stones and count its leaves. The leaves are few, and we tell why.';
const LISTING = Array.from({ length: 12 }, (_, i) =>
  [`Growing Moss on ${i + 2} Wet Stones`, 'Ada Lindholm, Bo Ferreira', ABSTRACT].join('\n'),
);
const NOVEL = novel(120).map(text => wrap(text, 64, 0, '').join('\n'));

async function blocksOf(text: string, format?: string): Promise<Block[]> {
  const reader = createInputReader('in.txt', { format });
  return [...(await reader.push(bytesOf(text))), ...(await reader.end())];
}

const papersOf = (blocks: readonly Block[]) => blocks.flatMap(({ paper }) => paper ?? []);
const problemsOf = (blocks: readonly Block[]) => blocks.flatMap(({ problems }) => problems);

describe('a text that is no listing', () => {
  it('gives a problem instead of records, and loses no line', async () => {
    const text = NOVEL.join('\n\n');
    const named = papersOf(await blocksOf(text, 'listing'));
    const blocks = await blocksOf(text);
    expect(named.length).toBeGreaterThan(8);
    expect(papersOf(blocks).length).toBeLessThan(3);
    expect(problemsOf(blocks)).toMatchObject([{ code: NOT_A_LISTING, file: 'in.txt' }]);
    expect(blocks.flatMap(({ lines }) => lines.map(line => line.text))).toEqual(text.split('\n'));
  });

  it('gives a problem where nothing looks like a record, unless it is empty', async () => {
    const blocks = await blocksOf('The boat was late.\nNobody had seen the key.\nIt rained.\n');
    expect(papersOf(blocks)).toEqual([]);
    expect(problemsOf(blocks)).toMatchObject([{ code: NOT_A_LISTING, line: 1 }]);
    expect(problemsOf(await blocksOf('\n\n'))).toEqual([]);
  });

  it('takes no paper from the listing above it or below it', async () => {
    const listing = LISTING.join('\n\n');
    for (const text of [`${listing}\n\n${NOVEL.join('\n\n')}`, `${NOVEL.join('\n\n')}\n\n${listing}`]) {
      const blocks = await blocksOf(text);
      const titles = papersOf(blocks).map(({ title }) => title);
      expect(titles.filter(title => title.startsWith('Growing Moss'))).toHaveLength(LISTING.length);
      expect(problemsOf(blocks).length).toBeGreaterThan(0);
    }
  });
});

describe('a listing', () => {
  /** A block of so many lines, with a record or without one. */
  const block = (number: number, authors: readonly string[] | null): Block => ({
    lines: [{ number, text: 'Wet Places', role: authors === null ? 'noise' : 'title' }],
    paper: authors && {
      title: 'Wet Places',
      authors,
      abstract: null,
      sources: [{ file: 'in.txt', lines: [number, number] }],
    },
    problems: [],
  });
  const given = (blocks: readonly Block[]): number[] => {
    const doubt = createDoubt('in.txt');
    return [...blocks.map(one => doubt.move(one).length), doubt.end().length];
  };

  it('gives its records one by one from the sixth on', () => {
    expect(given(Array.from({ length: 9 }, (_, i) => block(i + 1, ['Ada Lindholm'])))).toEqual([
      0, 0, 0, 0, 0, 6, 1, 1, 1, 0,
    ]);
  });

  it('keeps what it has of a few records when it ends', () => {
    expect(given([block(1, ['Ada Lindholm']), block(2, [])])).toEqual([0, 0, 2]);
    expect(given([block(1, [])])).toEqual([0, 1]);
  });

  it('leaves the few records of a longer text out that lack something, if half of them are odd', () => {
    const long = (title: string): Block => {
      const { paper, problems } = block(20, []);
      const lines = Array.from({ length: 8 }, (_, i) => ({ number: 20 + i, text: title, role: 'abstract' as const }));
      return { lines, paper: { ...paper!, title, abstract: ABSTRACT }, problems };
    };
    const papersIn = (...titles: readonly string[]) => {
      const doubt = createDoubt('in.txt');
      return papersOf([...titles.map(long).flatMap(one => doubt.move(one)), ...doubt.end()]).length;
    };
    expect(papersIn('Copyright 2019 The Bog Project')).toBe(1);
    expect(papersIn('Copyright 2019 The Bog Project', '2004-2011 Ada Moe')).toBe(0);
    expect(papersIn('Copyright 2019 The Bog Project', 'Deep Moss', 'Wet Bogs')).toBe(3);
  });

  it('keeps a whole paper between lines of other texts, and no title alone', () => {
    const prose = Array.from({ length: 200 }, (_, i) => block(i + 1, null));
    const doubt = createDoubt('in.txt');
    const blocks = [...prose, block(201, ['Ada Lindholm']), block(202, []), ...prose].flatMap(one => doubt.move(one));
    const all = [...blocks, ...doubt.end()];
    expect(papersOf(all).map(({ authors }) => authors)).toEqual([['Ada Lindholm']]);
    expect(problemsOf(all)).toMatchObject([{ code: NOT_A_LISTING, line: 202 }]);
    expect(all).toHaveLength(402);
  });
});
