import anyAscii from 'any-ascii';
import type { Paper } from '../model.ts';
import { nameOf } from './names.ts';

/** Gives each paper a key of its own, for one output: the wanted one, or `doe2020rooms`; when it is taken, `doe2020roomsb`, then c, … */
export function createKeys(): (paper: Paper, wanted?: string) => string {
  const taken = new Set<string>();
  const last = new Map<string, number>();
  return (paper, wanted) => {
    const key = wanted === undefined || !isKey(wanted) ? readableKey(paper) : wanted;
    const low = key.toLowerCase();
    let unique = key;
    // BibTeX takes keys that differ in case only for one.
    for (let n = last.get(low) ?? 0; taken.has(unique.toLowerCase()); n += 1) {
      unique = key + suffixOf(n);
      last.set(low, n + 1);
    }
    taken.add(unique.toLowerCase());
    return unique;
  };
}

/** What every version of BibTeX takes. */
function isKey(text: string): boolean {
  return /^[A-Za-z0-9_:.+/-]+$/.test(text);
}

/** 0 → b, 1 → c, …, 24 → z, 25 → ba, … */
function suffixOf(n: number): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const rest = Math.floor((n + 1) / 26);
  return (rest === 0 ? '' : suffixOf(rest - 1)) + letters[(n + 1) % 26];
}

/** Words that say little about a paper. */
const SMALL = new Set(
  'a an and at by das der die do does for from how in is la le les of on the to towards what when why with un une el'.split(
    ' ',
  ),
);

/** Family name of the first author, year, and the first word of the title that says something. */
function readableKey({ authors, year, title }: Paper): string {
  const first = nameOf(authors[0] ?? '');
  const family = letters(
    first.kind === 'person' ? first.family : (first.text.split(' ').find(word => !SMALL.has(word.toLowerCase())) ?? ''),
  );
  const words = title
    .slice(0, 300)
    .split(/[\s–—:,;.?!/]+/u)
    .map(letters)
    .filter(word => word !== '');
  const word = words.find(one => one.length > 1 && !SMALL.has(one) && /[a-z]/.test(one)) ?? words[0] ?? '';
  return (family.slice(0, 30) || 'anonymous') + (year ?? '') + word.slice(0, 20);
}

function letters(text: string): string {
  return anyAscii(text.normalize('NFD').replace(/\p{M}/gu, ''))
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
