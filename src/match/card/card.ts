import type { Paper } from '../../model.ts';
import { hashText, pairHash } from './hash.ts';
import { isPreprintDoi, readIdentifiers } from './identifiers.ts';
import { ERRATUM, marksOf } from './marks.ts';
import { foldNames } from './names.ts';
import { titleParts } from './notices.ts';
import { type Pages, readPages } from './pages.ts';
import type { Pool } from './pool.ts';
import { sortUnique } from './pool.ts';
import type { Sketches } from './sketch.ts';
import { numbersOf } from './title.ts';
import { foldVenue, type VenueKind, venueKind } from './venue.ts';

/** What is kept of a record for comparing: everything folded, no text of the input, the abstract as a sketch. */
export interface Card {
  readonly title: string;
  /** The title without spaces: words parted or joined by a copy are the same. */
  readonly letters: string;
  readonly numbers: string;
  readonly marks: number;
  readonly names: string;
  readonly cutNames: boolean;
  /** 0 where absent, as in the numbers below. */
  readonly year: number;
  readonly venue: string;
  readonly kind: VenueKind;
  readonly volume: string;
  readonly issue: string;
  readonly pages: Pages;
  readonly doi: string;
  readonly arxiv: string;
  readonly pmid: string;
  readonly preprint: boolean;
  /** Lists in the pools. */
  readonly tokens: number;
  readonly sketch: number;
  /** 53 bits of the whole content: equal cards have equal prints. */
  readonly print: number;
}

/** Pages that slipped into the column of volumes. */
const RANGE = /^\D{0,4}\d+\s*(?:-+|–)\s*\d+\.?$/;
const hashes = new Uint32Array(512);

export function createCard(paper: Paper, tokens: Pool, sketches: Sketches): Card {
  const { whole, core: title, isNotice } = titleParts(paper.title);
  const { folded: names, cut } = foldNames(paper.authors);
  const ids = readIdentifiers(paper);
  const venue = foldVenue(paper.venue);
  const kind = venueKind(venue);
  const sketch = sketches.add(paper.abstract);
  const year = paper.year ?? yearOf(paper.date);
  const shifted = paper.pages === undefined && RANGE.test(paper.volume ?? '');
  const volume = shifted ? '' : firstNumber(paper.volume);
  const issue = paper.issue !== undefined && paper.issue.length < 20 ? firstNumber(paper.issue) : '';
  const pages = readPages(shifted ? paper.volume : paper.pages);
  return {
    title,
    // Joined at once: what replaceAll gives is a tree of pieces, several times as large.
    letters: title.includes(' ') ? title.split(' ').join('') : title,
    numbers: numbersOf(title),
    marks: marksOf(whole) | (isNotice ? ERRATUM : 0),
    names,
    cutNames: cut || (paper.truncated?.includes('authors') ?? false),
    year,
    venue,
    kind,
    volume,
    issue,
    pages,
    ...ids,
    preprint: kind === 'preprint' || isPreprintDoi(ids.doi) || (ids.arxiv !== '' && ids.doi === '' && kind === ''),
    tokens: tokens.add(hashes, tokenHashes(title)),
    sketch,
    print: print(
      [whole, names, String(year), venue, volume, issue, pages.first, pages.last, ids.doi, ids.arxiv, ids.pmid],
      sketches,
      sketch,
    ),
  };
}

/** Writes the hashes of the title's words into `hashes`, ascending, each once, and returns how many they are. */
function tokenHashes(title: string): number {
  let count = 0;
  for (let start = 0; start < title.length && count < hashes.length; ) {
    const space = title.indexOf(' ', start);
    const end = space < 0 ? title.length : space;
    hashes[count++] = hashText(title, start, end);
    start = end + 1;
  }
  return sortUnique(hashes, count);
}

function print(fields: readonly string[], sketches: Sketches, sketch: number): number {
  let low = 0;
  let high = 0;
  for (const field of fields) {
    const hash = field === '' ? 1 : hashText(field);
    low = pairHash(low, hash);
    high = pairHash(hash, high);
  }
  const values = sketches.pool.values();
  const end = sketches.pool.start(sketch + 1);
  for (let i = sketches.pool.start(sketch); i < end; i++) low = Math.imul(low ^ values[i]!, 0x01000193);
  return (low >>> 0) * 0x200000 + (high & 0x1fffff);
}

function yearOf(date: string | undefined): number {
  return date === undefined ? 0 : Number.parseInt(date.slice(0, 4), 10) || 0;
}

/** The first number in `volume 5`, `95(2)`, `4 (1) (no pagination)`; a text without a number is no volume. */
function firstNumber(text: string | undefined): string {
  return text === undefined ? '' : (/\d+/.exec(text)?.[0].replace(/^0+(?=\d)/, '') ?? '');
}
