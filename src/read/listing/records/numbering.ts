import type { LabelledLine } from '../../../model.ts';
import { leadOf } from '../furniture/furniture.ts';

/** What the numbers and signs of a list tell of where its records begin. */

/** Whether the citations of a listing are numbered: then a line without a number goes on with the citation before. */
export interface Numbering {
  /** Takes a line that was read as the beginning of a citation; true where it is none. */
  goesOn(text: string): boolean;
}

/** So many citations tell, and no more than one in so many may lack its number. */
const ENOUGH = 3;
const FEW = 4;

export function createNumbering(): Numbering {
  let last = 0;
  let numbered = 0;
  let others = 0;
  return {
    goesOn(text) {
      const { kind, number } = leadOf(text);
      const isNumber = (kind === 'number' || kind === 'bracket-number') && number !== null;
      // each year may begin with one
      const counts = isNumber && (number > last || number === 1);
      if (counts) {
        last = number;
        numbered++;
      } else others++;
      return !counts && numbered >= ENOUGH && others <= numbered / FEW + 1;
    },
  };
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
  const [first, next] = [leadOf(record[0]!.text), leadOf(text)];
  return first.kind === next.kind && first.number !== null && next.number === first.number + 1;
}
