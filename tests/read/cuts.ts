import type { Block } from '../../src/model.ts';
import { createInputReader, type InputOptions } from '../../src/read/input.ts';

/** The blocks of a whole input. */
export function readAll(input: string | Uint8Array, options: InputOptions = {}, file = 'in.txt'): Promise<Block[]> {
  return readPieces([bytesOf(input)], options, file);
}

/** The blocks of an input that arrives in pieces. */
export async function readPieces(
  pieces: readonly Uint8Array[],
  options: InputOptions = {},
  file = 'in.txt',
): Promise<Block[]> {
  const reader = createInputReader(file, options);
  const blocks: Block[] = [];
  for (const piece of pieces) blocks.push(...(await reader.push(piece)));
  blocks.push(...(await reader.end()));
  return blocks;
}

/** Cuts bytes at the places given as fractions of their length. */
export function cutAt(bytes: Uint8Array, fractions: readonly number[]): Uint8Array[] {
  const places = fractions.map(fraction => Math.floor(fraction * bytes.length)).sort((a, b) => a - b);
  return [0, ...places].map((from, k) => bytes.slice(from, places[k] ?? bytes.length));
}

/** One byte a piece. */
export function singleBytes(bytes: Uint8Array): Uint8Array[] {
  return Array.from(bytes, byte => Uint8Array.of(byte));
}

export function bytesOf(input: string | Uint8Array): Uint8Array {
  return typeof input === 'string' ? new TextEncoder().encode(input) : input;
}

/** The text of every line, as the blocks have them. */
export function linesOf(blocks: readonly Block[]): { number: number; text: string }[] {
  return blocks.flatMap(block => block.lines.map(({ number, text }) => ({ number, text })));
}
