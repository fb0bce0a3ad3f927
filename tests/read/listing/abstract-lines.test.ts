import { describe, expect, it } from 'vitest';
import { createAbstractReader } from '../../../src/read/listing/abstracts/abstract-lines.ts';

const piece = (text: string, blanksBefore = 0) => ({ text, length: text.length, blanksBefore });
const read = (...lines: string[]) => createAbstractReader().read(lines.map(line => piece(line)))?.text;

describe('an abstract', () => {
  it('loses its label, its quote sign and its bullet', () => {
    for (const line of [
      'Abstract: We grow moss.',
      'Abstract—We grow moss.',
      '> We grow moss.',
      '*We grow moss.*',
      '<p>We grow moss.</p>',
      '**Abstract.** We grow moss.',
      '- > We grow moss.',
      '[Streszczenie] We grow moss.',
      'ABSTRACT We grow moss.',
      'Abstract We grow moss.',
      'Samenvatting: We grow moss.',
      '📝 We grow moss.',
      '📝 Abstract: We grow moss.',
      'arXiv:2401.00001v1 Announce Type: replace-cross Abstract: We grow moss.',
    ])
      expect(read(line), line).toBe('We grow moss.');
    expect(read('Abstract', 'We grow moss.')).toBe('We grow moss.');
    expect(read('Abstract—BACKGROUND: Moss is wet.')).toBe('BACKGROUND: Moss is wet.');
  });

  it('loses a line that nearly all others have below them, too', () => {
    const reader = createAbstractReader();
    const note = 'Moss may be copied for teaching and for research only.';
    const texts = ['We grow moss.', 'We dry moss.', 'We draw moss.', 'We count moss.'];
    const read = texts.map(text => reader.read([piece(text), piece(note)])?.text);
    expect(read.slice(2)).toEqual(texts.slice(2));
    expect(reader.read([piece('We burn moss.'), piece('We are sorry.')])?.text).toContain('sorry');
  });

  it('loses an address below it, but not one that its last paragraph ends in', () => {
    const address = 'https://moss.example.org/papers/12';
    const reader = createAbstractReader();
    expect(reader.read([piece('We grow moss.'), piece(address, 1)])?.text).toBe('We grow moss.');
    expect(reader.read([piece('We grow moss. Our stones are at'), piece(address)])?.text).toContain(address);
  });

  it('loses marks of emphasis round it where other abstracts have them, also when it has marks inside', () => {
    const reader = createAbstractReader();
    expect(reader.read([piece('_We grow a_moss._')])?.text).toBe('_We grow a_moss._');
    expect(reader.read([piece('_Bogs are b_wet._')])?.text).toBe('Bogs are b_wet.');
    expect(reader.read([piece('_Moss_ is _wet_')])?.text).toBe('_Moss_ is _wet_');
  });

  it('loses its quotes where other abstracts have them', () => {
    const reader = createAbstractReader();
    expect(reader.read([piece('"We grow moss."')])?.text).toBe('"We grow moss."');
    expect(reader.read([piece('"Bogs are wet."')])?.text).toBe('Bogs are wet.');
    expect(reader.read([piece('"Wet" bogs are "green"')])?.text).toBe('"Wet" bogs are "green"');
  });

  it('keeps a first word that only looks like a label', () => {
    expect(read('Abstract Moss Representation is a way to write moss down.')).toMatch(/^Abstract Moss/);
    const reader = createAbstractReader();
    for (const text of ['Moss is wet.', 'Bogs are wet.']) reader.read([piece(text)]);
    expect(reader.read([piece('Abstract We grow moss.')])?.text).toBe('Abstract We grow moss.');
  });

  it('loses the short form before it', () => {
    expect(
      read('Abstract: We grow moss on paper in bogs … ▽ More', 'We grow moss on paper in bogs and measure it. △ Less'),
    ).toBe('We grow moss on paper in bogs and measure it.');
  });

  it('begins with its label where a summary with another stands before it', () => {
    expect(read('TL;DR: We grow moss.', 'Abstract: We grow moss on paper and measure how wet it is.')).toBe(
      'We grow moss on paper and measure how wet it is.',
    );
    expect(read('TL;DR: We grow moss.', 'It is wet.')).toBe('TL;DR: We grow moss. It is wet.');
  });

  it('ends before what the page says of it', () => {
    expect(read('We grow moss.', '(This article belongs to the Special Issue Wet Moss)')).toBe('We grow moss.');
    expect(read('We grow moss.', 'It belongs to the bog.')).toBe('We grow moss. It belongs to the bog.');
  });

  it('is shortened where the page hides the rest', () => {
    expect(createAbstractReader().read([piece('We grow moss in… (voir plus)')])).toEqual({
      text: 'We grow moss in',
      shortened: true,
    });
    expect(createAbstractReader().read([piece('We grow moss. △ Less')])).toEqual({
      text: 'We grow moss.',
      shortened: false,
    });
  });

  it('has a paragraph for each section', () => {
    expect(read('Context. Moss is wet.', 'Aims. We measure how wet it is in all the bogs.', 'Results. Very.')).toBe(
      'Context. Moss is wet.\nAims. We measure how wet it is in all the bogs.\nResults. Very.',
    );
  });

  it('has a paragraph for each line where all lines end a sentence', () => {
    const text = read(
      'Moss is wet.',
      'We measure how wet it is in all the bogs of the land.',
      'It is very wet indeed.',
    );
    expect(text?.split('\n')).toHaveLength(3);
    expect(read('Moss is wet, and we measure', 'how wet it is in all bogs.', 'It is very wet.')).not.toContain('\n');
  });

  it('keeps blanks after hyphens that it has elsewhere', () => {
    expect(read('We im- prove moss with self-', 'made water in bogs of the low- lands.')).toContain('self- made');
    expect(read('We improve moss with self-', 'made water in the bogs.')).toContain('self-made');
    expect(read('We compare moss of pre-', 'and postwar bogs in lands.')).toContain('pre- and');
  });
});
