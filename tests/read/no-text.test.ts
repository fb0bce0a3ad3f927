import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { NO_TEXT, noTextFormat } from '../../src/read/no-text.ts';
import { readAll } from './cuts.ts';

const bytes = (...values: readonly (number | string)[]): Uint8Array =>
  Uint8Array.from(values.flatMap(value => (typeof value === 'number' ? value : [...Buffer.from(value, 'latin1')])));

describe('files that are no text', () => {
  it.each<[string, Uint8Array, RegExp]>([
    ['PDF', bytes('%PDF-1.7\n%', 0xe2, 0xe3, 0xcf, 0xd3, '\nobj\n'), /^this is a PDF, not text: .*pdftotext/],
    ['docx', bytes('PK', 3, 4, 20, 0, 6, 0, 0xff, 0xfe, '\nword\n'), /Word or Excel/],
    ['doc', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0, 0, '\n'), /old Word/],
    ['rtf', bytes('{\\rtf1\\ansi Hello\n}'), /rich text/],
    ['gzip', new Uint8Array(gzipSync('A Title\nAnn Roe\n'.repeat(20))), /gunzip/],
    ['PostScript', bytes('%!PS-Adobe-3.0\n%%Title: Moss\n(Ann Roe) show\n'), /PostScript.*ps2ascii/],
    ['xz', bytes(0xfd, '7zXZ', 0, 0, 4, 0xe6, 0xd6, '\n'), /unxz/],
    ['ELF', bytes(0x7f, 'ELF', 2, 1, 1, 0, 0, '\n'), /program/],
    ['gif', bytes('GIF89a', 1, 0, 1, 0, '\n'), /picture/],
    ['png', bytes(0x89, 'PNG\r\n', 0x1a, '\n', 0, 0, 0, 13), /picture/],
    ['jpeg', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16, 'JFIF', 0), /picture/],
  ])('are named and read as noise: %s', async (_, file, message) => {
    const blocks = await readAll(file, {}, 'papers.txt');
    expect(blocks.flatMap(({ paper }) => paper ?? [])).toEqual([]);
    expect(blocks.flatMap(({ problems }) => problems)).toEqual([
      { code: 'no-text', message: expect.stringMatching(message), file: 'papers.txt', line: 1 },
    ]);
    const numbers = blocks.flatMap(({ lines }) => lines.map(({ number }) => number));
    expect(numbers).toEqual(numbers.map((_number, at) => at + 1));
  });

  it('are told by their first bytes alone, each by its own', () => {
    for (const row of NO_TEXT) expect(NO_TEXT.find(({ begins }) => row.begins.startsWith(begins))).toBe(row);
    expect(noTextFormat('A paper about %PDF-1.7')).toBeUndefined();
  });

  it('are read as they are when somebody names a format', async () => {
    const blocks = await readAll('%PDF-Files and Their Readers\nAnn Roe\n', { format: 'listing' });
    expect(blocks.flatMap(({ paper }) => paper?.authors ?? [])).toEqual(['Ann Roe']);
  });
});
