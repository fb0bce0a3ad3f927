import { openAtomic } from './atomic.ts';
import type { Context } from './context.ts';
import { ClosedPipe, codeOf, named, reasonOf, WriteError } from './errors.ts';
import type { OutputStream } from './io.ts';

/** Where data goes: standard output or a file. */
export interface Output {
  /** Collects text, or bytes that must not change any more; the promise, when there is one, must be waited for before more is written. */
  write(data: string | Uint8Array): Promise<void> | undefined;
  /** Sends on what was collected. */
  flush(): Promise<void>;
  /** Sends on the rest; a file gets its name. */
  commit(): Promise<void>;
  /** Ends without a result; a file is left as it was. Harmless after `commit`. */
  discard(): Promise<void>;
}

interface Target {
  write(data: string | Uint8Array): Promise<void>;
  commit(): Promise<void>;
  discard(): Promise<void>;
}

/** Characters or bytes that are sent on at once. */
const BATCH = 64 * 1024;

/** @param file absent or `-` for standard output */
export async function openOutput(file: string | undefined, { io, interrupt }: Context): Promise<Output> {
  return batched(file === undefined || file === '-' ? streamTarget(io.stdout) : await fileTarget(file), interrupt);
}

function batched(target: Target, interrupt: AbortSignal): Output {
  let texts: string[] = [];
  let bytes: Uint8Array | null = null;
  let size = 0;
  const flush = async (): Promise<void> => {
    interrupt.throwIfAborted();
    const waiting = bytes ?? texts.join('');
    texts = [];
    bytes = null;
    size = 0;
    if (waiting.length > 0) await target.write(waiting);
  };
  const collect = (data: string | Uint8Array): Promise<void> | undefined => {
    if (typeof data === 'string') texts.push(data);
    else bytes = bytes === null ? data : joined(bytes, data);
    size += data.length;
    return size < BATCH ? undefined : flush();
  };
  /** Text and bytes wait for one another: what was written before goes before. */
  const collectAfter = async (data: string | Uint8Array): Promise<void> => {
    await flush();
    await collect(data);
  };
  return {
    write(data) {
      const follows =
        typeof data === 'string' ? bytes === null : texts.length === 0 && (bytes === null || touch(bytes, data));
      return follows ? collect(data) : collectAfter(data);
    },
    flush,
    async commit() {
      await flush();
      await target.commit();
    },
    discard: target.discard,
  };
}

/** Whether `b` begins in memory where `a` ends. */
function touch(a: Uint8Array, b: Uint8Array): boolean {
  return a.buffer === b.buffer && a.byteOffset + a.length === b.byteOffset;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  return new Uint8Array(a.buffer, a.byteOffset, a.length + b.length);
}

function streamTarget(stream: OutputStream): Target {
  const nothing = async (): Promise<void> => undefined;
  const write = (data: string | Uint8Array): Promise<void> =>
    new Promise((resolve, reject) => {
      stream.write(data, error => {
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
  return { write: data => told(file.write(data)), commit: () => told(file.commit()), discard: file.discard };
}
