import type { Card } from './card.ts';
import { common, length, type Pool } from './pool.ts';
import type { Sketches } from './sketch.ts';

/** Half the words of the shorter title, half of the smaller abstract: below that, and with no number in common, no rule can hold. */
const SHARE = 0.5;

/** A cheap look before the full comparison: is there anything that a rule could build on? */
export function createGate(tokens: Pool, sketches: Sketches): (a: Card, b: Card) => boolean {
  return (a, b) => {
    if (a.letters === b.letters && a.letters !== '') return true;
    if (a.doi !== '' && a.doi === b.doi) return true;
    if (a.pmid !== '' && a.pmid === b.pmid) return true;
    if (a.arxiv !== '' && a.arxiv === b.arxiv) return true;
    if (a.pages.first !== '' && a.pages.first === b.pages.first && (a.volume === b.volume || a.year === b.year))
      return true;
    const fewer = Math.min(length(tokens, a.tokens), length(tokens, b.tokens));
    const shared = common(tokens, a.tokens, b.tokens);
    if (shared >= fewer * SHARE && (shared > 2 || fewer < 4)) return true;
    return sketches.containment(a.sketch, b.sketch) >= SHARE;
  };
}
