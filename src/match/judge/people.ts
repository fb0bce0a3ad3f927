import { type Reading, readings } from '../card/names.ts';
import { distance, isMisspelling } from '../card/spelling.ts';

/** Two lists of authors compared: the persons they share, and how many the shorter and the longer one has. */
export interface People {
  readonly shared: number;
  readonly fewer: number;
  readonly more: number;
}

/** Compares two folded lists (see names.ts) in any order and form. */
export function comparePeople(a: string, b: string): People {
  const left = a === '' ? [] : a.split('|');
  const right = b === '' ? [] : b.split('|');
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  if (a === b) return { shared: few.length, fewer: few.length, more: many.length };
  const free = many.map(readings);
  let shared = 0;
  for (const name of few) {
    const known = readings(name);
    const at = free.findIndex(other => isSamePerson(known, other));
    if (at < 0) continue;
    shared++;
    free.splice(at, 1);
  }
  return { shared, fewer: few.length, more: many.length };
}

function isSamePerson(a: readonly Reading[], b: readonly Reading[]): boolean {
  return a.some(x =>
    b.some(y => !(x.isGuess && y.isGuess) && isSameFamily(x.family, y.family) && agree(x.initials, y.initials)),
  );
}

/** Names are misspelt more freely than words of a title: the first letter stands, one other is wrong in a name of five and more. */
function isSameFamily(a: string, b: string): boolean {
  if (a === b) return true;
  if (a[0] !== b[0] || a.length < 4 || b.length < 4) return false;
  return isMisspelling(a, b) || (a.length > 4 && b.length > 4 && distance(a, b, 1) === 1);
}

/** Initials agree where one side has none, or the first one of one side is among the other's: a first name is left out, or stands last. */
function agree(a: string, b: string): boolean {
  return a === '' || b === '' || a.includes(b[0]!) || b.includes(a[0]!);
}
