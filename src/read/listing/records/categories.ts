/** Longer lines are titles of papers, most often. */
const LONGEST = 60;

/** No listing has more categories. */
const MOST = 64;

/** So many times the same line stands alone. */
const OFTEN = 3;

/** Papers stand between two lines of a category; a page may show a paper twice in a row. */
const GAP = 3;

/** The categories that a listing writes above its papers, each on a line of its own that looks like a title: `Bogs and Wet Places`. */
export interface Categories {
  /**
   * Counts a title that nothing stands with, and tells whether it came so often that it is no paper's.
   *
   * @param line the number of its line; a line that is met again counts once
   */
  meet(title: string, line: number): boolean;
}

export function createCategories(): Categories {
  const met = new Map<string, { count: number; line: number }>();
  return {
    meet(title, line) {
      if (title.length > LONGEST) return false;
      const before = met.get(title);
      if (before === undefined) {
        if (met.size < MOST) met.set(title, { count: 1, line });
        return false;
      }
      if (line >= before.line + GAP) {
        before.count++;
        before.line = line;
      }
      return before.count >= OFTEN;
    },
  };
}
