import { createWordCutter } from '../citation/words.ts';
import type { Lexicon } from '../label/words/lexicon.ts';
import { isGroup, isPlace } from '../names/names.ts';
import { looksLikeName } from '../names/shape.ts';

/** What was learned of words tells of lines as names. */
export interface LearnedNames {
  /** Whether words between two signs are those of a name rather than not, or it names a group. */
  in(text: string): boolean;
  /** Whether the line is a person's name as a whole: none of 35,000 titles is. */
  is(text: string): boolean;
  /** Whether the line may be a person's name as a whole: `Imperial Bog` may be one, too. */
  mayBe(text: string): boolean;
}

/** The mean log-odds of the words of a name, at least. */
const LEAST = 0.75;
/** The same for words between two signs that may be a name. */
const LEAST_OF_ALL = -1;
const BETWEEN = /[,;:()[\]|]|\s[-–—]\s/;

export function createLearnedNames(lexicon: Lexicon): LearnedNames {
  const wordsOf = createWordCutter(lexicon);
  function hasName(text: string): boolean {
    const { count, starts, ends, scores } = wordsOf(text);
    for (let at = 0; at < count; at++) if (ends[at]! - starts[at]! > 1 && scores[at]! > 0) return true;
    return false;
  }

  /** Whether the mean log-odds of the words is so much. */
  function isLikely(text: string, least: number): boolean {
    const { count, scores } = wordsOf(text);
    let sum = 0;
    for (let at = 0; at < count; at++) sum += scores[at]!;
    return sum >= least * count;
  }

  return {
    in: text => isGroup(text) || text.split(BETWEEN).some(piece => hasName(piece) && isLikely(piece, LEAST_OF_ALL)),
    mayBe: text => text.includes(' ') && looksLikeName(text) && !isPlace(text) && !isGroup(text) && hasName(text),
    is: text => text.includes(' ') && looksLikeName(text) && isLikely(text, LEAST),
  };
}
