import type { Block } from './model.ts';
import { createInputReader, type InputOptions } from './read/input.ts';

/** One file of input. */
export interface Input {
  /** What the records name as their source; `-` is standard input. */
  readonly file: string;
  readonly bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** What one piece of a file gave. */
export interface InputPiece {
  readonly file: string;
  /** Blocks that can no longer change; their lines go on where the last piece's ended. */
  readonly blocks: readonly Block[];
  /** The name of the input's format, once it is known. */
  readonly format: string | null;
}

/** bytes → text → lines → labelled lines → papers: a piece of input in, the blocks that it settled out. */
export async function* readInput({ file, bytes }: Input, options: InputOptions = {}): AsyncGenerator<InputPiece> {
  const reader = createInputReader(file, options);
  for await (const piece of bytes) {
    const blocks = await reader.push(piece);
    yield { file, blocks, format: reader.format() };
  }
  const blocks = await reader.end();
  yield { file, blocks, format: reader.format() };
}
