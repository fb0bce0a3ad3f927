import { describe, expect, it } from 'vitest';
import { createOwnLines } from '../../../src/read/listing/records/cut/own-lines.ts';
import { readAll } from '../cuts.ts';

const record = (title: string, authors: readonly string[], abstract: string) => [
  'Tytuł:',
  title,
  'Autorzy:',
  ...authors,
  'Data publikacji:',
  '2015',
  'Wydawca:',
  'Uniwersytet Moss',
  'Tematy:',
  'moss',
  'information retrieval',
  ...(abstract === '' ? [] : ['Opis:', abstract]),
  'Źródło:',
  'Journal of Moss; 2023, 45, 6; 536-559',
  '',
];

describe('labels on lines of their own', () => {
  it('say what stands below them, up to the next', async () => {
    const papers = [
      ['Guiding Wet Meadows with Slow Priors', ['Moe, Ada', 'Noe, Bo'], 'Despite its beauty, moss grows slowly.'],
      ['Faster Kilns by Merging Tokens', ['Poe, Cid'], ''],
      ['From Cells to Walls', ['Roe, Di', 'Soe, Ed', 'Toe, Flo'], 'We count the cells of walls in three towns.'],
    ] as const;
    const blocks = await readAll(
      papers.flatMap(([title, authors, abstract]) => record(title, authors, abstract)).join('\n'),
      { format: 'listing' },
    );
    expect(
      blocks.flatMap(({ paper }) => (paper === null ? [] : [[paper.title, paper.authors, paper.abstract ?? '']])),
    ).toEqual(papers);
  });

  it('are known as such once authors stood below theirs', () => {
    const lines = createOwnLines();
    const tell = (text: string) => lines.meet(text, false);
    expect(['Article', 'Deep Moss', 'Publisher', 'Moss Press'].map(tell)).toEqual([null, null, null, null]);
    expect(['Title', 'Deep Moss', 'Authors', 'Ada Moe'].map(tell)).toEqual([null, null, 'label', null]);
    expect(['Publisher', 'Moss Press', 'Year: 2019', 'Title', 'Wet Moss'].map(tell)).toEqual([
      'label',
      'field',
      null,
      'title label',
      null,
    ]);
  });

  it('say who leads a session, even where no other label has a line', () => {
    const lines = createOwnLines();
    const tell = (text: string) => lines.meet(text, false);
    expect(['CHAIR:', 'Ada Moe', 'Deep Moss'].map(tell)).toEqual(['label', 'field', null]);
    expect(['Session Chair', 'Bo Noe', 'Wet Moss'].map(tell)).toEqual([null, 'field', null]);
  });

  it('are fields of the paper above them where they have colons, and open no record', async () => {
    const page = (title: string, name: string) => [
      title,
      `Ada Moe, ${name}`,
      'Abstract',
      `We look at ${title} and measure how it fares in wet and in dry years, with stones of three kinds.`,
      'Anthology ID:',
      '2022.moss-long.45',
      'Month:',
      'July',
      'Year:',
      '2022',
      'Note:',
      'Cite (Informal):',
      `${title} (Moe et al., MOSS 2022)`,
      '',
    ];
    const lines = [...page('Growing Moss on Old Walls', 'Bo Noe'), ...page('Deep Bogs and Their Maps', 'Cid Poe')];
    const blocks = await readAll(lines.join('\n'), { format: 'listing' });
    expect(blocks.flatMap(({ paper }) => (paper === null ? [] : [[paper.title, paper.year]]))).toEqual([
      ['Growing Moss on Old Walls', 2022],
      ['Deep Bogs and Their Maps', 2022],
    ]);
    const own = createOwnLines();
    const tell = (text: string) => own.meet(text, false);
    expect(['Month:', 'July', 'Year:', '2022', 'Deep Moss'].map(tell)).toEqual([
      'label',
      'maybe field',
      'label',
      'field',
      null,
    ]);
    expect([own.meet('Month:', true), own.meet('July', false)]).toEqual(['label', 'maybe field']);
  });

  it('tell of keywords in any listing, but of one line only', () => {
    const lines = createOwnLines();
    expect(['Keywords', 'moss, bogs', 'Deep Moss'].map(text => lines.meet(text, false))).toEqual([
      null,
      'keywords',
      null,
    ]);
    expect(lines.meet('Keywords', false)).toBeNull();
    expect(lines.meet('Deep Moss', true)).toBeNull();
  });
});

it('has all the keywords of a list below its label', () => {
  const lines = createOwnLines();
  expect(
    ['Tags:', '◦ moss', '◦ wet stones', '◦ slow kilns', 'Attachments'].map(text => lines.meet(text, false)),
  ).toEqual(['label', 'keywords', 'keywords', 'keywords', null]);
  const plain = createOwnLines();
  expect(['Tags:', 'moss', 'Growing Moss on Stones'].map(text => plain.meet(text, false))).toEqual([
    'label',
    'keywords',
    null,
  ]);
});

it('leaves a long text below a label that is not known to the labels', () => {
  const lines = createOwnLines();
  const tell = (text: string) => lines.meet(text, false);
  const text = 'We grow moss on stones and count its leaves. '.repeat(8);
  expect(['Titel', 'Deep Moss', 'Verfasser', 'Ada Moe', 'Jahr', '2019', 'Worum es geht', text].map(tell)).toEqual([
    null,
    null,
    'label',
    null,
    'label',
    'field',
    'field',
    null,
  ]);
});
