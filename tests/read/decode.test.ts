import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDecoder, type Fault } from '../../src/read/bytes/decode.ts';
import { cutAt, singleBytes } from './cuts.ts';

function decode(pieces: readonly Uint8Array[], encoding?: string): { text: string; faults: Fault[] } {
  const decoder = createDecoder(encoding);
  let text = '';
  const faults: Fault[] = [];
  for (const piece of [...pieces.map(decoder.push), decoder.end()]) {
    faults.push(...piece.faults.map(fault => ({ ...fault, at: fault.at + text.length })));
    text += piece.text;
  }
  return { text, faults };
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, char => char.charCodeAt(0));
const utf16 = (text: string): Uint8Array => new Uint8Array(Uint16Array.from(text, char => char.charCodeAt(0)).buffer);

function utf32(text: string, littleEndian: boolean): Uint8Array {
  const codes = Array.from(text, char => char.codePointAt(0)!);
  const view = new DataView(new ArrayBuffer(codes.length * 4));
  codes.forEach((code, at) => {
    view.setUint32(at * 4, code, littleEndian);
  });
  return new Uint8Array(view.buffer);
}

describe('createDecoder', () => {
  it('reads every character of UTF-8', () => {
    for (let plane = 0; plane <= 0x10; plane += 1) {
      const codes = Array.from({ length: 0x10000 }, (_, at) => plane * 0x10000 + at);
      const text = codes
        .filter(code => code !== 0 && (code < 0xd800 || code > 0xdfff))
        .map(code => String.fromCodePoint(code))
        .join('');
      expect(decode([utf8(text)]).text === text, `plane ${plane}`).toBe(true);
    }
  });

  it('reads UTF-8 text back, whatever it is and wherever it is cut', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true })),
        (text, cuts) => {
          fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF'));
          expect(decode(cutAt(utf8(text), cuts))).toEqual({ text, faults: [] });
        },
      ),
    );
  });

  it('gives the same text and faults for any cut of any bytes', () => {
    const byte = fc.oneof(
      fc.integer({ min: 0, max: 255 }),
      fc.constantFrom(0xc3, 0xa9, 0xe2, 0x80, 0xa6, 0xf0, 0x9f, 0x0a, 0x41),
    );
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 200 }), values => {
        const bytes = Uint8Array.from(values);
        expect(decode(singleBytes(bytes))).toEqual(decode([bytes]));
      }),
    );
  });

  it('drops the byte order mark of UTF-8 even when it comes byte by byte', () => {
    expect(decode(singleBytes(utf8('\uFEFFÉté'))).text).toBe('Été');
  });

  it('keeps a zero width no-break space that is not at the start', () => {
    expect(decode([utf8('a\uFEFFb')]).text).toBe('a\uFEFFb');
  });

  it('reads UTF-32 in both byte orders, with a byte order mark or without, however it is cut', () => {
    const text = 'On Large and Small Papers: päper 論文 😀';
    for (const littleEndian of [true, false]) {
      for (const mark of ['\uFEFF', '']) {
        const bytes = utf32(mark + text, littleEndian);
        expect(decode([bytes])).toEqual({ text, faults: [] });
        expect(decode(singleBytes(bytes))).toEqual({ text, faults: [] });
      }
      expect(decode([utf32('ab', littleEndian)], littleEndian ? 'UTF-32LE' : 'utf-32be').text).toBe('ab');
    }
    expect(decode([utf32('\uFEFFab', false)], 'utf-32').text).toBe('ab');
  });

  it('replaces and reports what is no character in UTF-32', () => {
    const bytes = utf32('\uFEFFabc', true);
    bytes.set([0, 0, 0, 1], 8);
    expect(decode([bytes, Uint8Array.of(7)])).toEqual({
      text: 'a\uFFFDc\uFFFD',
      faults: [
        { at: 1, kind: 'replaced' },
        { at: 3, kind: 'replaced' },
      ],
    });
  });

  it('reads UTF-16 with a byte order mark, in both byte orders', () => {
    const bytes = utf16('\uFEFFPäper 論文');
    expect(decode(singleBytes(bytes)).text).toBe('Päper 論文');
    const swapped = bytes.map((_, at) => bytes[at ^ 1]!);
    expect(decode([swapped]).text).toBe('Päper 論文');
    expect(decode([swapped], 'utf-16').text).toBe('Päper 論文');
    expect(decode([utf16('論文')], 'utf-16').text).toBe('論文');
  });

  it('reads UTF-16 without a byte order mark by the zero bytes of Latin letters', () => {
    expect(decode([utf16('A title\nAn author\n')]).text).toBe('A title\nAn author\n');
  });

  it('reads bytes that are not UTF-8 as Windows-1252 and says so', () => {
    expect(decode([latin1('Jos\xe9 Mu\xf1oz \x93x\x94\x85')])).toEqual({
      text: 'José Muñoz “x”…',
      faults: [3, 7, 11, 13, 14].map(at => ({ at, kind: 'windows-1252' })),
    });
  });

  it('replaces a wrong byte in text that has shown itself to be UTF-8', () => {
    const bytes = Uint8Array.from([...utf8('Été '), 0xff, ...utf8(' été')]);
    expect(decode([bytes])).toEqual({ text: 'Été \uFFFD été', faults: [{ at: 4, kind: 'replaced' }] });
  });

  it('replaces a character that the end of the file cuts', () => {
    expect(decode([utf8('é…').slice(0, 3)])).toEqual({ text: 'é\uFFFD', faults: [{ at: 1, kind: 'replaced' }] });
  });

  it('replaces zero bytes', () => {
    expect(decode([utf8('a\0b')])).toEqual({ text: 'a\uFFFDb', faults: [{ at: 1, kind: 'replaced' }] });
  });

  it('takes the encoding that it is told', () => {
    expect(decode([Uint8Array.from([0xc2, 0xdb, 0xce, 0xc4])], 'gb18030').text).toBe('论文');
    expect(decode([latin1('\x80 \xe9')], 'latin1').text).toBe('€ é');
    expect(decode([latin1('Jos\xe9')], 'utf-8')).toEqual({ text: 'Jos\uFFFD', faults: [{ at: 3, kind: 'replaced' }] });
    expect(() => createDecoder('klingon')).toThrow(RangeError);
  });
});
