import { expect, it } from 'vitest';
import { authorsSuffix } from '../../../src/read/listing/authors/suffix.ts';
import { hasToggle } from '../../../src/read/listing/furniture/furniture.ts';
import { createUnsignedReader } from '../../../src/read/listing/shown/line-signs.ts';
import { createRoundSigns } from '../../../src/read/listing/ways/round-signs.ts';
import { readAll } from '../cuts.ts';

/** Lines on which a pattern with one repetition inside another would take forever. */
const LINES = [
  '1993, ',
  '1993 1994 ',
  '† ',
  '* 1, ',
  '- ',
  'A. ',
  'and ',
  '( ',
  '12:30 ',
  '… ',
  '. . ',
  ', ',
  '= ',
  '[[a][b ',
].map(part => part.repeat(40).slice(0, 200).trim());

it.each(['►', '№', '7'])(
  'many signs before titles are told at once: %s',
  sign => {
    const roundSigns = createRoundSigns();
    for (let at = 0; at < 2000; at++) roundSigns.before(`${sign.repeat(20)}Quiet Ponds ${at}`);
    expect(roundSigns.before('§ 12 Quiet Ponds')).toBe(0);
  },
  5000,
);

/** Blanks that a pattern would count again from each of them. */
it('many blanks before the last sign of a line are passed at once', () => {
  const blanks = ' '.repeat(100_000);
  expect(hasToggle(`Ponds${blanks}in >`)).toBe(false);
  expect(authorsSuffix(`Ann Roe 2${blanks}in 《Ponds》`)).toEqual({ text: `Ann Roe 2${blanks}in`, rest: '《Ponds》' });
  expect(authorsSuffix(`Ann Roe${blanks}in · Ponds · 2019`).rest).toBe('Ponds · 2019');
  const shown: string[] = [];
  const reader = createUnsignedReader({
    push: lines => {
      shown.push(...lines.map(({ text }) => text));
      return [];
    },
    end: () => [],
  });
  reader.push([`Ponds${blanks}in>`, 'Ponds <br> <br />'].map((text, at) => ({ number: at + 1, text })));
  reader.end();
  expect(shown.map(text => text.replace(/ {2,}/, ' '))).toEqual(['Ponds in>', 'Ponds']);
}, 5000);

/** Rows of a table that was filled with blanks. */
it('many blanks inside lines are read as few', async () => {
  const blanks = ' '.repeat(100_000);
  const lines = [
    `Quiet Ponds${blanks}of the North`,
    `Ann Roe,${blanks}Bo Poe${blanks}`,
    `We count${blanks}the ponds of one wet summer and ask why they are quiet.`,
  ];
  const [block, ...others] = await readAll(lines.join('\n'), { format: 'listing' });
  expect(others).toEqual([]);
  expect(block?.paper).toMatchObject({
    title: 'Quiet Ponds of the North',
    authors: ['Ann Roe', 'Bo Poe'],
    abstract: 'We count the ponds of one wet summer and ask why they are quiet.',
  });
  expect(block?.lines.map(({ text }) => text)).toEqual(lines);
}, 5000);

it.each(LINES)(
  'a line of one thing again and again is read at once: %s',
  async line => {
    const text = `Quiet Ponds of the North\nAnn Roe, Bo Poe\n${line}\nA Second Look at Kettles\nCy Doe\n${line} end\n`;
    const blocks = await readAll(text, { format: 'listing' });
    expect(blocks.flatMap(({ lines }) => lines)).toHaveLength(6);
  },
  5000,
);
