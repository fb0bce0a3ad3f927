import { bareTitle } from '../titles/undress.ts';

const BLANKS = ' \t\u00a0\n';
/** A title may begin with a dash or a colon and end in a dash. */
const BEFORE_TITLE = `${BLANKS},;|.`;
const AFTER_TITLE = `${BLANKS},;:|`;
const JOINTS = `${BLANKS},;:|/·•–—-`;
const BEFORE_AUTHORS = `${JOINTS}.“"«(*_`;
const AFTER_AUTHORS = `${JOINTS}“"«([`;
const BEFORE_REST = `${JOINTS}.”"’»`;

/** The text without the characters of `before` at its start and of `after` at its end. */
function trimmed(text: string, before: string, after: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && before.includes(text[from]!)) from++;
  while (to > from && after.includes(text[to - 1]!)) to--;
  return text.slice(from, to);
}

/** The title of a citation as a page would show it alone: without marks and the stop that ends it; that in a cell is its own. */
export function titleText(text: string, inCell: boolean): { readonly text: string; readonly url?: string } {
  const bare = bareTitle(trimmed(text, BEFORE_TITLE, AFTER_TITLE));
  const plain = trimmed(bare.text, BEFORE_TITLE, AFTER_TITLE);
  return { ...bare, text: inCell ? plain : withoutStop(plain) };
}

function withoutStop(title: string): string {
  if (title.endsWith(',')) return title.slice(0, -1).trimEnd();
  if (!title.endsWith('.') || title.endsWith('..')) return title;
  return title.slice(0, -1).trimEnd();
}

const LAST_INITIAL = /(?:^|[\s.-])\p{Lu}\.$/u;
const STOPPED_INITIAL = /(?:^|[\s.-])\p{Lu}\.(?=.)/u;
const BARE_INITIAL = /\p{L}\s\p{Lu}{1,3}(?=,|;| and | & )/u;
/** `Roe A.,`: the stop of an initial behind its family name. */
const STOPPED_BEHIND = /\s\p{Lu}\.(?=,|;| and | & )/u;
const AFTER_COMMA = /,\s*\p{Lu}\.$/u;
/** `Roe, Ann B.`, `Moe, Di; Roe, Ann B.` */
const GIVEN_AND_INITIAL = /(?:^|; ?)[^,;]+,\s\p{Lu}\p{Ll}[^,;]*\s\p{Lu}\.$/u;
const SAYS = /[\p{L}\p{N}]/u;
/** What joins title and authors says nothing by itself. */
const JOINING = /^(?:by|par|von|di|por|door|in|de)$/i;
const ABBREVIATION = /(?:\bal|\b[JS]r|…|\.\.)\.$/u;

/** Whether the initials of a list have stops; undefined where it does not show. */
function hasStops(authors: string): boolean | undefined {
  if (STOPPED_INITIAL.test(authors.slice(0, -1)) || AFTER_COMMA.test(authors)) return true;
  return BARE_INITIAL.test(authors) ? false : undefined;
}

/** The author part without what parts it from the title; the last stop stays where it belongs to a name. */
export type AuthorText = (line: string, from: number, to: number) => string;

/** Remembers how the file writes initials: `Roe A. Boats` alone does not tell whose stop it is. */
export function createAuthorText(): AuthorText {
  let stopped = 0;
  const vote = (yes: boolean | undefined) => {
    if (yes !== undefined) stopped = Math.max(-5, Math.min(5, stopped + (yes ? 1 : -1)));
  };
  return (line, from, to) => {
    // a stop after the part may be the stop of its last initial
    const text = line.slice(from, line[to] === '.' ? to + 1 : to);
    let authors = trimmed(text, BEFORE_AUTHORS, AFTER_AUTHORS);
    const shown = hasStops(authors);
    // 'A. Roe' tells nothing of 'Roe A.'
    vote(shown === true && !STOPPED_BEHIND.test(authors) && !AFTER_COMMA.test(authors) ? undefined : shown);
    if (
      authors.endsWith('.') &&
      !ABBREVIATION.test(authors) &&
      !(LAST_INITIAL.test(authors) && (shown ?? (stopped > 0 || GIVEN_AND_INITIAL.test(authors))))
    )
      authors = authors.slice(0, -1).trimEnd();
    if (/^[\s.]*[*_]/.test(text) || '*_'.includes(line[from - 1] ?? ' ')) authors = trimmed(authors, '', '*_');
    return authors.endsWith(')') && !authors.includes('(') ? authors.slice(0, -1) : authors;
  };
}

/** Pieces that say something, without the punctuation that joined them to the rest of the line. */
export function restTexts(pieces: readonly string[]): string[] {
  return pieces
    .map(piece => trimmed(piece, BEFORE_REST, JOINTS))
    .filter(piece => SAYS.test(piece) && !JOINING.test(piece));
}
