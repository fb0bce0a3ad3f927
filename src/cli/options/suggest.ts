import { createRequire } from 'node:module';

type Distance = typeof import('fast-levenshtein');

const require = createRequire(import.meta.url);

/** Loaded for the first wrong word: it makes a collator for itself, which takes a tenth of a short run. */
const distanceOf = (word: string, candidate: string): number =>
  (require('fast-levenshtein') as Distance).get(word, candidate);

/** The candidate that was probably meant: at most half of its letters differ, or it begins like the word. The earlier one wins a tie. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = candidate.startsWith(word) && word !== '' ? 0 : distanceOf(word, candidate);
    if (distance < least && distance <= candidate.length / 2) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}
