import type { Block, Line, Paper, Problem, Reader, Role } from '../model.ts';

/** A line outside any record. One block a line, so that the blocks do not depend on how the input was cut. */
export function looseBlock(line: Line): Block {
  return { lines: [{ ...line, role: isBlank(line.text) ? 'blank' : 'noise' }], paper: null, problems: [] };
}

/** A paper and its lines, all with one role; blank lines stay blank. */
export function paperBlock(
  lines: readonly Line[],
  role: Role,
  paper: Paper | null,
  problems: readonly Problem[] = [],
): Block {
  return { lines: lines.map(line => ({ ...line, role: isBlank(line.text) ? 'blank' : role })), paper, problems };
}

/** Lines of a record that cannot be read, with the reason. */
export function brokenBlock(lines: readonly Line[], problem: Problem): Block {
  return paperBlock(lines, 'noise', null, [problem]);
}

/** Most lines begin with a sign of ASCII and are told by that. */
export function isBlank(text: string): boolean {
  if (text === '') return true;
  const first = text.charCodeAt(0);
  return first > 0x20 && first < 0x7f ? false : text.trim() === '';
}

/** A reader of lines one by one: `read` and `close` lay the blocks that they settle into `settled`, which is emptied after each piece. */
export function lineReader(settled: Block[], read: (line: Line) => void, close: () => void): Reader<readonly Line[]> {
  return {
    push(lines) {
      for (const line of lines) read(line);
      return settled.splice(0);
    },
    end() {
      close();
      return settled.splice(0);
    },
  };
}
