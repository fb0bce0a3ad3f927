import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../../src/read/listing/label/words/lexicon.ts';
import { hashWord } from '../../../src/read/listing/label/words/words.ts';

const grams = Int8Array.from({ length: 1024 }, (_, at) => ((at * 37) % 63) - 31);
const lexicon = () =>
  createLexicon({ hashes: new Int32Array(0), scores: new Int8Array(0), prose: new Int8Array(0), grams });

describe('the score of a word that was not learned', () => {
  it('does not depend on words that were met before, also where only the marks are others', () => {
    // the vowel signs are left out of the hash, as the scan of a line has it
    const [one, other] = ['कि', 'कु'];
    const hash = hashWord('क');
    const ask = (words: readonly string[]) => {
      const asked = lexicon();
      return new Map(words.map(word => [word, asked.guess(word, 0, word.length, hash)]));
    };
    const forth = ask([one!, other!]);
    const back = ask([other!, one!]);
    expect(forth.get(one!)).not.toBe(forth.get(other!));
    expect([forth.get(one!), forth.get(other!)]).toEqual([back.get(one!), back.get(other!)]);
  });
});
