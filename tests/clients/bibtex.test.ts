import { expect, it } from 'vitest';
import { format } from '../../src/index.ts';
import { nameOf } from '../../src/write/names.ts';
import { describeClient, letters, runIn } from './client.ts';
import { sets } from './papers.ts';

/** A style that writes what BibTeX found: the parts of each name, the title and the year. */
const STYLE = `ENTRY {author title year abstract keywords doi url} {} {}
INTEGERS {count}
STRINGS {names}
FUNCTION {field} {duplicate$ empty$ 'pop$ 'write$ if$ newline$}
FUNCTION {people} {
  author empty$ 'skip$ {
    author 'names :=
    #1 'count :=
    {count names num.names$ #1 + <} {
      "<" names count "{vv }{ll}>{jj>}{ff}" format.name$ * write$ newline$
      count #1 + 'count :=
    } while$
  } if$
}
FUNCTION {entry} {"@" cite$ * write$ newline$ people "=" write$ title field "#" write$ year field}
FUNCTION {article} {entry}
FUNCTION {default.type} {entry}
FUNCTION {inproceedings} {entry}
FUNCTION {misc} {entry}
MACRO {jan} {"1"} MACRO {feb} {"2"} MACRO {mar} {"3"} MACRO {apr} {"4"} MACRO {may} {"5"} MACRO {jun} {"6"}
MACRO {jul} {"7"} MACRO {aug} {"8"} MACRO {sep} {"9"} MACRO {oct} {"10"} MACRO {nov} {"11"} MACRO {dec} {"12"}
READ
ITERATE {call.type$}
`;
const AUX = '\\citation{*}\n\\bibstyle{all}\n\\bibdata{in}\n';

const plain = (text: string): string => letters(text.replace(/\\text[a-z]+\{\}/g, ''));

describeClient('bibtex', () => {
  for (const [name, papers] of Object.entries(sets))
    it(`takes every entry of ${name}, its title, its year and the family names`, async () => {
      const files = { 'in.bib': await format(papers, 'bibtex'), 'all.bst': STYLE, 'in.aux': AUX };
      runIn(files, ['bibtex', 'in'], ({ stdout, status, file }) => {
        expect({ status, said: stdout.split('\n').filter(line => /warning|error|---/i.test(line)) }).toEqual({
          status: 0,
          said: [],
        });
        // BibTeX breaks long lines, and indents what goes on.
        const entries = file('in.bbl')
          .replace(/\n {2}/g, ' ')
          .split(/^@/m)
          .slice(1);
        expect(entries.length).toBe(papers.length);
        for (const [k, { title, authors, year, truncated }] of papers.entries()) {
          const lines = entries[k]!.split('\n');
          const families = lines.filter(line => line.startsWith('<')).map(line => plain(line.split('>')[0]!));
          const wanted = authors
            .map(nameOf)
            .map(one => plain(one.kind === 'person' ? one.particle + one.family : one.text));
          expect(families).toEqual(truncated?.includes('authors') ? [...wanted, 'others'] : wanted);
          expect(plain(lines.find(line => line.startsWith('='))!)).toBe(plain(title));
          expect(lines.find(line => line.startsWith('#'))).toBe(`#${year ?? ''}`);
        }
      });
    });
});
