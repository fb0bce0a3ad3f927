import type { Transitions } from '../decoder/decoder.ts';
import { stateCount, stateNamed } from '../states.ts';

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

type Step = readonly [from: number, to: number];

/** Steps that show the same lines, read in two ways. */
type Twins = readonly (readonly [rarer: Step, likelier: Step])[];

const twins = (...rows: readonly (readonly [string, string])[]): Twins =>
  rows.map(([rarer, likelier]) => [stepNamed(rarer), stepNamed(likelier)]);

function stepNamed(name: string): Step {
  const [from, to] = name.split(' > ').map(stateNamed);
  return [from!, to!];
}

/** Where the authors come first: inside a record, and to the next. */
export const AUTHORS_BEFORE_TITLES = twins(
  ['title > authors', 'leading authors > title after authors'],
  ['title > author', 'leading author > title after authors'],
  ['authors > title', 'title after authors > leading authors'],
  ['author > title', 'title after authors > leading author'],
);

/** Where titles come first, and authors last. */
export const AUTHORS_AFTER_ABSTRACTS = twins(
  ['abstract after authors > leading authors', 'abstract > authors'],
  ['abstract after authors > leading author', 'abstract > author'],
  ['abstract+ after authors > leading authors', 'abstract+ > authors'],
  ['abstract+ after authors > leading author', 'abstract+ > author'],
  ['leading authors > title after authors', 'authors > title'],
  ['leading author > title after authors', 'author > title'],
  ['field after authors > abstract after authors', 'field after authors > title'],
  ['title after authors > abstract after authors', 'title > abstract'],
);

/** Of twins, the step that the listing takes gets the better of what was learned for the two. */
export function withTwinsSwapped({ between, first, last }: Transitions, rows: Twins): Transitions {
  const made = between.slice();
  for (let blanks = 0; blanks < 3; blanks++) {
    const at = ([from, to]: Step): number => (blanks * S + from) * S + to;
    for (const [rarer, likelier] of rows) {
      const scores = [between[at(rarer)]!, between[at(likelier)]!];
      if (scores.includes(-Infinity)) continue;
      made[at(rarer)] = Math.min(...scores);
      made[at(likelier)] = Math.max(...scores);
    }
  }
  return { between: made, first, last };
}
