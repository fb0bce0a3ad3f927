import type { Line, Reader } from '../model.ts';
import type { LabelSink, LabelSource } from './listing/label/shared.ts';

export interface ReaderOptions {
  /** The layout of a listing, when the user knows it better. */
  readonly layout?: string;
  /** Whether the user named the format: the text is in it, whatever it looks like. */
  readonly named?: boolean;
  /** Whether each line tells how sure the reader is of its role. */
  readonly confidence?: boolean;
  /** Where the labels of a listing go instead of into records, or where they come from; see listing/label/shared.ts. */
  readonly labels?: LabelSink | LabelSource;
}

/** Makes the reader of one file: lines in, blocks out. The lines of the blocks are all of those lines, each once, in order. */
export type CreateReader = (file: string, options: ReaderOptions) => Reader<readonly Line[]>;

/** A format that can be read. */
export interface InputFormat {
  readonly name: string;
  readonly title: string;
  /** Of file names, with the dot, lower case; the first is the usual one. */
  readonly extensions: readonly string[];
  /**
   * Whether text that begins like this is in the format. `head` is the first HEAD_LENGTH characters, or all that there is,
   * with LF as line end.
   */
  recognise(head: string, file: string): boolean;
  /** Whether the reader passes over lines outside records without a word: text in another format would yield nothing, unnoticed. */
  readonly skips?: true;
  /** Whether its bytes are no text: what is wrong in them as text is not worth saying. */
  readonly binary?: true;
  /** Whether the text is what a page or a mail shows: it is read without the signs that nobody sees. Records are kept as they were saved. */
  readonly copied?: true;
  /** The reader's module is loaded only when the format is met. */
  open(): Promise<CreateReader>;
}
