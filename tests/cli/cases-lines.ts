import { type Case, largeLine } from './case.ts';

const cut =
  '{"title":"A Title","authors":["B. Name"],"abstract":"We cut","truncated":["abstract"],"sources":[{"file":"p.txt","lines":[4,6]}]}\n';

/** explain and check: what they say about lines. */
export const lineCases: readonly Case[] = [
  {
    name: 'explains for programs',
    args: ['explain', '-f', 'ndjson', 'listing.txt'],
    stdout:
      /^\{"file":"listing\.txt","line":1,"role":"noise","record":null,"text":"Publications"\}\n\{"file":"listing\.txt","line":2,"role":"blank","record":null,"text":""\}\n\{"file":"listing\.txt","line":3,"role":"title","record":1,"text":"KilnNet: .*"\}\n\{"file":"listing\.txt","line":4,"role":"author","record":1,"text":"Maëlle Thériault-Roy"\}\n/,
  },
  {
    name: 'draws records for people',
    args: ['explain', 'listing.txt'],
    stdout:
      /^ {5}1 {9}noise {6}Publications\n {5}2 {9}blank\n {5}3 {5}1 ┌ title {6}KilnNet: .*\n {5}4 {5}1 │ author {5}Maëlle Thériault-Roy\n {5}5 {5}1 │ author {5}Oumar Sangaré\n {5}6 {5}1 └ abstract {3}Firing a kiln/,
  },
  {
    name: 'marks a record of one line',
    args: ['explain', 'large.ndjson'],
    stdout: /^ {5}1 {5}1 \[ citation {3}\{"title"/,
  },
  {
    name: 'names the files when there are several',
    args: ['explain', 'large.ndjson', 'blank.txt'],
    stdout: /^large\.ndjson\n {5}1 .*\n\nblank\.txt\n {5}1 {9}blank\n/,
  },
  {
    name: 'counts records anew in each file, also in one that is named twice',
    args: ['explain', '-f', 'ndjson', 'large.ndjson', 'large.ndjson'],
    stdout: /^(?:.*"line":1,.*"record":1,.*\n){2}$/,
  },
  {
    name: 'cuts long lines on a terminal',
    args: ['explain', 'large.ndjson'],
    terminal: ['stdout'],
    env: { NO_COLOR: '1' },
    stdout: /^.{59}…\n$/,
  },
  { name: 'does not cut long lines in a pipe', args: ['explain', 'large.ndjson'], stdout: /to expect\."\}\n$/ },
  { name: 'colours on a terminal', args: ['explain', 'listing.txt'], terminal: ['stdout'], stdout: /\u001b\[96mtitle/ },
  { name: 'does not colour in a pipe', args: ['explain', 'listing.txt'], stdout: /^[^\u001b]+$/ },
  {
    name: 'colours in a pipe when told',
    args: ['explain', '--color', 'always', 'listing.txt'],
    stdout: /\u001b\[96mtitle/,
  },
  {
    name: 'colours in a pipe when forced',
    args: ['explain', 'listing.txt'],
    env: { FORCE_COLOR: '1', NO_COLOR: '1' },
    stdout: /\u001b\[96mtitle/,
  },
  {
    name: 'does not colour when NO_COLOR is set',
    args: ['explain', 'listing.txt'],
    terminal: ['stdout'],
    env: { NO_COLOR: '1' },
    stdout: /^[^\u001b]+$/,
  },
  {
    name: 'does not colour a dumb terminal',
    args: ['explain', 'listing.txt'],
    terminal: ['stdout'],
    env: { TERM: 'dumb' },
    stdout: /^[^\u001b]+$/,
  },
  {
    name: 'does not colour when told',
    args: ['explain', '--color', 'never', 'listing.txt'],
    terminal: ['stdout'],
    env: { FORCE_COLOR: '1' },
    stdout: /^[^\u001b]+$/,
  },
  {
    name: 'keeps control characters of the input from the terminal',
    args: ['explain', 'f.txt'],
    more: { 'f.txt': 'A\u001b[2JB\n' },
    stdout: /^[^\u001b]+$/,
    stderr: 'papers: f.txt:1: this does not look like a listing of papers: none was found [not-a-listing]\n',
  },
  {
    name: 'gives control characters to programs as they are',
    args: ['explain', '-f', 'ndjson', 'f.txt'],
    more: { 'f.txt': 'A\u001b[2JB\n' },
    stdout: /"text":"A\\u001b\[2JB"/,
    stderr: 'papers: f.txt:1: this does not look like a listing of papers: none was found [not-a-listing]\n',
  },
  {
    name: 'says which layout it found',
    args: ['explain', '-v', '-f', 'ndjson', '-o', 'o.ndjson', 'listing.txt', 'all.ndjson'],
    stderr: 'papers: listing.txt: read as listing, layout author-lines\npapers: all.ndjson: read as ndjson\n',
  },
  {
    name: 'reads the layout that it is told',
    args: ['explain', '-v', '-o', 'o.txt', '--layout', 'citations', 'listing.txt'],
    stderr: /layout citations\n$/,
  },
  {
    name: 'knows which layouts there are',
    args: ['explain', '--layout', 'author-line', 'listing.txt'],
    stderr: /Choices: author-lines, .*\n\(Did you mean author-lines\?\)/,
    exitCode: 2,
  },
  {
    name: 'shows how sure it was where it was not',
    args: ['explain', '--layout', 'authors-first', 'listing.txt'],
    stdout: / (?:title|field|noise|authors|abstract)\+? +[1-7]?\d% \w/,
  },
  { name: 'explains an empty file with nothing', args: ['explain', 'empty.txt'] },
  {
    name: 'writes explanations to a file, without colours',
    args: ['explain', 'listing.txt', '-o', 'o.txt'],
    terminal: ['stdout'],
    leaves: { 'o.txt': /^ {5}1 {9}noise {6}Publications\n/ },
  },
  { name: 'finds nothing wrong in clean records', args: ['check', 'large.ndjson'] },
  {
    name: 'finds duplicates in a listing',
    args: ['check', 'listing.txt'],
    stdout:
      /^listing\.txt:12: probable-duplicate: the same paper as listing\.txt:7\n(?:.*\n)*listing\.txt:31: probable-duplicate: the same paper as listing\.txt:25\n/,
    exitCode: 1,
  },
  {
    name: 'finds duplicates across files, for programs',
    args: ['check', '-f', 'ndjson', 'small.ndjson', 'all.ndjson'],
    stdout:
      '{"file":"all.ndjson","line":1,"rule":"probable-duplicate","message":"the same paper as small.ndjson:1"}\n' +
      '{"file":"all.ndjson","line":3,"rule":"probable-duplicate","message":"the same paper as small.ndjson:1"}\n',
    exitCode: 1,
  },
  {
    name: 'finds records without authors, in the order of the input',
    args: ['check', 'r.ndjson'],
    more: { 'r.ndjson': `{"title":"A Title","authors":[]}\n${largeLine}{"title":"Another","authors":[]}\n` },
    stdout: 'r.ndjson:1: no-authors: the record has no authors\nr.ndjson:3: no-authors: the record has no authors\n',
    exitCode: 1,
  },
  {
    name: 'finds cut abstracts',
    args: ['check', 'r.ndjson'],
    more: { 'r.ndjson': cut },
    stdout: 'r.ndjson:1: abstract-cut: the abstract is cut short\n',
    exitCode: 1,
  },
  {
    name: 'finds what the reader could not read',
    args: ['check', 'r.ndjson'],
    more: { 'r.ndjson': `${largeLine}{"broken\n` },
    stdout: /^r\.ndjson:2: broken-json: .*\n/,
    exitCode: 1,
  },
  {
    name: 'says when a text is no listing',
    args: ['check', 'n.txt'],
    more: { 'n.txt': Array.from({ length: 90 }, (_, i) => `${i};${i * 7};${i * i}\n`).join('') },
    stdout: /^n\.txt:1: not-a-listing: this does not look like a listing of papers: /,
    exitCode: 1,
  },
  {
    name: 'finds that nothing was read in the format that it was told',
    args: ['check', '--input-format', 'ris', 'n.txt'],
    more: { 'n.txt': '\nRooms for Lamps\n' },
    stdout: 'n.txt:2: no-records: nothing was read as ris\n',
    exitCode: 1,
  },
  {
    name: 'says that nothing was read, and fails when strict',
    args: ['parse', '--strict', '--input-format', 'ris', 'n.txt'],
    more: { 'n.txt': '\nRooms for Lamps\n' },
    stdout: '[]\n',
    stderr: 'papers: n.txt:2: nothing was read as ris [no-records]\n',
    exitCode: 1,
  },
  {
    name: 'writes findings to a file',
    args: ['check', 'all.ndjson', '-o', 'o.txt'],
    leaves: { 'o.txt': 'all.ndjson:3: probable-duplicate: the same paper as all.ndjson:1\n' },
    exitCode: 1,
  },
  { name: 'finds nothing in an empty file', args: ['check', 'empty.txt'] },
];
