import { existsSync } from 'node:fs';
import { Command, Help, InvalidArgumentError, Option } from 'commander';
import { type CommandRow, commands, type Example, programExamples } from './commands.ts';
import type { Io } from './io.ts';
import { type Flags, type OptionRow, optionsOf } from './options/options.ts';
import { nearest } from './options/suggest.ts';
import { version } from './version.ts';

/** What to do when a command was asked for; `help` is its help, in case there is nothing to do. */
export type Act = (row: CommandRow, files: readonly string[], flags: Flags, help: () => string) => Promise<void>;

/** The command line as commander reads it. Whatever ends early throws a CommanderError with its exit code. */
export function buildProgram(io: Io, act: Act): Command {
  const program = new Command('papers')
    .description('Turn raw listings of research papers into clean records without duplicates.')
    .version(version, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show help')
    .showSuggestionAfterError(true);
  dress(program, io, programExamples);
  for (const row of commands) program.addCommand(buildCommand(row, io, act), {});
  return program;
}

function buildCommand(row: CommandRow, io: Io, act: Act): Command {
  const command = new Command(row.name)
    .description(row.description)
    .argument('[file...]', 'files to read; - is standard input, and so is no file at all')
    .helpOption('-h, --help', 'show this help')
    .showHelpAfterError(`Try 'papers ${row.name} --help'.`);
  for (const option of optionsOf(row.name)) command.addOption(buildOption(option));
  command.action((files: readonly string[]) => act(row, files, command.opts<Flags>(), () => command.helpInformation()));
  dress(command, io, row.examples);
  return command;
}

/** Streams, exceptions instead of exits, and examples before everything else in the help. */
function dress(command: Command, io: Io, examples: readonly Example[]): void {
  const width = (stream: Io['stdout']): number =>
    'columns' in stream && typeof stream.columns === 'number' ? stream.columns : 80;
  command
    .exitOverride()
    .configureOutput({
      writeOut: text => io.stdout.write(text),
      writeErr: text => io.stderr.write(text),
      outputError: (text, write) => write(complaint(text)),
      getOutHelpWidth: () => Math.min(width(io.stdout), 100),
      getErrHelpWidth: () => Math.min(width(io.stderr), 100),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({
      formatHelp: (of, helper) => `${formatExamples(examples)}\n${Help.prototype.formatHelp.call(helper, of, helper)}`,
    });
}

/** Commander's message in our words; a file where a command should be is a command forgotten. */
function complaint(text: string): string {
  const [, word] = /^error: unknown command '(.+)'\n$/.exec(text) ?? [];
  const guess = word !== undefined && existsSync(word) ? `(Did you mean papers parse ${word}?)\n` : '';
  return text.replace(/^error: /, 'papers: ') + guess;
}

function formatExamples(examples: readonly Example[]): string {
  const width = Math.max(...examples.map(({ line }) => line.length));
  return `Examples:\n${examples.map(({ line, does }) => `  ${line.padEnd(width)}  ${does}\n`).join('')}`;
}

function buildOption(row: OptionRow): Option {
  const option = new Option(row.flags, describe(row));
  if (row.choices !== undefined) {
    const one = choose(row.choices, row.meant);
    option.argParser<unknown>(row.list ? (value: string) => value.split(',').map(word => one(word.trim())) : one);
  }
  if (row.repeatable) option.argParser((value: string, before: readonly string[] = []) => [...before, value]);
  // Absent is absent: commander would make `--no-dedupe` true by default, and so does every command that asks for `!== false`.
  return option;
}

function describe({ description, choices, default: standard }: OptionRow): string {
  const notes = [choices === undefined ? '' : choices.join(', '), standard === undefined ? '' : `default: ${standard}`];
  const note = notes.filter(text => text !== '').join('; ');
  return note === '' ? description : `${description} (${note})`;
}

function choose(choices: readonly string[], meant: OptionRow['meant'] = {}): (value: string) => string {
  return value => {
    if (choices.includes(value)) return value;
    const word = value.toLowerCase().replace(/^\./, '');
    const guess = (Object.hasOwn(meant, word) ? meant[word] : undefined) ?? nearest(word, choices);
    throw new InvalidArgumentError(
      `Choices: ${choices.join(', ')}.${guess === undefined ? '' : `\n(Did you mean ${guess}?)`}`,
    );
  };
}
