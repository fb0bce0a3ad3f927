import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
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

/** A folder with these files. */
export interface Folder {
  readonly path: string;
  add(files: Readonly<Record<string, string | Uint8Array>>): void;
  names(): readonly string[];
  remove(): void;
}

export function folder(files: Readonly<Record<string, string | Uint8Array>>): Folder {
  const path = mkdtempSync(join(tmpdir(), 'papers-test-'));
  const add: Folder['add'] = more => {
    for (const [name, content] of Object.entries(more)) writeFileSync(join(path, name), content);
  };
  add(files);
  return { path, add, names: () => readdirSync(path), remove: () => rmSync(path, { recursive: true, force: true }) };
}
