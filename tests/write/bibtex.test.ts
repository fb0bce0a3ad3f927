import { describe, expect, it } from 'vitest';
import type { Paper } from '../../src/model.ts';
import { createBibtexWriter } from '../../src/write/bibtex.ts';
import { createKeys } from '../../src/write/keys.ts';
import { kindOf, kindRows } from '../../src/write/kind.ts';
import { escapeTex, escapeTitle } from '../../src/write/tex-escape.ts';
import { bare, full, written } from './papers.ts';

const entry = (paper: Partial<Paper>): string => written(createBibtexWriter(), [{ ...bare, ...paper }]);

describe('bibtex', () => {
  it('writes what is known, and no more', () => {
    expect(entry({ title: 'Rooms' })).toBe('@misc{anonymousrooms,\n  title = {Rooms}\n}\n');
  });

  it('has the fields of arXiv', () => {
    expect(entry({ arxiv: '2401.00001' })).toContain('  eprint = {2401.00001},\n  archiveprefix = {arXiv}');
  });

  it('says that the list of authors is cut', () => {
    expect(entry({ authors: ['Jane Doe'], truncated: ['authors'] })).toContain('author = {Jane Doe and others}');
  });

  const names: readonly (readonly [name: string, written: string])[] = [
    ['Jane Q. Doe', 'Jane Q. Doe'],
    ['Jan van der Berg', 'Jan van der Berg'],
    ['Doe, J.', 'Doe, J.'],
    ['Thabo Vries Jr.', 'Vries, Jr.,  Thabo'],
    ['Zhang HW', 'Zhang,   HW'],
    ['Édouard Loyer', 'Loyer,  Édouard'],
    ['Hyun-woo Baek', 'Baek,  Hyun-woo'],
    ['Luca De Simone', 'De Simone,  Luca'],
    ['Ali ibn Yusuf al-Rashid', 'ibn {Yusuf al-Rashid},  Ali'],
    ['The Lamp and Light Consortium', '{The Lamp and Light Consortium}'],
    ['江常皓', '{江常皓}'],
  ];
  for (const [name, expected] of names)
    it(`writes ${name} as BibTeX takes it apart`, () => {
      expect(entry({ authors: [name] })).toContain(`author = {${expected}}`);
    });

  const venues: readonly (readonly [paper: Partial<Paper>, begin: RegExp])[] = [
    [{ venue: 'Journal of Rooms' }, /^@article[\s\S]*journal = \{Journal of Rooms\}/],
    [{ venue: 'Proceedings of the Workshop on Rooms' }, /^@inproceedings[\s\S]*booktitle = /],
    [{ venue: 'arXiv preprint' }, /^@misc[\s\S]*howpublished = /],
    [{ venue: 'Workshop Notes', volume: '1', issue: '2' }, /^@article/],
  ];
  for (const [paper, begin] of venues)
    it(`writes ${paper.venue} as ${begin}`, () => expect(entry(paper)).toMatch(begin));

  it('writes dates as exact as they are', () => {
    expect(entry({ year: 2024, date: '2024-12' })).toContain('year = {2024},\n  month = dec\n');
    expect(entry({ year: 2024, date: '2024-12-01' })).toContain('month = dec,\n  day = {1}');
    expect(entry({ year: 2023, date: '2024-12-01' })).toContain('year = {2023},\n  date = {2024-12-01}');
  });
});

describe('escapeTex', () => {
  const rows: readonly (readonly [text: string, tex: string])[] = [
    ['100% of A & B_c #1', '100\\% of A \\& B\\_c \\#1'],
    ['{a}', '\\{a\\}'],
    ['a } b', 'a \\textbraceright{} b'],
    ['C:\\new~^', 'C:\\textbackslash{}new\\textasciitilde{}\\textasciicircum{}'],
    ['a--b', 'a-{}-b'],
    ['$x_{1} \\le y$ & z', '$x_{1} \\le y$ \\& z'],
    ['from $5 to $10', 'from \\$5 to \\$10'],
    ['$a}$ and $b$', '\\$a\\textbraceright{}\\$ and $b$'],
    ["$\\'e$", "\\$\\textbackslash{}'e\\$"],
    ['Übung “so” – 江', 'Übung “so” – 江'],
  ];
  for (const [text, tex] of rows) it(`writes ${text}`, () => expect(escapeTex(text)).toBe(tex));

  it('protects the capitals of titles that no style may lower', () => {
    expect(escapeTitle('On mRNA and BERT-like Models in $L^2$ of AT&T')).toBe(
      'On {mRNA} and {BERT}-like Models in $L^2$ of {AT}\\&T',
    );
  });
});

describe('keys', () => {
  const papers: readonly (readonly [paper: Partial<Paper>, key: string])[] = [
    [{ title: 'On the Rain', authors: ['Jan van der Berg'], year: 2020 }, 'berg2020rain'],
    [{ title: 'On the Rain', authors: ['van der Berg, J.'], year: 2020 }, 'berg2020rainb'],
    [{ title: 'On the rain!', authors: ['Berg J'], year: 2020 }, 'berg2020rainc'],
    [{ title: '雨', authors: ['Šimić, Vedran'] }, 'simicyu'],
    [{ title: '', authors: ['The Lamp Consortium'], year: 1999 }, 'lamp1999'],
    [{ title: '', authors: [] }, 'anonymous'],
  ];

  it('are readable, and each is there once', () => {
    const keyOf = createKeys();
    expect(papers.map(([paper]) => keyOf({ ...bare, ...paper }))).toEqual(papers.map(([, key]) => key));
  });

  it('go on after z', () => {
    const keyOf = createKeys();
    const keys = Array.from({ length: 60 }, () => keyOf(full, 'k'));
    expect([keys[0], keys[1], keys[25], keys[26]]).toEqual(['k', 'kb', 'kz', 'kba']);
    expect(new Set(keys).size).toBe(60);
  });

  it('are those that are wanted, if BibTeX can take them', () => {
    const keyOf = createKeys();
    expect(['Doe:2020', 'doe:2020', 'a key', 'a,b'].map(wanted => keyOf(full, wanted))).toEqual([
      'Doe:2020',
      'doe:2020b',
      'example2024invented',
      'example2024inventedb',
    ]);
  });
});

describe('kindOf', () => {
  for (const [name, kind, , sample] of kindRows)
    it(`knows by the row "${name}" that ${sample} is of the kind ${kind}`, () => {
      expect(kindRows.find(([, , pattern]) => pattern.test(sample))?.[0]).toBe(name);
      expect(kindOf({ ...bare, venue: sample })).toBe(kind);
    });
});
