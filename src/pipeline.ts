import type { Block } from './model.ts';
import { createInputReader, type InputOptions } from './read/input.ts';
import type { LabelSource } from './read/listing/label/shared.ts';

/** One file of input. */
export interface Input {
  /** What the records name as their source; `-` is standard input. */
  readonly file: string;
  readonly bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** The labels of its lines, where another thread finds them: when bytes come, it knows what can be known of the labels up to there. */
  readonly labels?: LabelSource;
}

/** What one piece of a file gave. */
export interface InputPiece {
  /** Blocks that can no longer change; their lines go on where the last piece's ended. */
  readonly blocks: readonly Block[];
  /** The name of the input's format, once it is known. */
  readonly format: string | null;
  /** The name of the layout of a listing, as far as it was read. */
  readonly layout: string | null;
}

/** bytes → text → lines → labelled lines → papers: a piece of input in, the blocks that it settled out. */
export async function* readInput(
  { file, bytes, labels }: Input,
  options: InputOptions = {},
): AsyncGenerator<InputPiece> {
  const reader = createInputReader(file, options, labels);
  for await (const piece of bytes) {
    const blocks = await reader.push(piece);
    yield { blocks, format: reader.format(), layout: reader.layout() };
  }
  const blocks = await reader.end();
  yield { blocks, format: reader.format(), layout: reader.layout() };
}
