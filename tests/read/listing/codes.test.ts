import { describe, expect, it } from 'vitest';
import { CODE_ROWS, createCodes } from '../../../src/read/listing/ways/codes.ts';

/** What is left of each title without its code. */
function bare(...titles: readonly string[]): string[] {
  const codes = createCodes();
  // a listing's first records are read twice
  for (const title of titles) codes.meet(title);
  return titles.map(title => title.slice(codes.meet(title)));
}

describe('createCodes', () => {
  it.each(CODE_ROWS.map(row => [row.name, row.sample, row.pattern] as const))(
    'knows a code of the kind "%s"',
    (_, sample, pattern) => {
      expect(sample.slice(pattern.exec(sample)?.[0].length)).toBe('On Paper Boats');
    },
  );

  it.each([
    ['P-001  On Boats', 'P-002  On Ponds'],
    ['No. 12 On Boats', 'No. 13 On Ponds'],
    ['[A3] On Boats', '[A4] On Ponds'],
    ['TuB1.2 On Boats', 'TuB1.3 On Ponds'],
    ['(a) On Boats', '(b) On Ponds'],
    ['A9.2 On Boats', 'A10.2 On Ponds'],
    ['ii. On Boats', 'iii. On Ponds'],
    ['9:30 – On Boats', '10:00 – On Ponds'],
    ['3.1 On Boats', '3.2 On Ponds'],
    ['Paper 3: On Boats', 'Paper 8: On Ponds'],
    ['Paper ID 3: On Boats', 'Paper ID 8: On Ponds'],
    ['Paper no. 3: On Boats', 'Paper no. 8: On Ponds'],
    ['3 - On Boats', '4 - On Ponds'],
    ['1007 | On Boats', '1034 | On Ponds'],
    ['IX. On Boats', 'X. On Ponds'],
    ['P1 On Boats', 'P10 On Ponds'],
    ['007 On Boats', '011 On Ponds'],
    ['1 On Boats', '2 On Ponds'],
    ['I. On Boats', 'II. On Ponds'],
    ['Aufsatz 3: On Boats', 'Aufsatz 4: On Ponds'],
    ['n° 3 : On Boats', 'n° 4 : On Ponds'],
  ])('takes codes that count off: %s, %s', (first, second) => {
    expect(bare(first, second)).toEqual(['On Boats', 'On Ponds']);
  });

  it.each(['P-001\tOn Boats', 'P-001  On Boats', 'Paper 3: On Boats', '09:30 On Boats', '001 On Boats'])(
    'takes a code off that tells alone: %s',
    title => {
      expect(bare(title)).toEqual(['On Boats']);
    },
  );

  it('takes numbers of pages off, which count by more than one', () => {
    expect(bare('107 On Boats', '118 On Ponds', '131 On Lakes').slice(1)).toEqual(['On Ponds', 'On Lakes']);
  });

  it.each([
    [['GPT-4 Technical Report']],
    [['GPT-4 Technical Report', 'BERT-2 on Boats']],
    [['A. Roe and the Boats', 'B. Poe and the Ponds']],
    [['COVID-19: A Review', 'COVID-19: A Second Review']],
    [['I. Introduction to Boats', 'V. Folding Them']],
    [['1 Million Boats', '3 Ways to Fold']],
    [['1 Million Boats', 'Ways to Fold']],
    [['V. cholerae in Ponds', 'X. laevis in Ponds']],
  ])('leaves what may be part of the title: %j', titles => {
    expect(bare(...titles)).toEqual(titles);
  });
});
