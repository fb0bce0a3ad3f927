import type { LabelledLine } from '../../../../model.ts';
import { findLabel } from '../../furniture/furniture.ts';
import type { Group, GroupStage } from '../cut/groups.ts';
import { asNoise, blanksAbove, isBlank, isName, isTitle } from '../roles.ts';

/*
 * Listings whose records begin with the abstract: `B⏎T⏎A⏎⏎B⏎T⏎A`. Labels know no such record: they tell what the lines are, and each abstract seems
 * to stand behind the record before, or, like the first one, between records. So the lines keep their labels, and the groups are cut anew.
 */

const NONE: readonly Group[] = [];

/** Lines that an abstract waits for its record. */
const LONGEST_WAIT = 200;

/** Puts abstracts to the records that they stand before. */
export function createAbstractMover(): GroupStage {
  /** An abstract whose record is to come, and what stands behind it. */
  let waiting: readonly LabelledLine[] = [];

  /** The lines that waited, where no record came. */
  function givenUp(last: boolean): readonly Group[] {
    const given = outside(waiting, last);
    waiting = [];
    return given;
  }

  function between({ lines, last }: Group): readonly Group[] {
    if (waiting.length > 0) {
      waiting = [...waiting, ...lines];
      return waiting.length > LONGEST_WAIT ? givenUp(false) : NONE;
    }
    const from = textAtEnd(lines);
    waiting = asAbstract(lines.slice(from));
    return outside(lines.slice(0, from), last && waiting.length === 0);
  }

  return {
    move(group) {
      if (!group.isRecord) return between(group);
      const lines = [...waiting, ...group.lines];
      const end = abstractAtEnd(lines, waiting.length);
      waiting = lines.slice(end);
      return [{ lines: lines.slice(0, end), isRecord: true, last: group.last && waiting.length === 0 }];
    },
    end: () => givenUp(true),
  };
}

const outside = (lines: readonly LabelledLine[], last: boolean): readonly Group[] =>
  lines.length === 0 ? NONE : [{ lines: lines.map(asNoise), isRecord: false, last }];

const isAbstract = ({ role }: LabelledLine): boolean => role === 'abstract' || role === 'abstract+';
const isHead = (line: LabelledLine): boolean => isTitle(line) || isName(line);

const isLabelled = ({ text }: LabelledLine): boolean => findLabel(text)?.field === 'abstract';

function isHeading({ text }: LabelledLine): boolean {
  const label = findLabel(text);
  return label?.field === 'abstract' && label.alone;
}

/** Where the abstract behind title and authors begins, with what stands close above it; the end of the lines if there is none. */
function abstractAtEnd(lines: readonly LabelledLine[], from = 0): number {
  const head = lines.findIndex((line, at) => at >= from && isHead(line));
  const abstract = lines.findIndex((line, at) => at > head && isAbstract(line));
  if (head < 0 || abstract < 0) return lines.length;
  const above = lines.slice(0, abstract).findLastIndex(line => isBlank(line) || isHead(line));
  if (isBlank(lines[above]!)) return above + 1;
  return isHeading(lines[abstract - 1]!) ? abstract - 1 : abstract;
}

/** Shorter texts, in characters, are abstracts only where a label says so. */
const LONG = 200;
/** Shorter lines above an abstract are headings of the page. */
const FULL_LINE = 40;

/** Where an abstract begins that reaches to the end of lines outside records; their end if there is none. */
function textAtEnd(lines: readonly LabelledLine[]): number {
  const end = lines.findLastIndex(line => !isBlank(line)) + 1;
  let from = lines.slice(0, end).findLastIndex(isBlank) + 1;
  while (from < end && isShortNoise(lines[from]!)) from++;
  const text = lines.slice(from, end);
  const isLong = textOf(text).length >= LONG || text.some(isLabelled);
  return isLong ? from : lines.length;
}

const isShortNoise = (line: LabelledLine): boolean =>
  line.text.length < FULL_LINE && line.role !== 'field' && !isHeading(line);

const textOf = (lines: readonly LabelledLine[]): string => lines.map(({ text }) => text).join(' ');

function asAbstract(lines: readonly LabelledLine[]): LabelledLine[] {
  let open = false;
  return lines.map(line => {
    const isField = line.role === 'field' && line.text.length < FULL_LINE;
    if (isBlank(line) || isField) return line;
    if (isHeading(line)) return { ...line, role: 'field' };
    const role = open ? 'abstract+' : 'abstract';
    open = true;
    return { ...line, role };
  });
}

/** The first groups, with the text above the first record in that record, where the abstracts of the listing stand first; else null. */
export function withAbstractsFirst(groups: readonly Group[]): readonly Group[] | null {
  const at = groups.findIndex(({ isRecord, lines }) => isRecord && lines.some(isName));
  if (at < 0) return null;
  const { lines, last } = groups[at]!;
  const head = lines.findIndex(isHead);
  const above = [...groups.slice(0, at).flatMap(group => group.lines), ...lines.slice(0, head)];
  const from = textAtEnd(above);
  const abstract = asAbstract(above.slice(from));
  if (!standFirst(abstract, groups.slice(at))) return null;
  if (abstract.length === 0) return groups;
  const first = { lines: [...abstract, ...lines.slice(head)], isRecord: true, last };
  return [...outside(above.slice(0, from), false), first, ...groups.slice(at + 1)];
}

/** What a title shares with the abstract of another paper at most; a label tells as much. */
const CHANCE = 0.25;

/** Whether abstracts stand nearer to the next title than to the one before; where they are as near to both, whether they repeat its words. */
function standFirst(above: readonly LabelledLine[], groups: readonly Group[]): boolean {
  let nearer = 0;
  let echo = [...above, ...groups.flatMap(({ lines }) => lines)].some(isLabelled) ? CHANCE : 0;
  let before = textOf(above);
  /** Blank lines above the abstract before, less those below. */
  let gap: number | null = null;
  for (const { lines, isRecord } of groups) {
    const from = isRecord ? abstractAtEnd(lines) : textAtEnd(lines);
    const own = textOf(lines.slice(from).filter(line => !isBlank(line)));
    if (!isRecord) {
      if (own === '') gap = gap === null ? null : gap - lines.filter(isBlank).length;
      else {
        nearer += Math.sign(blanksAbove(lines, from) - blanksAbove(lines, lines.length));
        before = own;
      }
      continue;
    }
    nearer += Math.sign(gap ?? 0);
    const title = textOf(lines.filter(isTitle));
    if (before !== '') echo += shareIn(before, title) - (own === '' ? CHANCE : shareIn(own, title));
    before = own;
    gap = own === '' ? null : blanksAbove(lines, from);
  }
  if (above.length === 0) return nearer > 0 && echo > 0;
  return nearer > 0 ? echo >= 0 : nearer === 0 && echo > 0;
}

/** How many of the words of a title a text repeats, 0 to 1. */
function shareIn(text: string, title: string): number {
  const known = new Set(wordsOf(text));
  const words = wordsOf(title);
  return words.length === 0 ? 0 : words.filter(word => known.has(word)).length / words.length;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
