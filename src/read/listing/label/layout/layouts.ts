import { stateCount, states } from '../states.ts';

/** A layout with a name: what a person can ask for, and what `explain` says was found. */
export interface NamedLayout {
  readonly name: string;
  readonly title: string;
  readonly sample: string;
  /** States that records of the layout have, beside titles, abstracts, fields and noise. The first tells it from the others. */
  readonly states: readonly string[];
}

const row = (name: string, title: string, sample: string, ...own: string[]): NamedLayout => ({
  name,
  title,
  sample,
  states: own,
});

/** A record's authors stand in one of these ways. `⏎` ends a line in the samples. */
export const layouts: readonly NamedLayout[] = [
  row('author-lines', 'title, then one author a line', 'Title⏎Ann Roe⏎Bo Poe⏎Abstract', 'author'),
  row('author-list', 'title, then a line of authors', 'Title⏎Ann Roe, Bo Poe⏎Abstract', 'authors', 'authors+'),
  row(
    'authors-first',
    'a line of authors, then the title',
    'Ann Roe, Bo Poe⏎Title⏎Venue',
    'leading authors',
    'leading authors+',
    'title after authors',
    'title+ after authors',
  ),
  row(
    'author-lines-first',
    'one author a line, then the title',
    'Ann Roe⏎Bo Poe⏎Title',
    'leading author',
    'title after authors',
    'title+ after authors',
  ),
  row('citations', 'the whole record on one line', 'Roe, A., & Poe, B. (1999). Title. Venue.', 'citation', 'citation+'),
  row('titles', 'titles without authors', 'Title⏎Abstract', 'title'),
];

const tellTale = new Map(layouts.map(({ states: [first] }, i) => [first!, i]));
const ownStates = new Set(layouts.flatMap(layout => layout.states));

/**
 * @throws RangeError when there is no such layout
 */
export function layoutNamed(name: string): NamedLayout {
  const layout = layouts.find(candidate => candidate.name === name);
  if (layout === undefined) throw new RangeError(`Cannot read the layout "${name}": it is not known`);
  return layout;
}

/** The states that records of the layout do not have. */
export function statesOutside(layout: NamedLayout): number[] {
  const titleFirst = !layout.states.includes('title after authors') && layout.name !== 'citations';
  return states.flatMap(({ name }, state) => {
    const inside = layout.states.includes(name) || !ownStates.has(name) || (titleFirst && name === 'title');
    return inside ? [] : [state];
  });
}

/** The layout that most records were read in, by how many lines each state has; null before there is any. */
export function layoutOf(lines: Float64Array): NamedLayout | null {
  let best = layouts.length - 1;
  let most = 0;
  for (let state = 0; state < stateCount; state++) {
    const layout = tellTale.get(states[state]!.name);
    if (layout === undefined || layout === layouts.length - 1 || lines[state]! <= most) continue;
    most = lines[state]!;
    best = layout;
  }
  return most > 0 || lines.some((count, state) => count > 0 && states[state]!.role === 'title') ? layouts[best]! : null;
}
