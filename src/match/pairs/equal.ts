import type { Card } from '../card/card.ts';
import type { Sketches } from '../card/sketch.ts';

type Says = (card: Card, sketches: Sketches) => boolean;

/** What two records of one card are equal in, where the card says anything of it. */
const FIELDS: readonly (readonly [field: string, says: Says])[] = [
  ['title', card => card.title !== ''],
  ['authors', card => card.names !== ''],
  ['abstract', (card, sketches) => sketches.size(card.sketch) > 0],
  ['year', card => card.year !== 0],
  ['venue', card => card.venue !== ''],
  ['volume', card => card.volume !== ''],
  ['issue', card => card.issue !== ''],
  ['pages', card => card.pages.first !== ''],
  ['doi', card => card.doi !== ''],
  ['arxiv', card => card.arxiv !== ''],
  ['pmid', card => card.pmid !== ''],
];

/** The name of the rule by which repeats are one: `equal title, authors and abstract`, case, accents and signs aside. */
export function equalityOf(card: Card, sketches: Sketches): string {
  const fields = FIELDS.filter(([, says]) => says(card, sketches)).map(([field]) => field);
  const last = fields.pop();
  return `equal ${fields.length === 0 ? last : `${fields.join(', ')} and ${last}`}`;
}
