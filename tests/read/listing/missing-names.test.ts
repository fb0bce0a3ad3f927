import { expect, it } from 'vitest';
import type { Role } from '../../../src/model.ts';
import { createMissingNames } from '../../../src/read/listing/records/stages/missing-names.ts';

type Row = readonly [role: Role, text: string];

const PAPER: readonly Row[] = [
  ['title', 'Growing Moss on Stones'],
  ['blank', ''],
  ['authors', 'Ada Moe; Bo Noe'],
  ['abstract', 'We grow moss.'],
];
const title = PAPER[0]!;
const abstract = PAPER[3]!;

/** The roles of a record after so many papers. */
function rolesAfter(papers: readonly (readonly Row[])[], record: readonly Row[]): Role[] {
  const names = createMissingNames();
  const groups = [...papers, record].map(rows => ({
    lines: rows.map(([role, text], at) => ({ number: at + 1, role, text })),
    isRecord: true,
    last: false,
  }));
  for (const group of groups) names.meet(group);
  return names.move(groups.at(-1)!).lines.map(({ role }) => role);
}

const PAPERS = Array.from({ length: 12 }, () => PAPER);

it('takes what stands right below a title for its authors where all papers have theirs there', () => {
  for (const text of ['सुनीता देशमुख', '藤原 大輝 and 村上 誠', 'E. F. G. Hathersage [University of Bogs]'])
    expect(rolesAfter(PAPERS, [title, ['field', text], abstract])).toEqual(['title', 'authors', 'abstract']);
  expect(rolesAfter(PAPERS, [title, ['field', '沈嘉']])).toEqual(['title', 'authors']);
});

it('leaves fields that say what they are, several of them, and what may be a heading', () => {
  for (const record of [
    [title, ['field', 'Moss Letters 12, 3-9'], abstract],
    [title, ['field', 'Publisher: Moss Press'], abstract],
    [title, ['field', 'PDF'], abstract],
    [title, ['field', 'Moss Letters'], ['field', 'Open'], abstract],
    [title, ['field', 'Moss Letters']],
  ] as const)
    expect(rolesAfter(PAPERS, record)).not.toContain('authors');
});

it('leaves fields where names stand elsewhere, and where few papers were met', () => {
  const others = PAPERS.map((): readonly Row[] => [['authors', 'Ada Moe'], title, abstract]);
  const record: readonly Row[] = [title, ['field', '沈嘉'], abstract];
  expect(rolesAfter(others, record)).toContain('field');
  expect(rolesAfter(PAPERS.slice(0, 3), record)).toContain('field');
});
