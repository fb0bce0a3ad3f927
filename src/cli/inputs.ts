import { Buffer } from 'node:buffer';
import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import { addAbortSignal } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { type Input, type InputPiece, readInput } from '../pipeline.ts';
import { createDecoder } from '../read/decode.ts';
import { HEAD_LENGTH, recogniseFormat } from '../read/formats.ts';
import type { InputOptions } from '../read/input.ts';
import type { Context } from './context.ts';
import { named, ReadError, reasonOf, UsageError } from './errors.ts';
import { labelledAhead } from './labels-ahead.ts';
import type { Flags } from './options.ts';

/** Large enough that calls cost little, small enough that what is read and written stays young: four times as much takes 70 MB more memory. */
const CHUNK = 64 * 1024;

/** The bytes of a file, or of standard input for `-`. Throws ReadError when they cannot be read, and AbortError on an interrupt. */
async function* readBytes(file: string, { io, interrupt }: Context): AsyncGenerator<Uint8Array> {
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

/** A listing of so many bytes is labelled by another thread: shorter ones are read before that has started. */
const LARGE = 6 * 1024 * 1024;

/** The input that a file is, with another thread's labels where that saves time. */
function openFile(file: string, context: Context, options: InputOptions): Input {
  const bytes = readBytes(file, context);
  const { labelThread } = context.io;
  if (labelThread === undefined || options.confidence === true || !isLargeListing(file, options))
    return { file, bytes };
  return { file, ...labelledAhead(bytes, labelThread, options) };
}

function isLargeListing(file: string, { format, encoding }: InputOptions): boolean {
  if (file === '-' || (statSync(file, { throwIfNoEntry: false })?.size ?? 0) < LARGE) return false;
  return (format ?? formatOf(file, encoding)) === 'listing';
}

/** The name of the format that a file begins in; '' when it cannot be read, which is said later. */
function formatOf(file: string, encoding: string | undefined): string {
  const head = new Uint8Array(CHUNK);
  try {
    const opened = openSync(file, 'r');
    try {
      const length = readSync(opened, head, 0, CHUNK, null);
      const { text } = createDecoder(encoding).push(head.subarray(0, length));
      return recogniseFormat(text.slice(0, HEAD_LENGTH), file).name;
    } finally {
      closeSync(opened);
    }
  } catch {
    return '';
  }
}

/** How the input is to be read. Throws UsageError for an encoding that nobody knows. */
export function inputOptions({ inputFormat, encoding, layout }: Flags): InputOptions {
  if (encoding !== undefined) {
    try {
      createDecoder(encoding);
    } catch {
      throw new UsageError(`unknown encoding "${encoding}"; examples: utf-8, latin1, windows-1252, utf-16le, gb18030`);
    }
  }
  // Only a listing has a layout: who names one says that this is a listing.
  return { format: inputFormat ?? (layout === undefined ? undefined : 'listing'), encoding, layout };
}

/** What a file turned out to be. */
export type Found = Pick<InputPiece, 'format' | 'layout'>;

/** Takes what one file gives. */
export interface Taker {
  piece(piece: InputPiece): Promise<void>;
  /** After the last piece of a file that could be read to its end. */
  end?(found: Found): Promise<void>;
}

/**
 * Reads the files one after another and hands on what each piece of input gave. A file that cannot be read is named, and the others are still read.
 *
 * @param open called for each file, also when it has the name of another one
 * @returns how many files could be read
 */
export async function readInputs(
  context: Context,
  open: (file: string) => Taker,
  files: readonly string[] = context.files,
  more: InputOptions = {},
): Promise<number> {
  const options = { ...inputOptions(context.flags), ...more };
  let done = 0;
  for (const file of files) {
    const taker = open(file);
    let found: Found = { format: null, layout: null };
    try {
      for await (const piece of readInput(openFile(file, context, options), options)) {
        found = piece;
        await taker.piece(piece);
      }
      await taker.end?.(found);
      done++;
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      context.messages.error(error.message);
    }
  }
  return done;
}
