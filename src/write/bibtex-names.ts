import { oneLine } from './clean.ts';
import { familyOf, type NameOrder, nameOf, nameText, type PersonName } from './names.ts';
import { escapeTex } from './tex-escape.ts';

/**
 * How many blanks stand before the given name where it was written elsewhere: BibTeX takes any number for one, and our reader puts the name
 * together again as it was. One blank: the name was written so.
 */
const BLANKS: Readonly<Record<NameOrder, number>> = {
  'given first': 2,
  'family given': 3,
  'given first, suffix': 4,
  'family, given': 5,
  'family, suffix, given': 1,
};

/** Names as BibTeX wants them, joined by "and"; groups and names of one part stand in braces. */
export function bibtexNames(authors: readonly string[], areCut: boolean): string {
  const names = authors.map(author => bibtexName(oneLine(author))).filter(name => name !== '');
  return (areCut ? [...names, 'others'] : names).join(' and ');
}

function bibtexName(text: string): string {
  const name = nameOf(text);
  if (name.kind === 'whole') return text === '' ? '' : `{${escapeTex(text)}}`;
  if (isPlain(name) || (name.order === 'family, given' && name.suffix === '')) return escapeTex(nameText(name));
  const [family, suffix, given] = [familyOf(name), name.suffix, name.given].map(escapeTex);
  return `${family},${suffix === '' ? '' : ` ${suffix},`}${' '.repeat(BLANKS[name.order])}${given}`;
}

/** `Jane van der Doe`: BibTeX finds the same parts in it. It takes every word for a particle whose first letter of ASCII is small. */
function isPlain({ given, particle, family, suffix, order }: PersonName): boolean {
  if (order !== 'given first' || suffix !== '' || !given.split(' ').every(isCapital)) return false;
  return particle === ''
    ? !family.includes(' ') && isCapital(family)
    : family.split(' ').every(isCapital) && particle.split(' ').every(word => /^[a-z]/.test(word));
}

function isCapital(word: string): boolean {
  // BibTeX looks at both parts of `Hyun-woo`.
  return /^[A-Z]/.test(word) && !/-(?![A-Z])/.test(word);
}
