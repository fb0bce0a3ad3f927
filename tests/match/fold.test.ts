import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/match/card/fold.ts';
import { isGeneric, isSeries, MARKS, markNames, marksOf } from '../../src/match/card/marks.ts';
import { NOTES, withoutNotes } from '../../src/match/card/notes.ts';
import { REPAIRS } from '../../src/match/card/repair.ts';
import { foldTitle, numbersOf } from '../../src/match/card/title.ts';

describe('fold', () => {
  it.each([
    ['Tidal   Mixing:  a Review.', 'tidal mixing a review'],
    ['CIN2 and IL-6', 'cin 2 and il 6'],
    ['R&D & art', 'r and d and art'],
    ["The editor's note", 'the editors note'],
    ['Müller’s façade in Łódź', 'mullers facade in lodz'],
    ['MÃ¼ller', 'muller'],
    ['TNF-α and β-blockers', 'tnf alpha and beta blockers'],
    ['CO<sub>2</sub> &amp; H<sub>2</sub>O', 'co 2 and h 2 o'],
    ['Schr\\"{o}dinger and $\\alpha$-stable maps', 'schrodinger and alpha stable maps'],
    ['ﬁsh in 厦门', 'fish in sha men'],
    ['K&# 246 ;nig', 'konig'],
    ['   ', ''],
  ])('%s becomes %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('folds any text to words and numbers with one space between, and what is folded stays', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), text => {
        const folded = fold(text);
        expect(folded).toMatch(/^(?:(?:[a-z]+|\d+)(?: (?:[a-z]+|\d+))*)?$/);
        expect(fold(folded)).toBe(folded);
      }),
    );
  });

  it.each(REPAIRS)('repairs $name', ({ signs, apply, sample: [from, to] }) => {
    expect(signs.test(from)).toBe(true);
    expect(apply(from)).toBe(to);
  });
});

describe('foldTitle', () => {
  it.each(NOTES)('takes off: $name', ({ sample: [from, to] }) => {
    expect(withoutNotes(from)).toBe(to);
  });

  it('never takes the whole title off', () => {
    expect(withoutNotes('[Review]')).toBe('[Review]');
  });

  it.each([
    ['Soundings of a fjord, part II', 'soundings of a fjord part 2'],
    ['Vitamin C and I', 'vitamin c and 1'],
    ['What I saw', 'what i saw'],
    ['Phase two trial of kelp', 'phase 2 trial of kelp'],
    ['Type I and type II errors', 'type 1 and type 2 errors'],
  ])('reads numerals: %s', (title, folded) => {
    expect(foldTitle(title)).toBe(folded);
  });

  it('lists the numbers of a title', () => {
    expect(numbersOf(foldTitle('Trial 007 of 12 doses, part II'))).toBe('7 12 2');
  });
});

describe('marks', () => {
  it.each(MARKS)('shows $name', ({ name, sample }) => {
    expect(markNames(marksOf(sample))).toContain(name);
  });

  it.each([
    'tides in a basin',
    'reading responses to poems',
    'a note on rivers',
    'love letters of sailors',
    'correction of lens errors by hand',
  ])('no erratum, reply or editorial: %s', title => {
    expect(
      markNames(marksOf(title)).filter(
        name => (name !== 'comment' && name !== 'erratum') || title === 'tides in a basin',
      ),
    ).toEqual([]);
  });

  it.each([
    'editorial',
    'editors comments',
    'preface',
    'book reviews',
    'letter to the editor',
    'in memoriam',
    'guest editors introduction',
  ])('a generic title: %s', title => {
    expect(isGeneric(title)).toBe(true);
  });

  it.each(['editorial boards of journals on tides', 'tides', 'review of tides', 'preface to a theory of sills'])(
    'no generic title: %s',
    title => {
      expect(isGeneric(title)).toBe(false);
    },
  );

  it('knows series by their first words', () => {
    expect(isSeries('introduction to the minitrack on tidal data')).toBe(true);
    expect(isSeries('introduction to tides')).toBe(false);
  });
});
