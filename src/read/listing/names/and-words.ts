/**
 * Words for "and" before the last name of a list, but the English ones, which may stand between any two names. Some are in names, too:
 * `Puig i Cadafalch`, `Costa e Silva`, `Ortega y Gasset`.
 */
const ROWS: readonly (readonly [languages: string, words: string, inNames: boolean])[] = [
  ['fr la', 'et', false],
  ['de', 'und sowie u.', false],
  ['sv', 'och samt', false],
  ['no da', 'og', false],
  ['fi et', 'ja', false],
  ['pl', 'oraz', false],
  ['ru bg sr', 'и', false],
  ['uk', 'та і й', false],
  ['lt', 'ir', false],
  ['hu', 'és', false],
  ['ro', 'și', false],
  ['el', 'και', false],
  ['tr az', 've', false],
  ['fa ur ar', 'و', false],
  ['hi', 'और तथा एवं व', false],
  ['ko', '및', false],
  ['th', 'และ', false],
  ['vi', 'và', false],
  ['id ms', 'dan serta', false],
  ['en', 'plus', false],
  ['es', 'y', true],
  ['nl', 'en', true],
  ['pt it', 'e', true],
  ['pl ca hr', 'i', true],
  ['cs sk', 'a', true],
];

/** Each word, and whether it is in names, too: then whole names have to stand on both sides of it. */
export const FOREIGN_AND: ReadonlyMap<string, boolean> = new Map(
  ROWS.flatMap(([, words, inNames]) => words.split(' ').map(word => [word, inNames] as const)),
);

/** All of them. */
export const AND_WORDS: readonly string[] = [...FOREIGN_AND.keys()];

/** One of some of them, as the source of a pattern. */
export const anyOf = (words: readonly string[]): string => words.join('|').replaceAll('.', String.raw`\.`);

/** In no name: wherever they stand between two names, one ends and another begins. */
export const NEVER_IN_NAMES: readonly string[] = AND_WORDS.filter(word => !FOREIGN_AND.get(word));
