import { describe, expect, it } from 'vitest';
import { arxivOf, dateOf, doiOf, pmidOf, yearOf } from '../../src/read/identifiers.ts';
import { decodeEntities, foldSpace, withoutMarkup } from '../../src/read/text.ts';

describe('text of databases', () => {
  it.each([
    ['A &amp; B &eacute;&#233;&#xe9;', 'A & B ééé'],
    ['AT&T, R&D and &nothing;', 'AT&T, R&D and &nothing;'],
  ])('decodes %s', (text, decoded) => {
    expect(decodeEntities(text)).toBe(decoded);
  });

  it.each([
    ['H<sub>2</sub>O and <i>E. coli</i>', 'H2O and E. coli'],
    ['<jats:p>One.</jats:p><jats:p>Two.</jats:p>', '\nOne.\n\nTwo.\n'],
    ['p <b and c> d; a<b', 'p <b and c> d; a<b'],
    ['<span class="x">y</span>', 'y'],
  ])('takes the marks off %s', (text, plain) => {
    expect(withoutMarkup(text)).toBe(plain);
  });

  it('folds blanks and keeps those of other kinds', () => {
    expect(foldSpace('  a \n\t b\u00a0c ')).toBe('a b\u00a0c');
  });
});

describe('identifiers and dates', () => {
  it.each([
    ['10.1000/ABC.7', '10.1000/abc.7'],
    ['https://doi.org/10.1000/x(1)2.', '10.1000/x(1)2'],
    ['(doi: 10.1000/x)', '10.1000/x'],
    ['http://dx.doi.org/10.1000%2Fy', '10.1000/y'],
    ['10.1002/(SICI)1097<1::AID-1>3.0.CO;2-A', '10.1002/(sici)1097<1::aid-1>3.0.co;2-a'],
    ['none', undefined],
  ])('finds the DOI in %s', (text, doi) => {
    expect(doiOf(text)).toBe(doi);
  });

  it.each([
    ['arXiv:2401.00001v2 [cs.CL]', '2401.00001'],
    ['https://arxiv.org/abs/astro-ph/0001001', 'astro-ph/0001001'],
    ['math.AG/0601001v1', 'math.AG/0601001'],
    ['10.1000/2401.12', undefined],
    ['1234.567', undefined],
  ])('finds the number of arXiv in %s', (text, arxiv) => {
    expect(arxivOf(text)).toBe(arxiv);
  });

  it.each([
    ['2018 Oct 3', 2018, '2018-10-03'],
    ['Wed, 1 Mar 2023 19:00:02 GMT', 2023, '2023-03-01'],
    ['2013 Jan-Feb', 2013, '2013-01'],
    ['DEC 16 2020', 2020, '2020-12-16'],
    ['December 2020', 2020, '2020-12'],
    ['2020/03/07/', 2020, '2020-03-07'],
    ['2020-13-45', 2020, undefined],
    ['2020', 2020, undefined],
    ['(1996b).', 1996, undefined],
    ['2020 Spring', 2020, undefined],
    ['soon', undefined, undefined],
  ])('reads the date %s', (text, year, date) => {
    expect(yearOf(text)).toBe(year);
    expect(dateOf(text)).toBe(date);
  });

  it.each([
    ['PMID: 123456', '123456'],
    ['https://pubmed.ncbi.nlm.nih.gov/123456/', '123456'],
    ['none', undefined],
  ])('finds the number of PubMed in %s', (text, pmid) => {
    expect(pmidOf(text)).toBe(pmid);
  });
});
