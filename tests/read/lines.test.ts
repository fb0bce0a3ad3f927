import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLineSplitter } from '../../src/read/lines.ts';

function split(pieces: readonly string[]): string[] {
  const splitter = createLineSplitter();
  const batches = [...pieces.map(text => splitter.push({ text, faults: [] })), splitter.end()];
  const lines = batches.flatMap(batch => batch.lines);
  expect(lines.map(line => line.number)).toEqual(lines.map((_, k) => k + 1));
  return lines.map(line => line.text);
}

describe('createLineSplitter', () => {
  it.each([
    ['LF', 'a\nb\n', ['a', 'b']],
    ['CR LF', 'a\r\nb\r\n', ['a', 'b']],
    ['a lone CR', 'a\rb\r', ['a', 'b']],
    ['all three', 'a\nb\r\nc\rd', ['a', 'b', 'c', 'd']],
    ['no line end at the end', 'a\nb', ['a', 'b']],
    ['empty lines', '\n\na\n\n', ['', '', 'a', '']],
    ['LF CR as two line ends', 'a\n\rb', ['a', '', 'b']],
    ['nothing', '', []],
    ['separators that are no line ends', 'a\u2028b\u0085c\fd\ve', ['a\u2028b\u0085c\fd\ve']],
  ])('ends lines at %s', (_, text, lines) => {
    expect(split([text])).toEqual(lines);
    expect(split([...text])).toEqual(lines);
  });

  it('cuts every text as one regular expression does, wherever the pieces end', () => {
    const piece = fc
      .array(fc.constantFrom('a', '\r', '\n', '\r\n', 'bc'), { maxLength: 8 })
      .map(parts => parts.join(''));
    fc.assert(
      fc.property(fc.array(piece), pieces => {
        const expected = pieces.join('').split(/\r\n|\n|\r/);
        if (expected.at(-1) === '') expected.pop();
        expect(split(pieces)).toEqual(expected);
      }),
    );
  });

  it('places faults on their lines and tells each line once for a kind', () => {
    const splitter = createLineSplitter();
    splitter.push({ text: 'a\r\nb', faults: [] });
    const kind = 'replaced';
    const faults = [0, 1, 4].map(at => ({ at, kind }) as const);
    expect(splitter.push({ text: '??\r\n?', faults }).faults).toEqual([2, 3].map(line => ({ line, kind })));
    expect(splitter.push({ text: '?', faults: [{ at: 0, kind }] }).faults).toEqual([]);
  });
});
