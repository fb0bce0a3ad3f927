import {
  createLexicon,
  eachGram,
  type LexiconData,
  LIMIT,
  SCALE,
  type WordLexicon,
} from '../../src/read/listing/label/words/lexicon.ts';
import { classOf, hashWord, IDEOGRAPH, LOWER, MARK, UPPER } from '../../src/read/listing/label/words/words.ts';
import type { TrainingPaper } from './papers.ts';

/** Words of abstracts say less about what a title looks like. */
const ABSTRACT_WEIGHT = 0.3;
const LONGEST_ABSTRACT = 600;
/** Words met less often are left to their n-grams. */
const RARE = 3;
const GRAM_BUCKETS = 1 << 15;

interface Count {
  name: number;
  title: number;
  prose: number;
}

/** Words of letters, as the labeller cuts them. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const kind = i < text.length ? classOf(text.charCodeAt(i)) : 0;
    const letter = kind === LOWER || kind === UPPER;
    const inside = letter || (start >= 0 && (kind === MARK || kind === 4));
    if (start < 0 && letter) start = i;
    if (start >= 0 && !inside) {
      words.push(text.slice(start, i));
      start = -1;
    }
    if (kind === IDEOGRAPH) words.push(text.charAt(i));
  }
  return words.map(word => word.toLowerCase());
}

function countWords(papers: readonly TrainingPaper[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  const add = (text: string, field: keyof Count) => {
    for (const word of wordsOf(text)) {
      const count = counts.get(word) ?? { name: 0, title: 0, prose: 0 };
      count[field]++;
      counts.set(word, count);
    }
  };
  for (const { title, authors, abstract } of papers) {
    add(title, 'title');
    for (const author of authors) add(author, 'name');
    if (abstract !== null) add(abstract.slice(0, LONGEST_ABSTRACT), 'prose');
  }
  return counts;
}

const textOf = ({ title, prose }: Count) => title + ABSTRACT_WEIGHT * prose;
const clip = (value: number) => Math.max(-LIMIT, Math.min(LIMIT, value));
const byte = (value: number) => Math.max(-127, Math.min(127, Math.round(value * SCALE)));

/** Logistic regression over the n-grams of every word, each word weighing by the root of its count. */
function learnGrams(counts: ReadonlyMap<string, Count>, prior: number): Int8Array {
  const weights = new Float64Array(GRAM_BUCKETS);
  const words = [...counts].filter(([word]) => word.length > 1);
  for (let round = 0; round < 8; round++) {
    const rate = 0.15 / (1 + round);
    for (const [word, count] of words) {
      const { name } = count;
      const text = textOf(count);
      const grams: number[] = [];
      eachGram(word, 0, word.length, GRAM_BUCKETS, bucket => grams.push(bucket));
      let score = 0;
      for (const gram of grams) score += weights[gram]!;
      const share = name / (name + text * prior);
      const error = share - 1 / (1 + Math.exp(-score));
      const move = rate * error * Math.min(4, Math.sqrt(name + text));
      for (const gram of grams) weights[gram] = weights[gram]! * 0.9995 + move;
    }
  }
  return Int8Array.from(weights, byte);
}

/** Log-odds of `a` against `b`, whose totals are `allA` and `allB`; rare words stay near 0. */
const odds = (a: number, b: number, allA: number, allB: number) => Math.log((a + 0.4) / ((b * allA) / allB + 0.4));

/** Learns the log-odds of words: as parts of names against titles and abstracts, and in abstracts against titles. */
export function learnLexicon(papers: readonly TrainingPaper[]): LexiconData {
  const counts = countWords(papers);
  const all: Count = { name: 0, title: 0, prose: 0 };
  for (const { name, title, prose } of counts.values()) {
    all.name += name;
    all.title += title;
    all.prose += prose;
  }
  const hashes: number[] = [];
  const scores: number[] = [];
  const prose: number[] = [];
  const met = new Set<number>();
  for (const [word, count] of counts) {
    const hash = hashWord(word) & ~0xff;
    if (count.name + textOf(count) < RARE || word.length < 2 || met.has(hash)) continue;
    met.add(hash);
    hashes.push(hash);
    scores.push(byte(clip(odds(count.name, textOf(count), all.name, textOf(all)))));
    prose.push(byte(clip(odds(count.prose, count.title, all.prose, all.title))));
  }
  return {
    hashes: Int32Array.from(hashes),
    scores: Int8Array.from(scores),
    prose: Int8Array.from(prose),
    grams: learnGrams(counts, all.name / textOf(all)),
  };
}

export const lexiconOf = (papers: readonly TrainingPaper[]): WordLexicon => createLexicon(learnLexicon(papers));
