import type { Card } from '../card/card.ts';
import { workOf } from '../card/identifiers.ts';
import { isGeneric, isSeries } from '../card/marks.ts';
import { comparePages } from '../card/pages.ts';
import type { Sketches } from '../card/sketch.ts';
import type { Columns } from './columns.ts';
import { comparePeople, type People } from './people.ts';
import { compareTitles, type TitleLikeness } from './titles.ts';

type Agreement = 'agree' | 'differ' | 'absent';

/** How two records stand to one another, field by field. `absent` where either side has nothing to say. */
export interface Likeness {
  readonly title: TitleLikeness;
  /** The title is one that many texts share, or that returns every year. */
  readonly generic: boolean;
  readonly series: boolean;
  /** Long enough that two texts hardly ever share it by chance. */
  readonly telling: boolean;
  readonly numbers: Agreement;
  /** One title has the numbers of the other one and more. */
  readonly numbersAdded: boolean;
  /** Marks (see marks.ts) that one title shows and the other does not. */
  readonly marks: number;
  readonly sharedMarks: number;
  readonly authors: 'agree' | 'some' | 'differ' | 'absent';
  readonly people: People;
  /** A list of authors was shortened. */
  readonly cut: boolean;
  readonly abstract: 'agree' | 'some' | 'differ' | 'absent';
  /** Years between, -1 where one is unknown. */
  readonly years: number;
  readonly venue: Agreement;
  /** One was given at a conference, the other printed in a journal. */
  readonly kinds: Agreement;
  readonly volume: Agreement;
  readonly issue: Agreement;
  readonly pages: 'range' | 'first' | 'differ' | 'absent';
  /** The same first page of the same volume; where no volume is known, of the same year, or the same run of pages of the same venue. */
  readonly place: boolean;
  readonly doi: Agreement;
  readonly arxiv: Agreement;
  readonly pmid: Agreement;
  /** How many of the two are preprints. */
  readonly preprints: 0 | 1 | 2;
  /** Contradictions among volume, issue, pages, venue and year. */
  readonly contradictions: number;
}

export function compare(a: Card, b: Card, sketches: Sketches, columns: Columns): Likeness {
  const people = comparePeople(a.names, b.names);
  const cut = a.cutNames || b.cutNames;
  const kinds = a.preprint || b.preprint ? 'absent' : agreement(a.kind, b.kind);
  const years = yearsBetween(a, b);
  const venue = venuesAgree(a.venue, b.venue, kinds, columns);
  const issue = columns.serialIssues ? 'absent' : agreement(a.issue, b.issue);
  const volume = agreement(a.volume, b.volume);
  const pages = comparePages(a.pages, b.pages);
  const preprints = ((a.preprint ? 1 : 0) + (b.preprint ? 1 : 0)) as 0 | 1 | 2;
  const printing = { years, venue, volume, issue, pages };
  return {
    title: compareTitles(a, b),
    generic: isGeneric(a.title) || isGeneric(b.title) || isVenueTitle(a) || isVenueTitle(b),
    series:
      isSeries(a.title) || isSeries(b.title) || (columns.isRecurring(a.letters) && columns.isRecurring(b.letters)),
    telling: Math.min(a.letters.length, b.letters.length) >= 24,
    numbers: a.numbers === b.numbers ? 'agree' : 'differ',
    numbersAdded: isAdded(a.numbers, b.numbers) || isAdded(b.numbers, a.numbers),
    marks: a.marks ^ b.marks,
    sharedMarks: a.marks & b.marks,
    authors: authorsAgree(people, cut),
    people,
    cut,
    abstract: abstractsAgree(sketches.containment(a.sketch, b.sketch)),
    years,
    venue,
    kinds,
    volume,
    issue,
    pages,
    place: isOnePlace(printing),
    doi: agreement(workOf(a.doi), workOf(b.doi)),
    arxiv: agreement(a.arxiv, b.arxiv),
    pmid: agreement(a.pmid, b.pmid),
    preprints,
    contradictions: preprints === 1 ? 0 : contradictionsIn(printing),
  };
}

/** What is compared of where and when two records were printed. */
type Printing = Pick<Likeness, 'years' | 'venue' | 'volume' | 'issue' | 'pages'>;

function isOnePlace({ years, venue, volume, pages }: Printing): boolean {
  if (pages !== 'range' && pages !== 'first') return false;
  if (volume !== 'absent') return volume === 'agree';
  return years === 0 || (pages === 'range' && venue === 'agree');
}

function contradictionsIn({ years, venue, volume, issue, pages }: Printing): number {
  return (
    Number(volume === 'differ') +
    Number(pages === 'differ') +
    Number(venue === 'differ') +
    Number(years > 1) +
    Number(pages === 'differ' && issue === 'differ' && volume === 'agree')
  );
}

function yearsBetween(a: Card, b: Card): number {
  if (a.year === 0 || b.year === 0) return -1;
  return isUpdated(a) && isUpdated(b) ? 0 : Math.abs(a.year - b.year);
}

function venuesAgree(a: string, b: string, kinds: Agreement, columns: Columns): Agreement {
  if (a === '' || b === '') return 'absent';
  return kinds !== 'differ' && columns.areOneVenue(a, b) ? 'agree' : 'differ';
}

/** Cochrane reviews are brought up to date under one number and title: their years say nothing. */
function isUpdated(card: Card): boolean {
  return card.venue.startsWith('cochrane database');
}

function isAdded(few: string, many: string): boolean {
  return few === '' || many.startsWith(`${few} `) || many.endsWith(` ${few}`);
}

function agreement(a: string, b: string): Agreement {
  if (a === '' || b === '') return 'absent';
  return a === b ? 'agree' : 'differ';
}

/** A page or a catalogue may show fewer authors than there are: what counts is the share of the shorter list. */
function authorsAgree(people: People, cut: boolean): Likeness['authors'] {
  if (people.fewer === 0) return 'absent';
  const share = people.shared / people.fewer;
  if (share >= 0.75) return 'agree';
  return share < 0.3 && !(cut && people.shared > 0) ? 'differ' : 'some';
}

function abstractsAgree(containment: number): Likeness['abstract'] {
  if (Number.isNaN(containment)) return 'absent';
  if (containment >= 2 / 3) return 'agree';
  return containment < 0.25 ? 'differ' : 'some';
}

/** The name of the journal stands where a title should. */
function isVenueTitle(card: Card): boolean {
  return (
    card.venue.length > 10 &&
    card.letters
      .replace(/of|and|the|for|in|on|volume|paper|issue|number|\d/g, '')
      .split(card.venue.replace(/of|and|the|for|in|on| /g, ''))
      .join('') === ''
  );
}

/** The same words, or the same but for how they are spelt. */
export const sameWords = (l: Likeness) => l.title === 'equal' || l.title === 'spelling';

export const sameId = (l: Likeness) => l.doi === 'agree' || l.pmid === 'agree' || l.arxiv === 'agree';

/** Printed in the same place, on the same pages. */
export const printed = (l: Likeness) => l.place && l.pages === 'range';
