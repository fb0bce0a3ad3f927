import type { LabelledLine } from '../../../../model.ts';
import { findLoneLabel, furnitureOf, leadOf } from '../../furniture/furniture.ts';
import type { Group, GroupStage } from '../cut/groups.ts';
import { isLoneTitleLabel } from '../labelled.ts';
import type { LearnedNames } from '../learned-names.ts';
import { asNoise, beginsAbstract, isBlank, isName, titleOf } from '../roles.ts';
import { createLikeness } from './likeness.ts';

/*
 * What stands above and below the papers of a page, menus, filters, the page's own title, a word of thanks, looks like a record or two now and then,
 * but seldom like the records of this page: it has no names where all papers have some, or has them elsewhere, or lacks the numbers of a list.
 */

/** Whether the first of these records has its names where most have them, and most have a whole title: none of what stands above papers. */
export function beginsWithPaper(groups: readonly Group[]): boolean {
  const records = groups.filter(({ isRecord }) => isRecord).map(({ lines }) => lines);
  const usual = commonWay(records.map(wayOf));
  const whole = records.filter(lines => usual === 'citation' || titleOf(lines).length > SHORT_TITLE).length;
  return usual !== null && isLike(wayOf(records[0]!), usual) && whole * 2 > records.length;
}

/** Turns what looks like a record above the first paper of a page, and below its last, into noise. */
export interface PageEdges extends GroupStage {
  /** Learns from the first groups of the page how its records look. */
  meet(groups: readonly Group[]): void;
  /** Whether groups wait for another paper. */
  isWaiting(): boolean;
}

/** How the names of a record stand to its title. */
type Way = 'citation' | 'title alone' | 'names first' | 'list' | 'one name' | 'names in lines';

/** So many records tell how all of them look. */
const ENOUGH = 4;
/** So many papers in turn, all unlike those before, are in another layout. */
const ENOUGH_OTHERS = 8;
/** Longer titles are a paper's, most often. */
const LONGEST_TITLE = 60;
/** Shares (likeness.ts) under which no record of a page is like the others, whatever its title, or if its title is short. */
const VERY_UNLIKE = 0.25;
const UNLIKE = 0.55;
/** Most titles are longer, in Chinese too. */
const SHORT_TITLE = 11;
/** Titles of so few words are a page's own, without names. */
const FEW_WORDS = 3;
/** Records that stand below the papers of a page; more of them are papers in another layout. */
const MOST_BELOW = 4;
/** Groups that wait for another paper. */
const MOST_WAITING = 32;

const NONE: readonly Group[] = [];

export function createPageEdges(learned: LearnedNames): PageEdges {
  const likeness = createLikeness();
  let usual: Way | null = null;
  /** What nearly all records have, and what some have. */
  let all: Parts = NO_PARTS;
  let some: Parts = NO_PARTS;
  /** Papers in turn that are unlike those that it learned from. */
  let others: (readonly LabelledLine[])[] = [];
  /** Whether no paper came yet. */
  let above = false;
  let waiting: Group[] = [];
  /** How many papers, as their text or fields show, have no names. */
  let nameless = 0;
  /** How many of those were met, and will come. */
  let namelessAhead = 0;
  /** Whether most records have names of which something was learned. */
  let areNames = false;
  /** Whether a menu or a line about rights was the last of the page's own: papers stand above it. */
  let belowMenu = false;

  const hasNames = (lines: readonly LabelledLine[]): boolean =>
    lines.some(line => isName(line) && learned.in(line.text) && !isLabel(line.text) && !isOfMenu(line));

  function learn(records: readonly (readonly LabelledLine[])[]): void {
    const last = records.slice(records.length >> 1);
    usual = last.length < ENOUGH ? null : commonWay(withoutHeadings(last).map(wayOf));
    likeness.meet(records.slice(records.length >> 2));
    const parts = last.filter(lines => !isWord(lines)).map(partsOf);
    all = sharedBy(parts, 0.9);
    some = sharedBy(records.map(partsOf), 1 / records.length);
    areNames = last.filter(hasNames).length * 4 >= last.length * 3;
  }

  /** Learns anew where the page goes on in another layout. */
  function seePaper(lines: readonly LabelledLine[], share: number): void {
    others = share < UNLIKE ? [...others, lines] : [];
    if (others.length < ENOUGH_OTHERS) return;
    learn(others);
    others = [];
  }

  function isUnlike(lines: readonly LabelledLine[], share: number): boolean {
    return share < VERY_UNLIKE || (share < UNLIKE && lengthOf(lines) <= LONGEST_TITLE);
  }

  function isPaper(lines: readonly LabelledLine[], share = likeness.of(lines)): boolean {
    if (usual === null) return true;
    const parts = partsOf(lines);
    if (isUnlike(lines, share) && !(all.lead && parts.lead)) return false;
    const way = wayOf(lines);
    if (parts.abstract && (some.abstract || way !== 'title alone')) return true;
    if (all.lead && !parts.lead) return false;
    const title = titleOf(lines);
    if (isLabel(title)) return false;
    if (areNames && way !== 'citation' && title.length <= LONGEST_TITLE && !hasNames(lines)) return false;
    if (above && (isOfVolume(title) || (way === 'title alone' && lacksMore(lines)))) return false;
    if (!isLike(way, usual)) return title.length > LONGEST_TITLE && !lines.some(isOfRights);
    const lacksMost = all.abstract && all.field && !parts.abstract && !parts.field;
    return !lacksMost || way === 'citation' || countWords(title) > FEW_WORDS;
  }

  /** Whether nothing stands below its title, where all papers have names and more. */
  const lacksMore = (lines: readonly LabelledLine[]): boolean =>
    nameless === 0 && (all.field || all.abstract) && !hasMore(lines);

  /** A title alone between two papers heads a section, where all papers have names and more. */
  function withoutHeading(group: Group): Group {
    const { lines, isRecord } = group;
    if (nameless > 0 || !isRecord || !lines.every(isOfHeading)) return group;
    const lacks = usual === 'citation' || all.abstract || all.field || (all.lead && !partsOf(lines).lead);
    return lacks ? withoutPaper(group) : group;
  }

  /** Whether it has an abstract apart from it, as no paper before has: a text below the list, if no paper comes after it. */
  const hasOnlyAbstract = ({ lines }: Group): boolean => usual !== null && !some.abstract && isAbstractApart(lines);

  function withoutFoot(groups: readonly Group[]): readonly Group[] {
    const areNone = groups.some(({ lines, isRecord }) => isRecord && likeness.of(lines) < VERY_UNLIKE);
    const someNameless = nameless > countNameless(groups);
    return areNone || belowMenu || isFoot(groups, someNameless) ? groups.map(withoutPaper) : groups;
  }

  function given(): readonly Group[] {
    const groups = waiting;
    waiting = [];
    return groups;
  }

  return {
    meet(groups) {
      const records = groups.filter(({ isRecord }) => isRecord).map(({ lines }) => lines);
      learn(records);
      namelessAhead = records.filter(isNameless).length;
      nameless = namelessAhead;
      above = usual !== null;
      above &&= records.findIndex(lines => isPaper(lines)) * 2 <= records.length;
    },
    move(group) {
      if (!group.isRecord) {
        belowMenu = group.lines.some(isOfRights) || areMenu(group.lines) || (belowMenu && group.lines.every(isBlank));
        if (waiting.length === 0) return [group];
        waiting.push(group);
        return waiting.length > MOST_WAITING ? given() : NONE;
      }
      if (isNameless(group.lines)) {
        if (namelessAhead > 0) namelessAhead--;
        else nameless++;
      }
      const share = likeness.of(group.lines);
      if (isPaper(group.lines, share)) {
        seePaper(group.lines, share);
        above = false;
        belowMenu = false;
        const ready = given();
        if (ready.some(hasOnlyAbstract)) some = { ...some, abstract: true };
        if (!hasOnlyAbstract(group)) {
          const paper = group.last ? withoutRights(group) : group;
          return ready.length === 0 ? [paper] : [...ready.map(withoutHeading), paper];
        }
        waiting.push(group);
        return ready;
      }
      if (above) return [withoutPaper(group)];
      waiting.push(group);
      if (waiting.filter(({ isRecord }) => isRecord).length <= MOST_BELOW) return NONE;
      usual = null;
      return given();
    },
    isWaiting: () => waiting.length > 0,
    end() {
      const [first, ...rest] = given();
      if (first === undefined) return NONE;
      if (first.isRecord && isPaper(first.lines)) return [withoutText(first), ...withoutFoot(rest)];
      return withoutFoot([first, ...rest]);
    },
  };
}

/** What else a record has. */
interface Parts {
  /** A number or a sign of the list before its title, or before the names above it. */
  readonly lead: boolean;
  readonly abstract: boolean;
  readonly field: boolean;
}

const NO_PARTS: Parts = { lead: false, abstract: false, field: false };

/** Pages are no number of a list, but stand before the titles of a volume. */
const hasLead = (text: string): boolean => leadOf(text).kind !== 'none' || /^\d/.test(text);

const partsOf = (lines: readonly LabelledLine[]): Parts => ({
  lead: hasLead(lines.find(beginsHead)?.text.trimStart() ?? ''),
  abstract: lines.some(beginsAbstract),
  field: lines.some(({ role }) => role === 'field'),
});

/** Whether something of the paper stands below its title. */
function hasMore(lines: readonly LabelledLine[]): boolean {
  const title = lines.findIndex(({ role }) => role === 'title');
  return lines.slice(title).some(line => (line.role === 'field' && !isOfMenu(line)) || beginsAbstract(line));
}

const isOfMenu = ({ text }: LabelledLine): boolean => furnitureOf(text)?.kind === 'navigation';

/** The parts that more than this share of the records have. */
function sharedBy(records: readonly Parts[], share: number): Parts {
  const isShared = (part: keyof Parts): boolean => records.filter(parts => parts[part]).length > share * records.length;
  return { lead: isShared('lead'), abstract: isShared('abstract'), field: isShared('field') };
}

function wayOf(lines: readonly LabelledLine[]): Way {
  if (lines.some(({ role }) => role === 'citation')) return 'citation';
  const title = lines.findIndex(({ role }) => role === 'title');
  const name = lines.findIndex(({ role }) => role === 'author' || role === 'authors');
  if (name < 0) return 'title alone';
  if (name < title) return 'names first';
  if (lines[name]!.role === 'authors') return 'list';
  return lines.filter(({ role }) => role === 'author').length === 1 ? 'one name' : 'names in lines';
}

/** One name is a list of one, and one line of one. */
function isLike(way: Way, usual: Way): boolean {
  if (way === usual) return true;
  if (way === 'one name') return usual === 'list' || usual === 'names in lines';
  return usual === 'one name' && (way === 'list' || way === 'names in lines');
}

/** The records but one in four that may be the headings of sections, and those that are one word, such as the badge of a venue. */
function withoutHeadings(records: readonly (readonly LabelledLine[])[]): readonly (readonly LabelledLine[])[] {
  const papers = records.filter(lines => !lines.every(isOfHeading));
  const words = records.filter(isWord).length;
  return papers.length > 1 && papers.length * 4 >= (records.length - words) * 3 ? papers : records;
}

/** `CVPR` */
const isWord = (lines: readonly LabelledLine[]): boolean => lines.length === 1 && WORD.test(titleOf(lines));
const WORD = /^\S{1,12}$/u;

/** The way of most records, four in five; null where there is none, or where they have no names to tell them by. */
function commonWay(ways: readonly Way[]): Way | null {
  const usual = ways.find(way => ways.filter(other => isLike(other, way)).length * 5 >= ways.length * 4);
  return usual === undefined || usual === 'title alone' ? null : usual;
}

/** More than one title alone, as a paste may end in one that was cut off; with more below it, where some papers have no names. */
function isFoot(groups: readonly Group[], someNameless: boolean): boolean {
  const records = groups.filter(({ isRecord }) => isRecord);
  if (records.length > 1 || groups.some(({ lines }) => lines.some(({ role }) => role === 'noise'))) return true;
  return records.every(
    ({ lines }) =>
      lines.some(isOfRights) ||
      wayOf(lines) !== 'title alone' ||
      countWords(titleOf(lines)) <= FEW_WORDS ||
      (!someNameless && lines.at(-1)!.role === 'field'),
  );
}

const RIGHTS = /©|\(c\) ?(?:19|20)\d\d|^copyright\b|\ball rights reserved\b|\bcreative commons\b/i;

/** Whether a line says who has the rights in a page. */
const isOfRights = ({ text }: LabelledLine): boolean => RIGHTS.test(text);

/** One entry may be a button below a paper. */
const areMenu = (lines: readonly LabelledLine[]): boolean => lines.filter(isOfMenu).length > 1;

/** `Edited by` */
const isLabel = (text: string): boolean => findLoneLabel(text.trim()) !== null;

const beginsHead = ({ role }: LabelledLine): boolean =>
  role === 'title' || role === 'citation' || role === 'author' || role === 'authors';

/** How long the title is, or the citation that stands for it. */
const lengthOf = (lines: readonly LabelledLine[]): number =>
  (lines.find(({ role }) => role === 'citation')?.text ?? titleOf(lines)).length;

/** `Proceedings of the Third Workshop on Moss`, above its papers. */
const isOfVolume = (title: string): boolean => furnitureOf(title.replace(ACRONYM, ''))?.name === 'proceedings';
/** `MOSS '19 - ` */
const ACRONYM = /^\p{Lu}[\p{L}\d-]{1,12}(?: ?['’]\d\d| (?:19|20)\d\d)?\s?[-–—:]\s?/u;

const countWords = (text: string): number => text.split(' ').length;

const withoutPaper = ({ lines, last }: Group): Group => ({ lines: lines.map(asNoise), isRecord: false, last });

/** Whether what it has beside its title shows that it is a paper, although it has no names. */
const isNameless = (lines: readonly LabelledLine[]): boolean =>
  !lines.some(line => beginsHead(line) && line.role !== 'title') && !lines.every(isOfHeading) && hasMore(lines);

const countNameless = (groups: readonly Group[]): number =>
  groups.filter(({ isRecord, lines }) => isRecord && isNameless(lines)).length;

/** Whether a line may be the heading of a section, or stand with one. */
function isOfHeading({ role, text }: LabelledLine): boolean {
  if (role === 'title') return text.length <= LONGEST_TITLE;
  if (role === 'citation') return text.length <= LONGEST_TITLE && !/[\d,.:]/.test(text);
  if (role === 'field') return isLoneTitleLabel(text) || SUBJECT.test(text.trim()) || isOfPart(text.trim());
  return role === 'noise' || role === 'blank';
}

/** `Front Matter`, `Pages 133-133` */
function isOfPart(text: string): boolean {
  const hit = furnitureOf(text);
  return hit?.kind === 'navigation' || hit?.name === 'article-no';
}

/** `Imaging` below `Research Letter` */
const SUBJECT = /^\p{Lu}\p{L}+(?:[ &-]+\p{L}+){0,2}$/u;

function isAbstractApart(lines: readonly LabelledLine[]): boolean {
  const from = lines.findIndex(beginsAbstract);
  return from > 0 && lines.slice(lines.findIndex(beginsHead), from).some(isBlank);
}

/** `All texts are © 2020 Moss Press` below the last paper is no abstract. */
const withoutRights = (group: Group): Group =>
  isAbstractApart(group.lines) && isOfRights(group.lines.find(beginsAbstract)!) ? withoutText(group) : group;

/** The record up to its abstract; what begins there is the page's. */
function withoutText({ lines, last, ...group }: Group): Group {
  const from = lines.findIndex(beginsAbstract);
  return { ...group, lines: lines.map((line, at) => (at < from ? line : asNoise(line))), last: false };
}
