import type { Paper, Source } from '../model.ts';
import { fold } from './fold.ts';
import { isGeneric } from './marks.ts';

/** Collapses records that are the same in every field while they stream by: a long file of repeats costs its places only. */
export interface Repeats {
  /** The index of the distinct paper that this one is, counted from 0 in the order of their first occurrence. */
  add(paper: Paper): number;
  /** The distinct papers, each with the sources of all its repeats in input order. */
  distinct(): readonly Paper[];
}

interface Kept {
  readonly paper: Paper;
  readonly sources: Source[];
}

export function createRepeats(): Repeats {
  const kept: Kept[] = [];
  const byContent = new Map<number, number[]>();
  return {
    add(paper) {
      const hash = contentHash(paper);
      const known = byContent.get(hash);
      const found = known?.find(index => isRepeat(kept[index]!.paper, paper));
      if (found !== undefined) {
        for (const source of paper.sources) kept[found]!.sources.push(source);
        return found;
      }
      const index = kept.push({ paper, sources: [...paper.sources] }) - 1;
      if (known === undefined) byContent.set(hash, [index]);
      else known.push(index);
      return index;
    },
    distinct: () =>
      kept.map(({ paper, sources }) => (sources.length === paper.sources.length ? paper : { ...paper, sources })),
  };
}

function isRepeat(a: Paper, b: Paper): boolean {
  if (a.title !== b.title || a.abstract !== b.abstract || saysTooLittle(a)) return false;
  const fields = Object.keys(a).filter(field => field !== 'sources') as (keyof Paper)[];
  return fields.length === Object.keys(b).length - 1 && fields.every(field => areEqual(a[field], b[field]));
}

/** Nothing but "Editorial", or no title at all: such records are no repeats of one another, however equal they are. */
function saysTooLittle(paper: Paper): boolean {
  if (paper.title === '') return true;
  if (paper.abstract !== null || paper.pages !== undefined || paper.doi !== undefined || paper.pmid !== undefined)
    return false;
  return paper.title.length < 60 && isGeneric(fold(paper.title));
}

function areEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!Array.isArray(a) || !Array.isArray(b)) return false;
  return a.length === b.length && a.every((value, i) => value === b[i]);
}

/** A hint only: the title, the first author and a few letters of the abstract. */
function contentHash(paper: Paper): number {
  let hash = hashPart(0x811c9dc5, paper.title, 1);
  for (const author of paper.authors) hash = hashPart(hash, author, 1);
  if (paper.abstract !== null) hash = hashPart(hash, paper.abstract, 1 + (paper.abstract.length >> 5));
  return hash >>> 0;
}

function hashPart(seed: number, text: string, step: number): number {
  let hash = Math.imul(seed ^ text.length, 0x01000193);
  for (let i = 0; i < text.length; i += step) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
