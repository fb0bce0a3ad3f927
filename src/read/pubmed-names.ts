/** `Lee AB`, `van der Berg K Jr`, `O'Brien S 3rd`: a family name and initials; or one word, `Kenry`. */
const PERSON = /^(?:\S+|.+\s\p{Lu}[\p{L}'’-]{0,4})(?:\s(?:Jr|Sr|2nd|3rd|4th|I{2,3}|IV))?$/u;
const PLAUSIBLE =
  /^[\p{L}\p{M}'’`.\- ]+\s\p{Lu}[\p{L}-]{0,3}(?:\s(?:Jr|Sr|\d(?:nd|rd|th)|I{2,3}|IV))?(?:\([^)]*\))*[.,;]/u;

/** Whether a block of text is a list of authors: `Lee AB(1), Chen B(1)(2); Ice Group.` */
export function isAuthorList(text: string): boolean {
  return (
    PLAUSIBLE.test(text) ||
    /^[^.]{3,120}(?:group|consortium|collaboration|committee|society|association|network|investigators|team)\b[^.]{0,80}\.$/iu.test(
      text,
    ) ||
    /^\p{Lu}[\p{L}-]+(?:\(\d+\))+[,.]/u.test(text)
  );
}

/** The names without the numbers of affiliations. A group stands after a semicolon, and may have commas in its name. */
export function namesOfAuthorList(text: string): { readonly authors: readonly string[]; readonly cut: boolean } {
  const plain = text.replace(/\s*\([\d*#†‡§,\s]+\)/g, '').replace(/[.\s]+$/, '');
  const kept = plain.replace(/[,;]?\s*et al$/, '');
  const authors = kept.split(/;\s*/).flatMap((part, k) => (k === 0 ? part.split(/,\s+/) : afterSemicolon(part)));
  return { authors: authors.map(name => name.trim()).filter(name => name !== ''), cut: kept !== plain };
}

/** What follows a semicolon begins with a group; it lasts until the first person. */
function afterSemicolon(part: string): string[] {
  const pieces = part.split(/,\s+/);
  const first = pieces.findIndex((piece, k) => k > 0 && PERSON.test(piece) && piece.includes(' '));
  const end = first === -1 ? pieces.length : first;
  return PERSON.test(pieces[0]!) && pieces[0]!.includes(' ')
    ? pieces
    : [pieces.slice(0, end).join(', '), ...pieces.slice(end)];
}
