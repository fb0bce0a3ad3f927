import { describe, expect, it } from 'vitest';
import type { LabelledLine, Role } from '../../../src/model.ts';
import { createLikeness } from '../../../src/read/listing/records/stages/likeness.ts';

type Row = readonly [Role, string];

const lines = (rows: readonly Row[]): LabelledLine[] =>
  rows.map(([role, text], at) => ({ number: at + 1, text, role }));

const PAPER: readonly Row[] = [
  ['title', 'Growing Moss on Stones'],
  ['authors', 'Ada Moe, Bo Noe'],
  ['field', 'Wet Letters 12, 2019'],
  ['blank', ''],
  ['abstract', 'We grow moss.'],
];

function likenessTo(records: readonly (readonly Row[])[]): (rows: readonly Row[]) => number {
  const likeness = createLikeness();
  likeness.meet(records.map(lines));
  return rows => likeness.of(lines(rows));
}

describe('how like a record is to those of its page', () => {
  const toPapers = likenessTo([PAPER, PAPER, PAPER, PAPER]);

  it('is 1 for another of them', () => {
    expect(toPapers(PAPER)).toBe(1);
  });

  it('is little for a menu that has a title and words below it', () => {
    expect(
      toPapers([
        ['title', 'Browse'],
        ['field', 'All issues'],
      ]),
    ).toBeLessThan(0.3);
  });

  it('goes down with what a record lacks', () => {
    const share = toPapers(PAPER.slice(0, 3));
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan(0.9);
  });

  it('does not count fields of the page above and below it', () => {
    const glued: readonly Row[] = [
      ['field', 'Volume 3'],
      ['blank', ''],
      ...PAPER,
      ['blank', ''],
      ['field', 'Contact us'],
    ];
    expect(toPapers(glued)).toBe(1);
  });

  it('takes one author for a list of one, and for one line of many', () => {
    const alone = PAPER.with(1, ['author', 'Ada Moe']);
    expect(toPapers(alone)).toBe(1);
    const toLines = likenessTo(
      Array.from({ length: 4 }, () => PAPER.toSpliced(1, 1, ['author', 'Ada'], ['author', 'Bo'])),
    );
    expect(toLines(PAPER.with(1, ['authors', 'Ada Moe']))).toBe(1);
  });

  it('takes an abstract of some paragraphs for one', () => {
    expect(toPapers([...PAPER, ['blank', ''], ['abstract', 'It was wet.']])).toBe(1);
  });

  it('is 1 where some records of the page are no more like the others', () => {
    const toMixed = likenessTo([PAPER, PAPER, PAPER, PAPER, PAPER.slice(0, 1)]);
    expect(toMixed(PAPER.slice(0, 1))).toBe(1);
  });

  it('is 1 where few records are known, and where they differ', () => {
    expect(likenessTo([PAPER, PAPER])(PAPER.slice(0, 1))).toBe(1);
    const different = [PAPER, PAPER.slice(0, 1), PAPER.slice(2, 3), PAPER.slice(4)];
    expect(likenessTo(different)([['field', 'Contact us']])).toBe(1);
  });
});
