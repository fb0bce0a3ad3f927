import type { Paper } from '../model.ts';
import { fold } from './card/fold.ts';
import { isGeneric } from './card/marks.ts';

/** Nothing but "Editorial", or no title at all: such records are no repeats of one another, however equal they are. */
export function saysTooLittle(paper: Paper): boolean {
  if (paper.title === '') return true;
  if (paper.abstract !== null || paper.pages !== undefined || paper.doi !== undefined || paper.pmid !== undefined)
    return false;
  return paper.title.length < 60 && isGeneric(fold(paper.title));
}
