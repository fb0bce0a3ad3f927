import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/model.ts';
import { createTitleEnds } from '../../../src/read/listing/records/stages/title-ends.ts';

/** The roles of the second lines of records, each given by the lines of its title. */
function secondRoles(records: readonly (readonly string[])[]): Role[] {
  const ends = createTitleEnds();
  const groups = records.map(([title, ...others], at) => ({
    lines: [
      { number: at * 10, text: title!, role: 'title' as Role },
      ...others.map((text, i) => ({ number: at * 10 + 1 + i, text, role: 'title+' as Role })),
      { number: at * 10 + 9, text: 'Ada Moe, Bo Noe', role: 'authors' as Role },
    ],
    isRecord: true,
    last: false,
  }));
  for (const group of groups) ends.meet(group);
  return groups.map(group => ends.move(group).lines[1]!.role);
}

const TITLES = [
  'On Moss',
  'A Long Look at Wetlands, Their Birds and All of Their Beetles',
  'Quiet Ponds after Rain',
  'Which Bogs Keep the Most Water in a Dry Summer',
  'Reed Counts',
  'Lanterns for Night Walks',
];

describe('lines below titles', () => {
  it('are fields where they come again', () => {
    const journals = ['Wet Letters', 'Bog Review', 'Wet Letters', 'Moss Today', 'Wet Letters', 'Bog Review'];
    expect(new Set(secondRoles(TITLES.map((title, at) => [title, journals[at]!])))).toEqual(new Set(['field']));
  });

  it('are fields where each title has one and few of them had to be broken', () => {
    const journals = ['Wet Letters', 'Bog Review', 'Pond Notes', 'Moss Today', 'Annals of Reed', 'Night Walks'];
    expect(new Set(secondRoles(TITLES.map((title, at) => [title, journals[at]!])))).toEqual(new Set(['field']));
  });

  it('are fields where several come again', () => {
    const records = TITLES.map(title => [title, 'Look', 'Printed at Bog Press']);
    expect(new Set(secondRoles(records))).toEqual(new Set(['field']));
    const broken = TITLES.map((title, at) => [title, `and Other Ends ${at}`, 'Printed at Bog Press']);
    expect(new Set(secondRoles(broken))).toEqual(new Set(['title+']));
  });

  it('end titles that are broken where there was no room', () => {
    const broken = ['of Old', 'in Late Spring', 'and Reeds', 'on Hills', 'near Mills', 'by Day'];
    const titles = broken.map((_, at) => `Growing Moss on Stones and Walls ${'of Mills'.slice(at)}`);
    expect(new Set(secondRoles(titles.map((title, at) => [title, broken[at]!])))).toEqual(new Set(['title+']));
  });

  it('end titles that some records do without', () => {
    const records = TITLES.map((title, at) => (at % 2 === 0 ? [title] : [title, `and Other Ends ${at}`]));
    expect(secondRoles(records).filter(role => role === 'field')).toEqual([]);
  });
});
