import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folder, papers } from './harness.ts';

// The real program, as a shell runs it. It must have been built: `npm test` does.
const bin = fileURLToPath(new URL('../../bin/papers.js', import.meta.url));
const listing = readFileSync(new URL('../../fixtures/mila-fr.txt', import.meta.url));
const record = '{"title":"Large Things Considered","authors":["Cleo Specimen"],"abstract":null}\n';

let place: ReturnType<typeof folder>;
beforeEach(() => {
  place = folder({ 'listing.txt': listing, 'many.ndjson': record.repeat(20_000) });
});
afterEach(() => place.remove());

interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

function start(args: readonly string[]) {
  const child = spawn(process.execPath, [bin, ...args], { cwd: place.path, stdio: 'pipe' });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', data => (stdout += data));
  child.stderr.on('data', data => (stderr += data));
  const ended = new Promise<Ended>(resolve => child.on('close', code => resolve({ stdout, stderr, code })));
  return { child, ended };
}

/** The rest of a shell line after `papers`, whose own exit code is said on standard error. */
function shell(line: string): Promise<Ended> {
  const script = `papers() { "${process.execPath}" "${bin}" "$@"; echo "papers: $?" >&2; }; papers ${line}`;
  const child = spawn('bash', ['-c', script], { cwd: place.path, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', data => (stdout += data));
  child.stderr.on('data', data => (stderr += data));
  return new Promise(resolve => child.on('close', code => resolve({ stdout, stderr, code })));
}

describe('the program', () => {
  it('reads a listing and writes records', async () => {
    const { child, ended } = start(['parse', 'listing.txt']);
    child.stdin.end();
    const { stdout, stderr, code } = await ended;
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(JSON.parse(stdout)).toHaveLength(10);
  });

  it('reads a large listing, whose labels come from another thread, as it reads it in one', async () => {
    const soft = 'Moss \u00adon Sto\u00adne\nAda Moe\nBo Noe\n';
    const part = `${listing}\n${soft}> Quoted Rain\r\n> Cy Roe\r\n`;
    const half = part.repeat(Math.ceil(3.2e6 / part.length));
    place.add({ 'large.txt': `${half}${'\n'.repeat(1200)}${half}` });
    const { stdout, stderr } = await shell('parse --no-dedupe -f ndjson large.txt');
    expect(stderr).toBe('papers: 0\n');
    const alone = await papers(['parse', '--no-dedupe', '-f', 'ndjson', join(place.path, 'large.txt')]);
    const places = alone.stdout.replaceAll(join(place.path, 'large.txt'), 'large.txt');
    expect(stdout === places).toBe(true);
    expect(stdout.split('\n').length).toBeGreaterThan(5000);
  });

  it('names a path that cannot be looked at, and reads the others', async () => {
    const { stdout, stderr } = await shell(`parse ${'a'.repeat(300)} listing.txt/x listing.txt --no-dedupe -f ndjson`);
    expect(stderr).toContain('the name is too long');
    expect(stderr).toContain('a part of the path is not a directory');
    expect(stderr.endsWith('papers: 2\n')).toBe(true);
    expect(stdout.trim().split('\n')).toHaveLength(12);
  });

  it('ends silently with 0 when nobody reads the records of a large listing any more', async () => {
    place.add({ 'large.txt': `${listing}`.repeat(Math.ceil(7e6 / listing.length)) });
    const { stdout, stderr } = await shell('parse --no-dedupe -f ndjson large.txt | head -1');
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).toBe('papers: 0\n');
  });

  it('ends silently with 0 when nobody reads its output any more', async () => {
    const { stdout, stderr } = await shell('parse --no-dedupe -f ndjson many.ndjson | head -1');
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).toBe('papers: 0\n');
  });

  it('writes all of a long output to a slow reader', async () => {
    const { stdout, stderr } = await shell('parse --no-dedupe -f ndjson many.ndjson | (sleep 0.2; wc -l)');
    expect(stdout.trim()).toBe('20000');
    expect(stderr).toBe('papers: 0\n');
  });

  it.skipIf(process.platform !== 'linux')('says when the device is full, and exits with 2', async () => {
    const { stderr } = await shell('parse many.ndjson > /dev/full');
    expect(stderr).toBe('papers: cannot write to standard output: no space left on the device\npapers: 2\n');
  });

  it('writes the first record before the input ends', async () => {
    const { child, ended } = start(['parse', '--no-dedupe', '-f', 'ndjson']);
    const first = new Promise<string>(resolve => child.stdout.once('data', data => resolve(String(data))));
    child.stdin.write(listing);
    expect(JSON.parse((await first).split('\n')[0]!).title).toBe(
      'KilnNet: Inferring Temperature Fields from a Single Sensor',
    );
    child.stdin.end();
    expect((await ended).stdout.trim().split('\n')).toHaveLength(12);
  });

  it('leaves no part of a file and exits with 130 when it is interrupted', async () => {
    const { child, ended } = start(['parse', '--no-dedupe', '-f', 'ndjson', '-o', 'out.ndjson']);
    child.stdin.write(listing);
    while (!place.names().some(name => name.startsWith('out.ndjson')))
      await new Promise(resolve => setTimeout(resolve, 5));
    child.kill('SIGINT');
    const { stdout, stderr, code } = await ended;
    expect({ stdout, stderr, code }).toEqual({ stdout: '', stderr: '', code: 130 });
    expect(place.names().filter(name => name.startsWith('out.'))).toEqual([]);
  });

  it('keeps the permissions of a file that it replaces, and what a link points to', async () => {
    const { stdout } = await shell(
      'parse listing.txt -o a.json; chmod 640 a.json; ln -s a.json b.json; papers parse listing.txt -o b.json; stat -c %a a.json; readlink b.json',
    );
    expect(stdout).toBe('640\na.json\n');
    expect(JSON.parse(readFileSync(join(place.path, 'a.json'), 'utf8'))).toHaveLength(10);
  });
});
