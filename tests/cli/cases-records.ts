import { allJson, allKept, allNdjson, type Case, largeLine, largeOf, smallOf } from './case.ts';

const decided = (word: string): string => `decision,key_a,key_b\n${word},b8ef5aa9c9d1be8d,0000000000000000\n`;

/** parse and dedupe: what they write, where to and in which format. */
export const recordCases: readonly Case[] = [
  { name: 'writes one JSON array with a record a line', args: ['parse', 'all.ndjson'], stdout: allJson },
  { name: 'reads standard input for -', args: ['parse', '-f', 'ndjson', '-'], input: '', stdout: '' },
  {
    name: 'names standard input as the source',
    args: ['parse', '-f', 'ndjson'],
    input: largeLine,
    stdout: `${largeOf(['-', 1, 1])}\n`,
  },
  { name: 'writes NDJSON', args: ['parse', '-f', 'ndjson', 'all.ndjson'], stdout: allNdjson },
  {
    name: 'keeps duplicates when told',
    args: ['parse', '--no-dedupe', '-f', 'ndjson', 'all.ndjson'],
    stdout: allKept,
  },
  {
    name: 'keeps duplicates as JSON',
    args: ['parse', '--no-dedupe', 'large.ndjson'],
    stdout: `[\n${largeOf(['large.ndjson', 1, 1])}\n]\n`,
  },
  {
    name: 'collapses duplicates of several files in input order',
    args: ['parse', '-f', 'ndjson', 'large.ndjson', 'all.ndjson', 'small.ndjson'],
    stdout: `${largeOf(['large.ndjson', 1, 1], ['all.ndjson', 2, 2])}\n${smallOf(['all.ndjson', 1, 1], ['all.ndjson', 3, 3], ['small.ndjson', 1, 1])}\n`,
  },
  {
    name: 'mixes files and standard input',
    args: ['parse', '-f', 'ndjson', 'large.ndjson', '-'],
    input: `${smallOf(['old.txt', 1, 4])}\n`,
    stdout: `${largeOf(['large.ndjson', 1, 1])}\n${smallOf(['old.txt', 1, 4])}\n`,
  },
  { name: 'writes an empty array for an empty file', args: ['parse', 'empty.txt'], stdout: '[]\n' },
  { name: 'writes nothing as NDJSON for blank lines', args: ['parse', '-f', 'ndjson', 'blank.txt'], stdout: '' },
  {
    name: 'writes a header as CSV for an empty file',
    args: ['parse', '-f', 'csv', 'empty.txt'],
    stdout: /^title,authors,.*,sources\r\n$/,
  },
  {
    name: 'writes CSV',
    args: ['parse', '-f', 'csv', 'large.ndjson'],
    stdout: /^title,.*\r\nLarge Things Considered,Cleo Specimen,"Large .*",{13}large\.ndjson:1-1\r\n$/,
  },
  {
    name: 'writes a byte order mark for Excel',
    args: ['parse', '-f', 'csv', '--bom', 'empty.txt'],
    stdout: /^\uFEFFtitle,/,
  },
  {
    name: 'makes formulas harmless in CSV',
    args: ['dedupe', '-f', 'csv', '-'],
    input: '{"title":"=1+1","authors":[]}\n',
    stdout: /\r\n'=1\+1,/,
  },
  {
    name: 'leaves formulas alone when told',
    args: ['dedupe', '-f', 'csv', '--no-escape-formulas', '-'],
    input: '{"title":"=1+1","authors":[]}\n',
    stdout: /\r\n=1\+1,/,
  },
  {
    name: 'writes Markdown',
    args: ['parse', '-f', 'markdown', 'large.ndjson'],
    stdout: /^- \*\*Large Things Considered\*\* {2}\n {2}Cleo Specimen\n\n {2}Large things are .*\n$/,
  },
  {
    name: 'writes a Markdown table',
    args: ['parse', '-f', 'markdown', '--table', 'large.ndjson'],
    stdout:
      '| Title | Authors | Year | Venue | Link |\n| --- | --- | --- | --- | --- |\n| Large Things Considered | Cleo Specimen |  |  |  |\n',
  },
  {
    name: 'indents JSON when told',
    args: ['parse', '--pretty', 'large.ndjson'],
    stdout: /^\[\n {2}\{\n {4}"title": "Large Things Considered",\n/,
  },
  {
    name: 'indents JSON on a terminal, and says how it went',
    args: ['parse', 'large.ndjson'],
    terminal: ['stdout', 'stderr'],
    stdout: /^\[\n {2}\{\n/,
    stderr: 'papers: 1 record, 0 duplicates collapsed, 1 written\n',
  },
  {
    name: 'does not indent on a terminal when told',
    args: ['parse', '--no-pretty', 'large.ndjson'],
    terminal: ['stdout'],
    stdout: /^\[\n\{"title"/,
  },
  {
    name: 'says how it went when told',
    args: ['parse', '-v', '-o', 'o.json', 'all.ndjson'],
    stderr: 'papers: 3 records, 1 duplicate collapsed, 2 written\n',
    leaves: { 'o.json': allJson },
  },
  {
    name: 'is quiet when told',
    args: ['parse', '-q', 'large.ndjson', '-o', 'o.json'],
    terminal: ['stderr'],
    leaves: { 'o.json': /Large/ },
  },
  {
    name: 'takes the format of a file from its extension',
    args: ['parse', 'large.ndjson', '-o', 'o.NDJSON'],
    leaves: { 'o.NDJSON': `${largeOf(['large.ndjson', 1, 1])}\n` },
  },
  {
    name: 'takes --format before the extension',
    args: ['parse', 'large.ndjson', '-f', 'ndjson', '-o', 'o.json'],
    leaves: { 'o.json': `${largeOf(['large.ndjson', 1, 1])}\n` },
  },
  {
    name: 'writes JSON to a file without extension',
    args: ['parse', 'large.ndjson', '-o', 'o'],
    leaves: { o: /^\[\n\{/ },
  },
  { name: 'writes to standard output for -o -', args: ['parse', 'all.ndjson', '-o', '-'], stdout: allJson },
  {
    name: 'may replace its own input',
    args: ['parse', 'large.ndjson', '-f', 'ndjson', '-o', 'large.ndjson'],
    leaves: { 'large.ndjson': `${largeOf(['large.ndjson', 1, 1])}\n` },
  },
  {
    name: 'gives dedupe the format of its input',
    args: ['dedupe', 'known.ndjson'],
    stdout: `${smallOf(['old.txt', 1, 4])}\n`,
  },
  {
    name: 'writes JSON from dedupe for mixtures',
    args: ['dedupe', 'known.ndjson', 'large.ndjson', 'empty.txt'],
    stdout: `[\n${smallOf(['old.txt', 1, 4])},\n${largeOf(['large.ndjson', 1, 1])}\n]\n`,
  },
  {
    name: 'changes nothing in its own output',
    args: ['dedupe', 'out.json'],
    more: { 'out.json': allJson },
    stdout: allJson,
  },
  {
    name: 'leaves out what is known',
    args: ['dedupe', '-f', 'ndjson', 'all.ndjson', '--against', 'known.ndjson'],
    stdout: `${largeOf(['all.ndjson', 2, 2])}\n`,
  },
  {
    name: 'takes several files of known papers',
    args: ['parse', 'all.ndjson', '--against', 'known.ndjson', '--against', 'large.ndjson'],
    stdout: '[]\n',
  },
  {
    name: 'stops when known papers cannot be read',
    args: ['dedupe', 'all.ndjson', '--against', 'missing.json'],
    stderr: 'papers: cannot read missing.json: no such file or directory\n',
    exitCode: 2,
  },
  {
    name: 'reports each merge as NDJSON',
    args: ['parse', '-f', 'ndjson', 'all.ndjson', '--report', 'm.ndjson'],
    stdout: allNdjson,
    leaves: {
      'm.ndjson':
        '{"record":1,"title":"On the Invention of Small Things","members":[{"file":"all.ndjson","lines":[1,1]},{"file":"all.ndjson","lines":[3,3]}],"pairs":[{"a":1,"b":2,"rule":"equal in every field","score":1}],"fields":[]}\n',
    },
  },
  {
    name: 'reports each merge as Markdown',
    args: ['parse', 'all.ndjson', '--report', 'm.md', '-o', 'o.json'],
    leaves: {
      'm.md':
        '# Merged papers\n\n## 1. On the Invention of Small Things\n\n1. all.ndjson:1-1\n2. all.ndjson:3-3\n\n- all.ndjson:1-1 = all.ndjson:3-3: equal in every field (1.00)\n',
    },
  },
  {
    name: 'tells what was equal but for case and signs',
    args: ['parse', 'a.ndjson', '--report', 'm.md', '-o', 'o.json'],
    more: {
      'a.ndjson':
        '{"title":"Large Things, Considered","authors":["C. Specimen"],"year":2020}\n{"title":"LARGE THINGS CONSIDERED","authors":["C Specimen"],"year":2020,"keywords":["size"]}\n',
    },
    leaves: { 'm.md': /a\.ndjson:1-1 = a\.ndjson:2-2: equal title, authors and year \(1\.00\)\n/ },
  },
  {
    name: 'takes the presets of matching',
    args: ['parse', '--match', 'loose', '--preprints', 'keep', 'empty.txt'],
    stdout: '[]\n',
  },
  {
    name: 'knows which presets there are',
    args: ['parse', '--match', 'lose', 'empty.txt'],
    stderr: /Choices: strict, balanced, loose\.\n\(Did you mean loose\?\)/,
    exitCode: 2,
  },
  {
    name: 'writes the header of a review when nothing is to decide',
    args: ['dedupe', 'known.ndjson', '--review', 'm.csv', '-o', 'o.json'],
    leaves: { 'm.csv': /^decision,score,rule,title_a,title_b,.*,key_a,key_b\r\n$/ },
  },
  {
    name: 'reads decisions about papers that are not there',
    args: ['dedupe', 'known.ndjson', '--decisions', 'd.csv'],
    more: { 'd.csv': decided('same') },
    stdout: `${smallOf(['old.txt', 1, 4])}\n`,
  },
  {
    name: 'knows what a decision is',
    args: ['dedupe', 'known.ndjson', '--decisions', 'd.csv'],
    more: { 'd.csv': decided('perhaps') },
    stderr: 'papers: d.csv, record 1: a decision is "same" or "different", not "perhaps"\n',
    exitCode: 2,
  },
  {
    name: 'knows a file of decisions by its columns',
    args: ['dedupe', 'known.ndjson', '--decisions', 'large.ndjson'],
    stderr: 'papers: large.ndjson is no review file: it has no column "decision"\n',
    exitCode: 2,
  },
  {
    name: 'names a file of decisions that it cannot read',
    args: ['dedupe', 'known.ndjson', '--decisions', 'no.csv'],
    stderr: 'papers: cannot read no.csv: no such file or directory\n',
    exitCode: 2,
  },
  {
    name: 'says what is wrong in the input, and goes on',
    args: ['dedupe', '-f', 'ndjson', '-'],
    input: `{"broken\n${smallOf(['old.txt', 1, 4])}\n`,
    stdout: `${smallOf(['old.txt', 1, 4])}\n`,
    stderr: /^papers: -:1: .* \[[a-z-]+\]\n$/,
  },
  {
    name: 'keeps the text of what it could not read',
    args: ['dedupe', '-q', '-o', 'o.json', '--rejects', 'r.txt', '-'],
    input: `{"broken\n${largeLine}{"too"\n`,
    leaves: { 'r.txt': '{"broken\n{"too"\n', 'o.json': /Large/ },
  },
  {
    name: 'keeps the text of what it could not read while records stream by',
    args: ['parse', '--no-dedupe', '-q', '-f', 'ndjson', '--rejects', 'r.txt', 'large.ndjson', '-'],
    input: '{"broken\n',
    stdout: `${largeOf(['large.ndjson', 1, 1])}\n`,
    leaves: { 'r.txt': '{"broken\n' },
  },
  {
    name: 'writes chosen fields in their order as NDJSON',
    args: ['parse', '-f', 'ndjson', '--fields', 'authors,title', 'large.ndjson'],
    stdout: '{"authors":["Cleo Specimen"],"title":"Large Things Considered"}\n',
  },
  {
    name: 'writes chosen fields as columns of CSV',
    args: ['parse', '-f', 'csv', '--fields', 'year, title', 'large.ndjson'],
    stdout: 'year,title\r\n,Large Things Considered\r\n',
  },
  {
    name: 'suggests the field that was meant',
    args: ['parse', '--fields', 'title,author', 'large.ndjson'],
    stderr: /Choices: title, authors, .*\n\(Did you mean authors\?\)/,
    exitCode: 2,
  },
  {
    name: 'exits with 1 for problems when strict',
    args: ['dedupe', '--strict', '-f', 'ndjson', '-'],
    input: '{"broken\n',
    stderr: /^papers: -:1: /,
    exitCode: 1,
  },
  {
    name: 'exits with 0 when strict and nothing is wrong',
    args: ['dedupe', '--strict', 'known.ndjson'],
    stdout: `${smallOf(['old.txt', 1, 4])}\n`,
  },
  {
    name: 'shows twenty problems and counts the others',
    args: ['parse', '-f', 'ndjson', '--no-dedupe', '--input-format', 'json', '-'],
    input: '{"broken\n'.repeat(25),
    stderr: /^(papers: -:\d+: .*\n){20}papers: and \d+ more problems\n$/,
  },
];
