import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { createDecoder } from '../../read/bytes/decode.ts';
import { HEAD_LENGTH, recogniseFormat } from '../../read/formats.ts';
import type { InputOptions } from '../../read/input.ts';

/** A listing of so many bytes is labelled by another thread: shorter ones are read before that has started. */
const LARGE = 6 * 1024 * 1024;
/** Bytes that hold the head of a file in any encoding. */
const HEAD = 4 * HEAD_LENGTH;

/** Whether a file is a listing that is worth a second thread. What is wrong with the file is said when it is read. */
export function isLargeListing(file: string, { format, encoding }: InputOptions): boolean {
  try {
    return file !== '-' && statSync(file).size >= LARGE && (format ?? formatOf(file, encoding)) === 'listing';
  } catch {
    return false;
  }
}

/** The name of the format that a file begins in. */
function formatOf(file: string, encoding: string | undefined): string {
  const head = new Uint8Array(HEAD);
  const opened = openSync(file, 'r');
  try {
    const length = readSync(opened, head, 0, HEAD, null);
    const { text } = createDecoder(encoding).push(head.subarray(0, length));
    return recogniseFormat(text.slice(0, HEAD_LENGTH), file).name;
  } finally {
    closeSync(opened);
  }
}
