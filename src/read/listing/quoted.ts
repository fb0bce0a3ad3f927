import type { Line, Reader } from '../../model.ts';
import { createBlinds } from '../invisible.ts';
import { byFirstLines } from './first-lines.ts';

/** A mail that quotes a listing, or a page whose broken abstracts are quotes: most of its first lines begin with '>'. The sign is taken off for the reader and put back into the blocks. */

const SIGNS = /^(?:>[ \t]?)+/u;

function areQuoted(lines: readonly Line[]): boolean {
  const signed = lines.filter(({ text }) => text.charCodeAt(0) === 62).length;
  return signed > 1 && signed * 2 >= lines.length;
}

/** @param reader sees the lines as they were before they were quoted */
export const createQuotedReader = (reader: Reader<readonly Line[]>): Reader<readonly Line[]> =>
  byFirstLines(first => (areQuoted(first) ? withoutSigns(reader) : reader));

function withoutSigns(reader: Reader<readonly Line[]>): Reader<readonly Line[]> {
  const blinds = createBlinds(text => text.replace(SIGNS, ''));
  return {
    push: lines => blinds.restore(reader.push(blinds.hide(lines))),
    end: () => blinds.restore(reader.end()),
    layout: () => reader.layout?.() ?? null,
  };
}
