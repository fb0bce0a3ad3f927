import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitAuthors } from '../../src/match/card/authors.ts';
import { familyKey, foldNames, readings } from '../../src/match/card/names.ts';
import { comparePeople } from '../../src/match/judge/people.ts';

const people = (a: readonly string[], b: readonly string[]) => comparePeople(foldNames(a).folded, foldNames(b).folded);
const ONE = { shared: 1, fewer: 1, more: 1 };

describe('splitAuthors', () => {
  it.each([
    ['Brenner, A and Tveit, J M', ['Brenner, A', 'Tveit, J M']],
    ['Brenner, Ada; Tveit, Jon', ['Brenner, Ada', 'Tveit, Jon']],
    ['A Brenner, J Tveit', ['A Brenner', 'J Tveit']],
    ['Ada F. Brenner, Jon Tveit', ['Ada F. Brenner', 'Jon Tveit']],
    ['a. brenner, j. tveit, and m. e. solheim,', ['a. brenner', 'j. tveit', 'm. e. solheim']],
    ['brenner, a., & tveit, j. m.', ['brenner, a.', 'tveit, j. m.']],
    ['brenner, ada, and jon tveit', ['brenner, ada', 'jon tveit']],
    ['brenner, a., j. tveit, m. solheim', ['brenner, a.', 'j. tveit', 'm. solheim']],
    ['Brenner A.Tveit J. M.', ['Brenner A.', 'Tveit J. M.']],
    ['BrennerA.TveitJ.M.', ['Brenner A.', 'Tveit J.M.']],
    ['Ada Brenner', ['Ada Brenner']],
    ['B&#246; rn Sk&#229;l; Ada Brenner', ['Börn Skål', 'Ada Brenner']],
    ['', []],
  ])('takes apart %s', (text, names) => {
    expect(splitAuthors(text)).toEqual(names);
  });
});

describe('foldNames', () => {
  it('leaves out groups and stand-ins, which are no persons', () => {
    expect(foldNames(['Anonymous', 'North Sea Study Group', 'A. Brenner'])).toEqual({
      folded: 'a brenner',
      cut: false,
    });
  });

  it('notices a list that was cut', () => {
    expect(foldNames(['A. Brenner', 'et al.'])).toEqual({ folded: 'a brenner', cut: true });
    expect(foldNames(['A. Brenner et al.'])).toEqual({ folded: 'a brenner', cut: true });
  });

  it('takes apart a list that arrives as one name', () => {
    expect(foldNames(['Brenner, A. and Tveit, J.']).folded).toBe('brenner, a|tveit, j');
  });

  it('parts initials that stand together', () => {
    expect(foldNames(['Tveit JM']).folded).toBe('tveit j m');
  });
});

describe('familyKey', () => {
  it.each(['jon m tveit', 'tveit, jon', 'tveit j m', 'j m tveit'])('is one for %s', name => {
    expect(familyKey(name)).toBe('tveit');
  });
});

describe('readings', () => {
  it('reads particles joined and dropped', () => {
    expect(readings('van den bosch, s').map(reading => reading.family)).toEqual(['vandenbosch', 'bosch']);
  });

  it('gives a single name no initials', () => {
    expect(readings('tveit')).toEqual([{ family: 'tveit', initials: '', isGuess: false }]);
  });
});

describe('comparePeople', () => {
  it.each([
    [['Ada Brenner'], ['Brenner, A.']],
    [['Ada Brenner'], ['Brenner AM']],
    [['Lin Xu'], ['Xu, Lin']],
    [['Lin Xu'], ['Xu Lin']],
    [['Maria Garcia Lopez'], ['Garcia Lopez M']],
    [['Simone van den Bosch'], ['Bosch, S.']],
    [["Sean O'Dea"], ['ODea, S']],
    [['Jörg Ångström'], ['Jorg Angstrom']],
    [['P. Bruce Berg'], ['Bruce Berg']],
    [['L. M. Sel-lie'], ['L. M. Sellie']],
    [['H. Druker'], ['H. Drucker']],
    [['Martín Alonso'], ['MartÃ­n Alonso']],
  ])('%s and %s are one person', (a, b) => {
    expect(people(a, b)).toEqual(ONE);
  });

  it.each([
    [['Ada Brenner'], ['Karl Brenner']],
    [['Ada Brenner'], ['Ada Bremer-Holt']],
    [['Lin Xu'], ['Wei Xu']],
    [['Hall, Laura'], ['Hall, Gillian']],
    [['van den Berg, J'], ['van der Meer, J']],
    [['Maria Lopez'], ['Maria Lima']],
  ])('%s and %s are two', (a, b) => {
    expect(people(a, b).shared).toBe(0);
  });

  it('counts the persons of both lists in any order', () => {
    expect(people(['A. Brenner', 'J. Tveit', 'O. Krantz'], ['Tveit, J.', 'Brenner, A.'])).toEqual({
      shared: 2,
      fewer: 2,
      more: 3,
    });
  });

  it('is symmetric, and never finds more than there are', () => {
    const name = fc.constantFrom(
      'Ada Brenner',
      'Brenner, A',
      'A Brenner',
      'Jon Tveit',
      'Tveit J',
      'Tveit',
      'Mira van der Holt',
      'Holt, M',
      'Li Wu',
      'Wu Li',
    );
    fc.assert(
      fc.property(fc.array(name, { maxLength: 5 }), fc.array(name, { maxLength: 5 }), (a, b) => {
        const { shared, fewer, more } = people(a, b);
        expect(shared).toBeLessThanOrEqual(fewer);
        expect(people(b, a)).toMatchObject({ fewer, more });
        expect(people(a, a).shared).toBe(a.length);
      }),
    );
  });
});
