import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paper } from '../../src/model.ts';
import { outputFormats } from '../../src/write/formats.ts';
import { readAll } from '../read/cuts.ts';
import { bare, full, nasty, written } from '../write/papers.ts';
import { normal } from './normal.ts';

/** What means something in one of the formats. */
const TRAPS =
  "\\ { } $ $x_1$ $5 \\& & &amp; &#38; % # _ ~ ^ - -- --- ` `` ' '' \" , ; : | = + @ @article{a, AB  - x,TY  - JOUR,ER  - ,PMID- 1,<b> </i> < > \t \n \r\n \n\n and others et al. \\textbackslash{} \\alpha \\'e \\n \\t 'x '=1 van der Jr. III J. HW BERT mRNA Abstract title,authors,sources"
    .split(/ (?!$)/)
    .flatMap(trap => (trap.includes(',') ? trap.split(',') : [trap]))
    .concat('AB  - x', 'TY  - JOUR', 'ER  - ', '\u2028', '\u00a0', '\ufeff', '\u202e', '\u0085', '@article(a,');

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TRAPS) },
  {
    weight: 3,
    arbitrary: fc.constantFrom('Rooms', 'rain', 'Überlauf', '江常皓', 'عمر', '😀', 'Doe', '2024', 'a', 'é'),
  },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'binary', maxLength: 5 })
      .map(text => text.replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, '')),
  },
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ', ' ')), { maxLength: 12 })
  .map(parts => parts.flat().join(''));
const saying = fc
  .tuple(fc.constantFrom('T', 'T', '=T', "'=T", "''+T", '-T', '@T', '*T', '"T', '{T', '%T'), text)
  .map(([begin, some]) => `${begin}${some}t`);
const name = fc.oneof(
  saying.map(some => some.replace(/et al|others/gi, 'x')),
  fc.constantFrom(
    ...'Jane Doe|Doe, J.|Jan van der Berg|Thabo Vries Jr.|Thabo Vries, Jr.|Doe, John, Jr.|Doe, Jr., John|Zhang HW|Smith JA 3rd|Édouard Loyer|Luca De Simone|江常皓|山田 太郎|The Lamp and Light Consortium|Plato|World Health Organization|University of Wells, Dept. of Bells|van Gogh'.split(
      '|',
    ),
  ),
);
const year = fc.integer({ min: 1500, max: 2099 });
const two = (number: number): string => String(number).padStart(2, '0');
const day = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.option(fc.integer({ min: 1, max: 28 })))
  .map(([y, m, d]) => ({ year: y, date: `${y}-${two(m)}${d === null ? '' : `-${two(d)}`}` }));

const paper: fc.Arbitrary<Paper> = fc
  .record(
    {
      title: saying,
      authors: fc.array(name, { maxLength: 4 }),
      abstract: fc.option(fc.array(saying, { minLength: 1, maxLength: 3 }).map(lines => lines.join('\n'))),
      when: fc.oneof(
        year.map(y => ({ year: y })),
        day,
      ),
      venue: saying,
      volume: fc.constantFrom('12', 'A', 'Suppl 1'),
      issue: fc.constantFrom('3', '3-4', 'S1'),
      pages: fc.constantFrom('89-96', 'e1004', '567-9', '7-7', 'S1-S9', '1-2-3', 'xi'),
      doi: fc
        .stringMatching(/^10\.\d{4,5}\/[a-z0-9()<>_:;~$%&#.-]{0,20}[a-z0-9]$/)
        .filter(some => !/%2|&\w+;/.test(some)),
      arxiv: fc.constantFrom('2401.00001', 'astro-ph/0001001', 'math.AG/0001001'),
      pmid: fc.constantFrom('1', '12345678'),
      url: fc.webUrl({ withFragments: true, withQueryParameters: true }).filter(some => !/&\w+;/.test(some)),
      keywords: fc.array(
        saying.map(some => some.replaceAll('\n', ' ')),
        { minLength: 1, maxLength: 3 },
      ),
    },
    { requiredKeys: ['title', 'authors', 'abstract'] },
  )
  .map(({ when, ...rest }) => ({ ...rest, ...when, sources: [{ file: 'a; b.txt', lines: [1, 2], id: 'x#y' }] }));

async function backFrom(format: string, papers: readonly Paper[]): Promise<readonly Paper[]> {
  const { create, extensions } = outputFormats.find(row => row.name === format)!;
  const output = written(await create({}), papers);
  const blocks = await readAll(output, {}, `in${extensions[0]}`);
  expect(blocks.flatMap(block => block.problems)).toEqual([]);
  return blocks.flatMap(block => (block.paper === null ? [] : [block.paper]));
}

/** What the format says of the paper itself, without where it was read. */
function content(format: string, { extra: _, sources, truncated, ...rest }: Paper): unknown {
  return /json$|sv$/.test(format) && format !== 'csl-json'
    ? { ...rest, ...(truncated && { truncated }), sources }
    : rest;
}

describe('what a writer wrote, the reader of the format reads back', () => {
  for (const format of Object.keys(normal)) {
    it(`as it was: ${format}`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(paper, { minLength: 1, maxLength: 3 }), async papers => {
          const back = await backFrom(format, papers);
          expect(back.map(one => content(format, one))).toEqual(papers.map(normal[format]!));
        }),
        { numRuns: 150 },
      );
    });

    it(`as it was, for papers full of signs: ${format}`, async () => {
      const back = await backFrom(format, [full, bare, nasty]);
      expect(back.map(one => content(format, one))).toEqual([full, bare, nasty].map(normal[format]!));
    });
  }

  it('for every format that is both, and for no other', () => {
    expect(outputFormats.map(({ name: format }) => format).sort()).toEqual(Object.keys(normal).sort());
  });
});
