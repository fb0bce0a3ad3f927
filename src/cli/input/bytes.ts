import { Buffer } from 'node:buffer';
import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import { addAbortSignal } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import type { Context } from '../context.ts';
import { named, ReadError, reasonOf } from '../errors.ts';

/** Large enough that calls cost little, small enough that what is read and written stays young: four times as much takes 70 MB more memory. */
const CHUNK = 64 * 1024;

/** The bytes of a file, or of standard input for `-`. Throws ReadError when they cannot be read, and AbortError on an interrupt. */
export async function* readBytes(file: string, { io, interrupt }: Context): AsyncGenerator<Uint8Array> {
  try {
    if (file !== '-' && statSync(file).isFile()) {
      yield* readPlainFile(file, interrupt);
      return;
    }
    const stream = file === '-' ? io.stdin : createReadStream(file, { highWaterMark: CHUNK });
    for await (const bytes of addAbortSignal(interrupt, stream)) yield bytes as Uint8Array;
  } catch (error) {
    if (interrupt.aborted) throw error;
    throw new ReadError(`cannot read ${file === '-' ? 'standard input' : named(file)}: ${reasonOf(error)}`);
  }
}

/** What lies on a disk is there at once: to have another thread read it costs three times the reading. Pipes and devices let one wait. */
async function* readPlainFile(file: string, interrupt: AbortSignal): AsyncGenerator<Uint8Array> {
  const opened = openSync(file, 'r');
  try {
    for (;;) {
      const bytes = Buffer.allocUnsafeSlow(CHUNK);
      const length = readSync(opened, bytes, 0, CHUNK, null);
      if (length === 0) return;
      yield bytes.subarray(0, length);
      // an interrupt is heard only between two turns
      await turn();
      interrupt.throwIfAborted();
    }
  } finally {
    closeSync(opened);
  }
}
