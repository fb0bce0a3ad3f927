import { type Case, largeOf } from './case.ts';

const large = `${largeOf(['large.ndjson', 1, 1])}\n`;

/** Files that cannot be read or written. */
export const fileCases: readonly Case[] = [
  {
    name: 'does not write a report over its input',
    args: ['parse', 'listing.txt', '--report', 'listing.txt'],
    stderr: 'papers: --report would write over the input: listing.txt\n',
    exitCode: 2,
  },
  {
    name: 'does not write rejects over its input, however it is named',
    args: ['parse', 'listing.txt', '--rejects', './listing.txt'],
    stderr: 'papers: --rejects would write over the input: ./listing.txt\n',
    exitCode: 2,
  },
  {
    name: 'does not write two outputs to one file',
    args: ['parse', 'listing.txt', '-o', 'both.md', '--report', 'both.md'],
    stderr: 'papers: --output would write over --report: both.md\n',
    exitCode: 2,
  },
  {
    name: 'does not write over the papers that are known',
    args: ['parse', 'listing.txt', '--against', 'all.ndjson', '-o', 'all.ndjson'],
    stderr: 'papers: --output would write over --against: all.ndjson\n',
    exitCode: 2,
  },
  {
    name: 'names a missing file and exits with 2',
    args: ['parse', 'missing.txt'],
    stderr: 'papers: cannot read missing.txt: no such file or directory\n',
    exitCode: 2,
  },
  {
    name: 'names a folder and exits with 2',
    args: ['parse', '.'],
    stderr: 'papers: cannot read .: it is a directory\n',
    exitCode: 2,
  },
  {
    name: 'still reads the others when a file cannot be read',
    args: ['parse', '-f', 'ndjson', 'missing.txt', 'large.ndjson', 'also-missing.txt'],
    stdout: large,
    stderr:
      'papers: cannot read missing.txt: no such file or directory\npapers: cannot read also-missing.txt: no such file or directory\n',
    exitCode: 2,
  },
  {
    name: 'still reads the others when duplicates are kept',
    args: ['parse', '--no-dedupe', '-f', 'ndjson', 'missing.txt', 'large.ndjson'],
    stdout: large,
    stderr: /cannot read missing\.txt/,
    exitCode: 2,
  },
  {
    name: 'writes no file when nothing could be read',
    args: ['parse', 'missing.txt', '-o', 'o.json'],
    stderr: /cannot read missing/,
    leaves: { 'o.json': null },
    exitCode: 2,
  },
  {
    name: 'names an output that it cannot write',
    args: ['parse', 'large.ndjson', '-o', 'no/such/o.json'],
    stderr: 'papers: cannot write no/such/o.json: no such file or directory\n',
    exitCode: 2,
  },
  {
    name: 'names an output that is a folder',
    args: ['parse', 'large.ndjson', '-f', 'json', '-o', '.'],
    stderr: 'papers: cannot write .: it is a directory\n',
    exitCode: 2,
  },
  {
    name: 'names a report that it cannot write, before it writes records',
    args: ['parse', 'large.ndjson', '--report', 'no/such/m.md'],
    stderr: 'papers: cannot write no/such/m.md: no such file or directory\n',
    exitCode: 2,
  },
  {
    name: 'explains the other files when one cannot be read',
    args: ['explain', '-f', 'ndjson', 'missing.txt', 'blank.txt'],
    stdout: /^(\{"file":"blank\.txt",.*\}\n){3}$/,
    stderr: /cannot read missing\.txt/,
    exitCode: 2,
  },
  {
    name: 'exits with 2, not 1, when check cannot read a file',
    args: ['check', 'all.ndjson', 'missing.txt'],
    stdout: /probable-duplicate/,
    stderr: /cannot read missing\.txt/,
    exitCode: 2,
  },
  { name: 'writes to a device as it is', args: ['parse', 'large.ndjson', '-f', 'json', '-o', '/dev/null'] },
  {
    name: 'reads UTF-8 when told, and replaces what is none',
    args: ['parse', '-f', 'ndjson', '--encoding', 'utf-8', 'latin1.txt'],
    more: { 'latin1.txt': Buffer.from('Titl\xe9', 'latin1') },
    stderr: /latin1\.txt:1: .*replaced by U\+FFFD/,
  },
  {
    name: 'reads UTF-16 when told',
    args: ['parse', '-f', 'ndjson', '--encoding', 'utf-16le', 'wide.txt'],
    more: { 'wide.txt': Buffer.from('\n', 'utf16le') },
    stdout: '',
  },
];
