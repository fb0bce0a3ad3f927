import type { Furniture } from './kinds.ts';

/** Lines of page furniture that have a shape of their own. The words of a row are looked at only where its first word fits. */
export interface FurnitureRow {
  readonly name: string;
  readonly kind: Furniture;
  /** First words in lower case (letters only) that can begin such a line; '0' stands for a digit, '' for any sign. */
  readonly first: readonly string[];
  readonly pattern: RegExp;
  readonly sample: string;
  readonly languages?: readonly string[];
  /** What every such line holds: the pattern, which takes long to compile, is left alone where there is none. */
  readonly sign?: RegExp;
}

export const row = (
  kind: Furniture,
  name: string,
  first: string,
  pattern: RegExp,
  sample: string,
  ...languages: string[]
): FurnitureRow => ({
  name,
  kind,
  first: [...new Set(first.split(' '))].map(word => (word === '-' ? '' : word)),
  pattern,
  sample,
  ...(languages.length > 0 && { languages }),
});

export const withSign = (sign: RegExp, plain: FurnitureRow): FurnitureRow => ({ ...plain, sign });
export const withDigits = (plain: FurnitureRow): FurnitureRow => withSign(/\d/, plain);
