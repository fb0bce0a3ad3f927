import { createLexicon, eachGram, LIMIT, type Lexicon, type LexiconData, SCALE } from '../../src/read/listing/lexicon.ts';
import { classOf, hashWord, IDEOGRAPH, LOWER, MARK, UPPER } from '../../src/read/listing/words.ts';
import type { TrainingPaper } from './papers.ts';

/** Words of abstracts say less about what a title looks like. */
const ABSTRACT_WEIGHT = 0.3;
const LONGEST_ABSTRACT = 600;
/** Words met less often are left to their n-grams. */
const RARE = 3;
const GRAM_BUCKETS = 1 << 15;

interface Count {
  name: number;
  text: number;
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
  const add = (text: string, field: keyof Count, weight: number) => {
    for (const word of wordsOf(text)) {
      const count = counts.get(word) ?? { name: 0, text: 0 };
      count[field] += weight;
      counts.set(word, count);
    }
  };
  for (const { title, authors, abstract } of papers) {
    add(title, 'text', 1);
    for (const author of authors) add(author, 'name', 1);
    if (abstract !== null) add(abstract.slice(0, LONGEST_ABSTRACT), 'text', ABSTRACT_WEIGHT);
  }
  return counts;
}

const clip = (value: number) => Math.max(-LIMIT, Math.min(LIMIT, value));
const byte = (value: number) => Math.max(-127, Math.min(127, Math.round(value * SCALE)));

/** Logistic regression over the n-grams of every word, each word weighing by the root of its count. */
function learnGrams(counts: ReadonlyMap<string, Count>, prior: number): Int8Array {
  const weights = new Float64Array(GRAM_BUCKETS);
  const words = [...counts].filter(([word]) => word.length > 1);
  for (let round = 0; round < 8; round++) {
    const rate = 0.15 / (1 + round);
    for (const [word, { name, text }] of words) {
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

/** Learns the log-odds of words as parts of names against words of titles and abstracts. */
export function learnLexicon(papers: readonly TrainingPaper[]): LexiconData {
  const counts = countWords(papers);
  let names = 0;
  let texts = 0;
  for (const { name, text } of counts.values()) {
    names += name;
    texts += text;
  }
  const prior = names / texts;
  const kept = new Map<number, number>();
  for (const [word, { name, text }] of counts) {
    if (name + text < RARE || word.length < 2) continue;
    const odds = Math.log((name + 0.4) / (text * prior + 0.4));
    kept.set(hashWord(word) & ~0xff, byte(clip(odds)));
  }
  return {
    hashes: Int32Array.from(kept.keys()),
    scores: Int8Array.from(kept.values()),
    grams: learnGrams(counts, prior),
  };
}

export const lexiconOf = (papers: readonly TrainingPaper[]): Lexicon => createLexicon(learnLexicon(papers));
