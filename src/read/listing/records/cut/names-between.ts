import type { LabelledLine } from '../../../../model.ts';
import { furnitureOf } from '../../furniture/furniture.ts';
import { createVotes } from '../../ways/votes.ts';
import type { LearnedNames } from '../learned-names.ts';

/** So many lines tell what stands between names. */
const ENOUGH = 4;

/** `Purnomo` */
const ONE_NAME = /^\p{Lu}\p{Ll}{2,14}$/u;

/** Knows whether lines with one name each have others between them, such as the places where people work. */
export interface NamesBetween {
  /** Takes a record that a line with one name goes on, and tells whether its last line, a field until now, is a name as well. */
  meet(record: readonly LabelledLine[]): boolean;
}

export function createNamesBetween(learned: LearnedNames): NamesBetween {
  const between = createVotes();
  const mayBeName = (text: string): boolean =>
    learned.mayBe(text) || (ONE_NAME.test(text) && furnitureOf(text) === null);

  return {
    meet(record) {
      const last = record.at(-1);
      const isField = last?.role === 'field' && record.at(-2)?.role === 'author';
      if (isField || last?.role === 'author') between.cast(isField);
      return isField && between.settled(ENOUGH) === false && mayBeName(last.text.trim());
    },
  };
}
