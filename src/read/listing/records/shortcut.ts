import type { Block, LabelledLine, Line, Paper } from '../../../model.ts';
import { PLAIN, stateNamed, stateOf, states, WORDS } from '../label/states.ts';
import { LONGEST_GAP } from './cut/groups.ts';
import { withRole } from './roles.ts';

/*
 * Most records of a long listing have nothing that has to be looked for: a title, names and a text, each on lines that are nothing else. Once many of them
 * came out of all that may be done to a record (cut/groups.ts and stages/) as plain as they look, the next are built from their lines at once.
 * Now and then one is built in both ways, and as soon as they differ all go the long way again.
 */

/** So many records in turn have to come out alike. */
const ENOUGH = 64;
/** What one that does not puts them back. */
const SETBACK = 256;
/** Of so many records that could take the shortcut, one goes the long way, too. */
const CHECKED = 64;
/** Longer records go the long way. */
const MOST_HELD = 256;
/** A shorter title may be the kind of a paper, or a name. */
const SHORTEST = 16;

/** The lines of a record that are all plain. */
export interface PlainRecord {
  /** Blank ones inside it included. */
  readonly lines: readonly LabelledLine[];
  readonly form: PlainForm;
}

/** What stands below the title: names on lines of their own, or in a list, with a text below them or without, or a text alone. */
export type PlainForm = 'names' | 'names and text' | 'list' | 'list and text' | 'text';

/** What a record may go through. */
export interface Ways {
  /** The long way, line by line; `state` is null for a blank line. */
  long(line: Line, state: number | null, confidence: number | null): void;
  /** Ends what is on the long way. @returns whether nothing waits there any more */
  clear(): boolean;
  /** The paper of a plain record; null where its names have more than words. */
  build(record: PlainRecord): Paper | null;
  give(block: Block): void;
}

/** Takes the lines of a listing in turn, with their labels (label/states.ts), null for a blank line. */
export interface Shortcut {
  take(line: Line, label: number | null, confidence: number | null): void;
  end(): void;
  /** Takes in how a record came out that went the long way. */
  compare(block: Block): void;
}

interface Held {
  readonly line: Line;
  readonly label: number | null;
  readonly confidence: number | null;
}

/** A record that went the long way although it could have taken the shortcut. */
interface Expected {
  readonly line: number;
  readonly form: PlainForm;
  readonly paper: string;
}

const TITLE = stateNamed('title');
const PLAIN_TITLE = TITLE | PLAIN | WORDS;
const AUTHOR = stateNamed('author') | PLAIN;
const AUTHORS = stateNamed('authors') | PLAIN;
const TEXT = stateNamed('abstract after authors') | PLAIN;
const MORE_TEXT = stateNamed('abstract+ after authors') | PLAIN;
const TEXT_ALONE = stateNamed('abstract') | PLAIN;
const MORE_TEXT_ALONE = stateNamed('abstract+') | PLAIN;

/** What the lines of a plain record are so far, and what they become with the next label. */
type Place = 'title' | PlainForm;
const NEXT: Readonly<Record<Place, Readonly<Partial<Record<number, PlainForm>>>>> = {
  title: { [AUTHOR]: 'names', [AUTHORS]: 'list', [TEXT_ALONE]: 'text' },
  names: { [AUTHOR]: 'names', [TEXT]: 'names and text' },
  list: { [TEXT]: 'list and text' },
  'names and text': { [MORE_TEXT]: 'names and text' },
  'list and text': { [MORE_TEXT]: 'list and text' },
  text: { [MORE_TEXT_ALONE]: 'text' },
};

export function createShortcut({ long, clear, build, give }: Ways): Shortcut {
  /** The lines of what may be a plain record, from its title on. */
  let held: Held[] = [];
  let place: Place | null = null;
  /** Whether the record before is over, because it was plain or ended with its text. */
  let isApart = false;
  /** Whether the line before was one of a text. */
  let isBelowText = false;
  /** Blank lines since the last one that is not. */
  let blanks = 0;
  const expected: Expected[] = [];
  const alike: Record<PlainForm, number> = { names: 0, 'names and text': 0, list: 0, 'list and text': 0, text: 0 };
  let records = 0;

  /** Lets the lines that were held go the long way. @returns that they were no plain record */
  function release(): false {
    for (const { line, label, confidence } of held) long(line, label === null ? null : stateOf(label), confidence);
    held = [];
    place = null;
    return false;
  }

  /** @returns whether it was a plain record */
  function endRecord(form: PlainForm): boolean {
    const end = held.findLastIndex(({ label }) => label !== null) + 1;
    const lines = held.slice(0, end).map(labelled);
    const paper = build({ lines, form });
    const isSure = paper !== null && alike[form] >= ENOUGH && ++records % CHECKED > 0;
    if (isSure && isApart && clear()) {
      give({ lines, paper, problems: [] });
      if (end < held.length) give({ lines: held.slice(end).map(labelled), paper: null, problems: [] });
      held = [];
    } else {
      if (paper !== null) expected.push({ line: lines[0]!.number, form, paper: JSON.stringify(paper) });
      release();
    }
    place = null;
    return paper !== null;
  }

  /** The form of the record that is held, if it is over where such a line follows. */
  function formBefore(state: number, begins: boolean): PlainForm | null {
    return place !== null && place !== 'title' && (begins || (state === TITLE && isBelowText)) ? place : null;
  }

  function takeBlank(line: Line): void {
    if (++blanks > LONGEST_GAP) release();
    if (place === null) long(line, null, null);
    else held.push({ line, label: null, confidence: null });
  }

  function judge({ form }: Expected, isAlike: boolean): void {
    alike[form] = isAlike ? alike[form] + 1 : Math.min(alike[form], 0) - SETBACK;
  }

  return {
    take(line, label, confidence) {
      if (label === null) {
        takeBlank(line);
        return;
      }
      blanks = 0;
      const state = stateOf(label);
      const next = place === null ? undefined : NEXT[place][label & ~WORDS];
      if (next !== undefined) place = next;
      else {
        const begins = label === PLAIN_TITLE && line.text.length >= SHORTEST;
        const form = formBefore(state, begins);
        isApart = (form === null ? release() : endRecord(form)) || isBelowText;
        if (begins) place = 'title';
      }
      if (held.length >= MOST_HELD) release();
      if (place === null) long(line, state, confidence);
      else held.push({ line, label, confidence });
      isBelowText = states[state]!.role.startsWith('abstract');
    },
    end: () => void release(),
    compare({ lines, paper }) {
      const first = lines[0]!.number;
      while (expected.length > 0 && expected[0]!.line < first) judge(expected.shift()!, false);
      if (expected[0]?.line === first && paper !== null) {
        const one = expected.shift()!;
        judge(one, one.paper === JSON.stringify(paper));
      }
    },
  };
}

const labelled = ({ line, label, confidence }: Held): LabelledLine =>
  withRole(line, label === null ? 'blank' : states[stateOf(label)]!.role, confidence);
