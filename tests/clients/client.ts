import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The tests of a program that others wrote. Without it they are skipped; with PAPERS_REQUIRE_CLIENTS=1 that is a failure. */
export function describeClient(command: string, tests: () => void): void {
  const isMissing = spawnSync(command, ['--version']).error !== undefined;
  if (isMissing && process.env.PAPERS_REQUIRE_CLIENTS === '1')
    it(`needs ${command}`, () => expect.fail(`${command} is not installed, and PAPERS_REQUIRE_CLIENTS is 1`));
  if (isMissing)
    console.warn(`The tests with ${command} are skipped: it is not installed (.ci/run installs it on Debian)`);
  describe.skipIf(isMissing)(isMissing ? `${command} (skipped: it is not installed)` : command, tests);
}

export interface ClientRun {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
  /** The text of a file that the program wrote. */
  readonly file: (name: string) => string;
}

/** Runs a program in a folder of these files, and hands over what it did before the folder goes. */
export function runIn<T>(
  files: Readonly<Record<string, string>>,
  [command, ...args]: readonly [string, ...string[]],
  use: (run: ClientRun) => T,
): T {
  const folder = mkdtempSync(join(tmpdir(), 'papers-client-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const env = { ...process.env, LC_ALL: 'C.UTF-8', BIBINPUTS: '.', BSTINPUTS: '.' };
    const { stdout, stderr, status } = spawnSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      env,
      maxBuffer: 1 << 28,
    });
    return use({ stdout, stderr, status, file: name => readFileSync(join(folder, name), 'utf8') });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the program prints; anything on standard error is a failure. */
export function output(files: Readonly<Record<string, string>>, command: readonly [string, ...string[]]): string {
  return runIn(files, command, ({ stdout, stderr, status }) => {
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    return stdout;
  });
}

/** Letters and digits only: programs choose quotes, dashes, capitals and mathematics for themselves. */
export function letters(text: string): string {
  return text
    .replace(/<\/?\w+>/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
