import type { LabelledLine } from '../../../../model.ts';
import { ownCopy } from '../../../text.ts';
import type { Group } from '../cut/groups.ts';
import { closesTitle } from '../cut/open-titles.ts';

/*
 * A journal or a kind that stands below each title looks like the rest of the title now and then. But titles that are broken over lines end
 * in another way each time, where journals come again; and not all titles are broken, least of all where there was room.
 */

/** So many of these lines came before, one in four or more: they are no ends of titles. */
const REPEATS = 2;
const SHARE = 4;

/** No listing shows more journals; its first lines are kept with them. */
const MOST = 512;

/** Titles that end alike are the same. */
const WORDS = 20;

/** So many titles, four in five of all, tell that each has such a line. */
const TITLES = 5;

/** A title that is broken so many characters before the longest line had room for a word more. */
const ROOM = 12;

/** Turns what stands below each title, and is no part of it, into fields. */
export interface TitleEnds {
  /** Counts what the title of a record ends with: once, before the group or any that came with it is moved. */
  meet(group: Group): void;
  move(group: Group): Group;
}

export function createTitleEnds(): TitleEnds {
  /** The lines that titles ended with, and how the first of these titles went before: a paper may come twice, numbered anew. */
  const met = new Map<string, string>();
  /** Lines between a title and what it ended with that came in several titles. */
  const again = new Set<string>();
  const counts = { titles: 0, ends: 0, repeats: 0, withRoom: 0 };
  let longest = 0;

  function areFields(): boolean {
    const { titles, ends, repeats, withRoom } = counts;
    if (repeats >= REPEATS && repeats * SHARE >= ends) return true;
    return ends >= TITLES && ends * 5 >= titles * 4 && withRoom * 2 >= ends;
  }

  function comesAgain(title: string, end: string): boolean {
    const words = title.slice(-WORDS);
    const first = met.get(end);
    if (first === undefined && met.size < MOST) met.set(ownCopy(end), ownCopy(words));
    return first !== undefined && first !== words;
  }

  const isAgain = (line: LabelledLine | undefined): boolean => line?.role === 'title+' && again.has(line.text.trim());

  function count(title: string, end: string): void {
    counts.ends++;
    if (comesAgain(title, end)) counts.repeats++;
    longest = Math.max(longest, title.length, end.length);
    if (title.length + 1 + end.split(' ', 1)[0]!.length + ROOM < longest && !title.endsWith(':')) counts.withRoom++;
  }

  return {
    meet({ lines, isRecord }) {
      const title = isRecord ? lines.find(({ role }) => role === 'title') : undefined;
      if (title === undefined) return;
      counts.titles++;
      const at = endOfTitle(lines);
      if (at < 0) return;
      count(title.text.trim(), lines[at]!.text.trim());
      for (const { role, text } of lines.slice(0, at))
        if (role === 'title+' && comesAgain(title.text.trim(), text.trim())) again.add(text.trim());
    },
    move(group) {
      const at = group.isRecord && areFields() ? endOfTitle(group.lines) : -1;
      if (at < 0) return group;
      let from = at;
      while (isAgain(group.lines[from - 1])) from--;
      const lines = group.lines.map((line, i) => (i < from || i > at ? line : { ...line, role: 'field' as const }));
      return { ...group, lines };
    },
  };
}

/** The last line of a title of more than one; -1 if there is none, or if it surely belongs to the title. */
function endOfTitle(lines: readonly LabelledLine[]): number {
  const at = lines.findLastIndex(({ role }) => role === 'title+');
  return at > 0 && closesTitle(lines.slice(0, at), lines[at]!.text) ? -1 : at;
}
