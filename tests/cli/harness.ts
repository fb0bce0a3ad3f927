import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import type { Io } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';

export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

export interface RunOptions {
  /** Standard input; a terminal where absent. */
  readonly input?: string | Uint8Array | Readable;
  readonly env?: Record<string, string>;
  /** The streams that are terminals; standard input is one when nothing is put in. */
  readonly terminal?: readonly ('stdout' | 'stderr')[];
  readonly interrupt?: AbortSignal;
}

/** Runs the program in this process, as a shell would. */
export async function papers(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { input, env = {}, terminal = [], interrupt = new AbortController().signal } = options;
  const stdout = collector(terminal.includes('stdout'));
  const stderr = collector(terminal.includes('stderr'));
  const stdin = input instanceof Readable ? input : Readable.from(input === undefined ? [] : [Buffer.from(input)]);
  const io: Io = {
    stdin: Object.assign(stdin, { isTTY: input === undefined }),
    stdout: stdout.stream,
    stderr: stderr.stream,
    env,
  };
  const exitCode = await main(args, io, interrupt);
  return { stdout: stdout.text(), stderr: stderr.text(), exitCode };
}

function collector(isTTY: boolean): { stream: Io['stdout']; text: () => string } {
  const parts: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: string | Buffer, _, done) {
      parts.push(chunk.toString());
      done();
    },
  });
  return { stream: Object.assign(stream, { isTTY, columns: 60 }), text: () => parts.join('') };
}

/** Standard input that is written to by and by. */
export function pipe(): PassThrough {
  return new PassThrough();
}

/** A folder with these files, and a function that takes it away. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'papers-test-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
