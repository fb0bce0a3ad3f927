import type { Transitions } from './decoder.ts';
import { bestPath, endingAnywhere, type Scored } from './first-look.ts';
import type { ListingModel } from './model.ts';
import { lookOf, stateCount, stateNamed } from './states.ts';
import { avoiding } from './transitions.ts';

const S = stateCount;

/** The states that records of one order have, and those of the other do not. */
const TITLE_FIRST = ['title', 'title+', 'author', 'authors', 'authors+'].map(stateNamed);
const AUTHORS_FIRST = [
  'leading author',
  'leading authors',
  'leading authors+',
  'field after leading authors',
  'title after authors',
  'title+ after authors',
].map(stateNamed);

/** The steps of both orders side by side: inside a record, and to the next. */
const STEPS = [
  ['title > authors', 'leading authors > title after authors'],
  ['title > author', 'leading author > title after authors'],
  ['authors > title', 'title after authors > leading authors'],
  ['author > title', 'title after authors > leading author'],
].map(row => row.map(step => step.split(' > ').map(stateNamed)));

/** How much better the first lines must be read with the authors first: most listings begin their records with the title. */
const MARGIN = 3;

/**
 * The model with the steps of the order that a listing has. Titles and authors come in turn, and where nothing stands between two records either
 * may begin them; the learned steps prefer the title, a little with each record, which in a long listing outweighs any beginning. So the
 * first lines are read in both orders, all steps alike, and where the authors come first they get what was learned for titles.
 * @param whole whether the listing ends with these lines; else they end anywhere in a record
 */
export function inOrder(model: ListingModel, lines: readonly Scored[], whole: boolean): ListingModel {
  const even = weighed(model.transitions, (title, authors) => [(title + authors) / 2, (title + authors) / 2]);
  const scoreWithout = (states: readonly number[]) => bestScore(endingAnywhere(avoiding(even, states), !whole), lines);
  const titleFirst = scoreWithout(AUTHORS_FIRST);
  const authorsFirst = scoreWithout(TITLE_FIRST);
  if (authorsFirst <= titleFirst + MARGIN) return model;
  const swapped = weighed(model.transitions, (title, authors) => [Math.min(title, authors), Math.max(title, authors)]);
  return { ...model, transitions: swapped };
}

/** Gives the steps of both orders other scores, made from what was learned for the title first and for the authors first. */
function weighed(
  { between, first, last }: Transitions,
  weigh: (title: number, authors: number) => readonly [number, number],
): Transitions {
  const made = between.slice();
  for (let blanks = 0; blanks < 3; blanks++) {
    for (const steps of STEPS) {
      const [title, authors] = steps.map(([from, to]) => (blanks * S + from!) * S + to!) as [number, number];
      if (between[title] === -Infinity || between[authors] === -Infinity) continue;
      [made[title], made[authors]] = weigh(between[title]!, between[authors]!) as [number, number];
    }
  }
  return { between: made, first, last };
}

/** The score of the best sequence of states. */
function bestScore(transitions: Transitions, lines: readonly Scored[]): number {
  const { between, first, last } = transitions;
  const path = bestPath(transitions, lines);
  return lines.reduce((sum, { scores, blanksBefore }, i) => {
    const state = path[i]!;
    const step = i === 0 ? first[state]! : between[(blanksBefore * S + path[i - 1]!) * S + state]!;
    return sum + step + scores[lookOf[state]!]!;
  }, last[path.at(-1)!] ?? 0);
}
