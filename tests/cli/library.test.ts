import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dedupe, explain, format, parse, parseStream } from '../../src/index.ts';
import type { Paper, Problem } from '../../src/model.ts';

const bytes = readFileSync(new URL('../../fixtures/mila-fr.txt', import.meta.url));
const text = bytes.toString();

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('parse', () => {
  it('reads text and bytes alike', async () => {
    expect(await parse(text)).toEqual(await parse(bytes));
  });

  it('collapses duplicates unless told not to', async () => {
    expect((await parse(bytes)).papers).toHaveLength(10);
    expect((await parse(bytes, { dedupe: false })).papers).toHaveLength(12);
  });

  it('names the file that it was told', async () => {
    const { papers } = await parse(bytes, { file: 'page.txt' });
    expect(papers[1]!.sources).toEqual([
      { file: 'page.txt', lines: [7, 11] },
      { file: 'page.txt', lines: [12, 16] },
    ]);
  });

  it('gives problems as values', async () => {
    const { papers, problems } = await parse('{"title":"A Title","authors":["B. Name"]}\n{"broken\n');
    expect(papers).toHaveLength(1);
    expect(problems).toMatchObject([{ file: '-', line: 2, code: 'broken-json' }]);
  });

  it('throws for options that mean nothing', async () => {
    await expect(parse('', { format: 'telegram' })).rejects.toThrow(RangeError);
    await expect(parse('', { encoding: 'klingon' })).rejects.toThrow(RangeError);
  });
});

describe('parseStream', () => {
  it('gives the same papers however the text or the bytes are cut', async () => {
    const { papers } = await parse(text, { dedupe: false });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(text.length), { maxLength: 6 }), fc.boolean(), async (cuts, asText) => {
        const ends = [...cuts.sort((a, b) => a - b), bytes.length];
        const pieces = ends.map((end, index) => {
          const start = index === 0 ? 0 : ends[index - 1]!;
          return asText ? text.slice(start, end) : bytes.subarray(start, end);
        });
        expect(await collect(parseStream(pieces))).toEqual(papers);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps a character that is cut in two', async () => {
    const line = '{"title":"On 😀 Faces","authors":[]}\n';
    const [paper] = await collect(parseStream([line.slice(0, 14), line.slice(14)]));
    expect(line.charCodeAt(13)).toBe(0xd83d);
    expect(paper!.title).toBe('On 😀 Faces');
  });

  it('tells problems as they are met', async () => {
    const problems: Problem[] = [];
    await collect(parseStream(['{"broken\n'], { onProblem: problem => problems.push(problem) }));
    expect(problems).toHaveLength(1);
  });
});

describe('dedupe', () => {
  it('changes nothing in its own result', async () => {
    const { papers } = await parse(bytes);
    expect(dedupe(papers).papers).toEqual(papers);
  });

  it('keeps the order of first occurrence and unites sources in input order', () => {
    const make = (title: string, line: number): Paper => ({
      title,
      authors: ['Ada Example'],
      abstract: `What ${title} is about, told at some length, so that nobody can take it for another paper of that name.`,
      sources: [{ file: 'f', lines: [line, line] }],
    });
    const papers = [
      make('The second heron', 1),
      make('The first heron', 2),
      make('The second heron', 3),
      make('THE FIRST HERON', 4),
    ];
    const lines = dedupe(papers).papers.map(paper => paper.sources.map(source => source.lines[0]));
    expect(lines).toEqual([
      [1, 3],
      [2, 4],
    ]);
  });
});

describe('format', () => {
  it('writes the papers in a format by its name', async () => {
    const { papers } = await parse(bytes);
    expect(JSON.parse(await format(papers, 'json'))).toEqual(papers);
    expect((await format(papers, 'ndjson')).trim().split('\n')).toHaveLength(10);
  });

  it('throws for a format that is not known', async () => {
    await expect(format([], 'telegram')).rejects.toThrow('Cannot write the format "telegram": it is not known');
  });
});

describe('explain', () => {
  it('gives every line once, in order, and numbers the records', async () => {
    const lines = await explain(bytes);
    expect(lines.map(line => line.number)).toEqual(lines.map((_, index) => index + 1));
    expect(lines.map(line => line.text)).toEqual(text.replace(/\n$/, '').split('\n'));
    expect(Math.max(...lines.map(line => line.record ?? 0))).toBe(12);
  });
});

describe('arguments', () => {
  const paper: Paper = { title: 'A', authors: [], abstract: null, sources: [{ file: 'f', lines: [1, 1] }] };
  /** What somebody without types may write, and what is said to them. */
  const wrong: Readonly<Record<string, readonly [call: () => unknown, error: typeof Error, message: string]>> = {
    'parse of nothing': [
      () => parse(bad(undefined)),
      TypeError,
      'Cannot parse: the input must be a text or a Uint8Array, not undefined',
    ],
    'parse of what was not awaited': [() => parse(bad(Promise.resolve(''))), TypeError, 'not a promise (await it)'],
    'parse of an ArrayBuffer': [() => parse(bad(new ArrayBuffer(4))), TypeError, 'not an object (ArrayBuffer)'],
    'explain of a number': [() => explain(bad(5)), TypeError, 'Cannot explain: the input must be a text'],
    'parseStream of nothing': [
      () => collect(parseStream(bad(undefined))),
      TypeError,
      'Cannot parse: the input must be',
    ],
    'parseStream of numbers': [
      () => collect(parseStream(bad([65]))),
      TypeError,
      'a piece of the input must be a text or a Uint8Array, not 65',
    ],
    'options that are none': [() => parse('', bad(null)), TypeError, 'the options must be an object, not null'],
    'a file that is no name': [() => parse('', { file: bad(5) }), TypeError, 'the option file must be a text, not 5'],
    'a listener that is none': [
      () => collect(parseStream([], { onProblem: bad('no') })),
      TypeError,
      'the option onProblem must be a function, not "no"',
    ],
    'a level that does not exist': [
      () => dedupe([], { level: bad('lax') }),
      RangeError,
      'the option level must be "strict" or "balanced" or "loose", not "lax"',
    ],
    'a layout that does not exist': [() => parse('A\nB', { layout: 'spiral' }), RangeError, 'the layout "spiral"'],
    'dedupe of all that parse gives': [
      () => dedupe(bad({ papers: [paper], problems: [] })),
      TypeError,
      'Cannot dedupe: the first argument must be a list of papers, not an object (Object)',
    ],
    'dedupe of a record without a place': [
      () => dedupe([paper, bad({ title: 'A', authors: [], abstract: null })]),
      TypeError,
      'Cannot dedupe: the value at index 1 is no paper: it has no sources',
    ],
    'format of authors in one text': [
      () => format([{ ...paper, authors: bad('Ann Roe') }], 'bibtex'),
      TypeError,
      'Cannot write: the value at index 0 is no paper: authors is not a list of texts',
    ],
    'a field that does not exist': [
      () => format([paper], 'csv', { fields: [bad('titel')] }),
      RangeError,
      'the option fields must be a list of title, authors, ',
    ],
    'a format that is none': [() => format([paper], bad(undefined)), RangeError, 'the format "undefined"'],
  };

  for (const [name, [call, error, message]] of Object.entries(wrong)) {
    it(`says what is wrong with ${name}`, async () => {
      const said = await (async () => call())().then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      expect(said).toBeInstanceOf(error);
      expect(String(said)).toContain(message);
    });
  }

  it('takes whole text and whole bytes for a stream', async () => {
    const { papers } = await parse(bytes, { dedupe: false });
    expect(await collect(parseStream(bytes))).toEqual(papers);
    expect(await collect(parseStream(text))).toEqual(papers);
  });
});

/** A value that the types do not allow. */
function bad(value: unknown): never {
  return value as never;
}
