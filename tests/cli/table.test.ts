import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Case, files } from './case.ts';
import { fileCases } from './cases-files.ts';
import { lineCases } from './cases-lines.ts';
import { recordCases } from './cases-records.ts';
import { usageCases } from './cases-usage.ts';
import { folder, papers } from './harness.ts';

const tables: Readonly<Record<string, readonly Case[]>> = {
  'the command line': usageCases,
  'parse and dedupe': recordCases,
  'explain and check': lineCases,
  'files that cannot be read or written': fileCases,
};

const home = process.cwd();
let place: ReturnType<typeof folder>;

beforeEach(() => {
  place = folder(files);
  process.chdir(place.path);
});

afterEach(() => {
  process.chdir(home);
  place.remove();
});

for (const [table, cases] of Object.entries(tables)) {
  describe(table, () => {
    for (const { name, args, more = {}, stdout = '', stderr = '', exitCode = 0, leaves = {}, ...options } of cases)
      it(name, async () => {
        place.add(more);
        const run = await papers(args, options);
        expect(run.stderr).toEqual(like(stderr));
        expect(run.stdout).toEqual(like(stdout));
        expect(run.exitCode).toBe(exitCode);
        for (const [file, content] of Object.entries(leaves)) {
          if (content === null) expect(existsSync(join(place.path, file))).toBe(false);
          else expect(readFileSync(join(place.path, file), 'utf8')).toEqual(like(content));
        }
        expect(place.names().filter(file => file.endsWith('.part'))).toEqual([]);
      });
  });
}

function like(expected: string | RegExp): unknown {
  return typeof expected === 'string' ? expected : expect.stringMatching(expected);
}
