import type { LabelledLine } from '../../../../model.ts';
import { CLOSERS } from '../../citation/frames.ts';
import { isTitle } from '../roles.ts';

/** A title in quotes or in bold that is broken goes on to the line that closes them: `“Growing Moss ⏎ on Stones.” Wet Letters`. */

interface Frame {
  readonly opens: string;
  /** What closes it, where no letter follows: `’` may be an apostrophe. */
  readonly closes: RegExp;
}

const frame = (opens: string, closes: string): Frame => ({
  opens,
  closes: new RegExp(`${closes}(?![\\p{L}\\p{N}])`, 'u'),
});

/** These may be apostrophes, or close other quotes. */
const UNCLEAR = "'‟”";

const FRAMES: readonly Frame[] = [
  ...Object.entries(CLOSERS)
    .filter(([opens]) => !UNCLEAR.includes(opens))
    .map(([opens, closes]) => frame(opens, `[${closes}]`)),
  frame('`', '`'),
  frame('**', '\\*\\*'),
];

/** Numbers, codes and labels may stand before a title, but are no longer. */
const LONGEST_HEAD = 24;

/** Whether a line closes the frame that the title above it opened. */
export function closesTitle(record: readonly LabelledLine[], text: string): boolean {
  if (record.length === 0 || !isTitle(record.at(-1)!)) return false;
  const from = record.findLastIndex(({ role }) => role === 'title');
  if (from < 0) return false;
  const title = record
    .slice(from)
    .map(line => line.text.trim())
    .join(' ');
  const open = FRAMES.find(each => opensIn(title, each));
  return open?.closes.test(text) === true;
}

/** Whether the frame opens near the beginning of a title, and does not close. */
function opensIn(title: string, { opens, closes }: Frame): boolean {
  const at = title.indexOf(opens);
  if (at < 0 || at > LONGEST_HEAD || (at > 0 && !BEFORE_FRAME.test(title[at - 1]!))) return false;
  return !closes.test(title.slice(at + opens.length));
}

const BEFORE_FRAME = /[\s:：.)\]]/u;
