import { entities } from './repair.ts';

/** One text that holds several authors, as reference managers and web pages write it, taken apart. */

const INITIALS = /^(?:\p{L}(?:\.|-|\s|$)[\s-]*){1,4}$|^\p{Lu}{1,3}$/u;
const GLUED = /^\p{Lu}[^\s.,;]+(?:[ -]\p{Lu}[^\s.,;]+)*? ?(?:\p{Lu}\.[ -]?)*\p{Lu}\.\p{Lu}[\p{Ll}'’-]/u;

/**
 * The authors in a text: parted by semicolons, by "and", by commas, or glued without any sign between ("Roe R.Doe J. K.").
 * A text that names one author comes back whole.
 */
export function splitAuthors(text: string): string[] {
  const clean = decoded(text)
    .trim()
    .replace(/[,;.]?\s*\b(?:et al|and others)\b\.?\s*$/i, '');
  const parts = clean.includes(';') ? clean.split(';') : GLUED.test(clean) ? unglue(clean) : splitAnd(clean);
  return parts.map(part => part.trim().replace(/^[,&\s]+|[,&\s]+$/g, '')).filter(part => part !== '');
}

function unglue(text: string): string[] {
  return text
    .replace(/(\p{Ll})(?=(?:\p{Lu}\.)+(?:\p{Lu}|\s|$))/gu, '$1 ')
    .split(/(?<=\p{Lu}\.)(?=\p{Lu}[\p{Ll}'’-])|(?<=\p{Lu}\.) ?(?=(?:van|von|de|del|der|den|di|la|le|ter)\s)/u);
}

function splitAnd(text: string): string[] {
  const parts = text.split(/\s*,?\s+(?:and|und|et|&)\s+/i);
  return parts.flatMap(part => splitCommas(part));
}

function splitCommas(text: string): string[] {
  const pieces = text
    .split(',')
    .map(piece => piece.trim())
    .filter(piece => piece !== '');
  if (pieces.length < 2) return pieces;
  if (pieces.length === 2) return isFamilyFirst(pieces[0]!, pieces[1]!) ? [`${pieces[0]}, ${pieces[1]}`] : pieces;
  if (pieces.length % 2 === 0 && pieces.every((piece, i) => i % 2 === 0 || INITIALS.test(piece))) {
    return pieces.flatMap((piece, i) => (i % 2 === 0 ? [`${piece}, ${pieces[i + 1]}`] : []));
  }
  return pieces.reduce<string[]>(joinInitials, []);
}

/** "Doe, J., R. Roe, S. Poe": only the first name stands the other way round. */
function joinInitials(authors: string[], piece: string): string[] {
  const before = authors.at(-1);
  if (before === undefined || !INITIALS.test(piece) || before.includes(',')) return [...authors, piece];
  return [...authors.slice(0, -1), `${before}, ${piece}`];
}

/** Without entities: their semicolons part no authors. A broken export leaves a space after them, `H&#233; ctor`. */
function decoded(text: string): string {
  return text.includes('&') ? entities(text.replace(/(&\s?#\s?\w+\s?;) (?=[a-z])/g, '$1')) : text;
}

/** "Doe, Jane" and "van der Doe, J." are one author; "J. Doe, R. Roe" and "Jane Doe, Rick Roe" are two. */
function isFamilyFirst(before: string, after: string): boolean {
  const words = before.split(/\s+/);
  if (words.length === 1 || INITIALS.test(after)) return true;
  if (INITIALS.test(words[0]!)) return false;
  return (
    after.split(/\s+/).length === 1 &&
    /^(?:van|von|de|del|della|der|den|di|da|dos|la|le|ter|el|al|bin|ben|st)$/i.test(words[0]!)
  );
}
