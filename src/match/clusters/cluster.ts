/** Two records that are one paper, by their ranks: a < b, 0 ≤ score ≤ 1. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** The order of links, best first; ties go to the lower ranks. */
export const likeliestFirst = (x: Link, y: Link): number => y.score - x.score || x.a - y.a || x.b - y.b;

export interface Clustering<L extends Link> {
  /** Clusters of two and more: ranks in ascending order and the links inside. */
  readonly clusters: readonly { readonly members: readonly number[]; readonly links: readonly L[] }[];
  /** Links that would have brought together two records that must stay apart. */
  readonly refused: readonly L[];
}

/** Beyond so many pairs between two clusters only the first members of each are looked at. */
const CROSS = 24;

/**
 * Joins records best link first and never so that two of one cluster are kept apart by `apart`: a chain A~B~C cannot join A with C.
 * Ties go to the lower ranks; where ranks come from the content, the result does not depend on the order of the input.
 */
export function cluster<L extends Link>(links: readonly L[], apart: (a: number, b: number) => boolean): Clustering<L> {
  const groups = new Map<number, number[]>();
  const refused: L[] = [];
  const group = (rank: number): number[] => {
    const known = groups.get(rank);
    if (known !== undefined) return known;
    const alone = [rank];
    groups.set(rank, alone);
    return alone;
  };
  const ordered = [...links].sort(likeliestFirst);
  for (const link of ordered) {
    const left = group(link.a);
    const right = group(link.b);
    if (left === right) continue;
    if (mustStayApart(left, right, apart)) {
      refused.push(link);
      continue;
    }
    const [large, small] = left.length >= right.length ? [left, right] : [right, left];
    for (const rank of small) {
      large.push(rank);
      groups.set(rank, large);
    }
  }
  return { clusters: collect(ordered, groups), refused };
}

function mustStayApart(
  left: readonly number[],
  right: readonly number[],
  apart: (a: number, b: number) => boolean,
): boolean {
  if (left.length === 1 && right.length === 1) return false;
  for (let i = 0; i < left.length && i < CROSS; i++) {
    for (let j = 0; j < right.length && j < CROSS; j++) {
      if (apart(Math.min(left[i]!, right[j]!), Math.max(left[i]!, right[j]!))) return true;
    }
  }
  return false;
}

function collect<L extends Link>(
  links: readonly L[],
  groups: ReadonlyMap<number, number[]>,
): Clustering<L>['clusters'] {
  const found = new Map<number[], L[]>();
  for (const link of links) {
    const members = groups.get(link.a)!;
    if (members !== groups.get(link.b)) continue;
    const inside = found.get(members);
    if (inside === undefined) found.set(members, [link]);
    else inside.push(link);
  }
  return [...found].map(([members, inside]) => ({ members: members.sort((x, y) => x - y), links: inside }));
}
