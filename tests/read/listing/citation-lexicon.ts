import type { Lexicon } from '../../../src/read/listing/label/words/lexicon.ts';

const NAMES = new Set(
  `ann bo cy dee eva flo gus hal roe poe doe moe noe loe smith kim lee wang berg ortega garcía анна петров иванов`.split(
    ' ',
  ),
);

/** Knows a few names; any other word is more likely one of a title. */
export const smallLexicon: Pick<Lexicon, 'score'> = {
  score: (text, start, end) => (NAMES.has(text.slice(start, end).toLowerCase()) ? 2.5 : -1.5),
};
