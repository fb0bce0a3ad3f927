/** The thread that labels the lines of a large listing for the one that builds records from them: bytes in, labels out (label/shared.ts). */
import { parentPort, workerData } from 'node:worker_threads';
import { createInputReader, type InputOptions } from '../../read/input.ts';

/** A piece of the listing, or null after the last one. For each there is one answer: the labels of the lines that became certain. */
export type LabelRequest = Uint8Array | null;
export type LabelAnswer = Uint8Array;

const port = parentPort!;
let labels: number[] = [];
const reader = createInputReader('', workerData as InputOptions, {
  give(more, count) {
    for (let i = 0; i < count; i++) labels.push(more[i]!);
  },
});
const requests: LabelRequest[] = [];
let busy = false;

/** Reads what was asked, in order: while the first piece waits for the reader's module, others come. */
async function work(): Promise<void> {
  busy = true;
  for (let piece = requests.shift(); piece !== undefined; piece = requests.shift()) {
    const read = piece === null ? reader.end() : reader.push(piece);
    if (read instanceof Promise) await read;
    port.postMessage(Uint8Array.from(labels) satisfies LabelAnswer);
    labels = [];
  }
  busy = false;
}

port.on('message', async (request: LabelRequest) => {
  requests.push(request);
  if (!busy) await work();
});
