import { looksLikePlace } from '../names/names.ts';
import { PARTICLES } from '../names/words.ts';
import { createVotes } from '../ways/votes.ts';

/*
 * Programmes of conferences show each author with the place where they work, and nothing between the two: `Ada Moe Bog University, Bo Noe ETH Moss`.
 * Most of these places say what they are; the others are known by coming again behind other names.
 */

/** Takes the places off the names of a list, where the listing has them. */
export interface GluedPlaces {
  without(list: string): string;
}

/** So many lists tell. */
const ENOUGH = 2;
/** No listing has more places; the ends of its first names are kept with them. */
const MOST = 4096;
/** A place has no more words. */
const LONGEST_PLACE = 9;

/** The words of a member of a list, and what stands between it and the next. */
interface Member {
  readonly words: readonly string[];
  readonly separator: string;
}

const SEPARATOR = /([,;]\s+|\s+(?:and|&)\s+)/u;
/** Brackets and addresses hold places of another kind. */
const OTHER_SIGNS = /[()[\]@:|·\t]|\s[-–—]\s/u;

export function createGluedPlaces(): GluedPlaces {
  const glued = createVotes();
  /** The ends of members, each with the first name that stood before it; null after another name. */
  const ends = new Map<string, string | null>();

  const isKnown = (end: string): boolean => ends.get(end) === null && !REST_OF_PLACE.test(end);

  function meet({ words }: Member): void {
    for (let from = lengthOfName(words); from < words.length; from++) {
      const name = words.slice(0, from).join(' ');
      const end = words.slice(from).join(' ');
      const before = ends.get(end);
      if (before === undefined && ends.size < MOST) ends.set(end, name);
      else if (before !== undefined && before !== name) ends.set(end, null);
    }
  }

  /** How many of the words are the name's. */
  function endOfName(words: readonly string[]): number {
    const shortest = lengthOfName(words);
    const known = [shortest, shortest + 1].find(at => at < words.length && isKnown(words.slice(at).join(' ')));
    if (known !== undefined) return known;
    if (shortest >= words.length || !looksLikePlace(words.slice(shortest).join(' '))) return words.length;
    return OF_PLACES.has(words[shortest]!) || !beginsPlace(words.slice(shortest + 1)) ? shortest : shortest + 1;
  }

  function cut(members: readonly Member[]): string {
    let out = '';
    let afterPlace = false;
    for (const { words, separator } of members) {
      const end = endOfName(words);
      // 'Ada Moe University of Bogland, Wetland'
      const isRest: boolean = afterPlace && words.length === 1;
      if (!isRest) out += words.slice(0, end).join(' ') + separator;
      afterPlace = isRest || end < words.length;
    }
    return out.replace(/[,;\s]+$/u, '');
  }

  return {
    without(list) {
      const isPlaced = !OTHER_SIGNS.test(list) && looksLikePlace(list);
      const members = isPlaced ? membersOf(list) : [];
      const placed = members.filter(hasPlace);
      const isGlued = placed.length > 0 && placed.length * 2 >= members.length;
      glued.cast(isGlued);
      if (!isGlued) return list;
      for (const member of members) meet(member);
      return glued.settled(ENOUGH) === true ? cut(members) : list;
    },
  };
}

function membersOf(list: string): readonly Member[] {
  const pieces = list.trim().split(SEPARATOR);
  return pieces
    .filter((_, at) => at % 2 === 0)
    .map((piece, at) => ({ words: piece.trim().split(/\s+/u), separator: pieces[2 * at + 1] ?? '' }));
}

function hasPlace({ words }: Member): boolean {
  const from = lengthOfName(words);
  return words.length - from <= LONGEST_PLACE && from < words.length && looksLikePlace(words.slice(from).join(' '));
}

const INITIALS = /^(?:\p{Lu}\p{Ll}?\.-?)+$|^\p{Lu}$/u;

/** How many words are the name's at least: `Ada`, initials and particles, and the family name. */
function lengthOfName(words: readonly string[]): number {
  let at = 1;
  while (at < words.length && (INITIALS.test(words[at]!) || PARTICLES.has(words[at]!))) at++;
  return at + 1;
}

/** `University`, `of Bogland`, `University of Technology`: the place begins before it. */
const REST_OF_PLACE =
  /^(?:\p{Ll}|(?:University|Institute|College|School|Academy|Research|Labs?|Hospital|Center|Centre)(?:$| of (?:Technology|Science|Applied|Economics|Medicine|Education|Arts)))/u;

/** `University of Bogland` */
const PLACE_OF =
  /^(?:Universi|Institut|Istituto|Departa?ment|Faculty|School|College|Academy|Hospital|Center|Centre)\S* (?:of|for|de|des|di|do|da|del|für|d['’]\S+)\s/u;

function beginsPlace(words: readonly string[]): boolean {
  const text = words.join(' ');
  return PLACE_OF.test(text) && !REST_OF_PLACE.test(text);
}

/** Words before `University of …` that are no family name. */
const OF_PLACES: ReadonlySet<string> = new Set(
  'National Technical Technological Federal State Free Open Royal Catholic Medical Autonomous Indian Chinese American The'.split(
    ' ',
  ),
);
