import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTitleReader, isPlainTitle } from '../../../src/read/listing/titles/title-lines.ts';
import { BUTTONS, titleSuffix } from '../../../src/read/listing/titles/title-suffix.ts';
import { undress } from '../../../src/read/listing/titles/undress.ts';

const alone = (text: string) => createTitleReader().read([text]);
/** Reads the lines in turn and tells what it found in the last. */
function readAfter(lines: readonly string[], text: string) {
  const reader = createTitleReader();
  for (const line of lines) reader.read([line]);
  return reader.read([text]);
}

it('loses the rule below a title', () => {
  expect(createTitleReader().read(['On Paper Boats', '--------------']).title).toBe('On Paper Boats');
  const wiki = createTitleReader();
  for (const title of ['On Paper Boats', 'Wet Bogs', 'Deep Moss'])
    expect(wiki.read([`==== ${title} ====`]).title).toBe(title);
});

describe('a title', () => {
  it('loses its quotes where the one before stood in some, too', () => {
    const plain = Array.from({ length: 9 }, () => 'Wet Bogs');
    expect(readAfter(plain, '“Deep Moss”').title).toBe('“Deep Moss”');
    expect(readAfter([...plain, '“Wet Fens”'], '“Deep Moss”').title).toBe('Deep Moss');
    expect(readAfter([...plain, '“Wet Fens”', 'Wet Bogs'], '“Deep Moss”').title).toBe('“Deep Moss”');
  });

  it('loses its code where that goes on from one that is known by itself', () => {
    expect(readAfter(['P095: Wet Bogs'], 'P102: Deep Moss').title).toBe('Deep Moss');
    expect(readAfter(['1. Wet Bogs'], 'P102: Deep Moss').title).toBe('P102: Deep Moss');
  });

  it('loses its label, also in brackets and in other languages', () => {
    for (const line of [
      'Title: Deep Moss',
      '【标题】Deep Moss',
      '[Tytuł] Deep Moss',
      '[Title] Deep Moss',
      'TÍTULO: Deep Moss',
      'Başlık: Deep Moss',
      'Paper 12: Deep Moss',
    ])
      expect(alone(line).title, line).toBe('Deep Moss');
    expect(alone('【标题】MOSS: Deep Bogs').title).toBe('MOSS: Deep Bogs');
  });

  it('loses the signs of its heading, with a number after them', () => {
    for (const line of [
      '## Deep Moss ##',
      '# Deep Moss #',
      '### Paper 3: Deep Moss',
      '**3. Deep Moss**',
      '- ### Deep Moss',
    ])
      expect(alone(line).title, line).toBe('Deep Moss');
    expect(readAfter(['## 1 | Wet Bogs', '## 2 | Dry Bogs'], '## 3 | Deep Moss').title).toBe('Deep Moss');
    expect(alone('## Deep C#').title).toBe('Deep C#');
  });

  it('keeps the words that are labels of other fields', () => {
    for (const line of [
      'Score: A Metric for Moss',
      'Code: Moss in Programs',
      'PAPER: Folding Moss',
      'Abstract Moss',
      'DATE: Dual Moss',
    ])
      expect(readAfter(['Wet Bogs', 'Dry Bogs'], line).title, line).toBe(line);
  });

  it('loses frames', () => {
    for (const line of ['«\u00a0Deep Moss\u00a0»', '‘Deep Moss’', '“Deep Moss”', '**Deep Moss**', '《Deep Moss》'])
      expect(alone(line).title, line).toBe('Deep Moss');
    expect(alone('**Deep Moss.** MOSS 2019. [paper](https://moss.example/1)')).toMatchObject({ title: 'Deep Moss' });
  });

  it('loses the brackets of a page in a note book', () => {
    expect(alone('[[Deep Moss in Bogs]]').title).toBe('Deep Moss in Bogs');
    expect(alone('[[Deep Moss in Bogs|moss]]').title).toBe('Deep Moss in Bogs');
    expect(alone('[[Moss]] Deep').title).toBe('[[Moss]] Deep');
  });

  it('keeps quotes of its own in a listing that has none', () => {
    expect(readAfter(['Wet Bogs', 'Dry Bogs'], '“Deep Moss”').title).toBe('“Deep Moss”');
  });

  it('keeps a stop of its own, and loses the one of the listing', () => {
    expect(alone('**Deep Moss.**').title).toBe('Deep Moss.');
    expect(alone('**Deep Moss.** [pdf]').title).toBe('Deep Moss');
  });

  it('keeps the backslashes of TeX', () => {
    for (const line of ['Bogs \\\\ Moss', 'Sets \\{and\\} Moss', 'On $\\#P$ Moss'])
      expect(alone(line).title).toBe(line);
    expect(alone('Moss \\#08 in C\\_3').title).toBe('Moss #08 in C_3');
  });
});

describe('a number before a title', () => {
  it('is taken off where titles are numbered', () => {
    expect(readAfter(['1. Wet Bogs'], '2. Deep Moss').title).toBe('Deep Moss');
    expect(readAfter(['Wet Bogs', 'Dry Bogs'], '4. Deep Moss').title).toBe('4. Deep Moss');
    expect(readAfter(['Wet Bogs', 'Dry Bogs', 'Old Fens', '1. Ferns'], '2. Deep Moss').title).toBe('Deep Moss');
  });

  it('counts where another line begins the record', () => {
    const reader = createTitleReader();
    for (const number of [1, 2, 3]) reader.read(['Wet Bogs'], `${number}. MOSS 2019`);
    expect(reader.read(['4. Deep Moss']).title).toBe('Deep Moss');
  });
});

describe('a venue after a title', () => {
  const DBLP = ['Wet Bogs. MOSS (2020)', 'Dry Bogs? J. Moss 12(3): 4-9 (2021)'];

  it('is split off where titles are followed by venues', () => {
    expect(readAfter(DBLP, 'Deep Moss. BOGS (2024)')).toEqual({ title: 'Deep Moss', rest: ['BOGS (2024)'] });
    expect(undress('“Deep Moss” Published in Wet Letters')).toMatchObject({
      text: 'Deep Moss',
      rest: 'Published in Wet Letters',
    });
    expect(readAfter(DBLP, 'Why Moss? BOGS 2024')).toEqual({ title: 'Why Moss?', rest: ['BOGS 2024'] });
    expect(readAfter(DBLP, 'Why Moss? A Survey of Wet Places. IEEE Trans. Bogs (2024)').title).toBe(
      'Why Moss? A Survey of Wet Places',
    );
  });

  it.each([
    'Expert Pond. Appl. 53(1): 361-374 (2024)',
    'J. Moss Learn. Res. 6(11): 558-577 (2024)',
    'Comput. Methods Programs Pond. 7(6): 51-59 (2024)',
    'BMC Medical Mosses Decis. Mak. 3(1): 4 (2024)',
    'Wet Algebra Appl. 33 (2016), no. 6, 513–541.',
  ])('may be abbreviated: %s', venue => {
    for (const title of ['Deep Moss of Paper', 'Deep Moss. Part II', 'Wet Stones in U.S. Rivers'])
      expect(readAfter(DBLP, `${title}. ${venue}`)).toEqual({ title, rest: [venue] });
  });

  it('is a part of a title among plain titles', () => {
    expect(readAfter(['Wet Bogs', 'Dry Bogs'], 'No Time for Moss! Bogs in 2024').title).toBe(
      'No Time for Moss! Bogs in 2024',
    );
  });
});

describe('isPlainTitle', () => {
  const word = fc.constantFrom(
    ...['Deep', 'Moss', 'and', 'Bogs:', 'Bogs.', 'Why?', 'Wet!', 'É', '–', 'O’er', 'co-moss', 'vs.', ','],
    ...[
      '(Oral)',
      '[pdf]',
      '2019',
      '*Wet*',
      '“Wet”',
      "'Wet'",
      '`Wet`',
      '<b>',
      '&amp;',
      'http://x.org',
      '|',
      '🔥',
      '\t',
      '....',
    ],
    ...BUTTONS,
  );

  it('means that there is nothing to take off the title', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), words => {
        const title = words.join(' ');
        if (!isPlainTitle(title)) return;
        expect(titleSuffix(title)).toEqual({ text: title, rest: '' });
        expect(undress(title)).toEqual({ text: title, whole: title, frame: '', rest: '' });
      }),
      { numRuns: 1000 },
    );
  });

  it('is true of most titles', () => {
    for (const title of ['Deep Moss', 'Wet Bogs: Why Moss Grows, and Where', 'Où pousse la mousse ?'])
      expect(isPlainTitle(title), title).toBe(true);
    for (const title of ['Deep Moss View PDF', 'Deep Moss (Oral)', 'Deep Moss 2019', 'Deep Moss |', '“Wet” Moss'])
      expect(isPlainTitle(title), title).toBe(false);
  });
});
