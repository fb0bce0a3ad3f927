import { describe, expect, it } from 'vitest';
import { createGlance, glanceAt, seeLine } from '../../../src/read/listing/label/sight/glance.ts';
import { createSight } from '../../../src/read/listing/label/sight/sight.ts';
import { createLexicon } from '../../../src/read/listing/label/words/lexicon.ts';
import { readAll } from '../cuts.ts';

const EMPTY = {
  hashes: new Int32Array(0),
  scores: new Int8Array(0),
  prose: new Int8Array(0),
  grams: new Int8Array(1024),
};

function isOpen(line: string): boolean {
  const sight = createSight();
  const glance = createGlance();
  const lexicon = createLexicon(EMPTY);
  glanceAt(line, lexicon, glance);
  seeLine(glance, lexicon, sight);
  return sight.open;
}

async function read(...lines: string[]) {
  const blocks = await readAll(lines.join('\n'), { format: 'listing' });
  return blocks.flatMap(({ paper }) => (paper === null ? [] : [{ title: paper.title, authors: paper.authors }]));
}

describe('a line that ends in the middle of something', () => {
  it('ends in a small word, or in a comma or a colon after many words', () => {
    for (const line of [
      'KilnNet: Slope-Aware Verification and Phase-Aware Deployment for',
      'Wool prices and the weight of the',
      'Identification of quiet smells for the brown dog tick,',
      'Analysis of 27 stones in Spain and Portugal. A second look:',
    ])
      expect(isOpen(line), line).toBe(true);
  });

  it('is no whole title, no name before a comma and no label', () => {
    for (const line of [
      'On Paper Boats',
      'Ada Moe,',
      'Where Are We Now and What Are We In',
      'Abstract:',
      'Vitamin A',
      'What for',
    ])
      expect(isOpen(line), line).toBe(false);
  });

  it('goes on in the next one, even in a paste of one record', async () => {
    expect(
      await read(
        'RiVER: Competence-Aware Inspection and Phase-Aware Deployment for',
        'LLM-Generated Flood Hypotheses',
        'Wu Feiyu, Ada Moe, Bo Noe, Dai Ming, Li Hui',
      ),
    ).toEqual([
      {
        title: 'RiVER: Competence-Aware Inspection and Phase-Aware Deployment for LLM-Generated Flood Hypotheses',
        authors: ['Wu Feiyu', 'Ada Moe', 'Bo Noe', 'Dai Ming', 'Li Hui'],
      },
    ]);
  });
});

describe('a line that can be neither title nor names', () => {
  it('is the journal above a stop and a date, even one that looks like a name', async () => {
    const record = (title: string, names: string) =>
      ['Review', 'Mossa J', '. 2010 Feb 15;55(6):136-161.', 'doi: 10.1000/moss.1. Epub 2010 Jun 2.', title, names].join(
        '\n',
      );
    const lines = [
      record('Moss for the ill: evidence and advice.', 'JK Bairdo 2'),
      record('Wet walls and lungs.', 'BL Tekwa 3, LA Walkero 2'),
    ];
    expect(await read(...lines.join('\n\n').split('\n'))).toEqual([
      { title: 'Moss for the ill: evidence and advice.', authors: ['JK Bairdo'] },
      { title: 'Wet walls and lungs.', authors: ['BL Tekwa', 'LA Walkero'] },
    ]);
  });

  it('is furniture of the page', async () => {
    const record = (id: number, title: string) => [`Paper ID ${id}`, title, 'Ada Moe; Bo Noe', 'Relevance: 93%', ''];
    const lines = [...record(1850, 'Growing Moss on Walls'), ...record(1907, 'Wet Stones and How They Dry')];
    expect((await read(...lines)).map(({ title }) => title)).toEqual([
      'Growing Moss on Walls',
      'Wet Stones and How They Dry',
    ]);
  });
});

it('takes a line with a label of authors for no title, whatever stands above it', async () => {
  const paper = (title: string, names: string): string[] => [
    title,
    `by ${names}`,
    'Publication Date: 2013',
    'We grow moss on stones and count its leaves. '.repeat(6),
    'Download (.pdf)',
    '',
  ];
  const listing = [
    ...paper('Growing Moss on Wet Stones', 'Ada Lindholm, Bo Ferreira and Cid Koné'),
    ...paper('A Second Look at Copper Kettles', 'Dee Roe and Eve Soe'),
    ...paper('Why Do Looms Drift?', 'Agathe Koné, Torbjörn Lund and Ann Roe'),
    ...paper('Reading Tide Boards Through Rain and Fog', 'Ingrid Vestby and Paulo Quaresma'),
    ...paper('Finch, Wren, Lark', 'Lan Zhang, Marco Valentino and André Freitas'),
  ];
  expect((await read(...listing)).at(-1)).toEqual({
    title: 'Finch, Wren, Lark',
    authors: ['Lan Zhang', 'Marco Valentino', 'André Freitas'],
  });
});
