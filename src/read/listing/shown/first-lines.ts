import type { Block, Line, Reader } from '../../../model.ts';
import { isBlank } from '../../blocks.ts';

type LineReader = Reader<readonly Line[]>;

/** So many lines that are not blank tell how a listing has to be read. */
const ENOUGH = 8;
/** Blank lines among them do not make the reader wait for ever. */
const MOST_WAITING = 100;

/**
 * Waits for the first lines, and chooses by them who reads.
 * @param choose sees those that are not blank
 * @param enough how many it sees at most
 */
export function byFirstLines(choose: (first: readonly Line[]) => LineReader, enough = ENOUGH): LineReader {
  const waiting: Line[] = [];
  const told: Line[] = [];
  let chosen: LineReader | null = null;

  function begin(): Block[] {
    chosen = choose(told);
    return chosen.push(waiting);
  }

  return {
    push(lines) {
      if (chosen !== null) return chosen.push(lines);
      for (const line of lines) {
        waiting.push(line);
        if (told.length < enough && waiting.length <= MOST_WAITING && !isBlank(line.text)) told.push(line);
      }
      return told.length === enough || waiting.length > MOST_WAITING ? begin() : [];
    },
    end() {
      const blocks = chosen === null ? begin() : [];
      return blocks.concat(chosen!.end());
    },
    layout: () => chosen?.layout?.() ?? null,
  };
}
