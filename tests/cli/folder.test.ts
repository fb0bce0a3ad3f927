import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Paper } from '../../src/model.ts';
import { inputFormats, recogniseFormat } from '../../src/read/formats.ts';
import { folder, papers } from './harness.ts';
import { oneOfEach } from './one-of-each.ts';

const names = Object.keys(oneOfEach);
const home = process.cwd();
let place: ReturnType<typeof folder>;

beforeAll(() => {
  place = folder(oneOfEach);
  process.chdir(place.path);
});

afterAll(() => {
  process.chdir(home);
  place.remove();
});

const linesOf = (name: string): Paper[] =>
  readFileSync(join(place.path, name), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Paper);

describe('a folder with a file of each format', () => {
  it('has a file of each format that can be read', () => {
    const found = new Set(names.map(name => recogniseFormat(oneOfEach[name]!, name).name));
    expect([...found].sort()).toEqual(inputFormats.map(({ name }) => name).sort());
  });

  it('gives each paper once, and tells every file that it stands in', async () => {
    const run = await papers(['dedupe', ...names, '-o', 'all.ndjson', '-q']);
    expect(run).toEqual({ stdout: '', stderr: '', exitCode: 0 });
    const records = linesOf('all.ndjson');
    expect(records.map(({ title }) => title.toLowerCase().split(' ')[0])).toEqual(['counting', 'a']);
    for (const { sources } of records) expect(sources.map(({ file }) => file)).toEqual(names);
    expect(records.map(({ doi }) => doi)).toEqual(['10.1000/window.2021.10', '10.1000/keepers.2020.7']);
  });
});
