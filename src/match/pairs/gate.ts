import type { Card } from '../card/card.ts';
import type { Sketches } from '../card/sketch.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The shares of the shorter title's words and of the smaller abstract below which, with no number in common, no rule can hold. */
const WORDS = 0.6;
const ABSTRACT = 0.5;

/** A cheap look before the full comparison: is there anything that a rule could build on? */
export function createGate(vocabulary: Vocabulary, sketches: Sketches): (a: Card, b: Card) => boolean {
  return (a, b) => {
    if (a.letters === b.letters && a.letters !== '') return true;
    if (a.doi !== '' && a.doi === b.doi) return true;
    if (a.pmid !== '' && a.pmid === b.pmid) return true;
    if (a.arxiv !== '' && a.arxiv === b.arxiv) return true;
    if (a.pages.first !== '' && a.pages.first === b.pages.first && (a.volume === b.volume || a.year === b.year))
      return true;
    if (vocabulary.overlap(a, b) >= WORDS) return true;
    return sketches.glance(a.sketch, b.sketch) >= ABSTRACT;
  };
}
