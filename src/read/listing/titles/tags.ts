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
