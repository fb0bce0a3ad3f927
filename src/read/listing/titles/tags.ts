import { PUBLICATION_KINDS } from '../furniture/furniture.ts';
import { createShares } from '../ways/shares.ts';

/** Tags before the titles of a programme, `[Main] T`, `[Demo] T`: a tag comes again and is not the only one. `[Re] T` is a whole title. */
export interface Tags {
  /** The title without its tag, where the titles of the listing have some. */
  without(title: string): string;
}

/** What a bracket right after `[…]` goes on is a link, `[Title](address)`. */
const TAG = /^(?:\[([^[\]]{2,24})\]|【([^【】]{2,12})】)(?!\()\s*(?=\S)/u;
/** So many titles with tags tell. */
const ENOUGH = 3;

export function createTags(): Tags {
  const counts = new Map<string, number>();
  let tagged = 0;
  let titles = 0;
  return {
    without(title) {
      titles++;
      const first = title.charCodeAt(0);
      const found = first === 91 || first === 0x3010 ? TAG.exec(title) : null;
      if (found === null) return title;
      const tag = found[1] ?? found[2]!;
      tagged++;
      if (counts.size < 64 || counts.has(tag)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
      const many = tagged >= ENOUGH && tagged * 3 > titles * 2;
      return many && counts.size > 1 && counts.size < tagged ? title.slice(found[0].length) : title;
    },
  };
}

/** A few words in round brackets: `(short paper)`, `(demo)`. */
const TAG_BEHIND = /\s\((\p{L}[\p{L} -]{1,22}\p{L})\)$/u;
const NEARLY_ALL = 0.9;
/** No programme has more kinds of papers. */
const MOST_TAGS = 8;

/** Tags behind titles, `T (short paper)`: nearly all titles have one of a few, and these come again. `T (demo)` alone is a whole title. */
export function createTagsBehind(): Tags {
  const shares = createShares(ENOUGH, NEARLY_ALL);
  /** The tags, and the titles that they were met with first. */
  const first = new Map<string, string>();
  const again = new Set<string>();
  return {
    without(title) {
      const found = title.endsWith(')') ? TAG_BEHIND.exec(title) : null;
      const most = shares.meet(found === null ? '' : ')', title);
      if (found === null) return title;
      const tag = found[1]!;
      if (first.size <= MOST_TAGS && !first.has(tag)) first.set(tag, title);
      if (first.has(tag) && first.get(tag) !== title) again.add(tag);
      const areFew = first.size > 1 && first.size <= MOST_TAGS && again.size * 2 >= first.size;
      return most && areFew ? title.slice(0, found.index) : title;
    },
  };
}

/** One or two words behind a title with nothing to part them from it: `T Downloads`, `T Journal Article`. */
const LAST_WORD = / (\p{Lu}\p{Ll}{2,11})$/u;
const LAST_WORDS = /(?<=[\p{L}\d)?!]) (\p{Lu}[\p{L}’']+ \p{Lu}\p{Ll}+)$/u;
/** A word goes on with these: `Moss on Stones: A Survey`. */
const GOES_ON = /(?:^|\s)(?:[Aa]n?|[Tt]he|[Oo]f|[Ff]or|[Ii]n|[Oo]n|[Aa]nd|[Tt]o|[Ww]ith|\S*:)$/u;
/** Fewer titles may end in the same word by chance; the first of a listing are seen twice. */
const CHANCE = 9;

/** Words behind titles that are no part of them: the same behind nearly all, or one of a few kinds of publication. */
export function createWordsBehind(): Tags {
  const same = createShares(CHANCE, NEARLY_ALL);
  const shares = createShares(ENOUGH, NEARLY_ALL);
  const kinds = new Set<string>();
  /** The word behind nearly all titles. */
  let known = '';

  /** The length of the title without one of the kinds. */
  function beforeKind(title: string): number {
    const words = LAST_WORDS.exec(title);
    const kind = words === null ? '' : words[1]!.toLowerCase();
    const isKind = PUBLICATION_KINDS.has(kind);
    if (isKind) kinds.add(kind);
    return shares.meet(isKind ? 'kind' : '', title) && kinds.size > 1 ? words!.index : title.length;
  }

  return {
    without(title) {
      const found = LAST_WORD.exec(title);
      const [, word = ''] = found ?? [];
      if (same.meet(GOES_ON.test(title.slice(0, found?.index)) ? '' : word, title)) known = word;
      const end = beforeKind(title);
      if (end < title.length) return title.slice(0, end);
      return word !== '' && word === known ? title.slice(0, found!.index) : title;
    },
  };
}
