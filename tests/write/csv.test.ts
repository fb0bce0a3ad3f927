import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paper } from '../../src/model.ts';
import { createCsvWriter } from '../../src/write/csv.ts';
import { csvCells } from './csv-cells.ts';
import { bare, full, nasty, written } from './papers.ts';

const titleOf = (paper: Paper, options = {}): string => csvCells(written(createCsvWriter(options), [paper]))[1]![0]!;

describe('csv', () => {
  it('has a header, a row a paper, and lines that end in CR LF', () => {
    expect(written(createCsvWriter(), [bare])).toBe(
      'title,authors,abstract,year,date,venue,volume,issue,pages,doi,arxiv,pmid,url,keywords,truncated,sources\r\n' +
        "A Bare Title,,,,,,,,,,,,,,,'-:5-5\r\n",
    );
  });

  it('joins lists by a semicolon and tells every source', () => {
    const [header, row] = csvCells(written(createCsvWriter(), [full]));
    const cells = Object.fromEntries(header!.map((name, index) => [name, row![index]]));
    expect(cells).toMatchObject({
      authors: 'Ada Example; Bo Sample',
      keywords: 'invention; things',
      abstract: 'First paragraph.\nSecond paragraph.',
      year: '2024',
      sources: 'listing.txt:1-3; library.bib:7-19#example2024',
    });
  });

  it('begins with a byte order mark when told', () => {
    expect(written(createCsvWriter({ bom: true }), []).codePointAt(0)).toBe(0xfeff);
    expect(written(createCsvWriter(), []).codePointAt(0)).toBe('t'.codePointAt(0));
  });

  for (const begin of ['=', '+', '-', '@', '\t', '\r'])
    it(`puts an apostrophe before a cell that begins with ${JSON.stringify(begin)}`, () => {
      const paper: Paper = { ...bare, title: `${begin}SUM(A1:A9)` };
      expect(titleOf(paper)).toBe(`'${begin}SUM(A1:A9)`);
      expect(titleOf(paper, { escapeFormulas: false })).toBe(`${begin}SUM(A1:A9)`);
    });

  it('leaves the same characters alone inside a cell', () => {
    expect(titleOf({ ...bare, title: 'a=b, c-d @ e' })).toBe('a=b, c-d @ e');
  });

  it('keeps quotes, commas, braces and bars', () => {
    expect(titleOf(nasty, { escapeFormulas: false })).toBe(nasty.title);
  });

  it('gives any text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const abstract = text === '' ? null : text;
        const [, row] = csvCells(
          written(createCsvWriter({ escapeFormulas: false }), [{ ...bare, title: text, abstract }]),
        );
        expect([row![0], row![2]]).toEqual([text, text]);
      }),
    );
  });
});
