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
  if (isPlain(name)) return escapeTex(nameText(name));
  const [suffix, given] = [name.suffix, name.given].map(escapeTex);
  const blanks = name.order === 'family, given' && suffix === '' ? 1 : BLANKS[name.order];
  return `${familyName(name)},${suffix === '' ? '' : ` ${suffix},`}${' '.repeat(blanks)}${given}`;
}

/** In braces where BibTeX would take a part of it for a particle: `ibn {Yusuf al-Rashid}`. */
function familyName(name: PersonName): string {
  if (!/[ -]/.test(name.family) || !/(?:^|[ -])(?![A-Z])/.test(name.family)) return escapeTex(familyOf(name));
  const family = `{${escapeTex(name.family)}}`;
  return name.particle === '' ? family : `${escapeTex(name.particle)} ${family}`;
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
