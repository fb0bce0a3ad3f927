import { leadOf } from '../furniture/furniture.ts';

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
      const counts = (kind === 'number' || kind === 'bracket-number') && number !== null && number > last;
      if (counts) {
        last = number;
        numbered++;
      } else others++;
      return !counts && numbered >= ENOUGH && others <= numbered / FEW + 1;
    },
  };
}
