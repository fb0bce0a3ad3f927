import type { LabelledLine } from '../../../../model.ts';
import { createVotes } from '../../ways/votes.ts';
import type { Group } from '../cut/groups.ts';
import { isName, isTitle } from '../roles.ts';

/*
 * A citation that is broken over lines may look like a title and its authors:
 *
 *     Growing Moss on Stones / Ada Moe;
 *     Bo Noe
 */

/** So many records with a slash tell that title and names have one between them, and so many citations that were seen whole. */
const ENOUGH = 6;
const SHARE = 0.8;
const SOME_WHOLE = 2;

/** A title does not end in the middle of a list of names. */
const ENDS_IN_NAMES = /\s\/\s.*(?:[,;]|\s(?:and|&))\s*$/u;
const SLASH = ' / ';

/** Takes the records of a listing in turn, and puts citations together that were cut into title and authors. */
export function createBrokenCitations(): (group: Group) => Group {
  const slashed = createVotes();
  let whole = 0;

  return group => {
    const head = group.isRecord ? headOf(group.lines) : null;
    if (head === null) return group;
    const text = head.lines.map(line => line.text.trim()).join(' ');
    const hasSlash = text.indexOf(SLASH) >= 0;
    slashed.cast(hasSlash);
    if (head.lines[0]!.role === 'citation') {
      if (hasSlash) whole++;
      return group;
    }
    const isBroken = ENDS_IN_NAMES.test(lastOfTitle(head.lines)) && head.lines.some(isName);
    const isUsual = hasSlash && whole >= SOME_WHOLE && slashed.mostly(ENOUGH, SHARE) && hasOne(text, SLASH);
    if (!isBroken && !isUsual) return group;
    const { from, to } = head;
    return { ...group, lines: group.lines.map((line, at) => (at >= from && at < to ? asCitation(line) : line)) };
  };
}

/** The title, and the names right below it, or the citation of a record. */
function headOf(lines: readonly LabelledLine[]) {
  const from = lines.findIndex(({ role }) => role === 'title' || role === 'citation');
  if (from < 0) return null;
  const end = lines.findIndex((line, at) => at > from && !isOfHead(line));
  const to = end < 0 ? lines.length : end;
  return { from, to, lines: lines.slice(from, to) };
}

const isOfHead = (line: LabelledLine): boolean => isTitle(line) || isName(line) || line.role === 'citation+';

const lastOfTitle = (lines: readonly LabelledLine[]): string => lines.findLast(isTitle)?.text ?? '';

const hasOne = (text: string, part: string): boolean => text.indexOf(part) === text.lastIndexOf(part);

const asCitation = (line: LabelledLine): LabelledLine => ({
  ...line,
  role: line.role === 'title' ? 'citation' : 'citation+',
});
