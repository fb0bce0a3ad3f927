import type { Paper } from '../../../model.ts';
import { isText, oddSigns } from './odd-signs.ts';

/** A text is no listing of papers when less than this share of its lines is in records, */
const LEAST_SHARE = 0.2;
/** or when there are more lines for each record than any page has. */
const MOST_LINES = 60;
/** The same, where fewer than half of the records have authors: titles and abstracts alone are shorter, prose is not. */
const LEAST_SHARE_WITHOUT_AUTHORS = 0.5;
const MOST_LINES_WITHOUT_AUTHORS = 30;
/** The same again, where there are several records and fewer than this share of them have abstracts. */
const SEVERAL = 3;
const MOST_ABSTRACTS = 0.75;
const MOST_LINES_WITHOUT_ABSTRACTS = 15;
/** Shares of records with a text for an abstract: a page that a single paper fills has one, too. */
const MOST_TEXTS_WITHOUT_AUTHORS = 0.25;
const MOST_TEXTS = 0.5;
/** Shares of odd records, where authors are missing and where they are not, and how many there must be at least. */
const MOST_ODD_WITHOUT_AUTHORS = 0.2;
const LEAST_ODD_WITHOUT_AUTHORS = 3;
/** A style that more records have than this share is the listing's: all titles in capitals. */
const STYLE = 0.7;
const MOST_ODD = 0.6;
const LEAST_ODD = 4;

/** A text of so many lines whose few records all lack something or are odd, half of them odd, is none either; one paper is a paste. */
const SOME_LINES = 12;

/** What the records of a text tell, and its lines. */
export interface Counts {
  /** Lines that are not blank, and those of them that stand in records. */
  readonly lines: number;
  readonly read: number;
  readonly papers: number;
  readonly withAuthors: number;
  readonly withAbstract: number;
  /** Papers that have both, and nothing odd. */
  readonly whole: number;
  /** Papers whose abstract is a text of its own. */
  readonly texts: number;
  readonly odd: number;
  /** Papers that are odd by more than a style. */
  readonly veryOdd: number;
}

export const NOTHING: Counts = {
  lines: 0,
  read: 0,
  papers: 0,
  withAuthors: 0,
  withAbstract: 0,
  whole: 0,
  texts: 0,
  odd: 0,
  veryOdd: 0,
};

/** @param lines how many lines that are not blank a block has; @param paper the paper that stands on them */
export function countsOf(lines: number, paper: Paper | null): Counts {
  if (paper === null) return { ...NOTHING, lines };
  const signs = oddSigns.filter(({ shows }) => shows(paper));
  return {
    lines,
    read: lines,
    papers: 1,
    withAuthors: paper.authors.length > 0 ? 1 : 0,
    withAbstract: paper.abstract === null ? 0 : 1,
    whole: 0,
    texts: isText(paper) ? 1 : 0,
    odd: signs.length > 0 ? 1 : 0,
    veryOdd: signs.some(({ style }) => !style) ? 1 : 0,
  };
}

export const together = (a: Counts, b: Counts): Counts => ({
  lines: a.lines + b.lines,
  read: a.read + b.read,
  papers: a.papers + b.papers,
  withAuthors: a.withAuthors + b.withAuthors,
  withAbstract: a.withAbstract + b.withAbstract,
  whole: a.whole + b.whole,
  texts: a.texts + b.texts,
  odd: a.odd + b.odd,
  veryOdd: a.veryOdd + b.veryOdd,
});

/** Whether a text with such records is a listing of papers. */
export function isListing(counts: Counts): boolean {
  const { lines, read, papers, withAuthors, texts, veryOdd } = counts;
  if (read < lines * LEAST_SHARE || lines > papers * MOST_LINES) return false;
  if (veryOdd >= LEAST_ODD && veryOdd > papers * MOST_ODD) return false;
  if (papers >= SEVERAL && texts > papers * MOST_TEXTS) return false;
  return withAuthors * 2 >= papers || isListingWithoutAuthors(counts);
}

/** Whether a text that ended after a few records may still be a listing of papers. */
export const mayBeShortListing = ({ lines, papers, whole, veryOdd }: Counts): boolean =>
  papers < 2 || lines < SOME_LINES || whole > 0 || veryOdd * 2 < papers;

function isListingWithoutAuthors({ lines, read, papers, withAbstract, texts, odd: all, veryOdd }: Counts): boolean {
  const odd = all - veryOdd > papers * STYLE ? veryOdd : all;
  if (odd >= LEAST_ODD_WITHOUT_AUTHORS && odd > papers * MOST_ODD_WITHOUT_AUTHORS) return false;
  if (texts > papers * MOST_TEXTS_WITHOUT_AUTHORS) return false;
  const few = papers >= SEVERAL && withAbstract < papers * MOST_ABSTRACTS;
  const most = few ? MOST_LINES_WITHOUT_ABSTRACTS : MOST_LINES_WITHOUT_AUTHORS;
  return read >= lines * LEAST_SHARE_WITHOUT_AUTHORS && lines <= papers * most;
}
