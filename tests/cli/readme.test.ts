import { execFile, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { options } from '../../src/cli/options/options.ts';
import { inputFormats } from '../../src/read/formats.ts';
import { outputFormats } from '../../src/write/formats.ts';

// README.md is true: its tables are those of the program, and its examples give what it shows. UPDATE=1 rewrites both.
const root = fileURLToPath(new URL('../../', import.meta.url));
const path = `${root}README.md`;
const update = process.env.UPDATE === '1' && process.env.CI === undefined;
const readme = readFileSync(path, 'utf8');

const table = (rows: readonly (readonly string[])[]): string =>
  rows.map(cells => `| ${cells.join(' | ')} |\n`).join('');
const code = (text: string): string => (text === '' ? '' : `\`${text}\``);

const tables: Readonly<Record<string, string>> = {
  options: table([
    ['option', 'commands', 'what it does', 'choices', 'default'],
    ['---', '---', '---', '---', '---'],
    ...options.map(({ flags, commands, description, choices = [], default: standard = '' }) => [
      code(flags),
      commands.join(', '),
      description,
      choices.map(code).join(', '),
      standard,
    ]),
  ]),
  'input formats': table([
    ['name', 'what', 'extensions'],
    ['---', '---', '---'],
    ...inputFormats.map(({ name, title, extensions }) => [code(name), title, extensions.map(code).join(', ')]),
  ]),
  'output formats': table([
    ['name', 'what', 'extensions'],
    ['---', '---', '---'],
    ...outputFormats.map(({ name, description, extensions }) => [
      code(name),
      description,
      extensions.map(code).join(', '),
    ]),
  ]),
};

/** What a line of a shell prints in the repository, with the program as it was built; what it says on standard error is a failure. */
function shell(line: string): string {
  const script = `npx() { shift; node bin/papers.js "$@"; }; ${line}`;
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  const { stdout, stderr } = spawnSync('bash', ['-c', script], { cwd: root, encoding: 'utf8', env });
  if (stderr !== '') throw new Error(`${line}: ${stderr}`);
  return stdout;
}

const example = /```console\n\$ (.+)\n([\s\S]*?)```/g;

if (update) {
  let text = readme;
  for (const [name, rows] of Object.entries(tables))
    text = text.replace(
      new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`),
      (_, open, close) => open + rows + close,
    );
  text = text.replace(example, (_, line: string) => `\`\`\`console\n$ ${line}\n${shell(line)}\`\`\``);
  writeFileSync(path, text);
}
const current = update ? readFileSync(path, 'utf8') : readme;

describe('README.md', () => {
  for (const [name, rows] of Object.entries(tables))
    it(`has the table of ${name} as the program has it`, () => {
      expect(current).toContain(`<!-- ${name} -->\n${rows}<!-- /${name} -->`);
    });

  const examples = [...current.matchAll(example)].map(([, line, output]) => ({ line: line!, output: output! }));
  it('shows runs', () => expect(examples.length).toBeGreaterThan(3));
  for (const { line, output } of examples) it(`shows what \`${line}\` prints`, () => expect(shell(line)).toBe(output));

  it('has a program of the library that runs', async () => {
    const [, program = ''] = /```js\n([\s\S]*?)```/.exec(current) ?? [];
    const output = await new Promise<string>((resolve, reject) => {
      execFile(process.execPath, ['--input-type=module', '-e', program], { cwd: root }, (error, stdout) =>
        error === null ? resolve(stdout) : reject(error),
      );
    });
    expect(output).toMatch(
      /^10 0 KilnNet: Inferring Temperature Fields from a Single Sensor\n\{"title":"Visual Lantern Tuning",.*\}\n\n$/,
    );
  });
});
