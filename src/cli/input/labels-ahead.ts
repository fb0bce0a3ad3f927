import { Worker } from 'node:worker_threads';
import type { Input } from '../../pipeline.ts';
import { inputFormatNamed } from '../../read/formats.ts';
import type { InputOptions } from '../../read/input.ts';
import type { LabelAnswer, LabelRequest } from './label-thread.ts';

/** Pieces that the other thread may have more than this one: enough that neither waits for the other, few enough to hold in memory. */
const AHEAD = 8;

/** Memory of the other thread for what is young, in megabytes: more of it is no faster. */
const YOUNG = 2;

/**
 * The same bytes, and the labels of their lines, which another thread finds while this one builds records.
 *
 * @param script label-thread.ts, as it was built
 * @param options how to read; whatever format they name, it is read as a listing
 * @param interrupt ends the waiting for the other thread
 */
export function labelledAhead(
  bytes: AsyncIterable<Uint8Array>,
  script: URL,
  options: InputOptions,
  interrupt: AbortSignal,
): Required<Pick<Input, 'bytes' | 'labels'>> {
  const queue = createQueue();
  return {
    bytes: ahead(bytes, () => startThread(script, options, interrupt), queue.add),
    labels: { take: queue.take },
  };
}

async function* ahead(
  bytes: AsyncIterable<Uint8Array>,
  start: () => LabelThread,
  known: (labels: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  const thread = start();
  // the modules of the reader load while the other thread starts
  void inputFormatNamed('listing').open();
  const pieces: Uint8Array[] = [];
  let failure: unknown;
  try {
    try {
      for await (const piece of bytes) {
        thread.ask(piece);
        pieces.push(piece);
        if (pieces.length <= AHEAD) continue;
        known(await thread.answer());
        yield pieces.shift()!;
      }
    } catch (error) {
      // what was read before the bytes could not be had is not lost
      failure = error;
    }
    thread.ask(null);
    for (const piece of pieces) {
      known(await thread.answer());
      yield piece;
    }
    if (failure !== undefined) throw failure;
    known(await thread.answer());
  } finally {
    await thread.end();
  }
}

/** Labels in the order of the lines. */
function createQueue(): { add(labels: Uint8Array): void; take(): number | undefined } {
  const waiting: Uint8Array[] = [];
  let first: Uint8Array = new Uint8Array(0);
  let next = 0;
  return {
    add: labels => void waiting.push(labels),
    take() {
      while (next === first.length) {
        const following = waiting.shift();
        if (following === undefined) return undefined;
        first = following;
        next = 0;
      }
      return first[next++];
    },
  };
}

/** Another thread that answers in the order in which it is asked. */
interface LabelThread {
  ask(request: LabelRequest): void;
  answer(): Promise<LabelAnswer>;
  end(): Promise<void>;
}

function startThread(script: URL, options: InputOptions, interrupt: AbortSignal): LabelThread {
  const worker = new Worker(script, {
    workerData: { ...options, format: 'listing' },
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });
  const answers: LabelAnswer[] = [];
  let failure: Error | null = null;
  let wake = (): void => {};
  worker.on('message', (answer: LabelAnswer) => {
    answers.push(answer);
    wake();
  });
  worker.on('error', error => {
    failure = error;
    wake();
  });
  worker.on('exit', code => {
    failure ??= new Error(`the thread that labels lines ended with ${code}`);
    wake();
  });
  interrupt.addEventListener('abort', () => wake());
  return {
    ask: request => worker.postMessage(request),
    async answer() {
      while (answers.length === 0) {
        interrupt.throwIfAborted();
        if (failure !== null) throw failure;
        await new Promise<void>(resolve => (wake = resolve));
      }
      return answers.shift()!;
    },
    end: async () => void (await worker.terminate()),
  };
}
