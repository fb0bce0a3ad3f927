import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { version } from '../../src/cli/version.ts';

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('package.json'));

describe('the package', () => {
  it('depends on these packages at run time, and on no other', () => {
    expect(Object.keys(manifest.dependencies).sort()).toEqual([
      'any-ascii',
      'chalk',
      'commander',
      'csv-stringify',
      'entities',
      'fast-levenshtein',
      'htmlparser2',
    ]);
  });

  it('pins the test runner and its coverage to one exact version', () => {
    const { vitest, '@vitest/coverage-v8': coverage } = manifest.devDependencies;
    expect(vitest).toMatch(/^\d+\.\d+\.\d+$/);
    expect(coverage).toBe(vitest);
  });

  it('has a lock file for every platform: npm leaves out what its registry does not have, and npm ci then refuses it', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { optionalDependencies?: object }>;
    };
    const optional = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies),
    );
    expect(optional.filter(name => packages[`node_modules/${name}`] === undefined)).toEqual([]);
  });

  it('runs on Node 20', () => {
    expect(manifest.engines.node).toBe('>=20');
  });

  it('has one version, which the program and the changelog know', () => {
    expect(version).toBe(manifest.version);
    expect(read('CHANGELOG.md')).toContain(`## ${manifest.version}`);
  });
});
