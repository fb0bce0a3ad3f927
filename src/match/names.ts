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
  let folded = '';
  let cut = false;
  const only = authors.length === 1 ? authors[0]! : '';
  const list = only.length > 12 && /[;,]|\s(?:and|&)\s|\.\p{Lu}\p{Ll}/u.test(only) ? splitAuthors(only) : authors;
  if (only !== '' && list !== authors && CUT.test(only)) cut = true;
  for (const author of list) {
    if (author.length > 5 && CUT.test(author)) cut = true;
    const name = foldName(author).replace(/^and |(?: \d+)+$/g, '');
    if (INITIALS_ONLY.test(name) && folded !== '' && !folded.slice(folded.lastIndexOf('|') + 1).includes(',')) {
      folded += `, ${name}`;
      continue;
    }
    if (name === 'et al' || name === 'others' || name === '') continue;
    if (NOT_A_PERSON.test(name)) continue;
    folded += folded === '' ? name : `|${name}`;
  }
  return { folded, cut };
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
}

/** Every way a folded name can be read: the family name before the comma; else the last word, or the first where the rest are initials. */
export function readings(name: string): Reading[] {
  const comma = name.indexOf(',');
  if (comma > 0) {
    const family = words(name.slice(0, comma));
    const given = words(name.slice(comma + 1));
    if (family.length > 0) return families(family, initialsOf(given));
  }
  const all = words(name);
  if (all.length <= 1) return all.map(family => ({ family, initials: '' }));
  const last = all.length - 1;
  const found: Reading[] = [];
  if (all[last]!.length > 1) found.push(...families(fromParticle(all), ''));
  if (last > 1 && all[last]!.length > 1 && all[last - 1]!.length > 1)
    found.push({ family: all[last - 1]! + all[last]!, initials: initialsOf(all.slice(0, last - 1)) });
  const firstLong = all.findIndex(word => word.length > 1);
  if (firstLong >= 0 && firstLong < last) {
    let end = firstLong;
    while (PARTICLES.has(all[end]!) && end < last) end++;
    found.push({
      family: all.slice(firstLong, end + 1).join(''),
      initials: initialsOf([...all.slice(0, firstLong), ...all.slice(end + 1)]),
    });
    if (end === 0 && last > 1 && all[1]!.length > 1 && all[last]!.length === 1)
      found.push({ family: all[0]! + all[1]!, initials: initialsOf(all.slice(2)) });
  }
  return withGiven(found, all);
}

/** The trailing words that belong to the family name: `van den bosch` of `simone van den bosch`. */
function fromParticle(all: readonly string[]): string[] {
  let start = all.length - 1;
  while (start > 1 && PARTICLES.has(all[start - 1]!)) start--;
  return all.slice(start);
}

function withGiven(found: readonly Reading[], all: readonly string[]): Reading[] {
  return found.map(reading =>
    reading.initials === ''
      ? {
          family: reading.family,
          initials: initialsOf(all.filter(word => !reading.family.endsWith(word) && !PARTICLES.has(word))),
        }
      : reading,
  );
}

function families(family: readonly string[], initials: string): Reading[] {
  const joined = family.join('');
  const found = [{ family: joined, initials }];
  if (family.length === 1) return found;
  const bare = family.filter(word => !PARTICLES.has(word)).join('');
  for (const other of [bare, family.at(-1)!, family[0]!]) {
    if (other.length > 2 && found.every(reading => reading.family !== other)) found.push({ family: other, initials });
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
  let space = name.lastIndexOf(' ', end - 1);
  if (comma < 0 && end - space <= 2) {
    const first = /[a-z]{2,}/.exec(name);
    return first === null ? name : first[0];
  }
  const word = name.slice(space + 1, end);
  if (SUFFIXES.has(word) && space > 0) {
    const before = name.lastIndexOf(' ', space - 1);
    space = before;
    return name.slice(before + 1, name.indexOf(' ', before + 1));
  }
  return word;
}
