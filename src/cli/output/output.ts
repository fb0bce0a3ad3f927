import { Buffer } from 'node:buffer';
import type { Context } from '../context.ts';
import { ClosedPipe, codeOf, named, reasonOf, WriteError } from '../errors.ts';
import type { OutputStream } from '../io.ts';
import { openAtomic } from './atomic.ts';

/** Where data goes: standard output or a file. */
export interface Output {
  /** Collects text or bytes; the promise, when there is one, must be waited for before more is written. */
  write(data: string | Uint8Array): Promise<void> | undefined;
  /** Sends on what was collected. */
  flush(): Promise<void>;
  /** Sends on the rest; a file gets its name. */
  commit(): Promise<void>;
  /** Ends without a result; a file is left as it was. Harmless after `commit`. */
  discard(): Promise<void>;
}

interface Target {
  /** The bytes are the target's from now on. */
  write(bytes: Uint8Array): Promise<void>;
  commit(): Promise<void>;
  discard(): Promise<void>;
}

/** Bytes that are collected before they are sent on: what a piece of input gives has room in them. */
const BATCH = 96 * 1024;
/** UTF-8 takes at most so many bytes for a UTF-16 code unit. */
const WIDEST = 3;

/** @param file absent or `-` for standard output */
export async function openOutput(file: string | undefined, { io, interrupt }: Context): Promise<Output> {
  return batched(isStdout(file) ? streamTarget(io.stdout) : await fileTarget(file), interrupt);
}

export function isStdout(file: string | undefined): file is undefined | '-' {
  return file === undefined || file === '-';
}

/** Opens an output, has `write` fill it, and commits it; when that fails, a file is left as it was. */
export async function writeWhole(
  file: string | undefined,
  context: Context,
  write: (output: Output) => Promise<void>,
): Promise<void> {
  const output = await openOutput(file, context);
  try {
    await write(output);
    await output.commit();
  } finally {
    await output.discard();
  }
}

/** Text is turned into bytes as it comes: texts that are first put together are copied once more, as wide characters. */
function batched(target: Target, interrupt: AbortSignal): Output {
  let batch = Buffer.alloc(0);
  let used = 0;
  const flush = async (): Promise<void> => {
    interrupt.throwIfAborted();
    if (used === 0) return;
    const full = batch.subarray(0, used);
    batch = Buffer.alloc(0);
    used = 0;
    await target.write(full);
  };
  const collect = (data: string | Uint8Array, room: number): void => {
    if (batch.length - used < room) batch = Buffer.allocUnsafeSlow(Math.max(BATCH, room));
    if (typeof data === 'string') used += batch.write(data, used);
    else {
      batch.set(data, used);
      used += data.length;
    }
  };
  return {
    write(data) {
      const room = typeof data === 'string' ? data.length * WIDEST : data.length;
      if (used > 0 && batch.length - used < room) return flush().then(() => collect(data, room));
      collect(data, room);
    },
    flush,
    async commit() {
      await flush();
      await target.commit();
    },
    discard: target.discard,
  };
}

function streamTarget(stream: OutputStream): Target {
  const nothing = async (): Promise<void> => undefined;
  const write = (bytes: Uint8Array): Promise<void> =>
    new Promise((resolve, reject) => {
      stream.write(bytes, error => {
        if (error === undefined || error === null) resolve();
        else if (codeOf(error) === 'EPIPE') reject(new ClosedPipe('nobody reads standard output'));
        else reject(new WriteError(`cannot write to standard output: ${reasonOf(error)}`));
      });
    });
  return { write, commit: nothing, discard: nothing };
}

async function fileTarget(path: string): Promise<Target> {
  const told = async <Result>(action: Promise<Result>): Promise<Result> => {
    try {
      return await action;
    } catch (error) {
      throw new WriteError(`cannot write ${named(path)}: ${reasonOf(error)}`);
    }
  };
  const file = await told(openAtomic(path));
  return { write: bytes => told(file.write(bytes)), commit: () => told(file.commit()), discard: file.discard };
}
