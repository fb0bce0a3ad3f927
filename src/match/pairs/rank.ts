import type { Card } from '../card/card.ts';
import { isGeneric } from '../card/marks.ts';

/** Records with the same content share one card; ranks follow the content, so that the order of the input decides nothing. */
export interface Ranked {
  readonly cards: readonly Card[];
  /** The positions of the records of a rank, ascending. */
  members(rank: number): Uint32Array;
}

/** Puts the cards in the order of their content and lets repeats share the first one's rank. */
export function rank(cards: readonly Card[]): Ranked {
  const order = sorted(cards);
  const distinct: Card[] = [];
  const starts = new Uint32Array(order.length + 1);
  for (let i = 0; i < order.length; i++) {
    const card = cards[order[i]!]!;
    const before = distinct.at(-1);
    if (before !== undefined && isRepeat(before, card)) continue;
    starts[distinct.length] = i;
    distinct.push(card);
  }
  starts[distinct.length] = order.length;
  return { cards: distinct, members: rank => order.subarray(starts[rank]!, starts[rank + 1]!) };
}

/** The positions in the order of the cards' contents: natively by the first letters of the title, then each run of equal ones by everything. */
function sorted(cards: readonly Card[]): Uint32Array {
  const step = 2 ** Math.max(1, Math.ceil(Math.log2(cards.length + 1)));
  const letters = Math.floor(Math.log2(2 ** 53 / step) / 5);
  const keys = Float64Array.from(cards, (card, i) => beginning(card.letters, letters) * step + i).sort();
  const order = Uint32Array.from(keys, key => key % step);
  for (let start = 0; start < order.length; ) {
    const run = Math.floor(keys[start]! / step);
    let end = start + 1;
    while (end < order.length && Math.floor(keys[end]! / step) === run) end++;
    if (end - start > 1) order.subarray(start, end).sort((i, j) => byContent(cards[i]!, cards[j]!) || i - j);
    start = end;
  }
  return order;
}

/** The first letters as a number of five bits each. All digits are one: equal beginnings are compared in full. */
function beginning(letters: string, length: number): number {
  let value = 0;
  for (let i = 0; i < length; i++) {
    const code = i < letters.length ? letters.charCodeAt(i) : 96;
    value = value * 32 + (code < 96 ? 27 : code - 96);
  }
  return value;
}

function byContent(a: Card, b: Card): number {
  if (a.letters !== b.letters) return a.letters < b.letters ? -1 : 1;
  if (a.names !== b.names) return a.names < b.names ? -1 : 1;
  return a.print - b.print;
}

function isRepeat(before: Card, card: Card): boolean {
  return before.print === card.print && before.letters === card.letters && speaksForItself(card);
}

/** Two records with this content are one paper; two bare "Editorial" need not be. */
function speaksForItself(card: Card): boolean {
  if (card.doi !== '' || card.pmid !== '' || card.arxiv !== '') return true;
  return card.title !== '' && (!isGeneric(card.title) || card.pages.first !== '');
}
