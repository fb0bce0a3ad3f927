/** A family name, with short particles in lower case: `van der Berg`, `O'Brien`, `al-Khatib`, `De Neve`. */
const FAMILY = String.raw`(?:[\p{L}'’]{1,4}[\s-]+){0,3}\p{Lu}[\p{L}\p{M}'’.-]*(?:\s\p{Lu}[\p{L}\p{M}'’.-]*){0,3}`;
/** `AB`, `KhS`, `Yu`, `J-P`, and a suffix. */
const INITIALS = String.raw`(?:\p{Lu}\p{Ll}?-?){1,5}(?:\s(?:Jr|Sr|\d(?:nd|rd|th)|I{2,3}|IV))?`;
const PERSON = new RegExp(String.raw`^${FAMILY}\s${INITIALS}$`, 'u');
const MONONYM = /^\p{Lu}[\p{L}\p{M}'’-]+$/u;
const GROUP =
  /\b(?:group|consortium|collaboration|collaborators|committee|society|association|network|investigators|team|project|program|trial|study|registry|academy|section)\b/iu;
const MARKS = /\s*\([\d*#†‡§a-z,\s]{1,12}\)/g;

/** Whether a block of text is a list of authors: `Lee AB(1), Chen B(1)(2); Ice Group.` */
export function isAuthorList(text: string): boolean {
  const pieces = withoutMarks(text).split(/[,;]\s+/);
  const first = pieces[0]!;
  if (pieces.length === 1)
    return (
      PERSON.test(first) || (GROUP.test(first) && first.length < 150) || (MONONYM.test(first) && text.includes('('))
    );
  const people = pieces.filter(piece => PERSON.test(piece)).length;
  return (
    people * 2 > pieces.length ||
    (people > 0 && pieces.every(piece => PERSON.test(piece) || MONONYM.test(piece) || GROUP.test(piece)))
  );
}

/** The names without the marks of affiliations. A group stands after a semicolon, and may have commas in its name. */
export function namesOfAuthorList(text: string): { readonly authors: readonly string[]; readonly cut: boolean } {
  const plain = withoutMarks(text);
  const kept = plain.replace(/[,;]?\s*et al$/, '');
  const authors = kept.split(/;\s*/).flatMap((part, k) => (k === 0 ? part.split(/,\s+/) : afterSemicolon(part)));
  return { authors: authors.map(name => name.trim()).filter(name => name !== ''), cut: kept !== plain };
}

function withoutMarks(text: string): string {
  return text.replace(MARKS, '').replace(/[.\s]+$/, '');
}

/** What follows a semicolon begins with a group; it lasts until the first person. */
function afterSemicolon(part: string): string[] {
  const pieces = part.split(/,\s+/);
  const first = pieces.findIndex(piece => PERSON.test(piece));
  const end = first === -1 ? pieces.length : first;
  return end === 0 ? pieces : [pieces.slice(0, end).join(', '), ...pieces.slice(end)];
}
