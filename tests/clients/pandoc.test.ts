import { expect, it } from 'vitest';
import { format } from '../../src/index.ts';
import type { Paper } from '../../src/model.ts';
import { nameOf } from '../../src/write/names.ts';
import { describeClient, letters, output } from './client.ts';
import { sets } from './papers.ts';

interface CslItem {
  readonly title?: string;
  readonly author?: readonly { readonly family?: string; readonly literal?: string }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
}

const familyOf = (author: string): string => {
  const name = nameOf(author);
  return letters(name.kind === 'person' ? name.family : name.text);
};

/** The parts of a title between its formulas, which are shown with signs of their own. */
const words = (title: string): readonly string[] => title.split(/\$[^$]*\$/).map(letters);

/** Chicago's style shows seven authors of more than ten. */
const shown = ({ authors }: Paper): readonly string[] => (authors.length > 10 ? authors.slice(0, 7) : authors);

describeClient('pandoc', () => {
  for (const [our, theirs, file] of [
    ['bibtex', 'bibtex', 'in.bib'],
    ['csl-json', 'csljson', 'in.json'],
  ] as const)
    for (const [name, papers] of Object.entries(sets)) {
      it(`reads ${our} of ${name}, every title, family name and year in its place`, async () => {
        const files = { [file]: await format(papers, our) };
        const items = JSON.parse(output(files, ['pandoc', '-f', theirs, '-t', 'csljson', file])) as CslItem[];
        expect(items.length).toBe(papers.length);
        for (const [k, { title, authors, year, truncated }] of papers.entries()) {
          const families = authors.map(familyOf);
          if (our === 'bibtex' && truncated?.includes('authors')) families.push('others');
          const { title: read = '', author = [], issued } = items[k]!;
          expect(letters(read)).toBe(letters(title));
          expect(author.map(one => letters(one.literal ?? one.family ?? ''))).toEqual(families);
          expect(issued?.['date-parts'][0]?.[0]).toBe(year);
        }
      });

      it(`shows every title, family name and year of ${name} in a bibliography made of ${our}`, async () => {
        const files = { [file]: await format(papers, our) };
        const text = letters(output(files, ['pandoc', '-f', theirs, '-t', 'plain', '--wrap=none', '--citeproc', file]));
        const wanted = papers.flatMap(paper => [
          ...words(paper.title),
          ...shown(paper).map(familyOf),
          String(paper.year ?? ''),
        ]);
        expect(wanted.filter(part => !text.includes(part))).toEqual([]);
      });
    }
});
