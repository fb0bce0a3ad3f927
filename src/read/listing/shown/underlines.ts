import type { Block, Line, Reader } from '../../../model.ts';
import { isBlank } from '../../blocks.ts';
import { byFirstLines } from './first-lines.ts';
import { createOtherwise } from './otherwise.ts';

/*
 * Headings that have a line of signs below them, as Markdown may have them:
 *
 *     Deep Moss
 *     ---------
 *
 * The reader sees `## Deep Moss`, and a blank line; blocks have the lines as they were.
 */

const UNDERLINE = /^(?:={3,}|-{3,})\s*$/;
const LEVELS: Readonly<Record<string, string>> = { '=': '# ', '-': '## ' };

/** So many of the first lines that are not blank tell that titles are underlined. */
const ENOUGH = 2;

/** Below the last line of a paragraph of several a line of signs is a rule. */
function areUnderlined(first: readonly Line[]): boolean {
  const underlined = first.filter(({ text, number }, at) => {
    const above = first[at - 1];
    const before = first[at - 2];
    const isAlone = above?.number === number - 1 && (before === undefined || before.number < above.number - 1);
    return UNDERLINE.test(text) && isAlone;
  });
  return underlined.length >= ENOUGH;
}

export const createUnderlinedReader = (reader: Reader<readonly Line[]>): Reader<readonly Line[]> =>
  byFirstLines(first => (areUnderlined(first) ? withHeadings(reader) : reader));

function withHeadings(reader: Reader<readonly Line[]>): Reader<readonly Line[]> {
  const otherwise = createOtherwise();
  /** The line that may have one of signs below it, and whether a blank line stands above it. */
  let held: Line | null = null;
  let afterBlank = true;

  /** Takes the next line. @returns the one before it */
  function next(line: Line): readonly Line[] {
    const above = held;
    if (above !== null && afterBlank && !isBlank(above.text) && UNDERLINE.test(line.text)) {
      otherwise.show(above.number, LEVELS[line.text[0]!]! + above.text.trim());
      otherwise.show(line.number, '');
      held = null;
      afterBlank = true;
      return [above, line];
    }
    afterBlank = above === null ? afterBlank : isBlank(above.text);
    held = line;
    return above === null ? [] : [above];
  }

  const restored = (blocks: Block[]): Block[] => otherwise.restore(blocks).map(withoutBlankSigns);
  const read = (lines: readonly Line[]): Block[] => restored(reader.push(otherwise.hide(lines)));

  return {
    push: lines => read(lines.flatMap(next)),
    end: () => [...read(held === null ? [] : [held]), ...restored(reader.end())],
    layout: () => reader.layout?.() ?? null,
  };
}

const withoutBlankSigns = (block: Block): Block => ({
  ...block,
  lines: block.lines.map(line => (line.role === 'blank' && !isBlank(line.text) ? { ...line, role: 'noise' } : line)),
});
