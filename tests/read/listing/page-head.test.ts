import { describe, expect, it } from 'vitest';
import { countHead } from '../../../src/read/listing/records/page-head.ts';
import { readAll } from '../cuts.ts';

const paper = (title: string, ...authors: string[]) => ({ title, authors, abstract: null, sources: [] });
const PAPERS = ['Deep Moss', 'Wet Bogs', 'Old Ponds', 'New Ferns'].map(title => paper(title, 'Ada Moe'));

describe('countHead', () => {
  it('counts short lines above papers that all have authors', () => {
    expect(countHead([paper('Moss Press'), paper('Sort by wetness'), ...PAPERS])).toBe(2);
    expect(countHead(PAPERS)).toBe(0);
  });

  it('leaves a paper alone where others have no authors, either, or where it has an abstract or a long title', () => {
    expect(countHead([paper('Moss Press'), ...PAPERS, paper('Dry Moss')])).toBe(0);
    expect(countHead([{ ...paper('Moss'), abstract: 'We grow moss.' }, ...PAPERS])).toBe(0);
    expect(
      countHead([paper('What Grows on Stones That Nobody Has Turned for Eleven Years'.padEnd(61, '?')), ...PAPERS]),
    ).toBe(0);
    expect(countHead([paper('A'), paper('B'), paper('C'), ...PAPERS.slice(0, 2)])).toBe(0);
  });
});

describe('a page', () => {
  const people = ['Ada Moe, Bo Noe', 'Cid Poe and Dee Roe', 'Eve Soe, Fay Toe, Gus Voe'];
  const listing = (count: number) =>
    [
      'Wetland Library of Moss',
      '',
      ...Array.from({ length: count }, (_, at) => [
        `Growing Moss on Stones of the ${at + 2}th Kind`,
        people[at % 3]!,
        '',
      ]).flat(),
    ].join('\n');

  it('loses its own title, whose line is still there', async () => {
    const blocks = await readAll(listing(9), { format: 'listing' });
    expect(blocks.flatMap(({ paper }) => paper?.title ?? [])).toHaveLength(9);
    const numbers = blocks.flatMap(({ lines }) => lines.map(({ number }) => number));
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    expect(numbers).toHaveLength(28);
  });
});
