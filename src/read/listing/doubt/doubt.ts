import type { Block, Paper, Problem } from '../../../model.ts';
import { asNoise } from '../records/roles.ts';
import { type Counts, countsOf, isListing, mayBeShortListing, NOTHING, together } from './likeness.ts';
import { isOdd, isText } from './odd-signs.ts';

/*
 * Novels, licences, logs and source code have lines that look like titles, names and abstracts here and there. So records wait until some of them show
 * whether the text is a listing of papers. Where it is none, only those stay that look like a paper in everything; the others become noise, and a
 * problem says so. The question is asked again as long as the text goes on: a listing may stand below an essay, and a licence below a listing.
 */

/** So many records tell whether a text is a listing, if they have authors, or so many lines. */
const ENOUGH = 6;
const MANY_LINES = 300;
/** The last so many records tell whether it still is, or whether it is one without authors. */
const LAST = 16;
/** The question is asked again after so many. */
const OFTEN = 4;
/** Lines before a record that count at most: pages have long menus. */
const MOST_BEFORE = 24;
/** Lines that wait at most. */
const MOST_WAITING = 500;

/** The code of the problem. */
export const NOT_A_LISTING = 'not-a-listing';

const NONE: readonly Block[] = [];

/** Takes the blocks of a text in their order, and gives them on as soon as it is known whether they are a listing's. */
export interface Doubt {
  move(block: Block): readonly Block[];
  /** What waited for more. */
  end(): readonly Block[];
}

export function createDoubt(file: string): Doubt {
  let state: 'unknown' | 'listing' | 'other' = 'unknown';
  /** What the last records tell, each with the lines before it, and the lines since the last. */
  const last: Counts[] = [];
  let lines = 0;
  /** How many records came. */
  let seen = 0;
  let waiting: Block[] = [];
  /** How many of them, and how many of their lines, wait. */
  let papersWaiting = 0;
  let linesWaiting = 0;
  /** Whether it was said that the text is no listing, since it began to be none. */
  let told = false;

  const lately = (): Counts => last.reduce(together, { ...NOTHING, lines: Math.min(lines, MOST_BEFORE) });

  const areMany = (): boolean => state === 'unknown' && linesWaiting >= MANY_LINES;
  const isKnown = ({ papers, withAuthors }: Counts): boolean =>
    papers >= (withAuthors * 2 >= papers ? ENOUGH : LAST) || areMany();

  /** Asks what waits, and the last records, whether they are a listing's. */
  function judge(): readonly Block[] | null {
    const counts = lately();
    if (!isKnown(counts)) return null;
    if (isListing(counts)) return trust();
    state = 'other';
    return null;
  }

  function see({ lines: own, paper }: Block): void {
    const filled = own.reduce((count, { role }) => (role === 'blank' ? count : count + 1), 0);
    if (paper === null) {
      lines += filled;
      return;
    }
    const counts =
      isWhole(paper) && (state === 'listing' || !isOdd(paper)) ? countsOfWhole(filled) : countsOf(filled, paper);
    last.push({ ...counts, lines: filled + Math.min(lines, MOST_BEFORE) });
    if (last.length > LAST) last.shift();
    lines = 0;
    seen++;
  }

  function trust(): readonly Block[] {
    state = 'listing';
    told = false;
    const blocks = waiting;
    waiting = [];
    papersWaiting = 0;
    linesWaiting = 0;
    return blocks;
  }

  /** The block that waited longest, without a record unless that is surely a paper's. */
  function settle(): Block {
    const block = waiting.shift()!;
    linesWaiting -= block.lines.length;
    if (block.paper === null) return block;
    papersWaiting--;
    if (isSure(block.paper)) return block;
    const problems = told ? block.problems : [...block.problems, notAListing(file, block.paper)];
    told = true;
    return { lines: block.lines.map(asNoise), paper: null, problems };
  }

  return {
    move(block) {
      see(block);
      if (state === 'listing') {
        if (block.paper !== null && seen % OFTEN === 0 && !isListing(lately())) state = 'other';
        return [block];
      }
      waiting.push(block);
      linesWaiting += block.lines.length;
      if (block.paper !== null) papersWaiting++;
      // lines alone tell nothing new, unless they are many
      const trusted = block.paper !== null || areMany() ? judge() : null;
      if (trusted !== null) return trusted;
      const settled: Block[] = [];
      while (state === 'other' && (papersWaiting > LAST || linesWaiting > MOST_WAITING)) settled.push(settle());
      return settled;
    },
    end() {
      if (seen === 0 && lines > 0) return [...waiting, { lines: [], paper: null, problems: [nothingFound(file)] }];
      if (waiting.length === 0) return NONE;
      const counts = lately();
      if (isListing(counts) && (seen >= ENOUGH || mayBeShortListing(counts))) return trust();
      return waiting.slice().map(settle);
    },
  };
}

/** Whether a record has all that papers have. */
const isWhole = (paper: Paper): boolean => paper.authors.length > 0 && paper.abstract !== null && !isText(paper);

const countsOfWhole = (lines: number): Counts => ({
  ...NOTHING,
  lines,
  read: lines,
  papers: 1,
  withAuthors: 1,
  withAbstract: 1,
  whole: 1,
});

const isSure = (paper: Paper): boolean => paper.authors.length > 0 && !isText(paper) && !isOdd(paper);

const nothingFound = (file: string): Problem => ({
  code: NOT_A_LISTING,
  message: 'this does not look like a listing of papers: none was found',
  file,
  line: 1,
});

function notAListing(file: string, { sources }: Paper): Problem {
  const message = 'this does not look like a listing of papers: what looked like its records was left out';
  return { code: NOT_A_LISTING, message, file, line: sources[0]!.lines[0] };
}
