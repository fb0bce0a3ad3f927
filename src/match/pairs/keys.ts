import type { Card } from '../card/card.ts';
import { hashText, mix, pairHash } from '../card/hash.ts';
import { familyKey } from '../card/names.ts';
import type { Pool } from '../card/pool.ts';
import type { Sketches } from '../card/sketch.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The keys of a record: records that share one are compared. Each kind has its own salt, so that kinds never meet. */
export interface Keys {
  /** Calls `emit` with every key of the card. */
  of(card: Card, emit: (key: number) => void): void;
}

const LETTERS = 16;
const RARE = 4;
/** Two words that stand together in more titles than this even if nobody chose them join nothing. */
const BY_CHANCE = 4;
const AUTHORS = 6;
const SALT = { begin: 1, end: 2, rare: 3, doi: 4, arxiv: 5, pmid: 6, first: 7, author: 8, abstract: 9, page: 10 };

export function createKeys(tokens: Pool, sketches: Sketches, vocabulary: Vocabulary): Keys {
  const rare = new Uint32Array(RARE);
  return {
    of(card, emit) {
      const found = rarest(card, tokens, vocabulary, rare);
      titleKeys(card, rare, found, emit, vocabulary);
      authorKeys(card, rare, found, emit);
      if (card.doi !== '') emit(pairHash(SALT.doi, hashText(card.doi)));
      if (card.arxiv !== '') emit(pairHash(SALT.arxiv, hashText(card.arxiv)));
      if (card.pmid !== '') emit(pairHash(SALT.pmid, hashText(card.pmid)));
      if (card.pages.first !== '' && card.year > 0) emit(pairHash(SALT.page + card.year, hashText(card.pages.first)));
      abstractKeys(card, sketches, emit);
    },
  };
}

/** Writes the rarest words of the title into `rare`, rarest first; a word that no other title has can join nothing. */
function rarest(card: Card, tokens: Pool, vocabulary: Vocabulary, rare: Uint32Array): number {
  const values = tokens.values();
  const counts = [0, 0, 0, 0];
  let found = 0;
  for (let i = tokens.start(card.tokens); i < tokens.start(card.tokens + 1); i++) {
    const token = values[i]!;
    const count = vocabulary.count(token);
    if (count < 2) continue;
    let at = found < RARE ? found++ : RARE;
    while (at > 0 && (counts[at - 1]! > count || (counts[at - 1] === count && rare[at - 1]! > token))) {
      if (at < RARE) {
        counts[at] = counts[at - 1]!;
        rare[at] = rare[at - 1]!;
      }
      at--;
    }
    if (at < RARE) {
      counts[at] = count;
      rare[at] = token;
    }
  }
  return found;
}

function titleKeys(
  card: Card,
  rare: Uint32Array,
  found: number,
  emit: (key: number) => void,
  vocabulary: Vocabulary,
): void {
  const { letters } = card;
  const chance = BY_CHANCE * vocabulary.titles;
  if (letters === '') return;
  emit(pairHash(SALT.begin, hashText(letters, 0, Math.min(LETTERS, letters.length))));
  if (letters.length > LETTERS) emit(pairHash(SALT.end, hashText(letters, letters.length - LETTERS)));
  for (let i = 1; i < found; i++)
    for (let j = 0; j < i; j++)
      if (vocabulary.count(rare[i]!) * vocabulary.count(rare[j]!) <= chance) emit(unordered(rare[i]!, rare[j]!));
}

/** The rank of two words may differ from record to record: the key of a pair does not depend on it. */
function unordered(a: number, b: number): number {
  return mix(pairHash(SALT.rare, Math.min(a, b)) ^ Math.max(a, b));
}

function authorKeys(card: Card, rare: Uint32Array, found: number, emit: (key: number) => void): void {
  let start = 0;
  for (let n = 0; n < AUTHORS && start < card.names.length; n++) {
    const bar = card.names.indexOf('|', start);
    const end = bar < 0 ? card.names.length : bar;
    const family = hashText(familyKey(card.names.slice(start, end)));
    if (n === 0 && card.year > 0) emit(pairHash(SALT.first + card.year, family));
    for (let i = 0; i < Math.min(2, found); i++) emit(pairHash(pairHash(SALT.author, family), rare[i]!));
    start = end + 1;
  }
}

/** Pairs of the smallest hashes of the abstract: one alone is shared by too many. */
function abstractKeys(card: Card, sketches: Sketches, emit: (key: number) => void): void {
  const size = sketches.size(card.sketch);
  const values = sketches.pool.values();
  const start = sketches.pool.start(card.sketch);
  for (let i = 1; i < Math.min(size, 3); i++)
    emit(pairHash(pairHash(SALT.abstract, values[start + i - 1]!), values[start + i]!));
}
