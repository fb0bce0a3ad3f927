import { describe, expect, it } from 'vitest';
import { createTitleReader } from '../../../src/read/listing/titles/title-lines.ts';

/** The titles as they are read; a listing's first records are read twice. */
function read(...titles: readonly string[]): string[] {
  const reader = createTitleReader();
  for (const title of titles) reader.read([title]);
  return titles.map(title => reader.read([title]).title);
}

describe('titles between signs', () => {
  it.each([
    ['§ 1 On Boats', '§ 2 On Ponds'],
    ['§1 On Boats', '§2 On Ponds'],
    ['1/2 On Boats', '2/2 On Ponds'],
    ['1.- On Boats', '2.- On Ponds'],
    ['<1> On Boats', '<2> On Ponds'],
    ['«1» On Boats', '«2» On Ponds'],
    ['1) — On Boats', '2) — On Ponds'],
    ['1. • On Boats', '2. • On Ponds'],
    ['» On Boats', '» On Ponds'],
    ['[1/2] Title: On Boats', '[2/2] Title: On Ponds'],
    [':: On Boats', ':: On Ponds'],
    ['o On Boats', 'o On Ponds'],
    ['{On Boats}', '{On Ponds}'],
    ['<On Boats>', '<On Ponds>'],
    ['On Boats:', 'On Ponds:'],
    ['【On Boats】', '【On Ponds】'],
    ['« On Boats »', '« On Ponds »'],
    ['On Boats  1-8', 'On Ponds  9-18'],
    ['SLP-2.1: On Boats', 'MLSP-4.12: On Ponds'],
    ['On Boats (#12)', 'On Ponds (#340)'],
    ['★★☆☆☆ On Boats', '★★★★☆ On Ponds'],
    ['⭐⭐ On Boats', '⭐⭐⭐⭐⭐ On Ponds'],
    ['4/5 On Boats', '5/5 On Ponds'],
    ['On Boats ★★☆☆☆', 'On Ponds ★★★★☆'],
    ['On Boats 4/5', 'On Ponds 2/5'],
    ['On Boats (7/10)', 'On Ponds (10/10)'],
  ])('lose them where all have them: %s, %s', (first, second) => {
    expect(read(first, second)).toEqual(['On Boats', 'On Ponds']);
  });

  it('lose a word that most begin with, before a sign', () => {
    const titles = ['On Boats', 'On Ponds', 'On Lakes', 'On Rivers'];
    expect(read(...titles.map(title => `Name = ${title}`))).toEqual(titles);
    expect(read(...titles.map(title => `Kop – ${title}`))).toEqual(titles);
    const corrections = titles.map(title => `Correction: ${title}`);
    expect(read(...corrections)).toEqual(corrections);
    const few = ['Boats: A Way', 'Boats: A Sail', 'On Lakes'];
    expect(read(...few)).toEqual(few);
  });

  it.each(['[Deaths in Boats]', '★☆☆ On Boats', 'On Boats 4/5', '{On} Boats', '§1 On Boats', 'On Boats:'])(
    'keep them alone: %s',
    title => {
      expect(read(title)).toEqual([title]);
      expect(read(title, 'On Ponds', 'BOGS2.0: On Lakes')).toEqual([title, 'On Ponds', 'BOGS2.0: On Lakes']);
    },
  );
});
