import { type Input, type InputPiece, readInput } from '../../pipeline.ts';
import { createDecoder } from '../../read/bytes/decode.ts';
import type { InputOptions } from '../../read/input.ts';
import type { Context } from '../context.ts';
import { ReadError, UsageError } from '../errors.ts';
import type { Flags } from '../options/options.ts';
import { readBytes } from './bytes.ts';
import { labelledAhead } from './labels-ahead.ts';
import { isLargeListing } from './large-listing.ts';

/** The input that a file is, with another thread's labels where that saves time. */
function openFile(file: string, context: Context, options: InputOptions): Input {
  const bytes = readBytes(file, context);
  const { interrupt, io } = context;
  const { labelThread } = io;
  if (labelThread === undefined || options.confidence === true || !isLargeListing(file, options))
    return { file, bytes };
  return { file, ...labelledAhead(bytes, labelThread, options, interrupt) };
}

/** How the input is to be read. Throws UsageError for an encoding that nobody knows. */
function inputOptions({ inputFormat, encoding, layout }: Flags): InputOptions {
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
