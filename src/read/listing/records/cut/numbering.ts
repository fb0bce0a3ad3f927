import type { LabelledLine } from '../../../../model.ts';
import { beginsWithTime, leadOf } from '../../furniture/furniture.ts';
import { isName } from '../roles.ts';

/** What the numbers and signs of a list tell of where its records begin. */

/** Whether the citations of a listing are numbered: then a line without a number goes on with the citation before. */
export interface Numbering {
  /** Takes a line that was read as the beginning of a citation; true where it is none. */
  goesOn(text: string): boolean;
  /** Takes a line that was read as going on with a citation; true where its number or its time is that of the next. */
  isNext(text: string): boolean;
}

/** So many citations tell, and no more than one in so many may lack its number. */
const ENOUGH = 3;
const FEW = 4;

export function createNumbering(): Numbering {
  let last = 0;
  let numbered = 0;
  let others = 0;

  const areNumbered = (): boolean => numbered >= ENOUGH && others <= numbered / FEW + 1;

  function count(number: number): void {
    last = number;
    numbered++;
  }

  return {
    goesOn(text) {
      const number = numberOf(text);
      // each year may begin with one, and each day with its first time
      const counts = number !== null && (number > last || number === 1 || beginsWithTime(text));
      if (counts) count(number);
      else others++;
      return !counts && areNumbered();
    },
    isNext(text) {
      const number = numberOf(text);
      const follows =
        number !== null && number > last && (number === last + 1 || beginsWithTime(text)) && areNumbered();
      if (follows) count(number);
      return follows;
    },
  };
}

function numberOf(text: string): number | null {
  const { kind, number } = leadOf(text);
  return kind === 'number' || kind === 'bracket-number' ? number : null;
}

/** Whether a line has the sign of a list, as the title above it: `* T`. */
export function isNextItem(title: string, text: string): boolean {
  const { kind } = leadOf(text.trimStart());
  return (kind === 'bullet' || kind === 'checkbox') && leadOf(title).kind === kind;
}

/** Whether a line of several words has this number in a list. */
export function isNumbered(text: string, number: number): boolean {
  if (number < 1) return false;
  const lead = leadOf(text);
  return lead.number === number && text.slice(lead.length).split(' ').length > 2;
}

/** `1. A Look at Old Mills` was taken for the authors of `2. Deep Kettle Repair`: each has its number in the list. */
export function isNextInList(record: readonly LabelledLine[], text: string): boolean {
  if (record.length !== 1) return false;
  return follows(record[0]!.text, text);
}

/** Whether a line has the number after that of another. */
function follows(before: string, text: string): boolean {
  const [first, next] = [leadOf(before), leadOf(text)];
  return first.kind === next.kind && first.number !== null && next.number === first.number + 1;
}

/** `2. Newton, Raphson, Adam`, `B1.4  Newton, Raphson, Adam` was taken for more authors of the title with the number before, whose authors have none. */
export function isNextTitle(record: readonly LabelledLine[], text: string): boolean {
  const line = text.trimStart();
  const next = leadOf(line);
  const people = next.number === null ? undefined : record.find(isName);
  if (people === undefined || leadOf(people.text).kind !== 'none') return false;
  const title = record.find(({ role }) => role === 'title')?.text.trimStart() ?? '';
  const first = leadOf(title);
  if (first.number === null || next.kind !== first.kind) return false;
  const [code, nextCode] = [title.slice(0, first.length).trim(), line.slice(0, next.length).trim()];
  const letters = LETTERS.exec(code)?.[0];
  if (letters === undefined) return next.number! === first.number + 1;
  return code !== nextCode && nextCode.startsWith(letters);
}

/** `2. Moss / Ada Moe` was taken for the authors of the title with the number before. */
export function isNextNumber(record: readonly LabelledLine[], text: string): boolean {
  const title = record.find(({ role }) => role === 'title');
  return title !== undefined && !record.some(isName) && follows(title.text, text);
}

/** The letters of a code. */
const LETTERS = /^[[(]?\p{Lu}+/u;
