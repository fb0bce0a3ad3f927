import { oneLine } from './clean.ts';
import { familyOf, type NameOrder, nameOf, nameText } from './names.ts';

/**
 * RIS and MEDLINE want `Doe, Jane`. How many blanks stand behind the comma where the name was written otherwise: programs take any number for one,
 * and our reader puts the name together again as it was. One blank: the name was written so.
 */
const BLANKS: Readonly<Record<NameOrder, number>> = {
  'given first': 2,
  'family given': 3,
  'given first, suffix': 4,
  'family, given': 1,
  'family, suffix, given': 1,
};

/** `van der Doe, Jane, Jr.`; the comma at the end of a group's name says that there are no given names. */
export function risName(author: string): string {
  const name = nameOf(oneLine(author));
  if (name.kind === 'whole') return /[ ,]/.test(name.text) ? `${name.text},` : name.text;
  const blanks = BLANKS[name.order];
  if (blanks === 1) return nameText(name);
  return `${familyOf(name)},${' '.repeat(blanks)}${name.given}${name.suffix === '' ? '' : `, ${name.suffix}`}`;
}
