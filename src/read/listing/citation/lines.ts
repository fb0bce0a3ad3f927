import { joinBroken } from '../abstracts/unwrap.ts';
import { PUBLICATION_TYPE } from '../publication-type.ts';

/** The lines of one citation as one. */

/** A line that could have held so much more than the next word was not broken there. */
const SLACK = 12;
/** Of the widest line so far, what counts at the next record: a file may change its width. */
const FADING = 0.99;

/** Puts the lines of a record together; it remembers how wide the listing's lines are. */
export type CitationJoiner = (lines: readonly string[]) => JoinedLines;

interface JoinedLines {
  readonly text: string;
  /** The same with a tab at every end of a line: where they are few, each may hold something of its own. */
  readonly parted: string;
}

/** Longer records were broken at a column. */
const MOST_PARTS = 4;

/** Broken lines are joined by a blank; lines that end where nothing made them end are cells of one record: `T⏎A, B and C`. */
export function createCitationJoiner(): CitationJoiner {
  let width = 0;
  return lines => {
    width *= FADING;
    for (const { length } of lines) width = Math.max(width, length);
    const joined = lines.reduce((before, line, at) => {
      if (at === 0) return line;
      const first = line.indexOf(' ');
      const needed = lines[at - 1]!.length + 1 + (first < 0 ? line.length : first);
      return needed + SLACK < width ? `${before}\t${line}` : joinBroken(before, line);
    }, '');
    const text = tightMarks(joined);
    const few = lines.length > 1 && lines.length <= MOST_PARTS && !text.includes('\t');
    return { text, parted: few ? lines.join('\t') : text };
  };
}

const TYPE = new RegExp(PUBLICATION_TYPE);
const TIGHT = /(?<=[\p{L}\])])([.,])(?=\p{Lu}\p{L}|\p{Lu}[\s,.-]|et al)/gu;

/** `Roe A,Poe B.On Paper Boats[J].Ponds,1999`: a style without blanks after its points. */
function tightMarks(text: string): string {
  const end = text.search(TYPE);
  if (end < 0) return text;
  const head = text.slice(0, end);
  if (head.includes('. ')) return text;
  const tail = text
    .slice(end)
    .replace(/^(\[[^\]]+\])\.(?=\S)/u, '$1. ')
    .replace(/,(?=\d)|(?<=,(?:19|20)\d\d):(?=\d)/gu, '$& ');
  return head.replace(TIGHT, '$1 ') + tail;
}
