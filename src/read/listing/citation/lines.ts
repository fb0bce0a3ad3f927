import { joinBroken } from '../unwrap.ts';

/** The lines of one citation as one. */

/** A line that could have held so much more than the next word was not broken there. */
const SLACK = 8;

/** Broken lines are joined by a blank; lines that end where nothing made them end are cells of one record: `T⏎A, B and C`. */
export function joinCitation(lines: readonly string[]): string {
  let width = 0;
  for (const { length } of lines) width = Math.max(width, length);
  return tightMarks(
    lines.reduce((joined, line, at) => {
      if (at === 0) return line;
      const first = line.indexOf(' ');
      const needed = lines[at - 1]!.length + 1 + (first < 0 ? line.length : first);
      return needed + SLACK < width ? `${joined}\t${line}` : joinBroken(joined, line);
    }, ''),
  );
}

const TYPE = /\[(?:[JCMDNRSPAZ]|EB|DB|OL)(?:\/OL)?\]/;
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
