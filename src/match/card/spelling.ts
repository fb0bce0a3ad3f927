import levenshtein from 'fast-levenshtein';

/** Words whose difference of one or two letters is the whole difference between two papers. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['hypo', 'hyper'],
  ['intra', 'inter'],
  ['pre', 'post'],
  ['ante', 'anti'],
  ['macro', 'micro'],
  ['mono', 'poly'],
  ['homo', 'hetero'],
  ['endo', 'exo'],
  ['ad', 'ab'],
  ['in', 'un'],
  ['sym', 'asym'],
  ['a', ''],
  ['an', ''],
  ['in', ''],
  ['im', ''],
  ['un', ''],
  ['non', ''],
  ['dis', ''],
  ['anti', ''],
  ['im', 'em'],
];

/** Endings that make another substance or a part of speech that matters: nitrate and nitrite, lactose and lactase. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['ate', 'ite'],
  ['ide', 'ite'],
  ['ide', 'ate'],
  ['ane', 'ene'],
  ['ene', 'yne'],
  ['ane', 'one'],
  ['ene', 'one'],
  ['ose', 'ase'],
  ['ol', 'al'],
  ['ine', 'ane'],
  ['ous', 'ic'],
  ['mab', 'nib'],
];
/** Letters of a long word. */
const LONG = 8;

/** The edit distance of two words or titles, common beginnings and ends cut off first; `limit + 1` as soon as it must be more than `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let start = 0;
  const shorter = Math.min(a.length, b.length);
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let end = 0;
  while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left === '' || right === '') return Math.min(limit + 1, Math.max(left.length, right.length));
  return Math.min(limit + 1, levenshtein.get(left, right));
}

/**
 * One word written in two ways: one letter wrong and the first two right, one letter left out of a long word wherever it stood, or two
 * wrong in a long word whose first four are right. A replaced word is another paper: numbers are never misspelt, nor is a word its opposite.
 */
export function isMisspelling(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4 || /\d/.test(a) || /\d/.test(b) || areOpposites(a, b)) return false;
  if (isInflected(a, b)) return true;
  const apart = distance(a, b, 2);
  if (apart === 1)
    return (a[0] === b[0] && (a[1] === b[1] || isTurn(a, b))) || (a.length !== b.length && shorter >= LONG - 1);
  if (isTurn(a, b)) return a[0] === b[0];
  return apart === 2 && shorter >= LONG && a.slice(0, 4) === b.slice(0, 4);
}

/** `drug` and `drugs`, `blind` and `blinded`: the ending is no other word. */
function isInflected(a: string, b: string): boolean {
  const [stem, word] = a.length < b.length ? [a, b] : [b, a];
  if (!word.startsWith(stem)) return false;
  const ending = word.slice(stem.length);
  return (
    ending === 's' || ending === 'es' || (stem.length > 4 && (ending === 'ed' || ending === 'd' || ending === 'ing'))
  );
}

/** Two neighbouring letters changed places. */
function isTurn(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

function areOpposites(a: string, b: string): boolean {
  return (
    OPPOSITES.some(([x, y]) => differInBeginning(a, b, x, y) || differInBeginning(b, a, x, y)) ||
    ENDINGS.some(([x, y]) => differInEnding(a, b, x, y) || differInEnding(b, a, x, y))
  );
}

function differInBeginning(a: string, b: string, x: string, y: string): boolean {
  return a.startsWith(x) && b.startsWith(y) && a.slice(x.length) === b.slice(y.length);
}

function differInEnding(a: string, b: string, x: string, y: string): boolean {
  return a.endsWith(x) && b.endsWith(y) && a.slice(0, -x.length) === b.slice(0, -y.length);
}
