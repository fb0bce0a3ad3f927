import { readdirSync, readFileSync } from 'node:fs';
import type { Paper } from '../../src/model.ts';
import { bare, full, nasty } from '../write/papers.ts';

const fixtures = new URL('../../fixtures/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, fixtures), 'utf8');

/** Every paper that a fixture expects. */
const expected: readonly Paper[] = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .sort()
  .flatMap(name => {
    if (/^[^/\\]+\.json$/.test(name)) return JSON.parse(textOf(name)) as Paper[];
    if (!name.endsWith('.expected.ndjson')) return [];
    const rows = textOf(name)
      .split('\n')
      .filter(line => line !== '');
    return rows.map(line => JSON.parse(line) as Paper).filter(row => !('code' in row));
  });

const paper = (title: string, authors: readonly string[], more: Partial<Paper> = {}): Paper => ({
  title,
  authors,
  abstract: null,
  year: 2021,
  sources: [{ file: 'a "quoted"; name.txt', lines: [1, 2] }],
  ...more,
});

/** What some program could stumble over. */
const stumbling: readonly Paper[] = [
  full,
  bare,
  nasty,
  paper("Quotes \"double\", 'single', ``TeX'' and {braces} with {{more}}", ['Ada Example']),
  paper('An opening { brace, a closing } one, and \\backslashes\\', ['Bo Sample'], {
    abstract: 'Here } comes { trouble \\ again.',
  }),
  paper('100 % of A & B, #1 at $5 and $10, a_b ~ c ^ d', ['Cleo Specimen'], { venue: 'Journal of % & # $ _' }),
  paper('Bounds on $x_{1} < y$ and $\\{y\\}$', ['Dora Docht']),
  paper('@article{never, title = {Mine}}', ['Eva Ersatz'], {
    abstract: 'One.\n@article{two,\n\nTY  - JOUR\nER  - \nPMID- 3',
  }),
  paper('-Dash at the beginning', ['Fritz Fackel'], {
    abstract: '-1 is less',
    keywords: ['+plus', '@at', '=1+1', 'a, b'],
  }),
  paper('+Plus | bars | between', ['Gil Grube']),
  paper('بيوت من طين', ['عمر خيّام'], { abstract: 'نصّ قصير عن البيوت.' }),
  paper('雨の中の潮位標', ['山田 太郎', '江常皓'], { venue: '潮位研究' }),
  paper('Bells 🔔 and rain 🌧️', [
    'Édouard Loyer',
    'Vedran Šimić',
    'Jan van der Berg',
    'Thabo Vries Jr.',
    'The Lamp and Light Consortium',
  ]),
  paper('A paper with a long abstract', ['Zhang HW', 'Roe, R.'], {
    abstract: `${'The kiln is fired "again" & again. '.repeat(300)}End.`,
  }),
  paper('BERT, mRNA and LEDs', ['Maria de la Cruz Lopez', 'Plato'], {
    date: '2021-03-07',
    volume: '1',
    issue: '2',
    pages: '10-19',
  }),
];

export const sets: Readonly<Record<string, readonly Paper[]>> = {
  'the fixtures': expected,
  'papers full of signs': stumbling,
};
