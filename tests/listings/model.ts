import type { Role } from '../../src/model.ts';
import type { Random } from './random.ts';

/** A paper to render. White space is folded before use. */
export interface RenderPaper {
  readonly title: string;
  readonly authors: readonly string[];
  readonly abstract: string | null;
  readonly venue?: string | null;
  readonly year?: number | null;
}

/** One line of a rendered listing: its role, and the record it belongs to (null for noise and blank lines). */
export interface GoldLine {
  readonly text: string;
  readonly role: Role;
  readonly record: number | null;
}

/**
 * What a perfect reader returns for one record; compare after folding white space and reading TeX accents as letters.
 * Title: without number, bullet, label, quotes and emphasis that the layout puts round it; its last stop goes where the layout adds one (inside
 * its frame, or before what follows on the line), and stays where the title stands alone on its line.
 * Authors: as this listing writes them, without marks, digits, affiliations and "and"; a nickname in brackets stays; what a list leaves
 * out ("et al.", "and 14 more authors") is no name.
 * Abstract: without toggles and the page's short copy of it; wrapped lines are joined by a blank, paragraphs by a line feed; an ellipsis that is
 * no part of a toggle stays.
 */
export interface GoldRecord {
  readonly title: string;
  readonly authors: readonly string[];
  readonly abstract: string | null;
}

export interface RenderedListing {
  readonly lines: readonly GoldLine[];
  readonly records: readonly GoldRecord[];
  /** The drawn layout in a few words. */
  readonly layout: string;
}

/** A line before it is placed in a listing: its record is not known yet. */
export interface Row {
  readonly text: string;
  readonly role: Role;
}

/** One record as rendered. */
export interface Rendered {
  readonly rows: readonly Row[];
  readonly record: GoldRecord;
}

/** The paper as this listing shows it: names in the listing's style, title and abstract shortened or cut. */
export interface Shown {
  readonly title: string;
  readonly authors: readonly string[];
  /** What stands after the last author of a cut list: ` et al.`, `…`; empty when the list is whole. */
  readonly more: string;
  /** Paragraphs; empty when the listing shows no abstract. */
  readonly abstract: readonly string[];
  readonly venue: string;
  readonly year: number;
  /** Counted from 1 in the listing (or from where its numbering starts). */
  readonly number: number;
}

/** Writes one field line (without line feeds), or an empty string to leave it out. */
export type FieldMaker = (shown: Shown, random: Random) => string;

/** Where fields stand in a record. */
export type Place = 'before' | 'afterTitle' | 'afterAuthors' | 'end';

export interface FieldSpec {
  readonly place: Place;
  readonly make: FieldMaker;
  /** How often a record has it, 0 to 1. */
  readonly rate: number;
}

export type Slot = 'title' | 'authors' | 'abstract';

/** What stands round the text of one slot. All strings may be empty. */
export interface Dress {
  readonly label: string;
  /** The label stands on a line of its own before the text. */
  readonly labelAlone: boolean;
  readonly open: string;
  readonly close: string;
  readonly indent: string;
  /** Column at which the text is wrapped; 0 for no wrapping. */
  readonly wrap: number;
  /** What a wrapped line begins with. */
  readonly hang: string;
}

export interface TitleStyle extends Dress {
  /** The layout ends titles with a stop; titles that end with another mark get none. */
  readonly stop: boolean;
  /** Text that follows the title on its line. */
  readonly suffix: FieldMaker | null;
  /** The share of titles that stand twice in a row. */
  readonly twice: number;
}

export interface ListJoin {
  readonly between: string;
  readonly last: string;
  /** Between exactly two authors; `last` where it is null. */
  readonly two: string | null;
}

export interface AuthorsStyle extends Dress {
  readonly oneALine: boolean;
  /** What ends each author's line but the last (`;`), and what begins each but the first (`, `). */
  readonly lineEnd: string;
  readonly lineStart: string;
  readonly join: ListJoin;
  readonly name: (name: string) => string;
  readonly mark: (at: number, random: Random) => string;
  readonly markFirst: boolean;
  /** Text that follows the list on its line. */
  readonly suffix: FieldMaker | null;
  /** Lines after each author that stands on its own line. */
  readonly afterEach: ((name: string, random: Random) => readonly string[]) | null;
}

export interface Toggle {
  /** Put into the text after `at` characters (0: not at all). */
  readonly inside: string;
  readonly at: number;
  /** Put at the end of the text: on its line, or on a line of its own. */
  readonly end: string;
  readonly endAlone: boolean;
  /** A short copy ending in this stands on a line before the whole abstract. */
  readonly teaser: string;
}

export interface AbstractStyle extends Dress {
  readonly toggle: Toggle | null;
  readonly paragraphIndent: string;
  readonly paragraphBlank: boolean;
}

/** How often things happen in one listing, each 0 to 1. */
export interface Rates {
  readonly noAbstract: number;
  readonly noAuthors: number;
  /** Papers shown as if their first author had written them alone. */
  readonly oneAuthor: number;
  readonly shortTitle: number;
  readonly shortAbstract: number;
  readonly cutAbstract: number;
  readonly ellipsis: number;
  readonly paragraphs: number;
  readonly structured: number;
  readonly cutAuthors: number;
  readonly group: number;
  readonly oddName: number;
  readonly repeatNext: number;
  readonly repeatLater: number;
  readonly noiseBetween: number;
  readonly cutLast: number;
}

export interface Blanks {
  readonly betweenRecords: readonly [number, number];
  readonly betweenSlots: readonly [number, number];
  /** Chance of a blank line anywhere inside a record. */
  readonly anywhere: number;
}

/** Everything that is fixed for one listing. */
export interface Layout {
  readonly name: string;
  readonly order: readonly Slot[];
  /** Authors and title on one line; the order then holds only for an abstract after it. */
  readonly citation: Citation | null;
  readonly citationWrap: number;
  /** What stands before the first line of a record, from its number. */
  readonly prefix: (number: number) => string;
  readonly prefixAlone: boolean;
  readonly title: TitleStyle;
  readonly authors: AuthorsStyle;
  readonly abstract: AbstractStyle;
  readonly titleCase: (title: string) => string;
  readonly fields: readonly FieldSpec[];
  readonly blanks: Blanks;
  readonly rates: Rates;
  readonly moreAuthors: readonly string[];
  readonly keepAuthors: number;
  readonly rule: string;
  readonly head: readonly string[];
  readonly foot: readonly string[];
  /** What stands above and below them instead where the page was copied as a whole: a paste of a few records has none of it. */
  readonly page: { readonly head: readonly string[]; readonly foot: readonly string[] } | null;
  readonly between: (random: Random, at: number) => string;
  readonly dirt: (text: string, random: Random) => string;
}

/** One line that holds authors and title. `authors` is the list as the layout writes it. */
export interface Citation {
  readonly name: string;
  readonly sample: string;
  /** Names as this citation style writes them; null to leave the layout's own style. */
  readonly style: ((name: string) => string) | null;
  readonly join: ListJoin;
  readonly write: (authors: string, shown: Shown, random: Random) => string;
  /** What stands before the first record. */
  readonly head?: readonly string[];
}
