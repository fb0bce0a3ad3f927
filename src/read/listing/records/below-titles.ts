import type { LabelledLine } from '../../../model.ts';
import type { Group } from './groups.ts';

/*
 * A journal or a kind that stands below each title looks like the rest of the title now and then. But titles that are broken over lines end
 * in another way each time, where journals come again; and not all titles are broken, least of all where there was room.
 */

/** So many of these lines came before, one in four or more: they are no ends of titles. */
const REPEATS = 2;
const SHARE = 4;

/** No listing shows more journals; its first lines are kept with them. */
const MOST = 512;

/** So many titles, four in five of all, tell that each has such a line. */
const TITLES = 5;

/** A title that is broken so many characters before the longest line had room for a word more. */
const ROOM = 12;

/** Turns what stands below each title, and is no part of it, into fields. */
export interface TitleEnds {
  move(group: Group): Group;
}

export function createTitleEnds(): TitleEnds {
  /** The lines that titles ended with, and the numbers of those where they came first. */
  const met = new Map<string, number>();
  const count = { titles: 0, ends: 0, repeats: 0, withRoom: 0 };
  let longest = 0;

  function areFields(): boolean {
    const { titles, ends, repeats, withRoom } = count;
    if (repeats >= REPEATS && repeats * SHARE >= ends) return true;
    return ends >= TITLES && ends * 5 >= titles * 4 && withRoom * 2 >= ends;
  }

  function isRepeated({ text, number }: LabelledLine): boolean {
    const end = text.trim();
    const first = met.get(end);
    if (first === undefined && met.size < MOST) met.set(end, number);
    return first !== undefined && first !== number;
  }

  function meet(title: string, end: LabelledLine): void {
    count.ends++;
    if (isRepeated(end)) count.repeats++;
    const text = end.text.trim();
    longest = Math.max(longest, title.length, text.length);
    if (title.length + 1 + text.split(' ', 1)[0]!.length + ROOM < longest && !title.endsWith(':')) count.withRoom++;
  }

  return {
    move(group) {
      if (!group.isRecord) return group;
      const title = group.lines.findIndex(({ role }) => role === 'title');
      if (title < 0) return group;
      count.titles++;
      const at = group.lines.findLastIndex(({ role }) => role === 'title+');
      if (at < 0) return group;
      meet(group.lines[title]!.text.trim(), group.lines[at]!);
      return areFields() ? { ...group, lines: group.lines.with(at, { ...group.lines[at]!, role: 'field' }) } : group;
    },
  };
}
