import { framedAuthors, framedTitle } from './framed.ts';
import type { Look } from './look.ts';
import {
  ARROW,
  authorsFirst,
  BY,
  COLON,
  COMMA,
  DASH,
  GLUED_STOP,
  SEMICOLON,
  SLASH,
  STOP,
  titleFirst,
  YEAR,
} from './marks.ts';
import type { Proposal, Proposer } from './proposals.ts';

/** One way in which files write citations. */
export interface Template {
  readonly name: string;
  readonly sample: string;
  readonly propose: Proposer;
}

/** More brackets are formulas. */
const MOST_BRACKETS = 12;

/** Where the bracket that opens at `open` closes, brackets in it skipped; -1 where it does not. */
function closeOf(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at;
  }
  return -1;
}

/** `Title (Ann Roe, Bo Poe)`, also with more after the authors: `Title (Ann Roe, Venue 1999)`. */
function bracketed(look: Look): Proposal[] {
  const { text, judge } = look;
  const proposals: Proposal[] = [];
  let left = MOST_BRACKETS;
  for (let open = text.indexOf('(', 1); open >= 0 && left > 0; open = text.indexOf('(', open + 1), left--) {
    const close = closeOf(text, open);
    if (close < 0) break;
    const title = judge.title(0, open);
    const last = close > text.length - 3 ? 1 : -1;
    const score = title + judge.authors(open + 1, close) + last;
    proposals.push({ form: '', title: [0, open], authors: [open + 1, close], score });
    for (const end of look.authorEnds(open + 1)) {
      if (end.to >= close || end.score <= 0) continue;
      proposals.push({ form: end.form, title: [0, open], authors: [open + 1, end.to], score: title + end.score });
    }
  }
  return proposals;
}

/** Without authors a line says little. */
const ALONE = -1.5;

const alone = (look: Look): Proposal[] =>
  look.titleEnds(0).map(end => ({ form: end.form, title: [0, end.to], authors: [0, 0], score: end.score + ALONE }));

const has =
  (anchor: string, propose: Proposer): Proposer =>
  look =>
    look.text.includes(anchor) ? propose(look) : [];

/** Every way in which a line may hold a paper, from the strongest sign to the weakest. */
export const TEMPLATES: readonly Template[] = [
  {
    name: 'framed-title',
    sample: 'Ann Roe and Bo Poe, “On Paper Boats,” Journal of Ponds, 1999.',
    propose: framedTitle,
  },
  { name: 'framed-authors', sample: 'On Paper Boats*Ann Roe and Bo Poe*', propose: framedAuthors },
  {
    name: 'authors-year-title',
    sample: 'Roe, A., & Poe, B. (1999). On paper boats. Journal of Ponds, 3(1), 1–9.',
    propose: authorsFirst(YEAR),
  },
  { name: 'title-year-authors', sample: 'On Paper Boats (1999), Ann Roe, Bo Poe', propose: titleFirst(YEAR) },
  {
    name: 'authors-stop-title',
    sample: 'Ann Roe and Bo Poe. On Paper Boats. Journal of Ponds, 1999.',
    propose: authorsFirst(STOP),
  },
  {
    name: 'title-stop-authors',
    sample: 'On Paper Boats. Ann Roe, Bo Poe. Journal of Ponds, 1999.',
    propose: titleFirst(STOP),
  },
  {
    name: 'title-glued-authors',
    sample: 'On Paper Boats.Ann Roe & Bo Poe - 1999 - Journal of Ponds 3 (1):1-9.',
    propose: titleFirst(GLUED_STOP),
  },
  {
    name: 'authors-colon-title',
    sample: 'Ann Roe, Bo Poe: On Paper Boats. Journal of Ponds 1999',
    propose: has(': ', authorsFirst(COLON)),
  },
  { name: 'title-slash-authors', sample: 'On Paper Boats / Ann Roe, Bo Poe', propose: has(' /', titleFirst(SLASH)) },
  { name: 'authors-slash-title', sample: 'Ann Roe, Bo Poe / On Paper Boats', propose: has(' /', authorsFirst(SLASH)) },
  {
    name: 'title-arrow-authors',
    sample: 'On Paper Boats → Ann Roe, Bo Poe',
    propose: titleFirst(ARROW),
  },
  { name: 'authors-arrow-title', sample: 'Ann Roe, Bo Poe » On Paper Boats', propose: authorsFirst(ARROW) },
  { name: 'title-dash-authors', sample: 'On Paper Boats — Ann Roe, Bo Poe', propose: titleFirst(DASH) },
  { name: 'authors-dash-title', sample: 'Ann Roe, Bo Poe - On Paper Boats', propose: authorsFirst(DASH) },
  { name: 'title-by-authors', sample: 'On Paper Boats, by Ann Roe and Bo Poe', propose: titleFirst(BY) },
  { name: 'title-brackets', sample: 'On Paper Boats (Ann Roe, Bo Poe)', propose: has('(', bracketed) },
  {
    name: 'authors-comma-title',
    sample: 'A. Roe and B. Poe, On paper boats, J. Ponds 12 (1999), 1–9.',
    propose: has(', ', authorsFirst(COMMA)),
  },
  { name: 'title-comma-authors', sample: 'On Paper Boats, Ann Roe, Bo Poe', propose: has(', ', titleFirst(COMMA)) },
  {
    name: 'authors-semicolon-title',
    sample: 'Ann Roe, Bo Poe; On Paper Boats',
    propose: has('; ', authorsFirst(SEMICOLON)),
  },
  {
    name: 'title-semicolon-authors',
    sample: 'On Paper Boats; Ann Roe, Bo Poe',
    propose: has('; ', titleFirst(SEMICOLON)),
  },
  { name: 'title-alone', sample: 'On Paper Boats (EMNLP2020)', propose: alone },
];
