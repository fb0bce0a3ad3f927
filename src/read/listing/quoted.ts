import type { Block, Line, Reader } from '../../model.ts';
import { isBlank } from '../blocks.ts';

/** A mail that quotes a listing: nearly all of its first lines begin with '>'. The sign is taken off for the reader and put back into the blocks. */

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
  /** Lines with their signs that stand in no block yet. */
  let written: string[] = [];

  const areQuoted = (): boolean => signed > 1 && signed * 4 >= told * 3;

  function push(lines: readonly Line[]): Block[] {
    if (!areQuoted()) return reader.push(lines);
    for (const { text } of lines) written.push(text);
    return restored(
      reader.push(lines.map(line => (isQuoted(line.text) ? { ...line, text: line.text.replace(SIGNS, '') } : line))),
    );
  }

  function restored(blocks: readonly Block[]): Block[] {
    let next = 0;
    const out = blocks.map(block => ({
      ...block,
      lines: block.lines.map(line => ({ ...line, text: written[next++]! })),
    }));
    written = written.slice(next);
    return out;
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
      return blocks.concat(areQuoted() ? restored(last) : last);
    },
    layout: () => reader.layout?.() ?? null,
  };
}
