import { splitAuthors } from './authors.ts';
import { foldKeepingCommas } from './fold.ts';

/** Groups, offices and stand-ins: not persons, so their absence on the other side contradicts nothing. */
const NOT_A_PERSON =
  /\b(?:anonymous|anon|unknown|no authors?|not available|group|consortium|collaborat(?:ion|ive)|committee|investigators?|society|association|network|team|task force|working|council|organi[sz]ation|institute|university|centre|center|department|ministry|editors?|trialists)\b/;
const LATE_INITIALS = /\s[A-Z]{2,3}$/;
/** A list parted at every comma: the initials belong to the family name before them. */
const INITIALS_ONLY = /^[a-z](?: [a-z])*$/;
const CUT = /\bet al\b|\band others\b|(?:…|\.\.\.)\s*$/i;
const PARTICLES = new Set([
  'van',
  'von',
  'de',
  'del',
  'della',
  'der',
  'den',
  'di',
  'da',
  'dos',
  'das',
  'do',
  'du',
  'la',
  'le',
  'ter',
  'ten',
  'el',
  'al',
  'bin',
  'ben',
  'st',
  'mc',
  'mac',
  'af',
  'av',
  'zu',
  'zur',
]);
const SUFFIXES = new Set(['jr', 'sr', 'phd', 'md', 'dr', 'prof', '2', '3']);

/** The authors of a record, folded: one string a person, family name first where a comma said so. */
export interface Names {
  /** Persons joined by `|`; the empty string where there are none. */
  readonly folded: string;
  /** The list was shortened ("et al."). */
  readonly cut: boolean;
}

export function foldNames(authors: readonly string[]): Names {
  const folded: string[] = [];
  let cut = false;
  const only = authors.length === 1 ? authors[0]! : '';
  const list = only.length > 12 && /[;,]|\s(?:and|&)\s|\.\p{Lu}\p{Ll}/u.test(only) ? splitAuthors(only) : authors;
  if (only !== '' && list !== authors && CUT.test(only)) cut = true;
  for (const author of list) {
    if (author.length > 5 && CUT.test(author)) cut = true;
    const name = foldName(author).replace(/^and |(?: \d+)+$/g, '');
    if (INITIALS_ONLY.test(name) && folded.length > 0 && !folded.at(-1)!.includes(',')) {
      folded[folded.length - 1] += `, ${name}`;
      continue;
    }
    if (name === 'et al' || name === 'others' || name === '') continue;
    if (NOT_A_PERSON.test(name)) continue;
    folded.push(name);
  }
  // Joined at once: a text that grows by its ends is a tree of pieces.
  return { folded: folded.join('|'), cut };
}

/** "DOE JA" stays a word, "Doe JA" becomes "doe j a": capitals at the end of a mixed-case name are initials. */
function foldName(author: string): string {
  const late = LATE_INITIALS.exec(author);
  const spaced =
    late !== null && /\p{Ll}/u.test(author)
      ? author.slice(0, late.index + 1) + late[0].slice(1).split('').join(' ')
      : author;
  return foldKeepingCommas(CUT.test(spaced) ? spaced.replace(CUT, '') : spaced).replace(/^,+ ?|,+$/g, '');
}

/** One way to read a name: a family name and the first letters of the rest. */
export interface Reading {
  readonly family: string;
  readonly initials: string;
  /** The first word is taken for the family name though another long word stands last: two such guesses prove nothing together. */
  readonly isGuess: boolean;
}

/** Every way a folded name can be read: the family name before the comma; else the last word, or the first one. */
export function readings(name: string): Reading[] {
  const comma = name.indexOf(',');
  const family = comma > 0 ? words(name.slice(0, comma)) : [];
  if (family.length > 0) return families(family, initialsOf(words(name.slice(comma + 1))));
  const all = words(name);
  if (all.length <= 1) return all.map(only => ({ family: only, initials: '', isGuess: false }));
  return all.at(-1)!.length > 1 ? givenFirst(all) : familyFirst(all, false);
}

/** `j m van den bosch`, `maria garcia lopez`; and `xu lin`, which may be the other way round. */
function givenFirst(all: readonly string[]): Reading[] {
  let start = all.length - 1;
  while (start > 1 && PARTICLES.has(all[start - 1]!)) start--;
  const found = families(all.slice(start), initialsOf(all.slice(0, start)));
  const [before, last] = all.slice(-2) as [string, string];
  if (all.length > 2 && before.length > 1)
    found.push({ family: before + last, initials: initialsOf(all.slice(0, -2)), isGuess: false });
  return [...found, ...familyFirst(all, true)];
}

/** `tveit j m`, `van holt s`, `garcia lopez m`. */
function familyFirst(all: readonly string[], isGuess: boolean): Reading[] {
  const first = all.findIndex(word => word.length > 1);
  if (first < 0 || first === all.length - 1) return [];
  let end = first;
  while (PARTICLES.has(all[end]!) && end < all.length - 1) end++;
  const found = [
    {
      family: all.slice(first, end + 1).join(''),
      initials: initialsOf([...all.slice(0, first), ...all.slice(end + 1)]),
      isGuess,
    },
  ];
  const second = all[end + 1];
  if (!isGuess && second !== undefined && second.length > 1)
    found.push({ family: found[0]!.family + second, initials: initialsOf(all.slice(end + 2)), isGuess });
  return found;
}

/** A family name of several words: joined, without particles, its last word, its first one. */
function families(family: readonly string[], initials: string): Reading[] {
  const found = [{ family: family.join(''), initials, isGuess: false }];
  const bare = family.filter(word => !PARTICLES.has(word));
  for (const other of [bare.join(''), bare.at(-1), bare[0]]) {
    if (other !== undefined && other.length > 2 && found.every(reading => reading.family !== other))
      found.push({ family: other, initials, isGuess: false });
  }
  return found;
}

function words(text: string): string[] {
  return text.split(/[ ,]+/).filter(word => word !== '' && !SUFFIXES.has(word));
}

function initialsOf(given: readonly string[]): string {
  let initials = '';
  for (const word of given) initials += word[0];
  return initials;
}

/** The most likely family name, for keys: the same for "J. Doe", "Doe, J." and "Doe J". */
export function familyKey(name: string): string {
  const comma = name.indexOf(',');
  const end = comma > 0 ? comma : name.length;
  const space = name.lastIndexOf(' ', end - 1);
  if (comma < 0 && end - space <= 2) {
    const first = /[a-z]{2,}/.exec(name);
    return first === null ? name : first[0];
  }
  const word = name.slice(space + 1, end);
  if (!SUFFIXES.has(word) || space <= 0) return word;
  return name.slice(name.lastIndexOf(' ', space - 1) + 1, space);
}
