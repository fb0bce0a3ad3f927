import { describe, expect, it } from 'vitest';
import type { Paper } from '../../src/model.ts';
import type { RenderPaper } from '../listings/model.ts';
import { PAPERS } from '../listings/papers.ts';
import { readAll } from '../read/cuts.ts';

/** Plain papers: two authors or more, and an abstract. */
const papers = PAPERS.filter(({ authors, abstract }) => authors.length > 1 && abstract !== null);

/** More than a listing shows before its order is settled. */
const twice = [...papers, ...papers];

const authorForms: Readonly<Record<string, (names: readonly string[]) => string>> = {
  'one a line': names => names.join('\n'),
  'in commas': names => names.join(', '),
  'in semicolons': names => names.join('; '),
  'between points': names => names.join(' · '),
  'after "Authors:"': names => `Authors: ${names.join(', ')}`,
};

const orders: Readonly<Record<string, (title: string, authors: string) => string>> = {
  'title first': (title, authors) => `${title}\n${authors}`,
  'authors first': (title, authors) => `${authors}\n${title}`,
};

/** Which records have an abstract. */
const abstracts: Readonly<Record<string, (at: number) => boolean>> = {
  'with abstracts': () => true,
  'without abstracts': () => false,
  'with abstracts at first, then without': at => at < papers.length / 2,
};

const gaps: Readonly<Record<string, string>> = { 'close together': '\n', 'after blank lines': '\n\n' };

const rows = Object.keys(authorForms).flatMap(form =>
  Object.keys(orders).flatMap(order =>
    Object.keys(abstracts).flatMap(which => Object.keys(gaps).map(gap => [form, order, which, gap] as const)),
  ),
);

async function read(text: string): Promise<Paper[]> {
  const blocks = await readAll(text, { format: 'listing' });
  return blocks.flatMap(({ paper }) => (paper === null ? [] : [paper]));
}

/** Share of the papers that were read with their authors. */
function shareRight(found: readonly Paper[]): number {
  const authorsOf = new Map(found.map(({ title, authors }) => [title, authors.join('; ')]));
  const right = papers.filter(({ title, authors }) => authorsOf.get(title) === authors.join('; '));
  return right.length / papers.length;
}

describe('a listing', () => {
  it.each(rows)('of authors %s, %s, %s, %s, keeps its order to the end', async (form, order, which, gap) => {
    const record = ({ title, authors, abstract }: RenderPaper, at: number) =>
      orders[order]!(title, authorForms[form]!(authors)) + (abstracts[which]!(at) ? `\n${abstract}` : '');
    const found = await read(papers.map(record).join(gaps[gap]!));
    expect(shareRight(found)).toBeGreaterThanOrEqual(0.85);
  });

  it.each(Object.keys(authorForms))(
    'of titles, abstracts, and then authors %s keeps its order to the end',
    async form => {
      const text = twice.map(
        ({ title, authors, abstract }, at) => `${at + 1}. ${title}\n${abstract}\n${authorForms[form]!(authors)}`,
      );
      expect(shareRight(await read(text.join('\n')))).toBeGreaterThanOrEqual(0.8);
    },
  );

  const marks: Readonly<Record<string, (at: number) => string>> = {
    numbers: at => `${at + 1}. `,
    'numbers in brackets': at => `[${at + 1}] `,
    'heading signs': () => '### ',
  };

  it.each(Object.keys(marks))('begins its records where its %s stand, also with the authors last', async name => {
    const text = twice.map(
      ({ title, authors, abstract }, at) =>
        `${marks[name]!(at)}${title}\nJournal of Quiet Ponds, ${2001 + (at % 20)}\n${abstract}\n${authors.join(', ')}`,
    );
    expect(shareRight(await read(text.join('\n')))).toBeGreaterThanOrEqual(0.85);
  });

  const fields: Readonly<Record<string, (at: number) => string>> = {
    'a venue and a year': at => `Journal of Quiet Ponds, ${2001 + (at % 20)}`,
    'a date': at => `Published: ${1 + (at % 28)} March ${2001 + (at % 20)}`,
    links: () => '[PDF] [Code] [BibTeX]',
    'a number of citations': at => `Cited by ${7 + 3 * at}`,
  };

  it.each(Object.keys(fields))(
    'with %s between each title and its authors, and nothing between records, begins them with the title',
    async name => {
      const text = twice.map(({ title, authors }, at) => `${title}\n${fields[name]!(at)}\n${authors.join(', ')}`);
      expect(shareRight(await read(text.join('\n')))).toBeGreaterThanOrEqual(0.85);
    },
  );

  it.each(Object.keys(fields))(
    'with the authors last and %s behind them begins its records with the title',
    async name => {
      const text = twice.map(
        ({ title, authors, abstract }, at) => `${title}\n${abstract}\n${authors.join(', ')}\n${fields[name]!(at)}`,
      );
      expect(shareRight(await read(text.join('\n')))).toBeGreaterThanOrEqual(0.85);
    },
  );

  it.each(Object.keys(fields))(
    'with %s after each title, the authors last and blank lines between records begins them with the title',
    async name => {
      const text = twice.map(
        ({ title, authors, abstract }, at) => `${title}\n${fields[name]!(at)}\n${abstract}\n${authors.join(', ')}`,
      );
      expect(shareRight(await read(text.join('\n\n')))).toBeGreaterThanOrEqual(0.85);
    },
  );

  it('with a journal alone behind its authors, which stand last, begins its records with the title', async () => {
    const journals = ['Journal of Quiet Ponds', 'Annals of Moss', 'Proceedings of the Workshop on Paper Boats'];
    const text = twice.map(
      ({ title, authors, abstract }, at) =>
        `${title}\n${abstract}\nBy ${authors.join(', ')}\n${journals[at % journals.length]}`,
    );
    expect(shareRight(await read(text.join('\n')))).toBeGreaterThanOrEqual(0.85);
  });

  it.each(Object.keys(fields))(
    'with %s after each title and its authors in front begins its records with the authors',
    async name => {
      const text = twice.map(({ title, authors }, at) => `${authors.join(', ')}\n${title}\n${fields[name]!(at)}`);
      expect(shareRight(await read(text.join('\n')))).toBeGreaterThanOrEqual(0.85);
    },
  );

  it.each([
    ['title first', 'authors first'],
    ['authors first', 'title first'],
  ])('that begins %s may go on %s', async (before, after) => {
    const inOrder = (order: string) =>
      papers.map(({ title, authors, abstract }) => `${orders[order]!(title, authors.join(', '))}\n${abstract}`);
    const long = [0, 1, 2, 3, 4].flatMap(() => inOrder(before));
    const found = await read([...long, ...inOrder(after)].join('\n'));
    expect(shareRight(found.slice(-papers.length))).toBeGreaterThanOrEqual(0.85);
  });
});
