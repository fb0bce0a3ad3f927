import { LINK_WORDS } from '../../furniture/furniture.ts';

/** Shorter titles stand in other titles, too; signs of East Asia say more. */
const SHORTEST = 16;
const SHORTEST_EAST_ASIAN = 8;
const EAST_ASIAN = /[\u3040-\ud7af]/;

/** What stands beside the title, which may come twice. */
const LONGEST_REST = 120;

/** What may stand between the words of links and the title. */
const SMALL_WORDS: ReadonlySet<string> = new Set('for of to in as mb kb epub request purchase'.split(' '));

/** Whether a line is links to the paper of this title: `View article, TPDF, T`, `Abstract for T | Full Text | PDF (1.2 MB)`. */
export function isLinkToTitle(line: string, title: string): boolean {
  const shortest = EAST_ASIAN.test(title) ? SHORTEST_EAST_ASIAN : SHORTEST;
  if (title.length < shortest || line.length <= title.length || line.length > title.length * 2 + LONGEST_REST)
    return false;
  if (line.indexOf(title) < 0) return false;
  const words = line
    .replaceAll(title, ' ')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(word => word !== '');
  return words.length > 0 && words.every(word => LINK_WORDS.has(word) || SMALL_WORDS.has(word));
}
