import type { Block, Line, Reader } from '../../model.ts';
import { isBlank } from '../blocks.ts';
import { createBlinds } from '../invisible.ts';

/** A mail that quotes a listing, or a page whose broken abstracts are quotes: most of its first lines begin with '>'. The sign is taken off for the reader and put back into the blocks. */

/** So many lines tell whether the listing is quoted. */
const ENOUGH = 8;
/** Blank lines among them do not make the reader wait for ever. */
const MOST_WAITING = 100;
const SIGNS = /^(?:>[ \t]?)+/u;

const isQuoted = (text: string): boolean => text.charCodeAt(0) === 62;

/** @param reader sees the lines as they were before they were quoted */
export function createQuotedReader(reader: Reader<readonly Line[]>): Reader<readonly Line[]> {
  let waiting: Line[] | null = [];
  let told = 0;
  let signed = 0;
  const blinds = createBlinds(text => text.replace(SIGNS, ''));

  const areQuoted = (): boolean => signed > 1 && signed * 2 >= told;

  function push(lines: readonly Line[]): Block[] {
    return areQuoted() ? blinds.restore(reader.push(blinds.hide(lines))) : reader.push(lines);
  }

  function begin(): Block[] {
    const first = waiting!;
    waiting = null;
    return push(first);
  }

  return {
    push(lines) {
      if (waiting === null) return push(lines);
      for (const line of lines) {
        waiting.push(line);
        if (told === ENOUGH || waiting.length > MOST_WAITING || isBlank(line.text)) continue;
        told++;
        if (isQuoted(line.text)) signed++;
      }
      return told === ENOUGH || waiting.length > MOST_WAITING ? begin() : [];
    },
    end() {
      const blocks = waiting === null ? [] : begin();
      const last = reader.end();
      return blocks.concat(blinds.restore(last));
    },
    layout: () => reader.layout?.() ?? null,
  };
}
