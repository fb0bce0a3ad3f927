import { allJson, type Case } from './case.ts';

const failed = { exitCode: 2 } as const;

/** Options that say nothing in the format of the output or the input, and what is said about them. */
const idle: readonly (readonly [args: readonly string[], message: string])[] = [
  [
    ['parse', '--table', 'listing.txt'],
    '--table is for markdown, and the output is json: leave it out, or say --format markdown',
  ],
  [
    ['parse', '--table', '--no-dedupe', '-f', 'csv', 'listing.txt'],
    '--table is for markdown, and the output is csv: leave it out, or say --format markdown',
  ],
  [
    ['parse', '--bom', '-o', 'out.json', 'listing.txt'],
    '--bom is for csv, and the output is json: leave it out, or say --format csv',
  ],
  [
    ['parse', '--pretty', '-f', 'ndjson', 'listing.txt'],
    '--pretty is for json, and the output is ndjson: leave it out, or say --format json',
  ],
  [
    ['parse', '--no-pretty', '-f', 'ris', 'listing.txt'],
    '--no-pretty is for json, and the output is ris: leave it out, or say --format json',
  ],
  [
    ['dedupe', '--no-escape-formulas', '--report', 'r.md', 'all.ndjson'],
    '--no-escape-formulas is for csv and tsv, and the output is ndjson: leave it out, or say --format csv',
  ],
  [
    ['explain', '--layout', 'titles', '--input-format', 'ris', 'listing.txt'],
    '--layout is for listing and html, and the input is ris: leave it out, or say --input-format listing',
  ],
  [['parse', '-v', '-q', 'listing.txt'], '--verbose and --quiet contradict each other: leave one of them out'],
];

/** Help, versions, and what is said about a wrong command line. */
export const usageCases: readonly Case[] = [
  { name: 'shows its version', args: ['--version'], stdout: /^\d+\.\d+\.\d+\n$/ },
  { name: 'shows its version for -V', args: ['-V'], stdout: /^\d+\.\d+\.\d+\n$/ },
  {
    name: 'shows help with examples first',
    args: ['--help'],
    stdout: /^Examples:\n {2}papers parse .*\n[\s\S]*\nUsage: papers /,
  },
  {
    name: 'lists its commands in the help',
    args: ['-h'],
    stdout: /Commands:\n {2}parse [\s\S]*\n {2}dedupe [\s\S]*\n {2}explain [\s\S]*\n {2}check /,
  },
  { name: 'shows help for the word help', args: ['help'], stdout: /^Examples:/ },
  {
    name: 'shows the help of a command for help and its name',
    args: ['help', 'check'],
    stdout: /^Examples:\n {2}papers check /,
  },
  { name: 'fails with help when there is no command', args: [], stderr: /^Examples:/, ...failed },
  ...['parse', 'dedupe', 'explain', 'check'].map(
    (command): Case => ({
      name: `shows examples first in the help of ${command}`,
      args: [command, '--help'],
      stdout: new RegExp(
        `^Examples:\\n  papers ${command} [\\s\\S]*\\nUsage: papers ${command} \\[options\\] \\[file\\.\\.\\.\\]\\n`,
      ),
    }),
  ),
  {
    name: 'shows help and fails when standard input is a terminal and no file is named',
    args: ['parse'],
    stderr: /^Examples:\n {2}papers parse/,
    ...failed,
  },
  {
    name: 'reads standard input when no file is named and it is a pipe',
    args: ['parse', '--input-format', 'listing'],
    input: '',
    stdout: '[]\n',
  },
  {
    name: 'suggests the command that was meant',
    args: ['prase', 'listing.txt'],
    stderr: "papers: unknown command 'prase'\n(Did you mean parse?)\n",
    ...failed,
  },
  {
    name: 'tells how to read a file when the command is missing',
    args: ['listing.txt'],
    stderr: "papers: unknown command 'listing.txt'\n(Did you mean papers parse listing.txt?)\n",
    ...failed,
  },
  {
    name: 'suggests the option that was meant',
    args: ['parse', '--fromat', 'csv', 'listing.txt'],
    stderr: "papers: unknown option '--fromat'\n(Did you mean --format?)\nTry 'papers parse --help'.\n",
    ...failed,
  },
  {
    name: 'suggests the format that was meant',
    args: ['parse', '-f', 'jsno', 'listing.txt'],
    stderr:
      /argument 'jsno' is invalid\. Choices: json, ndjson, csv, .*\n\(Did you mean json\?\)\nTry 'papers parse --help'\.\n$/,
    ...failed,
  },
  {
    name: 'lists the formats when none is near',
    args: ['parse', '-f', 'postscript', 'listing.txt'],
    stderr: /Choices: json, ndjson, csv, tsv, bibtex, ris, csl-json, nbib, markdown.*\.\nTry/,
    ...failed,
  },
  ...(
    [
      ['parse', '-f', 'md', 'markdown'],
      ['parse', '-f', '.bib', 'bibtex'],
      ['dedupe', '-f', 'JSONL', 'ndjson'],
      ['dedupe', '-f', 'csl', 'csl-json'],
      ['explain', '--input-format', 'txt', 'listing'],
    ] as const
  ).map(
    ([command, option, word, meant]): Case => ({
      name: `knows what ${option} ${word} means`,
      args: [command, option, word, 'listing.txt'],
      stderr: new RegExp(`argument '${word}' is invalid\\.[^]*\\n\\(Did you mean ${meant}\\?\\)\\n`),
      ...failed,
    }),
  ),
  {
    name: 'asks for the value of an option',
    args: ['parse', 'listing.txt', '-f'],
    stderr: /argument missing/,
    ...failed,
  },
  {
    name: 'knows no --no-dedupe in dedupe',
    args: ['dedupe', '--no-dedupe', 'listing.txt'],
    stderr: /unknown option '--no-dedupe'/,
    ...failed,
  },
  {
    name: 'does not compare and keep duplicates at once',
    args: ['parse', '--no-dedupe', '--report', 'r.md', 'listing.txt'],
    stderr: 'papers: --report compares records, and --no-dedupe does not: leave one of them out\n',
    leaves: { 'r.md': null },
    ...failed,
  },
  ...idle.map(
    ([args, message]): Case => ({
      name: `refuses what would do nothing: ${args.join(' ')}`,
      args,
      stderr: `papers: ${message}\n`,
      leaves: { 'out.json': null, 'r.md': null },
      ...failed,
    }),
  ),
  {
    name: 'takes --bom for the review file',
    args: ['parse', '--bom', '--review', 'maybe.csv', 'empty.txt'],
    stdout: '[]\n',
    leaves: { 'maybe.csv': /^\uFEFFdecision,/ },
  },
  {
    name: 'does not read standard input twice',
    args: ['parse', '-', '-'],
    input: '',
    stderr: 'papers: standard input (-) is named twice\n',
    ...failed,
  },
  {
    name: 'does not compare standard input with itself',
    args: ['dedupe', '--against', '-'],
    input: '',
    stderr: 'papers: standard input (-) is named twice\n',
    ...failed,
  },
  {
    name: 'knows which encodings there are',
    args: ['parse', '--encoding', 'klingon', 'listing.txt'],
    stderr: /^papers: unknown encoding "klingon"; examples: utf-8, /,
    ...failed,
  },
  {
    name: 'asks for a format when the extension of the output says nothing',
    args: ['parse', '-o', 'out.xyz', 'listing.txt'],
    stderr: /^papers: cannot tell the format of out\.xyz; extensions that do: \.json, /,
    leaves: { 'out.xyz': null },
    ...failed,
  },
  {
    name: 'asks for a known extension of the report',
    args: ['parse', '--report', 'merges.txt', 'listing.txt'],
    stderr: /^papers: cannot tell the format of the report merges\.txt: \.ndjson, /,
    leaves: { 'merges.txt': null },
    ...failed,
  },
  { name: 'takes files after --', args: ['parse', '--', 'all.ndjson'], stdout: allJson },
];
