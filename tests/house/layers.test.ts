import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const src = join(root, 'src');

interface SourceFile {
  /** `read/lines.ts` */
  readonly path: string;
  readonly room: string;
  readonly code: string;
  /** What it imports: paths below src, or names of packages. */
  readonly imports: readonly string[];
}

const files: readonly SourceFile[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => {
    const code = readFileSync(join(src, name), 'utf8');
    const named = [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map(match => match[1]!);
    const imports = named.map(to => (to.startsWith('.') ? relative(src, join(src, dirname(name), to)) : to));
    const path = name.split(sep).join('/');
    return { path, room: path.includes('/') ? path.slice(0, path.indexOf('/')) : '', code, imports };
  });

/** Below the command line: everything that a library may run anywhere. */
const quiet = files.filter(file => file.room !== 'cli');

/** What all rooms may import. */
const shared = new Set(['model.ts', 'fields.ts']);

/** Modules of Node that only compute. */
const computing = new Set(['node:buffer', 'node:crypto', 'node:zlib', 'node:string_decoder']);

const forbidden: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['the console', /\bconsole\./],
  ['the environment, the arguments or the streams', /\bprocess\./],
  ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b|\bsetTimeout\b/],
  ['randomness', /\bMath\.random\b|\brandomBytes\b|\brandomUUID\b/],
  ['the locale', /\btoLocale\w+\(|\blocaleCompare\b|\bIntl\./],
];

describe('the house', () => {
  it('has files in every room', () => {
    expect(new Set(files.map(file => file.room))).toEqual(new Set(['', 'read', 'match', 'write', 'cli']));
  });

  for (const room of ['read', 'match', 'write'])
    it(`lets src/${room} import nothing but itself, the model and its fields`, () => {
      const outside = files
        .filter(file => file.room === room)
        .flatMap(file => file.imports.map(to => ({ path: file.path, to })))
        .filter(({ to }) => to.endsWith('.ts') && !shared.has(to))
        .filter(({ to }) => !to.startsWith(`${room}/`));
      expect(outside).toEqual([]);
    });

  it('lets nothing but src/cli import src/cli', () => {
    expect(quiet.filter(file => file.imports.some(to => to.startsWith('cli/'))).map(file => file.path)).toEqual([]);
  });

  it('keeps the model free of imports', () => {
    expect(files.find(file => file.path === 'model.ts')!.imports).toEqual([]);
  });

  it('lets no files import each other in a circle', () => {
    const left = new Map(files.map(({ path, imports }) => [path, imports]));
    const ready = () => [...left.keys()].filter(path => !left.get(path)!.some(to => left.has(to)));
    for (let free = ready(); free.length > 0; free = ready()) for (const path of free) left.delete(path);
    expect([...left.keys()]).toEqual([]);
  });

  it('lets nothing below src/cli use a module of Node that does more than compute', () => {
    const isNode = (to: string): boolean => to.startsWith('node:') || builtinModules.includes(to);
    const used = quiet.flatMap(file =>
      file.imports.filter(to => isNode(to) && !computing.has(to)).map(to => `${file.path}: ${to}`),
    );
    expect(used).toEqual([]);
  });

  for (const [what, pattern] of forbidden)
    it(`lets nothing below src/cli use ${what}`, () => {
      const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
      expect(quiet.filter(file => pattern.test(code(file.code))).map(file => file.path)).toEqual([]);
    });
});
