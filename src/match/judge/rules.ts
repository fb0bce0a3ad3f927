import type { MatchLevel } from '../matching.ts';
import { type Likeness, printed, sameId, sameWords } from './likeness.ts';

/** Witnesses that two records are one paper. The first row that holds decides. */
export interface Rule {
  readonly name: string;
  readonly why: string;
  /** The strictest level that merges by this rule; a stricter one calls the pair uncertain. `never`: always uncertain. */
  readonly from: MatchLevel | 'never';
  readonly score: number;
  readonly test: (l: Likeness) => boolean;
}

const likeWords = (l: Likeness) => sameWords(l) || l.title === 'shortened';
const otherWords = (l: Likeness) => l.title === 'slip' || l.title === 'reworded' || l.title === 'inserted';
const sameYear = (l: Likeness) => l.years <= 0;
const agreements = (l: Likeness) =>
  Number(l.venue === 'agree') +
  Number(l.volume === 'agree') +
  Number(l.years === 0) +
  Number(l.pages === 'first' || l.pages === 'range') +
  Number(l.issue === 'agree' && l.volume === 'agree');
const everybody = (l: Likeness) => l.people.fewer === l.people.more;

/** A list that is part of the other one is the same list cut, where it is long or something else agrees; else it may be another year's. */
const isWholeList = (l: Likeness) => everybody(l) || l.cut || l.people.shared > 2 || agreements(l) > 0;

export const RULES: readonly Rule[] = [
  {
    name: 'identifier and title',
    why: 'The same DOI, PubMed or arXiv number, and the same title',
    from: 'strict',
    score: 0.99,
    test: l => sameId(l) && likeWords(l) && l.authors !== 'differ',
  },
  {
    name: 'title and abstract',
    why: 'The same title and abstract',
    from: 'strict',
    score: 0.98,
    test: l => sameWords(l) && l.abstract === 'agree' && l.authors !== 'differ',
  },
  {
    name: 'title, authors and pages',
    why: 'The same title, authors and place in print',
    from: 'strict',
    score: 0.97,
    test: l => sameWords(l) && l.place && l.authors === 'agree',
  },
  {
    name: 'title and pages',
    why: 'The same title on the same run of pages',
    from: 'strict',
    score: 0.95,
    test: l => sameWords(l) && printed(l) && l.authors !== 'differ',
  },
  {
    name: 'a letter or two, same abstract',
    why: 'The titles differ in a letter or two; the same authors and abstract',
    from: 'balanced',
    score: 0.94,
    test: l => l.title === 'slip' && l.abstract === 'agree' && l.authors === 'agree' && everybody(l),
  },
  {
    name: 'longer title, abstract',
    why: 'One title begins or ends the other; the same authors and abstract',
    from: 'strict',
    score: 0.95,
    test: l => l.title === 'shortened' && l.abstract === 'agree' && l.authors === 'agree',
  },
  {
    name: 'longer title, pages',
    why: 'One title begins or ends the other; the same authors and place in print',
    from: 'balanced',
    score: 0.93,
    test: l => l.title === 'shortened' && l.place && l.authors === 'agree',
  },
  {
    name: 'other words, same abstract',
    why: 'The titles differ in some words; the same authors and abstract',
    from: 'balanced',
    score: 0.92,
    test: l =>
      otherWords(l) &&
      l.abstract === 'agree' &&
      l.authors === 'agree' &&
      (l.place || sameId(l) || (agreements(l) > 1 && l.preprints < 2)),
  },
  {
    name: 'a few words more',
    why: 'One title has some words more; the same number or run of pages, and the same authors',
    from: 'balanced',
    score: 0.91,
    test: l => l.title === 'inserted' && (printed(l) || sameId(l)) && l.authors === 'agree',
  },
  {
    name: 'other words, same pages',
    why: 'The titles differ in some words; the same authors on the same run of pages',
    from: 'balanced',
    score: 0.9,
    test: l => otherWords(l) && printed(l) && l.authors === 'agree',
  },
  {
    name: 'title and place',
    why: 'The same title at the same place in print, though the authors are given otherwise',
    from: 'balanced',
    score: 0.88,
    test: l => sameWords(l) && l.place,
  },
  {
    name: 'title, identifier',
    why: 'The same title and number, though the authors are given otherwise',
    from: 'balanced',
    score: 0.88,
    test: l => sameWords(l) && sameId(l),
  },
  {
    name: 'title and abstract, other names',
    why: 'The same title and abstract, though the authors are given otherwise',
    from: 'balanced',
    score: 0.88,
    test: l => l.title === 'equal' && l.telling && l.abstract === 'agree' && l.contradictions < 2,
  },
  {
    name: 'preprint',
    why: 'A preprint and the paper it became: the same title and authors',
    from: 'balanced',
    score: 0.87,
    test: l => l.preprints === 1 && sameWords(l) && l.authors === 'agree',
  },
  {
    name: 'title, authors and venue',
    why: 'The same title, authors, year and venue',
    from: 'strict',
    score: 0.9,
    test: l =>
      l.title === 'equal' &&
      l.authors === 'agree' &&
      l.years === 0 &&
      l.venue === 'agree' &&
      l.volume !== 'differ' &&
      l.pages !== 'differ',
  },
  {
    name: 'title and authors',
    why: 'The same title and authors; nothing contradicts',
    from: 'balanced',
    score: 0.86,
    test: l =>
      l.title === 'equal' &&
      l.authors === 'agree' &&
      sameYear(l) &&
      l.contradictions === 0 &&
      l.abstract !== 'some' &&
      isWholeList(l),
  },
  {
    name: 'printed later',
    why: 'The same title and authors, a year apart in one journal: online first, then in an issue',
    from: 'balanced',
    score: 0.82,
    test: l =>
      l.authors === 'agree' &&
      l.years === 1 &&
      l.contradictions === 0 &&
      l.telling &&
      (l.title === 'equal' ? agreements(l) > 0 : l.title === 'spelling' && agreements(l) > 1),
  },
  {
    name: 'longer title, authors and venue',
    why: 'One title begins or ends the other; all authors, the year and the venue are the same',
    from: 'balanced',
    score: 0.78,
    test: l =>
      l.title === 'shortened' &&
      l.telling &&
      l.authors === 'agree' &&
      everybody(l) &&
      l.years === 0 &&
      l.venue === 'agree' &&
      l.contradictions === 0 &&
      l.abstract !== 'some',
  },
  {
    name: 'one slip',
    why: 'The same title and authors, one contradiction against two agreements',
    from: 'balanced',
    score: 0.8,
    test: l =>
      sameWords(l) &&
      l.authors === 'agree' &&
      l.telling &&
      l.years <= 1 &&
      l.contradictions === 1 &&
      agreements(l) >= 2,
  },
  {
    name: 'misspelt title, authors',
    why: 'The same authors and a title that differs in spelling only',
    from: 'balanced',
    score: 0.8,
    test: l =>
      l.title === 'spelling' &&
      l.telling &&
      l.authors === 'agree' &&
      sameYear(l) &&
      l.contradictions === 0 &&
      l.abstract !== 'some' &&
      isWholeList(l),
  },
  {
    name: 'title alone',
    why: 'The same long title, authors not given; nothing contradicts',
    from: 'balanced',
    score: 0.75,
    test: l => l.title === 'equal' && l.telling && l.authors === 'absent' && sameYear(l) && l.contradictions === 0,
  },
  {
    name: 'pages and authors',
    why: 'The same authors on the same run of pages; the title is given in another language',
    from: 'balanced',
    score: 0.75,
    test: l =>
      printed(l) &&
      l.volume === 'agree' &&
      l.authors === 'agree' &&
      l.people.shared > 1 &&
      everybody(l) &&
      l.years <= 0 &&
      l.venue !== 'differ' &&
      l.numbers === 'agree',
  },
  {
    name: 'identifier, other title',
    why: 'The same number and authors; the titles are not the same',
    from: 'balanced',
    score: 0.7,
    test: l =>
      sameId(l) &&
      l.authors === 'agree' &&
      l.years <= 1 &&
      l.contradictions === 0 &&
      (l.abstract === 'agree' || printed(l)),
  },
  {
    name: 'abstract and authors',
    why: 'The same abstract and authors under two titles',
    from: 'loose',
    score: 0.68,
    test: l => l.abstract === 'agree' && l.authors === 'agree' && l.years <= 1,
  },
  {
    name: 'title, some authors',
    why: 'The same title, part of the authors; nothing contradicts',
    from: 'loose',
    score: 0.6,
    test: l => sameWords(l) && l.authors === 'some' && l.contradictions === 0 && l.years <= 1,
  },
  {
    name: 'title and authors, one doubt',
    why: 'The same title and authors, one contradiction',
    from: 'loose',
    score: 0.58,
    test: l => sameWords(l) && l.authors === 'agree' && l.contradictions <= 1 && l.years <= 2,
  },
  {
    name: 'other words, authors and venue',
    why: 'The titles differ in some words; all authors, the year and the venue are the same',
    from: 'loose',
    score: 0.55,
    test: l =>
      otherWords(l) &&
      l.numbers === 'agree' &&
      l.authors === 'agree' &&
      everybody(l) &&
      l.years === 0 &&
      l.venue === 'agree' &&
      l.contradictions === 0,
  },
  {
    name: 'longer title, authors',
    why: 'One title begins or ends the other; the same authors and year',
    from: 'loose',
    score: 0.5,
    test: l => l.title === 'shortened' && l.authors === 'agree' && l.years <= 0 && l.contradictions === 0,
  },
  {
    name: 'other words, same authors',
    why: 'The titles differ in some words; the same authors and year',
    from: 'never',
    score: 0.4,
    test: l => otherWords(l) && l.authors === 'agree' && l.telling && l.years <= 1 && l.contradictions === 0,
  },
  {
    name: 'same title',
    why: 'The same title; too little else',
    from: 'never',
    score: 0.3,
    test: l => sameWords(l) && l.authors !== 'differ',
  },
  {
    name: 'same number',
    why: 'The same number; the titles are not the same',
    from: 'never',
    score: 0.3,
    test: l => sameId(l),
  },
];
