import type { Transitions } from './decoder.ts';
import { stateCount, stateNamed } from './states.ts';

const S = stateCount;

/** An order of title and authors: the states that only its records have, and those of them that authors begin with. */
export interface Order {
  readonly own: readonly number[];
  readonly authors: readonly number[];
}

export const TITLE_FIRST: Order = {
  own: ['title', 'title+', 'author', 'authors', 'authors+'].map(stateNamed),
  authors: ['author', 'authors'].map(stateNamed),
};
export const AUTHORS_FIRST: Order = {
  own: [
    'leading author',
    'leading authors',
    'leading authors+',
    'field after leading authors',
    'title after authors',
    'title+ after authors',
  ].map(stateNamed),
  authors: ['leading author', 'leading authors'].map(stateNamed),
};

export const otherOrder = (order: Order): Order => (order === TITLE_FIRST ? AUTHORS_FIRST : TITLE_FIRST);

/** The steps of both orders side by side: inside a record, and to the next. */
const TWINS = [
  ['title > authors', 'leading authors > title after authors'],
  ['title > author', 'leading author > title after authors'],
  ['authors > title', 'title after authors > leading authors'],
  ['author > title', 'title after authors > leading author'],
].map(row => row.map(step => step.split(' > ').map(stateNamed)));

/** Where the authors come first their steps get what was learned for titles. */
export function withTwinsSwapped({ between, first, last }: Transitions): Transitions {
  const made = between.slice();
  for (let blanks = 0; blanks < 3; blanks++) {
    for (const steps of TWINS) {
      const [title, authors] = steps.map(([from, to]) => (blanks * S + from!) * S + to!) as [number, number];
      const scores = [between[title]!, between[authors]!];
      if (scores.includes(-Infinity)) continue;
      made[title] = Math.min(...scores);
      made[authors] = Math.max(...scores);
    }
  }
  return { between: made, first, last };
}
