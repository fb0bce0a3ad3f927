import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseTable } from '../../src/cli/collapse/csv-table.ts';
import { contentKey, type Decision, obey } from '../../src/decisions.ts';
import type { Pair, Paper } from '../../src/model.ts';
import { folder, papers } from './harness.ts';

const paper = (title: string, more: Partial<Paper> = {}): Paper => ({
  title,
  authors: [],
  abstract: null,
  sources: [{ file: 'f', lines: [1, 1] }],
  ...more,
});

describe('contentKey', () => {
  it('stays the same for ever: the files of users hold it', () => {
    const full = paper('On Invented Things', {
      authors: ['Ada Example'],
      year: 2024,
      doi: '10.1000/xyz',
      abstract: 'We invent.',
    });
    expect(contentKey(full)).toBe('12d047b06bff22a1');
  });

  it('does not depend on case, punctuation, blanks, width, or the place in a file', () => {
    const key = contentKey(paper('On Invented Things', { authors: ['Ada Example'] }));
    expect(contentKey(paper('ON  INVENTED—THINGS.', { authors: ['Ada EXAMPLE'] }))).toBe(key);
    expect(
      contentKey(paper('Ｏn Invented Things', { authors: ['Ada Example'], sources: [{ file: 'g', lines: [9, 9] }] })),
    ).toBe(key);
  });

  it('depends on title, authors, year and the beginning of the abstract', () => {
    const papersOf = [
      paper('A'),
      paper('B'),
      paper('A', { authors: ['C'] }),
      paper('A', { year: 2001 }),
      paper('A', { year: 2002 }),
      paper('A', { abstract: 'We show one.' }),
      paper('A', { abstract: 'We show two.' }),
    ];
    expect(new Set(papersOf.map(contentKey)).size).toBe(papersOf.length);
  });
});

describe('obey', () => {
  const all = ['A', 'B', 'C', 'D'].map(title => paper(title));
  const key = (position: number): string => contentKey(all[position]!);
  const decide = (a: number, b: number, verdict: Decision['verdict']): Decision => ({ a: key(a), b: key(b), verdict });
  const pair = (a: number, b: number, verdict: Pair['verdict'], score: number): Pair => ({
    a,
    b,
    verdict,
    rule: 'r',
    score,
  });
  const matching = {
    clusters: [{ members: [0, 1, 2], pairs: [pair(0, 1, 'same', 0.9), pair(1, 2, 'same', 0.8)] }],
    maybe: [pair(2, 3, 'maybe', 0.5)],
  };
  const members = (decisions: readonly Decision[]) =>
    obey(matching, all, decisions).clusters.map(found => found.members);

  it('leaves everything as it is without decisions', () => expect(obey(matching, all, [])).toBe(matching));

  it('leaves everything as it is for papers that are not there', () => {
    const { clusters, maybe } = obey(matching, all, [{ a: '0', b: '1', verdict: 'same' }]);
    expect({ members: clusters.map(found => found.members), maybe }).toEqual({
      members: [[0, 1, 2]],
      maybe: matching.maybe,
    });
  });

  it('joins what is the same, and asks no more', () => {
    expect(obey(matching, all, [decide(2, 3, 'same')])).toMatchObject({
      clusters: [{ members: [0, 1, 2, 3] }],
      maybe: [],
    });
  });

  it('asks no more about what is different', () => {
    const { clusters, maybe } = obey(matching, all, [decide(3, 2, 'different')]);
    expect({ members: clusters.map(found => found.members), maybe }).toEqual({ members: [[0, 1, 2]], maybe: [] });
  });

  it('parts a pair', () => expect(members([decide(1, 2, 'different')])).toEqual([[0, 1]]));

  it('parts the ends of a chain at its weaker link', () =>
    expect(members([decide(0, 2, 'different')])).toEqual([[0, 1]]));

  it('takes the later of two decisions about a pair', () => {
    expect(members([decide(1, 2, 'different'), decide(2, 1, 'same')])).toEqual([[0, 1, 2]]);
    expect(members([decide(1, 2, 'same'), decide(1, 2, 'different')])).toEqual([[0, 1]]);
  });
});

describe('--review and --decisions', () => {
  const record = (year: number): string =>
    `${JSON.stringify({ title: 'The yearly count of herons in the delta', authors: ['A. Example'], year })}\n`;
  const other = '{"title":"An entirely different paper","authors":["B. Sample"]}\n';
  const home = process.cwd();
  let place: ReturnType<typeof folder>;
  beforeEach(() => {
    place = folder({ 'all.ndjson': record(2011) + other + record(2012) });
    process.chdir(place.path);
  });
  afterEach(() => {
    process.chdir(home);
    place.remove();
  });

  const review = (): string => readFileSync(join(place.path, 'm.csv'), 'utf8');
  const titles = (stdout: string): number => stdout.trim().split('\n').length;

  it('holds on a longer file what a person decided on a shorter one', async () => {
    const first = await papers(['dedupe', 'all.ndjson', '--review', 'm.csv']);
    expect(titles(first.stdout)).toBe(3);
    const [header, row] = parseTable(review(), 'm.csv');
    expect(header!.slice(0, 3)).toEqual(['decision', 'score', 'rule']);
    expect(row!.slice(3, 9)).toEqual([
      'The yearly count of herons in the delta',
      'The yearly count of herons in the delta',
      'A. Example',
      'A. Example',
      '2011',
      '2012',
    ]);

    const filled = review();
    writeFileSync(
      'longer.ndjson',
      `{"title":"A third one","authors":["C. Specimen"]}\n${record(2012)}${other}${record(2011)}`,
    );
    writeFileSync('m.csv', filled.replace('\r\n,', '\r\nSame,'));
    const same = await papers(['dedupe', 'longer.ndjson', '--decisions', 'm.csv', '--report', 'r.ndjson']);
    expect(titles(same.stdout)).toBe(3);
    expect(readFileSync('r.ndjson', 'utf8')).toContain('"rule":"decided by a person"');

    writeFileSync('m.csv', filled.replace('\r\n,', '\r\ndifferent,'));
    const apart = await papers(['dedupe', 'longer.ndjson', '--decisions', 'm.csv', '--review', 'next.csv']);
    expect(titles(apart.stdout)).toBe(4);
    expect(parseTable(readFileSync('next.csv', 'utf8'), 'next.csv')).toHaveLength(1);
  });

  it('says on a terminal that something is left to decide', async () => {
    const { stderr } = await papers(['dedupe', 'all.ndjson'], { terminal: ['stderr'] });
    expect(stderr).toBe('papers: 3 records, 0 duplicates collapsed, 1 pair left to decide (see --review), 3 written\n');
  });
});

describe('parseTable', () => {
  const samples: readonly (readonly [what: string, text: string, rows: readonly (readonly string[])[]])[] = [
    [
      'commas and CR LF',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons, as other countries save',
      '\uFEFFa;b\r1;"2;3"',
      [
        ['a', 'b'],
        ['1', '2;3'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t\n',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    [
      'quotes, line ends and commas in quotes',
      'a,b\n"1 ""x"", y","2\n3"',
      [
        ['a', 'b'],
        ['1 "x", y', '2\n3'],
      ],
    ],
    [
      'blank lines',
      'a,b\n\n,\n1,2\n\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['nothing', '', []],
  ];
  for (const [what, text, rows] of samples) it(`reads ${what}`, () => expect(parseTable(text, 'd.csv')).toEqual(rows));

  it('throws for a quote that does not end', () => {
    expect(() => parseTable('a,b\n"1,2\n', 'd.csv')).toThrow('d.csv:2: the quote does not end');
  });
});
