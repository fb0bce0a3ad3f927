import { AND } from './separators.ts';
import { isPlace } from './words.ts';

/** Whether what follows the one comma of `Ada Moe, Wetland Labs` is where people work, told by the others: `Ada Moe, MIT; Bo Noe, Bog University`. */

/** A family name alone stands before its given name; of two words the first may be a particle. Chinese and Korean names are one word. */
const WHOLE_NAME = /^\p{L}[\p{L}\p{M}.'’‐-]*(?:\s\p{L}[\p{L}\p{M}.'’‐-]*)+$|^(?:\p{sc=Han}{2,4}|\p{sc=Hangul}{2,5})$/u;
const COMPANY =
  /^\p{Lu}{3,}$|\b(?:Inc|Ltd|GmbH|Corp|Research|Labs?|AI|TU|KU|VU|ETH|UC|IIT|IIIT|NIT|Technologies|College|Institute|Academy|Cent(?:er|re)|Clinic|School|Hospital|Laborator(?:y|ies))\b/u;

/** The two parts of a text with one comma; null for others, and for `Moe, Ada`. */
export function nameAndPlace(text: string): { readonly name: string; readonly place: string } | null {
  const comma = text.indexOf(', ');
  if (comma < 0 || text.indexOf(',', comma + 1) >= 0) return null;
  const name = text.slice(0, comma).trim();
  const place = text.slice(comma + 2).trim();
  // one word and capitals may be a family name and initials, `Moe, JAB`
  return WHOLE_NAME.test(name) || (place.indexOf(' ') > 0 && looksLikePlace(place)) || isPlace(place)
    ? { name, place }
    : null;
}

/** One name and one place are no longer. */
const LONGEST = 160;
const DASHED = /^([^,;()–—-]+|[^,;()]*\p{L}-\p{L}[^,;()]*?)\s+[-–—@]\s+(.+)$/u;

/** Also `Moe, Ada`. */
const ANY_NAME = new RegExp(String.raw`${WHOLE_NAME.source}|^\p{L}[^,;|&]*, \p{L}[^,;|&]*$`, 'u');

/** `Ada Moe, Bog University, Wetland`, `Ada Moe - Bog University`, `Moe, Ada⇥Bog University`: one name, and after it a place, with commas in two parts or more. */
export function isNameAtPlace(line: string): boolean {
  if (line.length > LONGEST) return false;
  const tab = line.indexOf('\t');
  if (tab > 0) return ANY_NAME.test(line.slice(0, tab).trim()) && looksLikePlace(line.slice(tab).trim());
  const dashed = / [-–—@] /u.test(line) ? DASHED.exec(line) : null;
  if (dashed !== null) return WHOLE_NAME.test(dashed[1]!) && looksLikePlace(dashed[2]!);
  const [name, ...places] = line.split(', ');
  if (places.length < 2 || places.length > 4 || /[;·|&]|\sand\s|,\s*$/u.test(line)) return false;
  return WHOLE_NAME.test(name!.trim()) && places.slice(0, 2).some(looksLikePlace);
}

/** The name before the place of such a line. */
export function nameAtPlace(line: string): string {
  const tab = line.indexOf('\t');
  if (tab > 0) return line.slice(0, tab).trim();
  return DASHED.exec(line)?.[1] ?? line.slice(0, line.indexOf(','));
}

export function looksLikePlace(text: string): boolean {
  return isPlace(text) || COMPANY.test(text);
}

/** `Department of Wet Moss (DWM).` */
const ACRONYM_LAST = /\s\(\p{Lu}{2,8}\)\.?$/u;

/** Whether a line is where people work, and no name: `Bog University, Wetland`, `MOIT, Department of Moss`. */
export function isPlaceLine(line: string): boolean {
  const bare = line.replace(ACRONYM_LAST, '');
  if (/[()]/u.test(bare)) return false;
  const [first, second = ''] = bare.split(/[,;]/u).map(part => part.trim());
  return isPlace(first!) || (/^\p{Lu}{3,}$/u.test(first!) && /\s\p{Ll}+\s/u.test(second));
}

interface NamesAtPlace {
  readonly names: readonly string[];
  /** Null where none is told. */
  readonly place: string | null;
}

/** `Ada Moe, Bo Noe, and Cid Poe, Bog University`: several names, and the place of all of them; `Ada Moe, Bog University, Wetland`. */
function namesAtPlace(segment: string): NamesAtPlace | null {
  const pair = nameAndPlace(segment);
  if (pair !== null && !AND.test(pair.name)) return { names: [pair.name], place: pair.place };
  if (isNameAtPlace(segment)) {
    const name = nameAtPlace(segment);
    return { names: [name], place: segment.slice(name.length + 1).trim() };
  }
  const comma = segment.lastIndexOf(', ');
  const place = segment.slice(comma + 2).trim();
  if (comma < 0 || !(looksLikePlace(place) || AND.test(segment.slice(0, comma)))) return namesAlone(segment);
  const names = segment.slice(0, comma).split(BETWEEN_NAMES);
  return names.every(isWholeName) ? { names, place } : namesAlone(segment);
}

/** `and Bo Noe and Cid Poe` behind one with a place. */
function namesAlone(segment: string): NamesAtPlace | null {
  const names = segment.replace(FIRST_AND, '').split(BETWEEN_NAMES);
  return names.every(isWholeName) ? { names, place: null } : null;
}

const isWholeName = (text: string): boolean => WHOLE_NAME.test(text) && !looksLikePlace(text);

const BETWEEN_NAMES = /,\s+(?:(?:and|&)\s+)?|\s+(?:and|&)\s+/u;
const FIRST_AND = /^(?:and|&)\s+/u;

/** The names of a list in semicolons whose members have their places; null where they do not. */
export function withoutPlaces(segments: readonly string[]): readonly string[] | null {
  if (segments.length < 2) return null;
  const found: NamesAtPlace[] = [];
  for (const segment of segments) {
    const parts = namesAtPlace(segment);
    if (parts === null) return null;
    found.push(parts);
  }
  const places = found.flatMap(({ place }) => place ?? []);
  const told = places.filter(
    (place, at) => placesIn(place).some(looksLikePlace) || places.indexOf(place) !== at,
  ).length;
  return told > 0 && told * 2 >= places.length ? found.flatMap(({ names }) => names) : null;
}

const placesIn = (place: string): readonly string[] => place.split(', ');
