import { openAtomic } from './atomic.ts';
import type { Context } from './context.ts';
import { ClosedPipe, codeOf, reasonOf, WriteError } from './errors.ts';
import type { OutputStream } from './io.ts';

/** Where data goes: standard output or a file. */
export interface Output {
  /** Collects text; the promise, when there is one, must be waited for before more is written. */
  write(text: string): Promise<void> | undefined;
  /** Sends on what was collected. */
  flush(): Promise<void>;
  /** Sends on the rest; a file gets its name. */
  commit(): Promise<void>;
  /** Ends without a result; a file is left as it was. Harmless after `commit`. */
  discard(): Promise<void>;
}

interface Target {
  write(text: string): Promise<void>;
  commit(): Promise<void>;
  discard(): Promise<void>;
}

/** Characters that are sent on at once. */
const BATCH = 64 * 1024;

/** @param file absent or `-` for standard output */
export async function openOutput(file: string | undefined, { io, interrupt }: Context): Promise<Output> {
  return batched(file === undefined || file === '-' ? streamTarget(io.stdout) : await fileTarget(file), interrupt);
}

function batched(target: Target, interrupt: AbortSignal): Output {
  let waiting: string[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    interrupt.throwIfAborted();
    if (size === 0) return;
    const text = waiting.join('');
    waiting = [];
    size = 0;
    await target.write(text);
  };
  return {
    write(text) {
      waiting.push(text);
      size += text.length;
      return size < BATCH ? undefined : flush();
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
  const write = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      stream.write(text, error => {
        if (error === undefined || error === null) resolve();
        else if (codeOf(error) === 'EPIPE') reject(new ClosedPipe('nobody reads standard output'));
        else reject(new WriteError(`cannot write to standard output: ${reasonOf(error)}`));
      });
    });
  return { write, commit: nothing, discard: nothing };
}

async function fileTarget(path: string): Promise<Target> {
  const named = async <Result>(action: Promise<Result>): Promise<Result> => {
    try {
      return await action;
    } catch (error) {
      throw new WriteError(`cannot write ${path}: ${reasonOf(error)}`);
    }
  };
  const file = await named(openAtomic(path));
  return { write: text => named(file.write(text)), commit: () => named(file.commit()), discard: file.discard };
}
