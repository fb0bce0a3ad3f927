import { describe, expect, it } from 'vitest';
import { isPreprintDoi, plainDoi, readIdentifiers, workOf } from '../../src/match/card/identifiers.ts';
import { comparePages, readPages } from '../../src/match/card/pages.ts';
import { areOneVenue, foldVenue, venueKind } from '../../src/match/card/venue.ts';
import { paper } from './paper.ts';

describe('readPages', () => {
  it.each([
    ['89-96', '89', '96'],
    ['567-9', '567', '569'],
    ['pp. 322-331.', '322', '331'],
    ['S12–S15', 's12', '15'],
    ['e1004', 'e1004', ''],
    ['9848--9853', '9848', '9853'],
    ['Suppl-29', '29', ''],
    ['01-Sep', '1', '9'],
    ['CD002273', 'cd2273', ''],
    ['no pagination', '', ''],
  ])('%s', (text, first, last) => {
    expect(readPages(text)).toEqual({ first, last });
  });
});

describe('comparePages', () => {
  it.each([
    ['201-219', '201-19', 'range'],
    ['201-219', '201', 'first'],
    ['108', 'viii108', 'first'],
    ['201-219', '301-319', 'differ'],
    ['1-17', '566-582', 'absent'],
    ['1', '9', 'differ'],
    ['2297-2108', '2097-2108', 'first'],
    ['193202', '193-202', 'range'],
    ['', '5', 'absent'],
  ])('%s and %s: %s', (a, b, likeness) => {
    expect(comparePages(readPages(a), readPages(b))).toBe(likeness);
    expect(comparePages(readPages(b), readPages(a))).toBe(likeness);
  });
});

describe('areOneVenue', () => {
  it.each([
    ['Journal of Thoracic and Cardiovascular Surgery', 'J Thorac Cardiovasc Surg'],
    ['Journal of Thoracic and Cardiovascular Surgery', 'jthoraccardiovascsurg'],
    ['Pediatric Nephrology', 'Pediatric Nephrology (Berlin, Germany)'],
    ['Americas Conference on Information Systems', 'AMCIS 2017 Proceedings'],
    ['Parenteral & Enteral Nutrition', 'Parenteral and enteral nutrition'],
    [
      'in Proc. 5th Annu. Workshop on Comput. Learning Theory',
      'Proceedings of the Fifth Annual Workshop on Computational Learning Theory',
    ],
    ['Natl Tide Reports', 'National Tide Reports'],
  ])('%s is %s', (a, b) => {
    expect(areOneVenue(foldVenue(a), foldVenue(b))).toBe(true);
    expect(areOneVenue(foldVenue(b), foldVenue(a))).toBe(true);
  });

  it.each([
    ['Tide Bases', 'The Tide Bases Journal'],
    ['Journal of Tides', 'Journal of Mosses'],
    ['Nature', 'Science'],
  ])('%s is not %s', (a, b) => {
    expect(areOneVenue(foldVenue(a), foldVenue(b))).toBe(false);
  });

  it.each([
    ['Proceedings of the Symposium on Tides', 'conference'],
    ['Journal of Tides', 'journal'],
    ['Journal of Tides. Conference: 9th Congress', ''],
    ['Proceedings of the National Academy of Sciences', ''],
    ['arXiv preprint', 'preprint'],
    ['bioRxiv', 'preprint'],
    ['Tides', ''],
  ])('%s is of the kind %s', (venue, kind) => {
    expect(venueKind(foldVenue(venue))).toBe(kind);
  });
});

describe('readIdentifiers', () => {
  it.each([
    ['https://doi.org/10.5555/Tides.14.', '10.5555/tides.14'],
    ['doi:10.5555%2Ftides.14', '10.5555/tides.14'],
    ['10.5555/x.', ''],
    ['no doi', ''],
  ])('reads the DOI %s', (text, doi) => {
    expect(plainDoi(text)).toBe(doi);
  });

  it('takes arXiv numbers from fields, DOIs and links, without the version', () => {
    for (const fields of [
      { arxiv: '2401.00001v2' },
      { doi: '10.48550/arXiv.2401.00001' },
      { url: 'https://arxiv.org/abs/2401.00001v3' },
    ]) {
      expect(readIdentifiers(paper(fields))).toEqual({ doi: '', arxiv: '2401.00001', pmid: '' });
    }
  });

  it('knows a Cochrane review by its number and a work by its DOI without the version', () => {
    expect(readIdentifiers(paper({ pages: 'CD009999' })).doi).toBe(workOf('10.1002/14651858.cd009999.pub3'));
    expect(workOf('10.12688/f1000research.123.2')).toBe('10.12688/f1000research.123');
    expect(isPreprintDoi('10.1101/2024.01.02.123456')).toBe(true);
    expect(isPreprintDoi('10.1101/gr.12345')).toBe(false);
  });
});
