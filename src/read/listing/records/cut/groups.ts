import type { LabelledLine, Line, Role } from '../../../../model.ts';
import { furnitureOf } from '../../furniture/furniture.ts';
import { beginsRecord, stateNamed, states } from '../../label/states.ts';
import { createVotes } from '../../ways/votes.ts';
import { findPartLabel, isOfTitle } from '../labelled.ts';
import type { LearnedNames } from '../learned-names.ts';
import { isName, withRole } from '../roles.ts';
import { corrected, isText, type Place, titleLineOf } from './corrections.ts';
import { createNamesBetween } from './names-between.ts';
import { createNumbering, isNextInList, isNumbered } from './numbering.ts';
import { createOwnLines } from './own-lines.ts';

/** Lines of noise and blank lines after which a record is over, whatever follows. */
export const LONGEST_GAP = 40;

const NOISE = stateNamed('noise');
const BEFORE_TITLE = stateNamed('field before title');
const TITLE = stateNamed('title');
const MORE_TITLE = stateNamed('title+');
const AUTHOR = stateNamed('author');
const TITLE_AFTER_AUTHORS = stateNamed('title after authors');
const AFTER_ABSTRACT = stateNamed('field after abstract');
const MORE_AFTER_ABSTRACT = stateNamed('field+ after abstract');
const CITATION = stateNamed('citation');
const CITATION_GOES_ON = stateNamed('citation+');
const PARTS: ReadonlySet<Role> = new Set<Role>(['title', 'author', 'authors', 'abstract']);

/** Lines that stand together: those of one record, or those between two. */
export interface Group {
  readonly lines: readonly LabelledLine[];
  /** Whether they are a record's, with the noise and blank lines inside it. */
  readonly isRecord: boolean;
  /** Whether the input ends with it. */
  readonly last: boolean;
}

/** Takes groups one after the other, and gives them on as they belong together. */
export interface GroupStage {
  move(group: Group): readonly Group[];
  /** What waited for more. */
  end(): readonly Group[];
}

/** Takes lines with their labels, in turn, and cuts them into groups where records begin. */
export interface Grouper {
  blank(line: Line): readonly Group[];
  /** The next line that is not blank, its state (label/states.ts), and how sure that is, 0 to 1, if it is known. */
  label(line: Line, state: number, confidence: number | null): readonly Group[];
  /** Ends the record. @param last whether the input ends with it */
  end(last: boolean): readonly Group[];
}

const isField = (state: number): boolean => state === NOISE || states[state]!.role === 'field';

/** So many records tell what they begin with. */
const ENOUGH = 4;

/** Shorter lines are labels, dates and links. */
const SHORTEST_TITLE = 24;
const mayBeTitle = (text: string): boolean => text.trim().length >= SHORTEST_TITLE && furnitureOf(text) === null;

const NONE: readonly Group[] = [];

export function createGrouper(learned: LearnedNames): Grouper {
  let record: LabelledLine[] = [];
  /** Blank lines and noise since the record's last line: inside the record if it goes on. */
  let gap: LabelledLine[] = [];
  let previous = -1;
  const numbering = createNumbering();
  const ownLines = createOwnLines();
  const fieldsFirst = createVotes();
  const between = createNamesBetween(learned);
  /** Whether the record has a title with a label. */
  let titled = false;
  /** Whether its title, its authors or its abstract begin with a label: `Publisher: Moss Press` begins no other record. */
  let labelled = false;
  /** All lines so far are numbered from one to this, but for blank ones; -1 where they are not. */
  let numbered = 0;
  /** The title of the record before. */
  let titleBefore = '';
  let groups: Group[] = [];

  function close(last: boolean): void {
    if (record.length > 0) {
      groups.push({ lines: record, isRecord: true, last });
      titleBefore = titleLineOf(record);
      fieldsFirst.cast(record[0]!.role === 'field');
    }
    if (gap.length > 0) groups.push({ lines: gap, isRecord: false, last });
    record = [];
    titled = false;
    labelled = false;
    if (gap.length > 0) gap = [];
  }

  /** The groups that were closed. */
  function closed(): readonly Group[] {
    if (groups.length === 0) return NONE;
    const taken = groups;
    groups = [];
    return taken;
  }

  /** Sees whether a part of the record begins with its label. */
  function seeLabel(text: string, state: number): void {
    const label = PARTS.has(states[state]!.role) ? findPartLabel(text) : null;
    if (label === null) return;
    labelled = true;
    if (state === TITLE && isOfTitle(label)) titled = true;
  }

  function addToRecord(line: Line, state: number, confidence: number | null): void {
    if (gap.length > 0) {
      for (const each of gap) record.push(each);
      gap = [];
    }
    record.push(withRole(line, states[state]!.role, confidence));
    if (state !== previous || record.length === 1) seeLabel(line.text, state);
  }

  /** The state that a label on a line of its own gives to itself or to what stands below it. */
  function ownState(text: string, state: number): number | null {
    // '… and Their ⏎ Tags'
    if (state === MORE_TITLE) return null;
    const afterBlank = gap.some(({ role }) => role === 'blank');
    const own = ownLines.meet(text, afterBlank);
    if (own === null || record.length === 0) return null;
    if (titleLineOf(record) === '') return own === 'field' || own === 'keywords' ? MORE_AFTER_ABSTRACT : null;
    if (own === 'title label') return BEFORE_TITLE;
    if (own === 'label') return afterBlank ? null : AFTER_ABSTRACT;
    if (own === 'keywords' && !isText(state)) return null;
    if (own === 'maybe field' && !isField(state)) return null;
    return MORE_AFTER_ABSTRACT;
  }

  /** The state of a citation, where the numbers of the listing do not speak against it. */
  function numberedState(text: string, state: number): number {
    if (state === CITATION_GOES_ON) return numbering.isNext(text) ? CITATION : state;
    if (state !== CITATION || !numbering.goesOn(text)) return state;
    const goesOn = gap.length === 0 && (previous === CITATION || previous === CITATION_GOES_ON);
    return goesOn ? CITATION_GOES_ON : state;
  }

  function sureState({ text }: Line, state: number): number {
    const own = ownState(text, state);
    if (own !== null) return own;
    if (state === TITLE_AFTER_AUTHORS && isNextInList(record, text)) {
      record = record.map(before => ({ ...before, role: 'title' }));
      previous = TITLE;
      return TITLE;
    }
    const place: Place = {
      record,
      isApart: gap.length > 0,
      previous,
      titled,
      labelled,
      titleBefore,
      fieldsFirst: fieldsFirst.settled(ENOUGH),
    };
    return numberedState(text, corrected(state, text, place, learned));
  }

  /** The first line of what turns out to be a list. */
  function takeForTitle(): void {
    const at = gap.findIndex(({ role }) => role === 'noise');
    if (at < 0) return;
    if (at > 0) groups.push({ lines: gap.slice(0, at), isRecord: false, last: false });
    record = [{ ...gap[at]!, role: 'title' }];
    gap = gap.slice(at + 1);
    previous = TITLE;
  }

  function addToGap(line: Line, role: 'blank' | 'noise', confidence: number | null): void {
    gap.push(withRole(line, role, confidence));
    if (gap.length > LONGEST_GAP) close(false);
  }

  function takeForName(): void {
    record[record.length - 1] = { ...record.at(-1)!, role: 'author' };
  }

  /** A line between a blank line and names, in a record that has names already, is the title of the next, whatever its label says: `Editorial: Deep Moss`. */
  function takeForNextTitle(): void {
    const line = record.at(-1);
    if (line?.role !== 'field' || record.at(-2)?.role !== 'blank' || !record.some(isName) || !mayBeTitle(line.text))
      return;
    const last = record.findLastIndex(({ role }, at) => at < record.length - 1 && role !== 'blank');
    gap = record.slice(last + 1, -1);
    record = record.slice(0, last + 1);
    close(false);
    record = [{ ...line, role: 'title' }];
    previous = TITLE;
  }

  return {
    blank(line) {
      addToGap(line, 'blank', null);
      return closed();
    },
    label(line, told, confidence) {
      numbered = isNumbered(line.text, numbered + 1) ? numbered + 1 : -1;
      if (told === NOISE && numbered === 2) takeForTitle();
      if (isName(states[told]!) && gap.length === 0) takeForNextTitle();
      const state = told === NOISE && numbered > 1 ? TITLE : sureState(line, told);
      if (state === NOISE) addToGap(line, 'noise', confidence);
      else {
        if (state === AUTHOR && gap.length === 0 && between.meet(record)) takeForName();
        if (beginsRecord(previous, state)) close(false);
        addToRecord(line, state, confidence);
      }
      previous = state;
      return closed();
    },
    end(last) {
      close(last);
      return closed();
    },
  };
}
