import type { LabelledLine } from '../../../../model.ts';
import { ownCopy } from '../../../text.ts';
import { leadOf } from '../../furniture/furniture.ts';
import { createVotes } from '../../ways/votes.ts';
import type { Group, GroupStage } from '../cut/groups.ts';
import type { LearnedNames } from '../learned-names.ts';
import { beginsAbstract, blanksAbove, isBlank, isName, isTitle, titleOf } from '../roles.ts';
import { createBrokenCitations } from './broken-citations.ts';
import { createNamesAlone } from './names-alone.ts';

/*
 * Records that the labels cut in two: names and abstract that blank lines part from their title, and a line behind each paper or inside some, such as
 * its field of research or its kind, that looks like the title of another. And an abstract that was taken for a text of the page.
 */

/** Longer lines are titles, most often. */
const LONGEST_ASIDE = 60;

/** So many papers tell that each has such a line behind it. */
const ENOUGH = 3;

/** So many papers tell that all stand apart; then what stands right below one with a field of its own belongs to it. */
const MANY = 8;
const ALL = 0.95;

/** No page has more kinds of paper; its first titles are kept with them. */
const MOST_TITLES = 512;

/** Shorter titles stand in the citations of other papers, too. */
const SHORTEST_TITLE = 16;

/** Shorter texts may be the page's own. */
const SHORTEST_TEXT = 150;

const NONE: readonly Group[] = [];

/** Puts the pieces of a record together. */
export function createRecordJoiner(learned: LearnedNames): GroupStage {
  /** A record, and what stands between it and the next. */
  let waiting: readonly Group[] = [];
  const asides = createVotes();
  /** Whether lines that belong to no record, blank ones mostly, stand before each paper. */
  const parted = createVotes();
  /** What stood below short titles: the same title above other names each time is none. */
  const namesBelow = new Map<string, Set<string>>();
  const abstracts = createVotes();
  let mostHaveText = false;
  /** Blank lines before the abstract of a record at most. */
  let blanksBefore = 0;
  const leads = createLeadCount();
  const namesAlone = createNamesAlone(learned);
  const withWholeCitation = createBrokenCitations();
  /** Titles alone since the last whole paper; null before the first. */
  let alone: number | null = null;

  /** Whether what looks like a record belongs to the whole paper right before it, as with the papers before. */
  function isAside({ lines }: Group): boolean {
    if (isWhole(lines)) {
      if (alone !== null) {
        asides.cast(alone === 1);
        parted.cast(waiting.length > 1);
      }
      alone = 0;
      return false;
    }
    if (alone === null || textOf(lines, holdsTitle).length > LONGEST_ASIDE) return false;
    alone++;
    if (alone > 1) return false;
    const isBelow = waiting.length === 1 && lines.some(({ role }) => role === 'field');
    return asides.settled(ENOUGH) === true || (isBelow && parted.mostly(MANY, ALL));
  }

  /** How many names a title that is no longer than a kind of paper has had below it. */
  function countNames(lines: readonly LabelledLine[]): number {
    const title = textOf(lines, holdsTitle).trim();
    if (title === '' || title.length > LONGEST_ASIDE) return 0;
    const names = namesBelow.get(title) ?? new Set();
    if (names.size === 0 && namesBelow.size < MOST_TITLES) namesBelow.set(ownCopy(title), names);
    if (names.size < ENOUGH) names.add(ownCopy(textOf(lines, isName)));
    return names.size;
  }

  /** Whether what looks like a title tells the kind of the paper: it comes often, at once below names without an abstract and above one. */
  function isInside({ lines }: Group, before: Group): boolean {
    if (countNames(lines) < ENOUGH || waiting.length > 1 || !lines.some(beginsAbstract)) return false;
    return before.lines.some(isName) && !before.lines.some(beginsAbstract);
  }

  function joined(group: Group): Group | null {
    const before = waiting[0];
    if (before !== undefined && isCitationOf(before.lines, group.lines))
      return together([...waiting, group], group.lines.map(headAsField));
    if (namesAlone.belongTo(before?.lines, group.lines)) return together([...waiting, group], group.lines.map(asNames));
    if (leads.goesOn(group.lines, waiting)) return together([...waiting, group], group.lines.map(goingOn));
    const aside = isAside(group);
    if (before === undefined) return null;
    if (!group.lines.some(holdsTitle) && isTitleOnly(before.lines)) return together([...waiting, group], group.lines);
    if (isInside(group, before)) return together([...waiting, group], group.lines.map(headAsField));
    return aside ? together([...waiting, group], group.lines.map(asField)) : null;
  }

  function seeAbstract(lines: readonly LabelledLine[]): void {
    const at = lines.findIndex(beginsAbstract);
    mostHaveText = abstracts.cast(at >= 0);
    if (at >= 0) blanksBefore = Math.max(blanksBefore, blanksAbove(lines, at));
  }

  /** How many of the lines behind a record are its abstract, and the blank lines before that, where other records have one: 0 for none. */
  function lengthOfText({ lines }: Group, record: Group): number {
    const at = lines.findIndex(line => !isBlank(line));
    if (at < 0 || at > blanksBefore || lines[at]!.text.length < SHORTEST_TEXT) return 0;
    const lacksText = record.lines.some(isName) && !record.lines.some(beginsAbstract);
    return lacksText && mostHaveText ? at + 1 : 0;
  }

  function wait(gap: Group): void {
    const record = waiting[0]!;
    const length = lengthOfText(gap, record);
    if (length === 0) {
      waiting = [record, gap];
      return;
    }
    const whole = together([record, gap], gap.lines.slice(0, length).map(noiseAsAbstract));
    const rest = { ...gap, lines: gap.lines.slice(length) };
    waiting = rest.lines.length === 0 ? [whole] : [{ ...whole, last: false }, rest];
  }

  function given(): readonly Group[] {
    const groups = waiting;
    waiting = NONE;
    return groups;
  }

  return {
    move(cut) {
      const group = withWholeCitation(cut);
      if (!group.isRecord) {
        if (waiting.length !== 1) return [...given(), group];
        wait(group);
        return NONE;
      }
      seeAbstract(group.lines);
      const whole = joined(group);
      const ready = whole === null ? given() : NONE;
      waiting = [whole ?? group];
      return ready;
    },
    end() {
      alone = null;
      return given();
    },
  };
}

/** Tells citations that a sign or a number of the list begins, where it begins nearly all, from the rest of one that was cut in two. */
function createLeadCount() {
  let citations = 0;
  let led = 0;
  return {
    /** @param before the record that stands before, and what stands between */
    goesOn(lines: readonly LabelledLine[], before: readonly Group[]): boolean {
      if (lines[0]!.role !== 'citation') return false;
      citations++;
      if (hasListSign(lines[0]!)) {
        led++;
        return false;
      }
      const first = before.length === 1 ? before[0]!.lines[0]! : undefined;
      return led >= ENOUGH_LED && led * 5 >= citations * 4 && first?.role === 'citation' && hasListSign(first);
    },
  };
}

/** So many citations, four in five of all, tell that each has a sign or a number of the list. */
const ENOUGH_LED = 8;

const hasListSign = ({ text }: LabelledLine): boolean => {
  const { kind } = leadOf(text.trimStart());
  return kind !== 'none' && kind !== 'heading';
};

const goingOn = (line: LabelledLine): LabelledLine =>
  line.role === 'citation' ? { ...line, role: 'citation+' } : line;

/** The groups as one record, the lines of the last as they are given. */
function together(groups: readonly Group[], lines: readonly LabelledLine[]): Group {
  const before = groups.slice(0, -1).flatMap(group => group.lines);
  return { lines: [...before, ...lines], isRecord: true, last: groups.at(-1)!.last };
}

const holdsTitle = (line: LabelledLine): boolean => isTitle(line) || line.role === 'citation';
const isBody = (line: LabelledLine): boolean => isName(line) || beginsAbstract(line) || line.role === 'citation';

const isWhole = (lines: readonly LabelledLine[]): boolean => lines.some(isBody);
const isTitleOnly = (lines: readonly LabelledLine[]): boolean => lines.some(holdsTitle) && !isWhole(lines);

const textOf = (lines: readonly LabelledLine[], wanted: (line: LabelledLine) => boolean): string =>
  lines
    .filter(wanted)
    .map(({ text }) => text)
    .join(' ');

/** `Cite as: Ada Moe. Growing Moss on Stones. …` below the paper of this title, which has names of its own. */
function isCitationOf(paper: readonly LabelledLine[], lines: readonly LabelledLine[]): boolean {
  const title = titleOf(paper);
  if (title.length < SHORTEST_TITLE || !paper.some(isName)) return false;
  const citation = textOf(lines, ({ role }) => role === 'citation' || role === 'citation+');
  return citation.length > title.length && citation.includes(title) && !lines.some(beginsAbstract);
}

const asField = (line: LabelledLine): LabelledLine => (holdsTitle(line) ? { ...line, role: 'field' } : line);

const asNames = (line: LabelledLine): LabelledLine => ({ ...line, role: 'authors' });

const headAsField = (line: LabelledLine): LabelledLine =>
  holdsTitle(line) || isName(line) ? { ...line, role: 'field' } : line;

const noiseAsAbstract = (line: LabelledLine): LabelledLine =>
  line.role === 'noise' ? { ...line, role: 'abstract' } : line;
