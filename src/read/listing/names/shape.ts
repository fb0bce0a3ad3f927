import { AND_WORDS, anyOf } from './and-words.ts';
import { PARTICLES, SURE_DEGREES } from './words.ts';

/** Words for "and" but those that begin as `and` and `et al.` do. */
const OTHER_AND = anyOf(AND_WORDS.filter(word => /^[b-df-z]/.test(word)));

/**
 * Words of letters with a blank between: no digit, mark, comma, stop or bracket, no word that begins with a small `a` or `e` as `and` and `et al.` do,
 * no other word for "and" before two words, no degree at the end, and no `B` in front, as in `By Ada Moe`. Most lines of one author are like this; nothing has to be taken off them.
 */
const PLAIN_NAME = new RegExp(
  `^[AC-Z](?:[A-Za-z\\u00c0-\\u024f'’-]*[A-Za-z\\u00c0-\\u024f])?(?: (?![ae]|(?:${OTHER_AND}) [^ ]+ |(?:${SURE_DEGREES})$)[A-Za-z\\u00c0-\\u024f'’-]*[A-Za-z\\u00c0-\\u024f])*$`,
);

/** It bounds what the pattern has to remember. */
const LONGEST_PLAIN = 100;

export function isPlainName(text: string): boolean {
  return text.length < LONGEST_PLAIN && PLAIN_NAME.test(text);
}

const NAME_SHAPE =
  /^[\p{L}'’‘ʻ"“(][\p{L}\p{M}'’‘ʻʼ.‐‑–·()"“”-]*(?: (?:- )?[\p{L}\p{M}'’‘ʻʼ(".][\p{L}\p{M}'’‘ʻʼ.‐‑()"”-]*){0,6}$/u;
const NOT_IN_NAMES = new Set(
  'of for in on with from to via using by is are the an as at or into towards toward not what how why when do does can without'.split(
    ' ',
  ),
);

/** A cheap test of shape: up to seven words, capitalised but for particles, no digit, no function word. Titles of two words pass, too. */
export function looksLikeName(text: string): boolean {
  if (text.length < 2 || text.length > 70 || !NAME_SHAPE.test(text)) return false;
  let capitals = 0;
  let others = 0;
  for (const word of text.split(' ')) {
    const lower = word.toLowerCase();
    if (lower !== word) capitals++;
    else if (NOT_IN_NAMES.has(lower)) return false;
    // scripts without case count as capitalised
    else if (word.toUpperCase() === word) capitals++;
    else if (!PARTICLES.has(lower)) others++;
  }
  return capitals > 0 ? others === 0 : others > 1 && others < 5;
}
