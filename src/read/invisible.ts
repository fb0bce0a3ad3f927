import { Buffer } from 'node:buffer';
import type { Block, Line } from '../model.ts';

/**
 * Signs that pages put into text to say where a line may break, and where it may not: soft hyphen, zero width space, word joiner, and zero width
 * no-break space. Nobody sees them, and everybody copies them. (The joiners of Persian, Hindi and emoji are letters of those and stay.)
 */
const SIGNS = '\u00ad\u200b\u2060\ufeff';
const INVISIBLE = new RegExp(`[${SIGNS}]`);
const EVERY = new RegExp(`[${SIGNS}]+`, 'g');
/** Where the line was broken at a soft hyphen, it was seen. */
const BROKEN = /\u00ad$/;
const IN_UTF8 = [...SIGNS].map(sign => Buffer.from(sign));

export function hasInvisible(text: string): boolean {
  return INVISIBLE.test(text);
}

/** The same for text in UTF-8: many times faster than a look at its characters. */
export function hasInvisibleBytes(bytes: Uint8Array): boolean {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return IN_UTF8.some(sign => all.includes(sign));
}

/** The line as it looks: `micro\u00adscope` is `microscope`. */
export function withoutInvisible(line: string): string {
  return INVISIBLE.test(line) ? line.replace(BROKEN, '-').replace(EVERY, '') : line;
}

/** Hides signs from a reader; what comes back from it has the lines as they stood in the input. */
export interface Blinds {
  hide(lines: readonly Line[]): readonly Line[];
  restore(blocks: Block[]): Block[];
}

/** @param shown what the reader sees of a line, which has a number */
export function createBlinds(shown: (line: string, number: number) => string = withoutInvisible): Blinds {
  /** By the number of the line, until its block comes back. */
  const hidden = new Map<number, string>();
  return {
    hide: lines =>
      lines.map(line => {
        const text = shown(line.text, line.number);
        if (text === line.text) return line;
        hidden.set(line.number, line.text);
        return { number: line.number, text };
      }),
    restore(blocks) {
      if (hidden.size === 0) return blocks;
      return blocks.map(block => ({
        ...block,
        lines: block.lines.map(line => {
          const text = hidden.get(line.number);
          if (text === undefined) return line;
          hidden.delete(line.number);
          return { ...line, text };
        }),
      }));
    },
  };
}
