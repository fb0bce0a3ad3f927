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
