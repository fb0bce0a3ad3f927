import { describe, expect, it } from 'vitest';
import { createCitationJoiner } from '../../../src/read/listing/citation/lines.ts';
import { readAll } from '../cuts.ts';

/** As for the first record of a listing. */
const joinCitation = (lines: readonly string[]): string => createCitationJoiner()(lines).text;

describe('createCitationJoiner', () => {
  it('joins lines that were broken at a column', () => {
    const lines = ['A. Roe and B. Poe, “On the folding of', 'paper boats,” J. Ponds, 1999.'];
    expect(joinCitation(lines)).toBe('A. Roe and B. Poe, “On the folding of paper boats,” J. Ponds, 1999.');
  });

  it('parts lines that nothing broke by a tab', () => {
    const lines = ['On Paper Boats', 'Ann Roe, Bo Poe, Cy Doe, Di Foe and Ed Moe'];
    expect(joinCitation(lines)).toBe('On Paper Boats\tAnn Roe, Bo Poe, Cy Doe, Di Foe and Ed Moe');
  });

  it('knows the width of the listing from other records', () => {
    const join = createCitationJoiner();
    join(['A. Roe, B. Poe, C. Doe and D. Foe, “On the folding of paper boats and their', 'sinking,” J. Ponds, 1999.']);
    expect(join(['On the Longest Paper Boat', 'Ann Roe']).text).toBe('On the Longest Paper Boat\tAnn Roe');
  });

  it('puts the blanks that a style leaves out', () => {
    const line = 'Roe A,Poe B,et al.On Paper Boats[J].Ponds,1999,3(1):1-9.';
    expect(joinCitation([line])).toBe('Roe A, Poe B, et al. On Paper Boats[J]. Ponds, 1999, 3(1):1-9.');
    expect(joinCitation(['Roe A, Poe B. U.S.Boats[J]. Ponds'])).toBe('Roe A, Poe B. U.S.Boats[J]. Ponds');
  });
});

describe('citations with notes of access', () => {
  const RECORDS = [
    ['Roe, Ann, et al.', 'Kettle Errors in Copper Sentences', 'Copper Systems with Applications, vol. 58, no. 9'],
    ['Poe, Bo.', 'Paper Boats and Old Mills', 'Journal of Pond Informatics, vol. 40, no. 7'],
    ['Doe, Cy, and Di Moe.', 'A Survey of Folded Lanterns', 'Lantern Learning, vol. 6, no. 12'],
  ] as const;

  it('are read as those without', async () => {
    const text = RECORDS.map(
      ([authors, title, venue], i) =>
        `${authors} "${title}." ${venue}, Jan. 201${i}, pp. 422-442, https://doi.org/10.1000/j.pond.201${i}.1. Accessed ${15 + i} May 2021.`,
    );
    const papers = (await readAll(text.join('\n'), { format: 'listing' })).flatMap(({ paper }) => paper ?? []);
    expect(papers.map(({ title, date }) => [title, date])).toEqual(
      RECORDS.map(([, title], i) => [title, `201${i}-01`]),
    );
  });
});
