/**
 * How often a word for "and" is a part of names, too: `Puig i Cadafalch` and `Costa e Silva` are people, `Ortega y Gasset` is one
 * among many lists with `y`, and no name has `und`.
 */
type InNames = 'never' | 'seldom' | 'often';

/** Words for "and" before the last name of a list, but the English ones, which may stand between any two names. */
const AND_WORDS: readonly (readonly [languages: string, words: string, inNames: InNames])[] = [
  ['fr la', 'et', 'never'],
  ['de', 'und sowie', 'never'],
  ['sv', 'och samt', 'never'],
  ['no da', 'og', 'never'],
  ['fi et', 'ja', 'never'],
  ['pl', 'oraz', 'never'],
  ['ru bg sr', 'и', 'never'],
  ['uk', 'та і й', 'never'],
  ['lt', 'ir', 'never'],
  ['hu', 'és', 'never'],
  ['ro', 'și', 'never'],
  ['el', 'και', 'never'],
  ['tr az', 've', 'never'],
  ['fa ur ar', 'و', 'never'],
  ['hi', 'और तथा एवं व', 'never'],
  ['ko', '및', 'never'],
  ['th', 'และ', 'never'],
  ['vi', 'và', 'never'],
  ['id ms', 'dan serta', 'never'],
  ['en', 'plus', 'never'],
  ['es', 'y', 'seldom'],
  ['nl', 'en', 'seldom'],
  ['pt it', 'e', 'often'],
  ['pl ca hr', 'i', 'often'],
  ['cs sk', 'a', 'often'],
];

const wordsThatAre = (...inNames: readonly InNames[]): string[] =>
  AND_WORDS.flatMap(([, words, is]) => (inNames.includes(is) ? words.split(' ') : []));

/** In no name: wherever they stand between two names, one ends and another begins. */
export const NEVER_IN_NAMES: readonly string[] = wordsThatAre('never');

/** A line with one of them is a list rather than one name. */
export const SELDOM_IN_NAMES: readonly string[] = wordsThatAre('never', 'seldom');

/** Each word, and whether it is a part of names, too: then whole names have to stand on both sides of it. */
export const FOREIGN_AND: ReadonlyMap<string, boolean> = new Map([
  ...wordsThatAre('never').map(word => [word, false] as const),
  ...wordsThatAre('seldom', 'often').map(word => [word, true] as const),
]);
