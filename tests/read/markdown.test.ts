import { describe, expect, it } from 'vitest';
import { recordFields } from '../../src/fields.ts';
import type { Paper } from '../../src/model.ts';
import { inputFormats } from '../../src/read/formats.ts';
import { markdownDetails, PARTS } from '../../src/read/markdown/markdown-details.ts';
import { findOutputFormat, type WriteOptions } from '../../src/write/formats.ts';
import { bare, full, nasty, written } from '../write/papers.ts';
import { readAll } from './cuts.ts';

const list = `- **On \\*Invented\\* Things**${'  '}
  Ada Example, Doe,  Jane · *Journal of Things*, vol. 12, 2024 · [doi:10.1000/xyz](<https://doi.org/10.1000/xyz>)

  First paragraph, wrapped
  by hand.

  Second paragraph.

A line that somebody put in between.

- **A Bare Title**
`;

describe('our list in Markdown', () => {
  it('is read back without escapes, each line once', async () => {
    const blocks = await readAll(list, {}, 'in.md');
    expect(blocks.flatMap(({ paper }) => paper ?? [])).toEqual([
      {
        title: 'On *Invented* Things',
        authors: ['Ada Example', 'Doe, Jane'],
        abstract: 'First paragraph, wrapped by hand.\nSecond paragraph.',
        year: 2024,
        venue: 'Journal of Things',
        volume: '12',
        doi: '10.1000/xyz',
        sources: [{ file: 'in.md', lines: [1, 7] }],
      },
      { title: 'A Bare Title', authors: [], abstract: null, sources: [{ file: 'in.md', lines: [11, 11] }] },
    ]);
    const lines = blocks.flatMap(block => block.lines);
    expect(lines.map(({ text }) => `${text}\n`).join('')).toBe(list);
    expect(lines.map(({ role }) => role).join(' ')).toBe(
      'title authors blank abstract abstract+ blank abstract+ blank noise blank title',
    );
  });

  it.each([
    ['one record', '- **Title**  \n  Ann Roe\n', true],
    ['a bare title', '- **Title**\n\n- **Title**\n', true],
    ['an abstract at once', '- **Title**\n\n  Text.\n', true],
    ['a title with text behind it', '- **Title**, Ann Roe, 2024\n', false],
    ['more lines broken by blanks', '- **Title**  \n  Ann Roe  \n  *Venue*, 2024\n', false],
    ['authors that are not set in', '- **Title**\nAnn Roe\n', false],
    ['authors between marks of emphasis', '- **Title**\n\n  *Ann Roe*\n\n  Text.\n', false],
    ['another bullet', '* **Title**  \n  Ann Roe\n', false],
  ])('is recognised, and other lists are not: %s', (_, text, expected) => {
    const format = inputFormats.find(({ name }) => name === 'markdown')!;
    expect(format.recognise(text, 'x.md')).toBe(expected);
  });
});

describe('markdownDetails', () => {
  it.each(PARTS.map(part => [part.name, part] as const))('reads the sample of the row %s', (_, part) => {
    const found = PARTS.find(({ looks }) => looks.test(part.sample));
    expect(found).toBe(part);
    const { authors, ...fields } = markdownDetails(part.sample);
    expect(authors).toEqual([]);
    expect(fields).toEqual(part.take(part.looks.exec(part.sample)![1]!));
  });

  it('takes for names whatever is nothing else', () => {
    expect(markdownDetails('Plato, Homer, vol. 3').authors).toEqual(['Plato', 'Homer', 'vol. 3']);
    expect(markdownDetails('').authors).toEqual([]);
  });
});

describe('our tables in Markdown', () => {
  const back = async (options: WriteOptions, papers: readonly Paper[]): Promise<readonly Paper[]> => {
    const text = written(await findOutputFormat('markdown')!.create({ table: true, ...options }), papers);
    const blocks = await readAll(text, {}, 'in.md');
    const lines = blocks.flatMap(block => block.lines.map(line => `${line.text}\n`));
    expect(lines.join('')).toBe(text);
    return blocks.flatMap(({ paper }) => paper ?? []);
  };

  it('are read back with what they show', async () => {
    const { title, year, venue, doi, arxiv, pmid } = full;
    const [first, second, third] = await back({}, [full, bare, nasty]);
    expect(first).toEqual({
      ...{ title, authors: full.authors, abstract: null, year, venue, doi, arxiv, pmid },
      sources: [{ file: 'in.md', lines: [3, 3] }],
    });
    expect(second).toMatchObject({ title: bare.title, sources: [{ lines: [4, 4] }] });
    expect(third).toMatchObject({ title: nasty.title.replace(/\s+/g, ' ').trim(), authors: nasty.authors });
  });

  it('are read back whole where all fields were asked for', async () => {
    expect(await back({ fields: recordFields }, [full, bare])).toEqual([
      { ...full, abstract: full.abstract!.replaceAll('\n', ' ') },
      bare,
    ]);
  });

  it('name their own lines where the sources were not asked for', async () => {
    expect(await back({ fields: ['title', 'year'] }, [full])).toEqual([
      { title: full.title, authors: [], abstract: null, year: 2024, sources: [{ file: 'in.md', lines: [3, 3] }] },
    ]);
  });

  it.each([
    ['| Title | Authors | Year | Venue | Link |\n| --- | --- | --- | --- | --- |\n', true],
    ['| title | doi |\n| --- | --- |\n', true],
    ['| Paper | Authors | Code |\n| --- | --- | --- |\n', false],
    ['| title | score |\n| --- | --- |\n', false],
    ['| title | doi |\n|:--|--:|\n', false],
  ])('are recognised, and other tables are not: %j', (text, expected) => {
    expect(inputFormats.find(({ name }) => name === 'markdown')!.recognise(text, 'x.md')).toBe(expected);
  });
});
