import { describe, expect, it } from 'vitest';
import type { Paper } from '../../src/model.ts';
import { readAll } from './cuts.ts';

async function only(text: string, file: string): Promise<Paper> {
  const papers = (await readAll(text, {}, file)).flatMap(({ paper }) => (paper === null ? [] : [paper]));
  expect(papers.length).toBe(1);
  return papers[0]!;
}

const ris = (...lines: readonly string[]): Promise<Paper> =>
  only(['TY  - JOUR', 'TI  - Rooms', ...lines, 'ER  - ', ''].join('\n'), 'in.ris');
const bib = (fields: string): Promise<Paper> => only(`@article{a,\n  title = {Rooms},\n  ${fields}\n}\n`, 'in.bib');

describe('names whose order the blanks behind the comma tell', () => {
  const rows: readonly (readonly [field: string, name: string])[] = [
    ['Doe, Jane', 'Doe, Jane'],
    ['Doe,Jane', 'Doe,Jane'],
    ['Doe,  Jane', 'Jane Doe'],
    ['van der Berg,  Jan', 'Jan van der Berg'],
    ['Zhang,   HW', 'Zhang HW'],
    ['Doe,    John, Jr.', 'John Doe, Jr.'],
    ['Doe,  John, Jr.', 'John Doe Jr.'],
    ['Doe, John, Jr.', 'Doe, John, Jr.'],
    ['The Lamp Group,', 'The Lamp Group'],
  ];
  for (const [field, name] of rows)
    it(`reads "${field}" of RIS and MEDLINE`, async () => {
      expect((await ris(`AU  - ${field}`)).authors).toEqual([name]);
      expect((await only(`PMID- 1\nTI  - Rooms\nFAU - ${field}\n`, 'in.nbib')).authors).toEqual([name]);
    });

  const entries: readonly (readonly [field: string, name: string])[] = [
    ['Doe, Jr., John', 'Doe, Jr., John'],
    ['Doe, Jr.,  John', 'John Doe Jr.'],
    ['Doe, Jr.,   John', 'Doe John Jr.'],
    ['Doe, Jr.,     John', 'Doe, John, Jr.'],
    ['ibn {Yusuf al-Rashid},  Ali', 'Ali ibn Yusuf al-Rashid'],
    ['Doe,\n     Jane', 'Doe, Jane'],
    ['Doe, \n     Jane', 'Doe, Jane'],
  ];
  for (const [field, name] of entries)
    it(`reads ${JSON.stringify(field)} of BibTeX`, async () => {
      expect((await bib(`author = {${field}}`)).authors).toEqual([name]);
    });
});

describe('fields that only some programs write', () => {
  it('reads each AB of RIS as a paragraph', async () => {
    expect((await ris('AB  - First', 'AB  - Second.', 'Third.')).abstract).toBe('First\nSecond.\nThird.');
  });

  it('reads the number at arXiv in RIS, MEDLINE and CSL-JSON', async () => {
    expect((await ris('UR  - https://rooms.example/arxiv', 'AN  - arXiv:2401.00001')).arxiv).toBe('2401.00001');
    expect((await only('PMID- 1\nTI  - Rooms\nAID - arXiv:2401.00001 [pii]\n', 'in.nbib')).arxiv).toBe('2401.00001');
    const item = { id: 'a', title: 'Rooms', archive: 'arXiv', archive_location: '2401.00001' };
    expect((await only(JSON.stringify([item]), 'in.json')).arxiv).toBe('2401.00001');
  });

  it('takes names as written from CSL-JSON only where there are as many', async () => {
    const item = (authors: unknown): string =>
      JSON.stringify([{ id: 'a', title: 'Rooms', author: [{ family: 'Doe', given: 'J.' }], custom: { authors } }]);
    expect((await only(item(['Doe, J.']), 'in.json')).authors).toEqual(['Doe, J.']);
    for (const authors of [[], ['Doe, J.', 'Roe, R.'], [1], 'Doe, J.', null])
      expect((await only(item(authors), 'in.json')).authors).toEqual(['J. Doe']);
  });

  it('keeps the backslashes of tables that others wrote', async () => {
    expect((await only('title\tauthors\nOn \\theta and \\nu\tJane Doe\n', 'in.tsv')).title).toBe('On \\theta and \\nu');
  });

  it('keeps a DOI of BibTeX as it is', async () => {
    expect((await bib('doi = {10.1000/a--b_c~d}')).doi).toBe('10.1000/a--b_c~d');
    expect((await bib('doi = {10.1000/a{\\_}b}')).doi).toBe('10.1000/a_b');
  });

  it('reads signs of TeX that are text', async () => {
    expect(
      (await bib('abstract = {\\textbackslash{} a \\{b\\} \\textbraceright{} \\textbackslash{}, -{}-}')).abstract,
    ).toBe('\\ a {b} } \\, --');
  });
});
