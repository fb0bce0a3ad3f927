import { expect, it } from 'vitest';
import { readAll } from '../cuts.ts';

const LINES = [
  'Reading list',
  '============',
  '',
  'use of moss against dry walls: a diary',
  '--------------------------------------',
  '',
  '*Ada Moe and Bo Noe Jr.*',
  '',
  'This diary of ninety days tells how moss was put on walls, and what became of both of them in the end.',
  '',
  'Bogs',
  '----',
  '',
  '*Cid Poe*',
  '',
  '3, 2, 1, Fold!',
  '--------------',
  '',
  '*Di Roe, Ed Soe, and Flo Toe*',
];

it('reads titles that are underlined, however the lines come', async () => {
  const blocks = await readAll(LINES.join('\n'), { format: 'listing' });
  expect(blocks.flatMap(({ paper }) => (paper === null ? [] : [[paper.title, paper.authors]]))).toEqual([
    ['use of moss against dry walls: a diary', ['Ada Moe', 'Bo Noe Jr.']],
    ['Bogs', ['Cid Poe']],
    ['3, 2, 1, Fold!', ['Di Roe', 'Ed Soe', 'Flo Toe']],
  ]);
  const lines = blocks.flatMap(block => block.lines);
  expect(lines.map(({ text }) => text)).toEqual(LINES);
  expect(lines.filter(({ role, text }) => role === 'blank' && text !== '')).toEqual([]);
});

it('leaves lines of signs between records alone', async () => {
  const titles = ['Growing Moss on Wet Stones', 'Deep Learning for Old Mills', 'A Study of Boats in Small Ponds'];
  const records = titles.map(title => `${title}\nJohn Smith, Maria Garcia`);
  const blocks = await readAll(records.join('\n-----\n'), { format: 'listing' });
  expect(blocks.flatMap(({ paper }) => paper?.title ?? [])).toEqual(titles);
});
