/**
 * `npm run bench`: whole runs of the program beside commands that everybody knows, in the same minute on the same machine.
 *
 *     npm run bench                         all benches
 *     npm run bench -- parse version        some of them
 *     npm run bench -- --size 0.1           a tenth of the size
 */
import { parseArgs } from 'node:util';
import { listing, records, repeatedListing } from './files.ts';
import { compare, exists, papers, type Run } from './measure.ts';

interface Bench {
  readonly name: string;
  /** @param size 1 is 100 MB or 100,000 records @returns lines to print, or why there is nothing to measure */
  run(size: number): readonly string[];
}

const seconds = (value: number): string => `${value.toFixed(2)} s`;
const spent = ({ wall, user }: Run): string => `${seconds(wall)} (user ${seconds(user)})`;
const times = (ratio: number, most: number): string => `${ratio.toFixed(2)} times, at most ${most}`;

/** Each with the ratio that it may not exceed. */
const benches: readonly Bench[] = [
  {
    name: 'parse',
    run(size) {
      const file = listing(100 * size);
      const { a, b, ratio } = compare(papers('parse', '--no-dedupe', '-f', 'ndjson', file), ['wc', '-w', file]);
      return [
        `parse --no-dedupe -f ndjson: ${spent(a)}; wc -w: ${seconds(b.wall)}; ${times(ratio, 5)}`,
        `peak memory ${a.peak.toFixed(0)} MB, at most 150`,
      ];
    },
  },
  {
    name: 'version',
    run() {
      const { a, b, ratio } = compare(papers('--version'), ['node', '-e', '0']);
      return [`--version: ${seconds(a.wall)}; node -e 0: ${seconds(b.wall)}; ${times(ratio, 1.6)}`];
    },
  },
  {
    name: 'dedupe',
    run(size) {
      if (!exists('jq')) return ['jq is not there to compare with'];
      const file = records(100_000 * size);
      const { a, b, ratio } = compare(papers('dedupe', '-f', 'ndjson', file), ['jq', '-c', '.', file]);
      return [
        `dedupe of ${100_000 * size} records: ${spent(a)}, ${a.peak.toFixed(0)} MB; jq -c .: ${seconds(b.wall)}; ${ratio.toFixed(2)} times`,
      ];
    },
  },
  {
    name: 'repeats',
    run(size) {
      const parse = (megabytes: number) => papers('parse', '-f', 'ndjson', repeatedListing(megabytes));
      const { a, b, ratio } = compare(parse(200 * size), parse(100 * size));
      return [
        `parse of one listing repeated, ${200 * size} MB: ${spent(a)}, ${a.peak.toFixed(0)} MB; ${100 * size} MB: ${spent(b)}, ${b.peak.toFixed(0)} MB; ${times(ratio, 2.5)}`,
      ];
    },
  },
  {
    name: 'growth',
    run(size) {
      const dedupe = (count: number) => papers('dedupe', '-f', 'ndjson', records(count));
      const { a, b, ratio } = compare(dedupe(200_000 * size), dedupe(100_000 * size));
      return [`dedupe of ${200_000 * size} records: ${spent(a)}; ${100_000 * size}: ${spent(b)}; ${times(ratio, 2.5)}`];
    },
  },
];

const { values, positionals } = parseArgs({
  options: { size: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const unknown = positionals.filter(name => !benches.some(bench => bench.name === name));
if (unknown.length > 0)
  throw new Error(`no such bench: ${unknown.join(', ')}; there are ${benches.map(({ name }) => name).join(', ')}`);
for (const bench of benches) {
  if (positionals.length > 0 && !positionals.includes(bench.name)) continue;
  for (const line of bench.run(Number(values.size))) process.stdout.write(`${bench.name.padEnd(8)} ${line}\n`);
}
