import { describe, expect, it } from 'vitest';
import type { Block, Line } from '../../../src/model.ts';
import { createListingReader } from '../../../src/read/listing/reader.ts';
import { TABLE_KINDS, tableOf } from '../../../src/read/listing/tables/table-kinds.ts';
import { createTableReader } from '../../../src/read/listing/tables/table-rows.ts';
import { PAPERS } from '../../listings/papers.ts';

const papers = PAPERS.filter(({ title, authors, abstract }) => {
  const text = `${title} ${abstract}`;
  return authors.length > 1 && (abstract ?? '').length > 200 && !/["|]/.test(text);
});

const linesOf = (text: string): Line[] => text.split('\n').map((line, at) => ({ number: at + 1, text: line }));

function read(text: string, cut = 0): Block[] {
  const reader = createTableReader(createListingReader('table.txt', { confidence: true }));
  const lines = linesOf(text);
  return [...reader.push(lines.slice(0, cut)), ...reader.push(lines.slice(cut)), ...reader.end()];
}

const found = (blocks: readonly Block[]) =>
  blocks.flatMap(({ paper }) => (paper === null ? [] : [[paper.title, paper.authors.join('; '), paper.abstract]]));
const gold = papers.map(({ title, authors, abstract }) => [title, authors.join('; '), abstract]);

const SIGNS: Readonly<Record<string, readonly [open: string, between: string, close: string]>> = {
  tabs: ['', '\t', ''],
  table: ['| ', ' | ', ' |'],
  bars: ['', ' | ', ''],
  commas: ['"', '","', '"'],
  semicolons: ['"', '";"', '"'],
};

const tableIn = (kind: string, rows: readonly (readonly string[])[]): string => {
  const [open, between, close] = SIGNS[kind]!;
  return rows.map(cells => open + cells.join(between) + close).join('\n');
};

const COLUMNS: Readonly<Record<string, (paper: (typeof papers)[number], at: number) => readonly string[]>> = {
  'title, authors, abstract': ({ title, authors, abstract }) => [title, authors.join('; '), abstract!],
  'number, authors, title, abstract': ({ title, authors, abstract }, at) => [
    `${at + 1}`,
    authors.join(', '),
    title,
    abstract!,
  ],
  'year, venue, title, authors, abstract, keywords': ({ title, authors, abstract }, at) => [
    `${2001 + at}`,
    'Journal of Quiet Ponds',
    title,
    authors.join(', '),
    abstract!,
    'ponds, moss',
  ],
};

describe('a table without a head whose rows hold abstracts', () => {
  it.each(TABLE_KINDS.map(({ name }) => name))('may part its cells by %s', name => {
    const kind = TABLE_KINDS.find(each => each.name === name)!;
    expect(kind.begins(kind.sample)).toBe(true);
    const [row] = kind.scanner().push({ number: 1, text: kind.sample });
    expect(row!.cells.map(cell => cell.trim())).toEqual([
      'On Paper Boats',
      expect.stringMatching(/^Ann Roe[;,] Bo Poe$/),
      expect.stringMatching(/^We fold "?boats"?\.$/),
    ]);
    for (const columns of Object.values(COLUMNS))
      expect(found(read(tableIn(name, papers.map(columns)), 2))).toEqual(gold);
  });

  it('may have a title above it, a head in any language, and rows without an abstract', () => {
    const rows = papers.map(({ title, authors, abstract }, at) => [
      title,
      authors.join(', '),
      at % 4 === 1 ? '' : abstract!,
    ]);
    const text = `Artikel\n${tableIn('table', [['Titel', 'Autoren', 'Zusammenfassung'], ['---', '---', '---'], ...rows])}`;
    expect(found(read(text))).toEqual(gold.map((paper, at) => (at % 4 === 1 ? [...paper.slice(0, 2), null] : paper)));
  });

  it('keeps its lines in order, and tells the lines of a row', () => {
    const rows = papers.map(({ title, authors, abstract }) => [
      title,
      authors.join(', '),
      `"${abstract!.replace('. ', '.\n')}"`,
    ]);
    const text = tableIn('tabs', [['Title', 'Authors', 'Abstract'], ...rows]);
    for (const cut of [0, 3, 8]) {
      const blocks = read(text, cut);
      const lines = blocks.flatMap(block => block.lines);
      expect(lines.map(({ number, text }) => ({ number, text }))).toEqual(linesOf(text));
      expect(new Set(lines.map(({ role }) => role))).toEqual(new Set(['noise', 'citation']));
      expect(blocks.flatMap(({ paper }) => paper?.sources.map(({ lines }) => lines) ?? [])).toEqual(
        papers.map((_, at) => [2 + 2 * at, 3 + 2 * at]),
      );
    }
  });

  it('is none where no cell is as long as an abstract, or most lines are no rows', () => {
    const rows = papers.map(({ title, authors }) => `${title}\t${authors.join(', ')}\tPonds`);
    expect(tableOf(linesOf(rows.join('\n')))).toBeNull();
    const texts = papers.map(({ title, authors, abstract }) => `${title}\n${authors.join(' | ')}\n${abstract}`);
    expect(tableOf(linesOf(texts.join('\n')))).toBeNull();
  });
});
