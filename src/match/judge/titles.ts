import type { Card } from '../card/card.ts';
import { distance, isMisspelling } from '../card/spelling.ts';

/**
 * How two titles stand to one another:
 * `equal` letter by letter, `spelling` but for misspelt words or small ones, `slip` where a letter or two of a long title are others,
 * `shortened` where one is the beginning or the end of the other (a subtitle or a heading dropped), `inserted` where one has a few words
 * more in its middle, `reworded` where most words are the same, `unlike` else; `absent` where one has none.
 */
export type TitleLikeness = 'equal' | 'spelling' | 'slip' | 'shortened' | 'inserted' | 'reworded' | 'unlike' | 'absent';

const SMALL = new Set(['the', 'a', 'an', 'of', 'in', 'on', 'for', 'and', 'its', 'their', 'is', 'are', 'using', 'some']);
/** So many letters may be wrong in a title of so many; whether that makes another word, the abstract must tell. */
const SLIP = { letters: 30, wrong: 2 };
/** Titles are cut where they have at least so many letters. */
const LONG = 80;
/** The shorter title has at least so many letters and words, or it is no beginning but a coincidence. */
const BEGINNING = { letters: 20, words: 3 };

export function compareTitles(a: Card, b: Card): TitleLikeness {
  if (a.letters === '' || b.letters === '') return 'absent';
  if (a.letters === b.letters) return 'equal';
  const shorter = Math.min(a.letters.length, b.letters.length);
  const left = a.title.split(' ');
  const right = b.title.split(' ');
  const [fromA, fromB] = apart(left, right);
  const cut = shorter >= LONG && fromA.at(-1) === left.at(-1) && fromB.at(-1) === right.at(-1);
  if (isRespelled(fromA, fromB, cut)) return 'spelling';
  if (shorter >= SLIP.letters && distance(a.letters, b.letters, SLIP.wrong) <= SLIP.wrong) return 'slip';
  if (isShortened(a, b)) return 'shortened';
  if (fromA.length === 0 || fromB.length === 0)
    return Math.min(left.length, right.length) >= BEGINNING.words ? 'inserted' : 'unlike';
  const longer = Math.max(a.letters.length, b.letters.length);
  const limit = Math.floor(longer * 0.25);
  return distance(a.letters, b.letters, limit) <= limit || wordsShared(left, right) >= 0.75 ? 'reworded' : 'unlike';
}

/** What is left of both word lists when their common beginnings and ends are cut off. */
function apart(left: readonly string[], right: readonly string[]): [readonly string[], readonly string[]] {
  let start = 0;
  const shorter = Math.min(left.length, right.length);
  while (start < shorter && left[start] === right[start]) start++;
  let end = 0;
  while (end < shorter - start && left[left.length - 1 - end] === right[right.length - 1 - end]) end++;
  return [left.slice(start, left.length - end), right.slice(start, right.length - end)];
}

/** Word by word the same, but for spelling, small words, words parted or joined, and a last word that is `cut`. */
function isRespelled(left: readonly string[], right: readonly string[], cut: boolean): boolean {
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    const x = left[i];
    const y = right[j];
    if (
      x !== undefined &&
      y !== undefined &&
      (x === y || isMisspelling(x, y) || (cut && i === left.length - 1 && j === right.length - 1 && isCutWord(x, y)))
    ) {
      i++;
      j++;
    } else if (x !== undefined && y !== undefined && left[i + 1] !== undefined && isJoined(x, left[i + 1]!, y)) {
      i += 2;
      j++;
    } else if (x !== undefined && y !== undefined && right[j + 1] !== undefined && isJoined(y, right[j + 1]!, x)) {
      i++;
      j += 2;
    } else if (x !== undefined && SMALL.has(x)) i++;
    else if (y !== undefined && SMALL.has(y)) j++;
    else return false;
  }
  return true;
}

/** Titles cut at a fixed length end in the middle of a word. */
function isCutWord(x: string, y: string): boolean {
  return x.length > 1 && y.length > 1 && (x.startsWith(y) || y.startsWith(x)) && !/\d/.test(x);
}

function isJoined(first: string, second: string, whole: string): boolean {
  return first.length + second.length === whole.length && whole.startsWith(first) && whole.endsWith(second);
}

function isShortened(a: Card, b: Card): boolean {
  const [short, long] = a.letters.length < b.letters.length ? [a, b] : [b, a];
  if (short.letters.length < BEGINNING.letters || short.title.split(' ').length < BEGINNING.words) return false;
  return long.title.startsWith(`${short.title} `) || long.title.endsWith(` ${short.title}`);
}

/** The share of the shorter title's words that the longer one has too. */
function wordsShared(left: readonly string[], right: readonly string[]): number {
  const [few, many] = left.length < right.length ? [left, right] : [right, left];
  const known = new Set(many);
  const weighty = few.filter(word => !SMALL.has(word));
  if (weighty.length < BEGINNING.words) return 0;
  return (
    weighty.filter(word => known.has(word)).length /
    Math.max(weighty.length, 0.6 * many.filter(word => !SMALL.has(word)).length)
  );
}
