import type { LabelledLine, Line, Role } from '../../model.ts';
import { isBlank } from '../blocks.ts';
import type { RecordLine } from './assembly.ts';
import { findLabel, furnitureOf } from './furniture/furniture.ts';
import type { Labelled } from './label/labeller.ts';
import { beginsRecord, stateNamed, states } from './label/states.ts';
import { createNumbering } from './numbering.ts';

/** Lines of noise and blank lines after which a record is over, whatever follows. */
const LONGEST_GAP = 40;

const NOISE = stateNamed('noise');
const BEFORE_TITLE = stateNamed('field before title');
const TITLE = stateNamed('title');
const CITATION = stateNamed('citation');
const CITATION_GOES_ON = stateNamed('citation+');

/** Lines that stand together: those of one record, or those between two. */
export interface Group {
  readonly lines: readonly LabelledLine[];
  /** The lines of the record without noise and blank lines; empty outside records. */
  readonly record: readonly RecordLine[];
  /** Whether the input ends with it. */
  readonly last: boolean;
}

/** Puts lines and their labels, which come later, together again, and cuts them into groups where records begin. */
export interface Grouper {
  /** A line, as it comes. */
  meet(line: Line): void;
  /** The label of the next line that is not blank. */
  label(labelled: Labelled): Group[];
  end(): Group[];
}

function isTitleLabel(text: string): boolean {
  const label = findLabel(text);
  return label?.field === 'title' && !label.alone;
}

/** Headings, menus, counters and pagers stand above a record and belong to none. */
function isOfTheList(text: string): boolean {
  const kind = furnitureOf(text)?.kind;
  return kind === 'counter' || kind === 'pager' || kind === 'heading' || kind === 'navigation';
}

export function createGrouper(): Grouper {
  /** Lines without a label from `next` on; what is before is done. */
  let met: Line[] = [];
  let next = 0;
  let record: RecordLine[] = [];
  let recordLines: LabelledLine[] = [];
  /** Blank lines and noise since the record's last line: inside the record if it goes on. */
  let gap: LabelledLine[] = [];
  let gapBlanks = 0;
  let previous = -1;
  const numbering = createNumbering();
  /** Whether the record has a title with a label. */
  let titled = false;

  function close(groups: Group[], last: boolean): void {
    if (record.length > 0) groups.push({ lines: recordLines, record, last });
    if (gap.length > 0) groups.push({ lines: gap, record: [], last });
    record = [];
    titled = false;
    recordLines = [];
    gap = [];
    gapBlanks = 0;
  }

  function addToRecord({ line, confidence }: Labelled, state: number): void {
    const { role } = states[state]!;
    for (const between of gap) recordLines.push(between);
    recordLines.push(withRole(line, role, confidence));
    record.push({ line, role, blanksBefore: gapBlanks });
    if (state === TITLE && isTitleLabel(line.text)) titled = true;
    gap = [];
    gapBlanks = 0;
  }

  /** The state of a line, where what the listing does with its numbers does not speak against it. */
  function sureState({ line, state }: Labelled): number {
    const opens = state === BEFORE_TITLE && (record.length === 0 || beginsRecord(previous, state));
    if (opens && isOfTheList(line.text)) return NOISE;
    // a second 'Title: …'
    if (titled && state !== TITLE && isTitleLabel(line.text)) return TITLE;
    if (state !== CITATION || !numbering.goesOn(line.text)) return state;
    const goesOn = gap.length === 0 && (previous === CITATION || previous === CITATION_GOES_ON);
    return goesOn ? CITATION_GOES_ON : state;
  }

  function addToGap(groups: Group[], line: Line, role: 'blank' | 'noise', confidence: number | null): void {
    gap.push(withRole(line, role, confidence));
    if (role === 'blank') gapBlanks++;
    if (gap.length > LONGEST_GAP) close(groups, false);
  }

  function forgetDone(): void {
    if (next < 1024) return;
    met = met.slice(next);
    next = 0;
  }

  return {
    meet(line) {
      met.push(line);
    },
    label(labelled) {
      const groups: Group[] = [];
      const { line } = labelled;
      for (; met[next]!.number !== line.number; next++) addToGap(groups, met[next]!, 'blank', null);
      next++;
      forgetDone();
      const state = sureState(labelled);
      if (state === NOISE) addToGap(groups, line, 'noise', labelled.confidence);
      else {
        if (beginsRecord(previous, state)) close(groups, false);
        addToRecord(labelled, state);
      }
      previous = state;
      return groups;
    },
    end() {
      const groups: Group[] = [];
      for (; next < met.length; next++) if (isBlank(met[next]!.text)) addToGap(groups, met[next]!, 'blank', null);
      close(groups, true);
      return groups;
    },
  };
}

function withRole({ number, text }: Line, role: Role, confidence: number | null): LabelledLine {
  return confidence === null ? { number, text, role } : { number, text, role, confidence };
}
