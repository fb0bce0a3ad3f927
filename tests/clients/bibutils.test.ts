import { decodeXML } from 'entities';
import { expect, it } from 'vitest';
import { format } from '../../src/index.ts';
import { familyOf, nameOf } from '../../src/write/names.ts';
import { describeClient, letters, runIn } from './client.ts';
import { sets } from './papers.ts';

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(found => decodeXML(found[1]!));

describeClient('ris2xml', () => {
  for (const [name, papers] of Object.entries(sets))
    it(`reads every title and family name of ${name}`, async () => {
      const files = { 'in.ris': await format(papers, 'ris') };
      runIn(files, ['ris2xml', 'in.ris'], ({ stdout, stderr, status }) => {
        expect(status).toBe(0);
        expect(stderr).toContain(`Processed ${papers.length} references.`);
        const records = stdout.split(/<mods ID=/).slice(1);
        for (const [k, { title, authors }] of papers.entries()) {
          const own = records[k]!.replace(/<relatedItem[\s\S]*?<\/relatedItem>/g, '');
          const titles = all(own, /<(?:title|subTitle)>([^<]*)</g);
          expect(letters(titles.join(' '))).toBe(letters(title));
          const persons = authors.map(nameOf).filter(one => one.kind === 'person');
          const families = all(own, /<namePart type="family">([^<]*)</g).map(letters);
          expect(families).toEqual(expect.arrayContaining(persons.map(one => letters(familyOf(one)))));
        }
      });
    });
});
