import { describe, expect, it } from 'vitest';
import type { Block, Line } from '../../../src/model.ts';
import { createListingReader } from '../../../src/read/listing/reader.ts';
import { PAPERS } from '../../listings/papers.ts';

const papers = PAPERS.filter(({ authors, abstract }) => authors.length > 1 && (abstract ?? '').length > 200);
type PaperShown = (typeof papers)[number];

const linesOf = (text: string): Line[] => text.split('\n').map((line, at) => ({ number: at + 1, text: line }));

function read(text: string, cut = 0): Block[] {
  const reader = createListingReader('page.txt');
  const lines = linesOf(text);
  return [...reader.push(lines.slice(0, cut)), ...reader.push(lines.slice(cut)), ...reader.end()];
}

const found = (blocks: readonly Block[]) =>
  blocks.flatMap(({ paper }) => (paper === null ? [] : [[paper.title, paper.authors.join('; '), paper.abstract]]));

const shown = (some: readonly PaperShown[]) =>
  some.map(({ title, authors, abstract }) => [title, authors.join('; '), abstract]);

const inCommas = ({ title, authors, abstract }: PaperShown): string => `${abstract}\n${title}\n${authors.join(', ')}`;
const labelled = ({ title, authors, abstract }: PaperShown): string =>
  `Abstract: ${abstract}\nTitle: ${title}\nAuthors: ${authors.join(', ')}`;

const LISTINGS: Readonly<Record<string, string>> = {
  'parted by blank lines': papers.map(inCommas).join('\n\n'),
  'with nothing between records': papers.map(inCommas).join('\n'),
  'apart from title and authors': papers
    .map(({ title, authors, abstract }) => `${abstract}\n\n${title}\n${authors.join(', ')}`)
    .join('\n\n\n'),
  'with authors one a line, below a heading': `Publications\n\n${papers
    .map(({ title, authors, abstract }) => [abstract, title, ...authors].join('\n'))
    .join('\n\n')}`,
  'with labels': papers.map(labelled).join('\n\n'),
  'with labels on lines of their own': papers
    .map(({ title, authors, abstract }) => `Abstract\n${abstract}\nTitle\n${title}\nAuthors\n${authors.join(', ')}`)
    .join('\n\n'),
  'with fields last': papers.map(paper => `${inCommas(paper)}\nJournal of Quiet Ponds, 2001`).join('\n\n'),
};

describe('a listing whose abstracts stand first', () => {
  it.each(Object.keys(LISTINGS))('%s', name => {
    const text = LISTINGS[name]!;
    for (const cut of [0, 1, 40]) expect(found(read(text, cut))).toEqual(shown(papers));
  });

  it.each([0, 1, 2])('may have records without one, such as record %i and every fourth one behind it', which => {
    const some = papers.map((paper, at) => (at % 4 === which ? { ...paper, abstract: null } : paper));
    const text = some.map(paper => labelled(paper).replace('Abstract: null\n', ''));
    expect(found(read(text.join('\n\n')))).toEqual(shown(some));
    expect(found(read(text.slice(0, 2).join('\n\n')))).toEqual(shown(some.slice(0, 2)));
  });

  it('may be a single record', () => {
    expect(found(read(labelled(papers[0]!)))).toEqual(shown(papers.slice(0, 1)));
  });

  it('keeps its lines in order, also an abstract that no record follows', () => {
    const text = `${LISTINGS['with labels']}\n\nAbstract: ${papers[0]!.abstract}\n`;
    const lines = read(text).flatMap(block => block.lines);
    expect(lines.map(({ number, text }) => ({ number, text }))).toEqual(linesOf(text));
    expect(found(read(text))).toEqual(shown(papers));
  });

  it('is none that begins with an introduction', () => {
    const about =
      'This page lists all papers that we accepted in the year of the great flood. Forty reviewers read each of them twice, by candle light, ' +
      'and chose those that had stayed dry. We thank them, and everybody who carried paper up the hill in that winter.';
    for (const between of ['\n', '\n\n']) {
      const text = papers.map(({ title, authors, abstract }) => `${title}\n${authors.join(', ')}\n${abstract}`);
      expect(found(read([about, ...text].join(between)))).toEqual(shown(papers));
    }
  });
});
