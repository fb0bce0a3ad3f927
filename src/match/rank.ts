import type { Card } from './card.ts';
import { isGeneric } from './marks.ts';

/** Records with the same content share one card; ranks follow the content, so that the order of the input decides nothing. */
export interface Ranked {
  readonly cards: readonly Card[];
  readonly positions: readonly (readonly number[])[];
}

/** Puts the cards in the order of their content and lets repeats share the first one's rank. */
export function rank(cards: readonly Card[]): Ranked {
  const order = Uint32Array.from(cards.keys()).sort((i, j) => byContent(cards[i]!, cards[j]!) || i - j);
  const distinct: Card[] = [];
  const positions: number[][] = [];
  for (const position of order) {
    const card = cards[position]!;
    const before = distinct.at(-1);
    if (
      before !== undefined &&
      before.print === card.print &&
      before.letters === card.letters &&
      speaksForItself(card)
    ) {
      positions.at(-1)!.push(position);
      continue;
    }
    distinct.push(card);
    positions.push([position]);
  }
  return { cards: distinct, positions };
}

function byContent(a: Card, b: Card): number {
  if (a.letters !== b.letters) return a.letters < b.letters ? -1 : 1;
  if (a.names !== b.names) return a.names < b.names ? -1 : 1;
  return a.print - b.print;
}

/** Two records with this content are one paper; two bare "Editorial" need not be. */
function speaksForItself(card: Card): boolean {
  if (card.doi !== '' || card.pmid !== '' || card.arxiv !== '') return true;
  return card.title !== '' && (!isGeneric(card.title) || card.pages.first !== '');
}
