import { decodeHTMLStrict } from 'entities/decode';

/** Character references such as `&eacute;` and `&#233;` become characters; an `&` that begins none stays. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? decodeHTMLStrict(text) : text;
}

/** The line without a byte order mark, which files that were put together have in the middle. */
export function withoutMark(line: string): string {
  return line.startsWith('\uFEFF') ? line.slice(1) : line;
}

/** The same text in memory of its own, to be kept for long: a line holds on to the whole piece of the file that it is a part of. */
export const ownCopy = (text: string): string => Array.from(text).join('');

/** Runs of blanks, tabs and line ends become one blank; the ends are trimmed. Blanks of other kinds stay inside the text. */
export function foldSpace(text: string): string {
  return (isUneven(text) ? text.replace(/[ \t\n\r\f\v]+/g, ' ') : text).trim();
}

/** What `foldSpace` has to change inside a text: seldom there, and found one by one several times faster than by one pattern. */
const UNEVEN = ['  ', '\n', '\t', '\r', '\f', '\v'];
const isUneven = (text: string): boolean => UNEVEN.some(blanks => text.includes(blanks));

/** Runs of blanks become one blank; line ends stay. */
export function foldBlanks(text: string): string {
  return text.includes('  ') ? text.replace(/ {2,}/g, ' ') : text;
}

const ATTRIBUTES = String.raw`(?:\s+[\w:-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))*\s*/?>`;
/** Marks of HTML and JATS inside a line. */
const INLINE = new RegExp(
  `</?(?:jats:)?(?:i|b|u|em|strong|sub|sup|span|italic|bold|sc|scp|small|tt|code)${ATTRIBUTES}`,
  'gi',
);
/** Marks that begin or end a paragraph. */
const BLOCK = new RegExp(`</?(?:jats:)?(?:p|br|div|title|sec|h[1-6]|list|list-item|ul|ol|li|label)${ATTRIBUTES}`, 'gi');

/** Text without the marks of HTML and JATS that databases leave in titles and abstracts: `H<sub>2</sub>O` is `H2O`. */
export function withoutMarkup(text: string): string {
  if (!text.includes('<')) return text;
  return text.replace(INLINE, '').replace(BLOCK, '\n');
}
