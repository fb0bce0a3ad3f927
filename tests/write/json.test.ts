import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordFields } from '../../src/fields.ts';
import type { Paper } from '../../src/model.ts';
import { createJsonWriter } from '../../src/write/json.ts';
import { createNdjsonWriter } from '../../src/write/ndjson.ts';
import { bare, full, nasty, written } from './papers.ts';

describe('json', () => {
  it('is one array with a record a line', () => {
    expect(written(createJsonWriter(), [bare, bare])).toBe(
      '[\n' +
        '{"title":"A Bare Title","authors":[],"abstract":null,"sources":[{"file":"-","lines":[5,5]}]},\n' +
        '{"title":"A Bare Title","authors":[],"abstract":null,"sources":[{"file":"-","lines":[5,5]}]}\n' +
        ']\n',
    );
  });

  it('is an empty array for no records', () => {
    expect(written(createJsonWriter(), [])).toBe('[]\n');
    expect(written(createJsonWriter({ pretty: true }), [])).toBe('[]\n');
  });

  it('is indented like JSON.stringify when pretty', () => {
    expect(written(createJsonWriter({ pretty: true }), [full, bare, nasty])).toBe(
      `${JSON.stringify([full, bare, nasty], null, 2)}\n`,
    );
  });

  it('writes the keys in the order of the contract, whatever their order in the paper', () => {
    const shuffled = Object.fromEntries(Object.entries(full).reverse()) as unknown as Paper;
    const [record] = JSON.parse(written(createJsonWriter(), [shuffled]));
    expect(Object.keys(record)).toEqual([...recordFields]);
  });

  it('leaves out what is absent, and keeps what must be there', () => {
    expect(Object.keys(JSON.parse(written(createNdjsonWriter(), [bare])))).toEqual([
      'title',
      'authors',
      'abstract',
      'sources',
    ]);
  });
});

describe('ndjson', () => {
  it('is what JSON.stringify makes of the record', () => {
    const sign = fc.constantFrom(
      'a',
      'é',
      ' ',
      '"',
      '\\',
      '\n',
      '\u0001',
      '\u007f',
      '\u2028',
      '\ud83d',
      '\ude00',
      '\uffff',
    );
    const text = fc.string({ unit: sign });
    fc.assert(
      fc.property(text, fc.array(text), fc.option(text), text, (title, authors, abstract, file) => {
        const lines: [number, number] = [1, 2];
        const paper: Paper = {
          title,
          authors,
          abstract,
          year: 2024,
          sources: [
            { file, lines },
            { file, lines, id: title },
          ],
        };
        expect(written(createNdjsonWriter(), [paper])).toBe(`${JSON.stringify(paper)}\n`);
        expect(written(createNdjsonWriter({ fields: ['sources', 'title'] }), [paper])).toBe(
          `${JSON.stringify({ sources: paper.sources, title })}\n`,
        );
      }),
    );
  });

  it('is one line a record, also when the text has line ends', () => {
    const lines = written(createNdjsonWriter(), [full, nasty]).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines.slice(0, 2).map(line => JSON.parse(line))).toEqual([full, nasty]);
  });

  it('is nothing for no records', () => {
    expect(written(createNdjsonWriter(), [])).toBe('');
  });

  it('gives any text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary' })), (text, authors) => {
        const paper: Paper = { ...bare, title: text, authors, abstract: text };
        expect(JSON.parse(written(createNdjsonWriter(), [paper]))).toEqual(paper);
        expect(JSON.parse(written(createJsonWriter({ pretty: true }), [paper]))).toEqual([paper]);
      }),
    );
  });
});
