import type { Role } from '../../../model.ts';

/**
 * The labels the decoder chooses among. They are finer than roles: a field line after the title is another state than
 * one after the abstract, so that the decoder remembers where in the record it is.
 */
export interface State {
  readonly name: string;
  readonly role: Role;
  /** Part of the record: what decides where the next record begins. */
  readonly part: 'head' | 'lead' | 'body' | 'whole' | 'outside';
}

const row = (name: string, role: Role, part: State['part']): State => ({ name, role, part });

export const states: readonly State[] = [
  row('title', 'title', 'body'),
  row('title+', 'title+', 'body'),
  row('author', 'author', 'body'),
  row('authors', 'authors', 'body'),
  row('authors+', 'authors+', 'body'),
  row('abstract', 'abstract', 'body'),
  row('abstract+', 'abstract+', 'body'),
  row('abstract after authors', 'abstract', 'body'),
  row('abstract+ after authors', 'abstract+', 'body'),
  row('field before title', 'field', 'head'),
  row('field+ before title', 'field+', 'head'),
  row('field after leading authors', 'field', 'lead'),
  row('field after title', 'field', 'body'),
  row('field+ after title', 'field+', 'body'),
  row('field after authors', 'field', 'body'),
  row('field+ after authors', 'field+', 'body'),
  row('field after abstract', 'field', 'body'),
  row('field+ after abstract', 'field+', 'body'),
  row('leading author', 'author', 'lead'),
  row('leading authors', 'authors', 'lead'),
  row('leading authors+', 'authors+', 'lead'),
  row('title after authors', 'title', 'body'),
  row('title+ after authors', 'title+', 'body'),
  row('citation', 'citation', 'whole'),
  row('citation+', 'citation+', 'whole'),
  row('noise', 'noise', 'outside'),
];

export const stateCount = states.length;

/**
 * A label is a byte: the state of a line, with PLAIN where it is all text, without a number before it, a label or page furniture, and WORDS where it may
 * be a title of which nothing has to come off, and no name.
 */
export const PLAIN = 0x80;
export const WORDS = 0x40;
export const stateOf = (label: number): number => label & ~(PLAIN | WORDS);

/**
 * What lines look like, by state: titles before and after their authors look alike, and so do the authors. A listing of titles and authors in
 * turn can be read from either end, and a taste for one order, however small, would grow with each line until it outweighs the beginning of
 * the file, which tells. Fields have looks of their own: what stands before a title is seldom what stands after an abstract.
 */
const looks = states.map(({ name, role }) => (role === 'field' || role === 'field+' ? name : role));
const differentLooks = [...new Set(looks)];
export const lookCount = differentLooks.length;
export const lookOf = Uint8Array.from(looks, look => differentLooks.indexOf(look));

const indexByName = new Map(states.map((state, index) => [state.name, index]));

export function stateNamed(name: string): number {
  const index = indexByName.get(name);
  if (index === undefined) throw new Error(`Cannot find state: ${name}`);
  return index;
}

const starters = new Set(
  ['title', 'leading author', 'leading authors', 'citation', 'field before title'].map(stateNamed),
);

/**
 * Whether a line in `state` begins a record when the line before (blank lines aside) was in `previous` (-1: none).
 * What opens a record, an identifier or the authors, is followed by the rest of that same record.
 */
export function beginsRecord(previous: number, state: number): boolean {
  if (!starters.has(state)) return false;
  const before = previous < 0 ? 'outside' : states[previous]!.part;
  return before !== 'head' && before !== 'lead';
}

/**
 * The states of a record whose lines have these roles, blank lines left out. "After authors" means that title and authors are known:
 * no author can follow.
 */
export function statesOfRecord(roles: readonly Role[]): number[] {
  const titleAt = roles.findIndex(role => role === 'title' || role === 'citation');
  const authorAt = roles.findIndex(role => role === 'author' || role === 'authors');
  const leading = authorAt >= 0 && authorAt < titleAt;
  let after = 'before title';
  return roles.map((role, i) => {
    const lead = leading && i < titleAt;
    const known = authorAt >= 0 && authorAt < i;
    switch (role) {
      case 'title':
      case 'title+':
        after = leading ? 'after authors' : 'after title';
        return stateNamed(leading ? `${role} after authors` : role);
      case 'author':
      case 'authors':
      case 'authors+':
        after = lead ? 'after leading authors' : 'after authors';
        return stateNamed(lead ? `leading ${role}` : role);
      case 'abstract':
      case 'abstract+':
        if (known) after = 'after abstract';
        return stateNamed(known ? `${role} after authors` : role);
      case 'citation':
      case 'citation+':
        after = 'after authors';
        return stateNamed(role);
      case 'field':
      case 'field+':
        // Rare, and no state of its own: what goes on there.
        return stateNamed(after === 'after leading authors' ? `field ${after}` : `${role} ${after}`);
      default:
        throw new Error(`Cannot place role in a record: ${role}`);
    }
  });
}
