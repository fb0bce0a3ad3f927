import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Command = readonly [program: string, ...args: string[]];

/** One run of a whole process: seconds of the clock, and for node seconds of user time and the largest resident memory in megabytes. */
export interface Run {
  readonly wall: number;
  readonly user: number;
  readonly peak: number;
}

const RUNS = 5;
const bin = join(import.meta.dirname, '../../bin/papers.js');

/** A folder for what the benches need; gone when the program ends. */
export const folder = mkdtempSync(join(tmpdir(), 'papers-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Loaded into every child that is node: it tells at the end what it used. */
const report = join(folder, 'report.cjs');
const usage = join(folder, 'usage.json');
writeFileSync(
  report,
  `process.on('exit', () => {
    const { userCPUTime, maxRSS } = process.resourceUsage();
    require('node:fs').writeFileSync(${JSON.stringify(usage)}, JSON.stringify({ user: userCPUTime / 1e6, peak: maxRSS / 1024 }));
  });`,
);

export const papers = (...args: string[]): Command => ['node', bin, ...args];

/** Runs a command to its end; what it prints is thrown away. Throws when it fails. */
function run([program, ...args]: Command): Run {
  const isNode = program === 'node';
  const from = process.hrtime.bigint();
  const done = spawnSync(isNode ? process.execPath : program, isNode ? ['--require', report, ...args] : args, {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const wall = Number(process.hrtime.bigint() - from) / 1e9;
  if (done.error !== undefined) throw done.error;
  if (done.status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${done.status}`);
  if (!isNode) return { wall, user: Number.NaN, peak: Number.NaN };
  return { wall, ...(JSON.parse(readFileSync(usage, 'utf8')) as { readonly user: number; readonly peak: number }) };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** The median run of each, and the median of the ratios of their wall times, pair by pair: what slows the machine slows both. */
export interface Comparison {
  readonly a: Run;
  readonly b: Run;
  readonly ratio: number;
}

/** Runs two commands in turn, once to warm up and then RUNS times. */
export function compare(a: Command, b: Command): Comparison {
  run(a);
  run(b);
  const pairs = Array.from({ length: RUNS }, () => [run(a), run(b)] as const);
  const middle = (side: 0 | 1): Run => ({
    wall: median(pairs.map(pair => pair[side].wall)),
    user: median(pairs.map(pair => pair[side].user)),
    peak: Math.max(...pairs.map(pair => pair[side].peak)),
  });
  return { a: middle(0), b: middle(1), ratio: median(pairs.map(([x, y]) => x.wall / y.wall)) };
}

/** Whether a program can be run here. */
export function exists(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
}
