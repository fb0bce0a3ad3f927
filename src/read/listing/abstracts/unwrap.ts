import { isAbstractHeading } from '../furniture/furniture.ts';

/** Lines of one field that a page or a mail program broke, put together again. */

/** Lines longer than this were not broken at a column. */
const WIDEST = 130;
/** A line that ends this far before the others did not need to end there: a new paragraph follows. */
const SHORT_BY = 16;

const LETTER_HYPHEN = /\p{L}[-‐]$/u;
const LETTER = /^\p{L}/u;
/** "pre- and post-operative": the blank after the hyphen is the author's. */
const SUSPENDED = /^(?:and|or|but|nor|to|vs|versus|und|oder|et|ou|y|o|e)\b/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The text of two pieces, the second broken off the first at a blank, after a hyphen, or between ideographs. */
export function joinBroken(before: string, after: string): string {
  if (before === '' || after === '') return before + after;
  if (LETTER_HYPHEN.test(before) && LETTER.test(after) && !SUSPENDED.test(after)) return before + after;
  const unspaced = UNSPACED.test(before.charAt(before.length - 1)) && UNSPACED.test(after.charAt(0));
  return unspaced ? before + after : `${before} ${after}`;
}

/** `im- prove` inside a line: the text was broken before, and the blanks after its hyphens stand in it. */
const LOOSE_HYPHEN = /\p{Ll}- (?!(?:and|or|but|nor|to|vs|versus|und|oder|et|ou|y|o|e)\b)\p{Ll}/u;

function joinAtBlank(before: string, after: string): string {
  return `${before} ${after}`;
}

/** One line of an abstract: its text, trimmed, its length as it stood, and the blank lines before it. */
export interface Piece {
  readonly text: string;
  readonly length: number;
  readonly blanksBefore: number;
}

/** Whether a line stops in mid-sentence: a page or a program broke it. */
export function isBroken(pieces: readonly Piece[]): boolean {
  return pieces.some((piece, at) => at < pieces.length - 1 && !endsSentence(piece.text));
}

function endsSentence(text: string): boolean {
  return '.!?…。！？:'.includes(text.charAt(text.length - 1));
}

/**
 * Joins the lines of an abstract: broken lines by a blank, paragraphs by a line feed.
 * `whole`: the listing breaks no lines, so that each line is a paragraph.
 */
export function joinParagraphs(pieces: readonly Piece[], whole = false): string {
  if (pieces.length === 1) return pieces[0]!.text;
  let width = 0;
  for (const { length } of pieces) if (length <= WIDEST) width = Math.max(width, length);
  const join = pieces.length > 1 && pieces.some(piece => LOOSE_HYPHEN.test(piece.text)) ? joinAtBlank : joinBroken;
  let joined = '';
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1];
    if (before === undefined) joined = piece.text;
    else if (whole || endsParagraph(before, piece, width)) joined += `\n${piece.text}`;
    else joined = join(joined, piece.text);
  });
  return joined;
}

function endsParagraph(before: Piece, piece: Piece, width: number): boolean {
  if (piece.blanksBefore > 0 || before.length > WIDEST || piece.length > WIDEST) return true;
  if (endsSentence(before.text) && isAbstractHeading(piece.text)) return true;
  const first = piece.text.indexOf(' ');
  const token = first < 0 ? piece.text.length : first;
  return before.length + 1 + token + SHORT_BY < width;
}
