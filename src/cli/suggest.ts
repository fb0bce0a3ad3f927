import levenshtein from 'fast-levenshtein';

/** The candidate that was probably meant: at most half of its letters differ, or it begins like the word. The earlier one wins a tie. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = candidate.startsWith(word) && word !== '' ? 0 : levenshtein.get(word, candidate);
    if (distance < least && distance <= candidate.length / 2) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}
