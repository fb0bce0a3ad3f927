import { ERRATUM, markBit } from '../card/marks.ts';
import { type Likeness, printed, sameId, sameWords } from './likeness.ts';

/** A reason why two records are two papers, however much else they share. */
export interface Veto {
  readonly name: string;
  readonly why: string;
  readonly test: (l: Likeness) => boolean;
  /** A person may see it otherwise: the pair is shown as uncertain, but never merged. */
  readonly doubtful?: true;
}

const EDITORIAL = markBit('editorial') | markBit('letter') | markBit('review of a book');

const isAnotherOccasion = (l: Likeness) =>
  l.doi === 'differ' ||
  l.pmid === 'differ' ||
  l.volume === 'differ' ||
  (l.issue === 'differ' && l.pages !== 'range') ||
  l.pages === 'differ' ||
  l.years > 0 ||
  l.venue === 'differ' ||
  l.authors === 'differ';
/** A footnote digit or a subtitle with a number: one title has the other one's numbers and more, and a strong witness joins them. */
const isNumberAdded = (l: Likeness) =>
  l.numbersAdded && l.authors === 'agree' && (l.place || sameId(l) || l.abstract === 'agree');

export const VETOES: readonly Veto[] = [
  {
    name: 'generic title',
    why: 'Many texts have this title: only an identifier, a page or the abstract tells which, and nothing may differ',
    test: l =>
      l.generic && (!(sameId(l) || l.place || l.abstract === 'agree') || l.title !== 'equal' || isAnotherOccasion(l)),
  },
  {
    name: 'series title',
    why: 'The title returns every year, in every volume or issue',
    test: l =>
      l.series &&
      !(l.place && l.authors === 'agree') &&
      (isAnotherOccasion(l) || l.numbers === 'differ' || l.people.shared < l.people.more),
  },
  {
    name: 'another kind of text',
    why: 'An erratum, reply, comment, editorial … is not the paper it speaks of',
    test: l => l.marks !== 0 && !(l.marks === ERRATUM && l.place && l.authors !== 'differ'),
  },
  {
    name: 'editorials of two issues',
    why: 'Editorials and letters repeat their titles',
    test: l =>
      (l.sharedMarks & EDITORIAL) !== 0 &&
      (l.years > 0 || l.volume === 'differ' || l.issue === 'differ' || l.pages === 'differ'),
  },
  {
    name: 'identifiers differ',
    why: 'Two numbers of PubMed or arXiv are two papers',
    test: l =>
      (l.pmid === 'differ' && l.doi !== 'agree' && !(sameWords(l) && printed(l))) ||
      (l.arxiv === 'differ' && l.doi !== 'agree'),
  },
  {
    name: 'doi differs',
    why: 'A publisher gives every paper one DOI',
    test: l =>
      l.doi === 'differ' &&
      l.preprints !== 1 &&
      !(sameWords(l) && ((l.abstract === 'agree' && l.contradictions === 0) || printed(l)) && l.authors !== 'differ'),
  },
  {
    name: 'numbers differ',
    why: 'Parts, phases, years and counts in the titles are not the same',
    test: l =>
      l.numbers === 'differ' &&
      l.title !== 'equal' &&
      !(l.authors === 'agree' && printed(l) && l.volume === 'agree') &&
      !isNumberAdded(l),
  },
  {
    name: 'other authors',
    why: 'The lists of authors have next to nobody in common',
    test: l =>
      l.authors === 'differ' &&
      !(
        l.title === 'equal' &&
        !l.generic &&
        ((l.place && l.volume === 'agree') || l.abstract === 'agree' || sameId(l))
      ),
  },
  {
    name: 'other abstract',
    why: 'The abstracts share less than a quarter',
    test: l => l.abstract === 'differ' && !(sameWords(l) && l.authors !== 'differ' && (sameId(l) || printed(l))),
  },
  {
    name: 'years apart',
    why: 'More than three years lie between them',
    test: l =>
      l.years > 3 &&
      !(sameWords(l) && l.authors === 'agree' && (sameId(l) || (l.abstract === 'agree' && l.contradictions < 2))),
  },
  {
    name: 'conference and journal',
    why: 'A paper given at a conference and its journal version are two',
    doubtful: true,
    test: l => l.kinds === 'differ' && !l.place && !sameId(l),
  },
  {
    name: 'places differ',
    why: 'Two of volume, issue, pages, venue and year contradict',
    doubtful: true,
    test: l =>
      (l.contradictions > 2 && !(sameId(l) && l.abstract === 'agree')) ||
      (l.contradictions === 2 && !(sameWords(l) && l.authors === 'agree' && (sameId(l) || l.abstract === 'agree'))),
  },
];
