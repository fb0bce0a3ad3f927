import { describe, expect, it } from 'vitest';
import { type FoundFields, readFields } from '../../../src/read/listing/fields/fields.ts';
import { findVolume, VOLUME_ROWS } from '../../../src/read/listing/fields/volume.ts';

const LINES: readonly (readonly [line: string, found: FoundFields])[] = [
  // venues
  [
    'CVPR 2022. [[Paper](https://example.org/1)] [[Code](https://example.org/2)]',
    { venue: 'CVPR', year: 2022, url: 'https://example.org/1' },
  ],
  [
    'Proceedings of the 3rd International Conference on Moss, 2016',
    { venue: 'Proceedings of the 3rd International Conference on Moss', year: 2016 },
  ],
  [
    'Proceedings of the 2018 Bog Workshop (Volume 2: Short Papers), 2018',
    { venue: 'Proceedings of the 2018 Bog Workshop (Volume 2: Short Papers)', year: 2018 },
  ],
  [
    'Proceedings of the 36th Conference on Moss, PMLR 97:1-10',
    { venue: 'Proceedings of the 36th Conference on Moss', volume: '97', pages: '1-10' },
  ],
  [
    'Theoretical Moss Science, Volume 849:47-63. (January 2021)',
    { venue: 'Theoretical Moss Science', year: 2021, date: '2021-01', volume: '849', pages: '47-63' },
  ],
  [
    'IEEE Transactions on Moss, vol. 3, no. 2, pp. 1-10, May 1997.',
    { venue: 'IEEE Transactions on Moss', year: 1997, date: '1997-05', volume: '3', issue: '2', pages: '1-10' },
  ],
  [
    'Journal of Applied Moss, 45(10), 4631-4637.',
    { venue: 'Journal of Applied Moss', volume: '45', issue: '10', pages: '4631-4637' },
  ],
  ['Moss Rev., December 1995.', { venue: 'Moss Rev.', year: 1995, date: '1995-12' }],
  [
    'Vet Moss. 2018 Nov;226:89-96. doi: 10.1000/j.vetmos.2018.10.001. Epub 2018',
    {
      venue: 'Vet Moss',
      year: 2018,
      date: '2018-11',
      volume: '226',
      pages: '89-96',
      doi: '10.1000/j.vetmos.2018.10.001',
    },
  ],
  [
    'Moss. 2014 Feb 12;311(6):579-86.',
    { venue: 'Moss', year: 2014, date: '2014-02-12', volume: '311', issue: '6', pages: '579-86' },
  ],
  ['In ICML 2020', { venue: 'ICML', year: 2020 }],
  ['[J]. Bog Letters, 2020, 3(1): 1-9.', { venue: 'Bog Letters', year: 2020, volume: '3', issue: '1', pages: '1-9' }],
  ['[C]//Proceedings of the Moss Symposium. 2019: 4-8', { venue: 'Proceedings of the Moss Symposium', year: 2019 }],
  ['(1999, May 12)', { year: 1999, date: '1999-05-12' }],
  ['*CVPR 2021*', { venue: 'CVPR', year: 2021 }],
  ['(EMNLP2020)', { venue: 'EMNLP', year: 2020 }],
  ['Moss Letters (2024)', { venue: 'Moss Letters', year: 2024 }],
  ['IEEE Moss Letters', { venue: 'IEEE Moss Letters' }],
  ['Electronics, 2024 - moss.example', { venue: 'Electronics', year: 2024 }],
  ['2023 - moss.example', { year: 2023 }],
  ['20(55):1−21, 2019.', { year: 2019, volume: '20', issue: '55', pages: '1−21' }],
  [
    'Year: 2021 | Volume: 5, Issue: 4 | Journal Article | Publisher: Moss | Cited by: 68',
    { year: 2021, volume: '5', issue: '4' },
  ],
  ['Journal-ref: Moss J. 12 (2020) 34', { venue: 'Moss J.', year: 2020 }],
  ['发表于: 苔学报, 2020', { venue: '苔学报', year: 2020 }],
  [
    '28 Sep 2018 (modified: 21 Dec 2018)Moss 2019 Conference Blind SubmissionReaders:  EveryoneShow Bibtex',
    { year: 2018, date: '2018-09-28' },
  ],
  [
    'Published: 16 Jan 2024, Last Modified: 21 Apr 2024MOSS 2024 posterEveryone',
    { venue: 'MOSS', year: 2024, date: '2024-01-16' },
  ],
  ['Accepted at ICML 2024', { venue: 'ICML', year: 2024 }],
  ['Submitted to ICML 2025', { year: 2025 }],
  ['To appear in Journal of Moss', { venue: 'Journal of Moss' }],
  ['NeurIPS 2023 (Spotlight)', { venue: 'NeurIPS', year: 2023 }],
  ['Phys. Rev. Moss. 120, 123456 (2018)', { venue: 'Phys. Rev. Moss.', year: 2018 }],
  ['Moss 550:354–359, 2017', { venue: 'Moss', year: 2017, volume: '550', pages: '354–359' }],
  ['. CVPR 2020: 1-10', { venue: 'CVPR', year: 2020 }],
  ['2020, Journal of Moss', { venue: 'Journal of Moss', year: 2020 }],
  [
    '12 May 2021, Wet Moss 5(3):1-9',
    { venue: 'Wet Moss', year: 2021, date: '2021-05-12', volume: '5', issue: '3', pages: '1-9' },
  ],
  ['May 2021, Moss Letters', { venue: 'Moss Letters', year: 2021, date: '2021-05' }],
  ['Sept. 12, 2021, Journal of Moss', { venue: 'Journal of Moss', year: 2021, date: '2021-09-12' }],
  ['CoRR abs/2001.00001 (2020)', { venue: 'CoRR', year: 2020, arxiv: '2001.00001' }],
  ['arXiv:2001.00001v1 [cs.CL] 3 Jan 2020', { arxiv: '2001.00001', year: 2020, date: '2020-01-03' }],
  // dates
  ['(Submitted on 2 May 2018 (v1), last revised 20 May 2018 (this version, v3))', { year: 2018, date: '2018-05-02' }],
  ['Submitted 15 December, 2025; originally announced December 2025.', { year: 2025, date: '2025-12-15' }],
  ['Date: Fri, 3 Mar 2023 10:00:00 GMT (3197kb,D)', { year: 2023, date: '2023-03-03' }],
  ['Submitted: Apr 12, 2024', { year: 2024, date: '2024-04-12' }],
  ['2024-12-01', { year: 2024, date: '2024-12-01' }],
  ['发布日期: 2025年11月13日', { year: 2025, date: '2025-11-13' }],
  ['Publié le 2 août 2018', { year: 2018, date: '2018-08-02' }],
  ['3 марта 2023', { year: 2023, date: '2023-03-03' }],
  ['Veröffentlicht: 03.04.2023', { year: 2023, date: '2023-04-03' }],
  ['Date: 25/04/2023', { year: 2023, date: '2023-04-25' }],
  ['Date: 3/4/2023', { year: 2023 }],
  ['2024', { year: 2024 }],
  [
    'Journal of Moss, vol. 3, no. 2, May 1997, pp. 1-9, https://doi.org/10.1000/moss. Accessed 2 Jan. 2021.',
    {
      venue: 'Journal of Moss',
      year: 1997,
      date: '1997-05',
      volume: '3',
      issue: '2',
      pages: '1-9',
      doi: '10.1000/moss',
    },
  ],
  ['Retrieved May 12, 2020, from https://moss.example/x', { url: 'https://moss.example/x' }],
  // identifiers
  ['doi: 10.1000/ABC.d(1)2.', { doi: '10.1000/abc.d(1)2' }],
  ['https://doi.org/10.1000/moss', { doi: '10.1000/moss' }],
  ['arXiv:2401.00001v2', { arxiv: '2401.00001' }],
  ['arXiv:1603.15032  [pdf, other]  cs.LG', { arxiv: '1603.15032' }],
  ['arXiv ID: 2511.09558', { arxiv: '2511.09558' }],
  ['arXiv: astro-ph/0001001', { arxiv: 'astro-ph/0001001' }],
  ['https://arxiv.org/abs/2401.00001v3', { arxiv: '2401.00001', url: 'https://arxiv.org/abs/2401.00001v3' }],
  ['PMID: 27172445Free PMC article.', { pmid: '27172445' }],
  ['URL: https://moss.example/x.', { url: 'https://moss.example/x' }],
  ['[code](https://moss.example/code) [paper](https://moss.example/p.pdf)', { url: 'https://moss.example/p.pdf' }],
  ['Code: https://moss.example/x', {}],
  // keywords
  ['Keywords: moss, bog', { keywords: ['moss', 'bog'] }],
  ['Keywords: moss, green; bog.', { keywords: ['moss, green', 'bog'] }],
  ['关键词：苔，湿地', { keywords: ['苔', '湿地'] }],
  // volume, issue, pages
  ['pages 1998-2004', { pages: '1998-2004' }],
  ['654-666', { pages: '654-666' }],
  ['Pages: 12–34', { pages: '12–34' }],
  ['Volume: 12, Issue: 3', { volume: '12', issue: '3' }],
  ['Article No.: 63, Pages 1 - 38', { pages: '1 - 38' }],
  ['Moss Letters 4, 1-9', { venue: 'Moss Letters', volume: '4', pages: '1-9' }],
  ['Journal of Moss 12 (3), 45-67', { venue: 'Journal of Moss', volume: '12', issue: '3', pages: '45-67' }],
  ['Moss Letters 12, no. 3, 2001', { venue: 'Moss Letters', year: 2001, volume: '12', issue: '3' }],
  ['Dec 3, 1-9', {}],
  ['18th Moss Conference, 12-14 May 2019', { venue: '18th Moss Conference', year: 2019, date: '2019-05-14' }],
  // glued and labelled otherwise
  ['PEOct 12, 2023Code', { year: 2023, date: '2023-10-12' }],
  ['Paper ID: 2401.00001', { arxiv: '2401.00001' }],
  // nothing to be had
  ['Poster Session 3', {}],
  ['East Exhibit Hall A-C # 1998, 11:00 AM', {}],
  ['Showing 1-25 of 2,024 results', {}],
  ['Subjects: Moss (stat.ML)', {}],
  ['Comments: 12 pages, accepted at MOSS 2024', {}],
  ['Department of Moss, University of Wetland, Bogland', {}],
  ['(* denotes equal contribution)', {}],
  ['Łódki, t. 44, nr 7, s. 691–698, 2023.', { venue: 'Łódki', year: 2023, volume: '44', issue: '7', pages: '691–698' }],
  ['Boote, Bd. 3, S. 5–9, 2019', { venue: 'Boote', year: 2019, volume: '3', pages: '5–9' }],
  ['Пруды. 1999. Т. 12. № 3. С. 45–67.', { venue: 'Пруды', year: 1999, volume: '12', issue: '3', pages: '45–67' }],
  ['', {}],
];

describe('findVolume', () => {
  for (const { name, sample, pattern } of VOLUME_ROWS) {
    it(`knows ${name}`, () => {
      expect(pattern.test(sample)).toBe(true);
    });
  }

  it('takes no times, rooms or years for volumes', () => {
    for (const text of ['Room 12, 10:30', 'May 12:30-14:00', 'Session 4, 10-12', '12 (2020) 34', 'Moss 2018, 10 pages'])
      expect(findVolume(text)).toEqual({});
  });
});

describe('readFields', () => {
  for (const [line, found] of LINES) {
    it(`reads ${JSON.stringify(line)}`, () => {
      expect(readFields([line])).toEqual(found);
    });
  }

  it('takes the line before the volume of a card for the venue', () => {
    expect(readFields(['Wet Moss', 'Year: 2021 | Volume: 5, Issue: 4']).venue).toBe('Wet Moss');
    expect(readFields(['Wet Moss', '. 2014 Feb 12;311(6):579-86.'])).toMatchObject({
      venue: 'Wet Moss',
      volume: '311',
    });
    expect(readFields(['Wet Moss', '2014']).venue).toBeUndefined();
  });

  it('puts the fields of several lines together, the first of each kind', () => {
    expect(
      readFields([
        'Journal of Moss, 2019',
        'doi: 10.1000/moss',
        'Keywords: wet',
        'Proceedings of the Bog Workshop, 2021',
      ]),
    ).toEqual({
      venue: 'Journal of Moss',
      year: 2019,
      doi: '10.1000/moss',
      keywords: ['wet'],
    });
  });
});
