/**
 * How the parts stood where the name was read: `Jane Doe Jr.`, `John Doe, Jr.`, `Doe, Jane`, `Doe, Jr., John`, and `Doe J` as MEDLINE has it.
 */
export type NameOrder =
  | 'given first'
  | 'given first, suffix'
  | 'family, given'
  | 'family, suffix, given'
  | 'family given';

/** A name in parts; absent parts are empty. */
export interface PersonName {
  readonly kind: 'person';
  readonly given: string;
  /** `van der`, in lower case, as far as it is known to be one. */
  readonly particle: string;
  readonly family: string;
  readonly suffix: string;
  readonly order: NameOrder;
}

/** A group, a name of one word, or one in a script that separates no parts. */
export interface WholeName {
  readonly kind: 'whole';
  readonly text: string;
}

const SUFFIX = /^(?:(?:jr|sr)\.?|I{2,3}|IV|2nd|3rd|4th)$/i;
const PARTICLES = new Set(
  "af al av bin bint ben d' d’ da das de de’ dei del della den der des di do dos du e el i ibn la las le lo los 't te ten ter thoe tot und van vom von y zu zum zur".split(
    ' ',
  ),
);
/** Particles that are written with a capital and belong to the family name: `Luca De Simone`. */
const CAPITAL_PARTICLES = new Set(['De', 'Del', 'Della', 'Di', 'Dos', 'Du', 'El', 'St.', 'Van', 'Von']);
/** Words that stand between two family names: `Ramón y Cajal`. */
const CONNECTORS = new Set(['y', 'i', 'e']);

/** Initials behind a family name: `HW`, `J.-P.`, `M.`. */
const INITIALS = /^(?:\p{Lu}{1,3}|(?:\p{Lu}\.[-‐]?){1,4})$/u;
const LOWER = /\p{Ll}/u;
const NO_CASE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** A blank of another kind at the edge of a word: it would be lost at the edge of a field. */
const ODD_BLANK = /(?:^|[ ,])[^\S ]|[^\S ](?:[ ,]|$)/;
/** What is never part of the name of a person. */
const GROUP =
  /\d(?!(?:nd|rd|th)$)|[&:;()[\]{}"/\\]|^the\s|\b(?:and|for|of|et|de l'|(?<!von )und)\s|\b(?:alliance|association|collaboration|collaborators|commission|committee|consortium|council|department|federation|foundation|group|initiative|institute|investigators|laboratory|ministry|network|organi[sz]ation|project|society|team|university|working)\b/i;

/** Takes a name apart where that can be done; what is put together again by its order is the name as it was. */
export function nameOf(text: string): PersonName | WholeName {
  const person = text.includes(' ') || text.includes(',') ? personOf(text) : null;
  if (person === null || person.given === '' || person.family === '' || nameText(person) !== text)
    return { kind: 'whole', text };
  return person;
}

/** The family name with its particle: `van der Doe`. */
export function familyOf({ particle, family }: PersonName): string {
  return particle === '' ? family : `${particle} ${family}`;
}

/** The name as it was written. */
export function nameText(name: PersonName): string {
  const family = familyOf(name);
  const { given, suffix, order } = name;
  const end = suffix === '' ? '' : ` ${suffix}`;
  switch (order) {
    case 'given first':
      return `${given} ${family}${end}`;
    case 'given first, suffix':
      return `${given} ${family},${end}`;
    case 'family, given':
      return `${family}, ${given}${suffix === '' ? '' : `, ${suffix}`}`;
    case 'family, suffix, given':
      return `${family}, ${suffix}, ${given}`;
    case 'family given':
      return `${family} ${given}${end}`;
  }
}

function personOf(text: string): PersonName | null {
  if (GROUP.test(text) || NO_CASE.test(text) || ODD_BLANK.test(text)) return null;
  const [first = '', second, third, ...more] = text.split(', ');
  if (more.length > 0 || text.split(',').length !== text.split(', ').length) return null;
  if (second === undefined) return plainName(first.split(' '));
  if (third === undefined) {
    if (!SUFFIX.test(second)) return inverted(first, second, '', 'family, given');
    const name = plainName(first.split(' '));
    return name?.order === 'given first' && name.suffix === ''
      ? { ...name, suffix: second, order: 'given first, suffix' }
      : null;
  }
  if (SUFFIX.test(third)) return inverted(first, second, third, 'family, given');
  return SUFFIX.test(second) ? inverted(first, third, second, 'family, suffix, given') : null;
}

function inverted(family: string, given: string, suffix: string, order: NameOrder): PersonName {
  return { kind: 'person', given, ...particleOf(family.split(' ')), suffix, order };
}

/** The known particles before the family name, and the rest: `van der Berg`, `Van der Berg`. */
function particleOf(words: readonly string[]): { readonly particle: string; readonly family: string } {
  const isParticle = (word: string, k: number): boolean =>
    PARTICLES.has(word) || (k === 0 && CAPITAL_PARTICLES.has(word) && PARTICLES.has(words[1] ?? ''));
  const start = words.findIndex((word, k) => !isParticle(word, k) || k === words.length - 1);
  return { particle: words.slice(0, start).join(' '), family: words.slice(start).join(' ') };
}

/** A name without commas. */
function plainName(all: readonly string[]): PersonName | null {
  const hasSuffix = all.length > 2 && SUFFIX.test(all.at(-1)!);
  const words = hasSuffix ? all.slice(0, -1) : all;
  const suffix = hasSuffix ? all.at(-1)! : '';
  const last = words.at(-1)!;
  if (words.length > 1 && INITIALS.test(last) && words.slice(0, -1).every(isNotInitial)) {
    return { kind: 'person', given: last, ...particleOf(words.slice(0, -1)), suffix, order: 'family given' };
  }
  const start = familyStart(words);
  return {
    kind: 'person',
    given: words.slice(0, start).join(' '),
    ...particleOf(words.slice(start)),
    suffix,
    order: 'given first',
  };
}

function isNotInitial(word: string): boolean {
  return LOWER.test(word) && !word.endsWith('.');
}

/** Where the family name begins: at its first particle, at the first of two names that are joined, or at the last word. */
function familyStart(words: readonly string[]): number {
  const last = words.length - 1;
  const at = words.findIndex((word, k) => k < last && (PARTICLES.has(word) || (k > 0 && CAPITAL_PARTICLES.has(word))));
  if (at === -1) return last;
  return CONNECTORS.has(words[at]!) && at > 1 ? at - 1 : at;
}
