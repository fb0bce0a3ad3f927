import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paper } from '../../src/model.ts';
import { bytesOf, linesOf, readAll, readPieces, singleBytes } from './cuts.ts';

async function papersOf(text: string): Promise<Paper[]> {
  const blocks = await readAll(text, { format: 'json' }, 'in.json');
  return blocks.flatMap(block => block.paper ?? []);
}

const source = (first: number, last: number, id?: string): object => ({
  file: 'in.json',
  lines: [first, last],
  ...(id !== undefined && { id }),
});

describe('createJsonReader', () => {
  it('reads one record a line, with its line and its id', async () => {
    const text =
      '{"id": 7, "title": "Slow Light", "authors": ["Ann Lee"], "abstract": null}\n\n{"id": "b", "title": "Fast Ice"}\n';
    expect(await papersOf(text)).toEqual([
      { title: 'Slow Light', authors: ['Ann Lee'], abstract: null, sources: [source(1, 1, '7')] },
      { title: 'Fast Ice', authors: [], abstract: null, sources: [source(3, 3, 'b')] },
    ]);
  });

  it('reads an array, indented or in one line', async () => {
    const records = [{ title: 'Slow {Light}' }, { title: 'Fast "Ice" \\', authors: [{ given: 'Ann', family: 'Lee' }] }];
    expect((await papersOf(JSON.stringify(records))).map(paper => paper.sources[0])).toEqual([
      source(1, 1),
      source(1, 1),
    ]);
    const indented = await papersOf(JSON.stringify(records, null, 2));
    expect(indented.map(paper => paper.title)).toEqual(records.map(record => record.title));
    expect(indented.map(paper => paper.sources[0]!.lines)).toEqual([
      [2, 4],
      [5, 13],
    ]);
    expect(indented[1]!.authors).toEqual(['Ann Lee']);
  });

  it('reads the fields under the names that databases give them', async () => {
    const record = {
      Title: 'Ice &amp; Snow\n in  Alps',
      author: 'Lee, A. and Chen, B. and et al.',
      AB: 'First.\r\n\r\nSecond.',
      'Container-Title': ['Journal of Ice'],
      issued: { 'date-parts': [[2019, 3, 7]] },
      vol: 'vol. 12,',
      number: 3,
      page: 'pp. 11--19.',
      DOI: 'https://doi.org/10.1000/ICE.7',
      pmid: 'PMID: 123',
      arxiv_id: 'arXiv:1901.00001v2',
      keywords: 'ice; snow',
    };
    expect(await papersOf(JSON.stringify(record))).toEqual([
      {
        title: 'Ice & Snow in Alps',
        authors: ['Lee, A.', 'Chen, B.'],
        abstract: 'First.\nSecond.',
        year: 2019,
        date: '2019-03-07',
        venue: 'Journal of Ice',
        volume: '12',
        issue: '3',
        pages: '11-19',
        doi: '10.1000/ice.7',
        arxiv: '1901.00001',
        pmid: '123',
        keywords: ['ice', 'snow'],
        truncated: ['authors'],
        sources: [source(1, 1, 'https://doi.org/10.1000/ICE.7')],
      },
    ]);
  });

  it('reads the records inside the answer of a server', async () => {
    const answer = { status: 'ok', message: { total: 2, items: [{ title: ['Slow Light'] }, { title: ['Fast Ice'] }] } };
    const blocks = await readAll(JSON.stringify(answer, null, 1));
    expect(blocks.map(block => block.paper?.title)).toEqual(['Slow Light', 'Fast Ice']);
    expect(linesOf(blocks).map(line => line.number)).toEqual(
      JSON.stringify(answer, null, 1)
        .split('\n')
        .map((_, k) => k + 1),
    );
  });

  it('gives its own records back as they are, with the places they came from', async () => {
    const record: Paper = {
      title: 'A &lt; B',
      authors: ['Lee, Ann; Chen, Bo'],
      abstract: 'Cut in the…',
      year: 2020,
      venue: 'Ice',
      truncated: ['abstract'],
      sources: [
        { file: 'a.txt', lines: [3, 5] },
        { file: 'b.bib', lines: [1, 9], id: 'lee2020' },
      ],
    };
    expect(await papersOf(JSON.stringify(record))).toEqual([record]);
  });

  it.each([
    ['a string that does not end', '{"title": "B'],
    ['a brace too few', '{"title": "B", "x": {'],
    ['a word that is no value', '{"title": nothing}'],
    ['no field of a paper', '{"x": 1}'],
  ])('goes on after %s', async (_, line) => {
    const blocks = await readAll(`{"title": "A"}\n${line}\n{"title": "C"}\n`, { format: 'json' });
    expect(blocks.flatMap(block => block.paper?.title ?? [])).toEqual(['A', 'C']);
    expect(blocks.flatMap(block => block.problems.map(problem => problem.line))).toEqual([2]);
  });

  it('goes on after a broken record of an indented array', async () => {
    const lines = JSON.stringify(
      [{ title: 'A' }, { title: 'B', authors: [{ family: 'Lee' }] }, { title: 'C' }],
      null,
      2,
    ).split('\n');
    const text = [...lines.slice(0, 9), ...lines.slice(11)].join('\n');
    const blocks = await readAll(text, { format: 'json' });
    expect(blocks.flatMap(block => block.paper?.title ?? [])).toEqual(['A', 'C']);
    expect(blocks.flatMap(block => block.problems.map(problem => problem.line))).toEqual([5]);
  });

  it.each([
    ['a record', '[{"title": "A"}', 1],
    ['a comma', '[{"title": "A"},\n{"title": "B"},\n', 2],
    ['an opening bracket', '\n[\n', 2],
  ])('says that an array does not end after %s', async (_, text, line) => {
    const problems = (await readAll(text, { format: 'json' })).flatMap(block => block.problems);
    expect(problems).toEqual([{ code: 'unfinished-json', message: 'the array does not end', file: 'in.txt', line }]);
  });

  it('says only that the record is broken where an array ends inside one', async () => {
    const blocks = await readAll('[{"title": "A"},\n{"title": "B', { format: 'json' });
    expect(blocks.flatMap(block => block.problems.map(problem => problem.code))).toEqual(['broken-json']);
  });

  it.each([
    ['[1]', [1]],
    ['null\n{"title": "A"}\n"str"\n-2.5\n', [1, 3, 4]],
    ['[{"title": "A"}, true]', [1]],
    ['[7, {"title":\n"A"}, "}",\n["b"]]', [1, 2, 3]],
  ])('says which values of %j are not records', async (text, lines) => {
    const blocks = await readAll(text, { format: 'json' });
    const problems = blocks.flatMap(block => block.problems);
    expect(problems.map(problem => [problem.code, problem.line])).toEqual(lines.map(line => ['not-a-record', line]));
    expect(linesOf(blocks).map(line => line.text)).toEqual(text.replace(/\n$/, '').split('\n'));
  });

  it.each(['[]', '[\n]\n', '[[{"title": "A"}],\n[{"title": "[1"}]]', '{"title": "A"},\n{"x": [1, "{"], "title": "B"}'])(
    'finds nothing wrong in %j',
    async text => {
      expect((await readAll(text, { format: 'json' })).flatMap(block => block.problems)).toEqual([]);
    },
  );

  it('gives the same blocks for any cut, with every line once', async () => {
    const part = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      '\\',
      ',',
      ':',
      '\n',
      '{"title": "A"}',
      '"title": "B"',
      '  ',
      '{"title": "C",\n',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 30 }), async parts => {
        const text = parts.join('');
        const whole = await readAll(text, { format: 'json' });
        expect(await readPieces(singleBytes(bytesOf(text)), { format: 'json' })).toEqual(whole);
        const lines = text.split('\n');
        if (lines.at(-1) === '') lines.pop();
        expect(linesOf(whole)).toEqual(lines.map((line, k) => ({ number: k + 1, text: line })));
      }),
    );
  });

  it('is chosen for text that begins like JSON', async () => {
    for (const text of ['{"title": "A"}', ' [\n {"title": "A"}]', '[{"title": "A"}]']) {
      expect((await readAll(text)).some(block => block.paper?.title === 'A')).toBe(true);
    }
  });
});
