import { bareTitle } from './titles.ts';

/** A title may begin with a dash or a colon and end in a dash. */
const NOT_AT_TITLE_ENDS = /^[\s,;|.]+|[\s,;:|]+$/gu;
const NOT_AT_ENDS = /^[\s,;:|/·•–—-]+|[\s,;:|/·•–—-]+$/gu;

/** The title of a citation as a page would show it alone: without marks and the stop that ends it. */
export function titleText(text: string): string {
  return withoutStop(bareTitle(text.replace(NOT_AT_TITLE_ENDS, '')).replace(NOT_AT_TITLE_ENDS, ''));
}

function withoutStop(title: string): string {
  if (title.endsWith(',')) return title.slice(0, -1).trimEnd();
  if (!title.endsWith('.') || title.endsWith('..')) return title;
  return title.slice(0, -1).trimEnd();
}

const LAST_INITIAL = /(?:^|[\s.-])\p{Lu}\.$/u;
const OTHER_INITIAL = /(?:^|[\s.-])\p{Lu}\.(?=.)/u;
const ABBREVIATION = /(?:\bal|\b[JS]r|…|\.\.)\.$/u;

/** The author part without what parts it from the title; the last stop stays where it belongs to a name. */
export function authorText(line: string, from: number, to: number): string {
  // a stop after the part may be the stop of its last initial
  const text = line.slice(from, line[to] === '.' ? to + 1 : to);
  let authors = text
    .replace(NOT_AT_ENDS, '')
    .replace(/^[.“"«(\s*_]+|[“"«([\s]+$|(?<=[\s.,\p{L}])[*_]+$/gu, '')
    .replace(NOT_AT_ENDS, '');
  if (authors.endsWith('.') && !ABBREVIATION.test(authors)) {
    const own =
      LAST_INITIAL.test(authors) && (OTHER_INITIAL.test(authors.slice(0, -2)) || /,\s*\p{Lu}\.$/u.test(authors));
    if (!own) authors = authors.slice(0, -1);
  }
  authors = authors.trim();
  if (/^[\s.]*[*_]/.test(text) || '*_'.includes(line[from - 1] ?? ' ')) authors = authors.replace(/[*_]+$/, '');
  return authors.endsWith(')') && !authors.includes('(') ? authors.slice(0, -1) : authors;
}

/** Pieces that say something, without the punctuation that joined them to the rest of the line. */
export function restTexts(pieces: readonly string[]): string[] {
  return pieces
    .map(piece => piece.replace(/^[\s,;:.|/·•–—”"’»-]+|[\s,;:|/·•–—-]+$/gu, '').trim())
    .filter(piece => /[\p{L}\p{N}]/u.test(piece));
}
