/** One place a record came from: a file (`-` is standard input), its first and last line counted from 1, and the record's own key there. */
export interface Source {
  readonly file: string;
  readonly lines: readonly [first: number, last: number];
  readonly id?: string;
}

/**
 * What a record of BibTeX or RIS says beyond the fields of a Paper. It goes with the paper from the reader to the writer of the same format and is
 * no part of the public record.
 */
export interface Extra {
  /** The name of the format. */
  readonly format: string;
  /** Of the record, as the format names it: `article`, `JOUR`. */
  readonly type: string;
  readonly key?: string;
  /** What the format calls these fields in this record, where it has several names. */
  readonly as: { readonly authors?: string; readonly venue?: string };
  /**
   * Values as the format writes them, where that says more than the field of the paper: which capitals stay, for one. Each holds for a paper with
   * this text, and for no other.
   */
  readonly written?: readonly (readonly [field: 'title' | 'venue', text: string, value: string])[];
  /** The other fields, in the order of the record, as written; a name may come again. */
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/** The fields a page or a file can cut short. */
export type CutField = 'title' | 'authors' | 'abstract';

/**
 * One paper. `title`, `authors`, `abstract` and `sources` are always there; the rest only where the input shows it.
 * Text is as written on the page: NFC is not forced, marks and toggles are gone, white space at the ends is trimmed.
 */
export interface Paper {
  readonly title: string;
  /** Names as written, in the order of the page, without marks or affiliations. */
  readonly authors: readonly string[];
  /** The abstract, its paragraphs joined by one line feed; null where the input shows none. */
  readonly abstract: string | null;
  /** Year of publication, four digits. */
  readonly year?: number;
  /** ISO 8601 date, as exact as the input: `2024-12-01`, `2024-12`. */
  readonly date?: string;
  /** Journal, conference or book, as written. */
  readonly venue?: string;
  readonly volume?: string;
  readonly issue?: string;
  /** As written: `89-96`, `e1004`, `567-9`. */
  readonly pages?: string;
  /** Lower case, without a resolver: `10.1000/xyz`. */
  readonly doi?: string;
  /** Without version: `2401.00001`, `astro-ph/0001001`. */
  readonly arxiv?: string;
  /** PubMed's number, digits only. */
  readonly pmid?: string;
  readonly url?: string;
  readonly keywords?: readonly string[];
  /** Fields that the page or the file cut short. */
  readonly truncated?: readonly CutField[];
  /** Every occurrence that was collapsed into this record, in input order. */
  readonly sources: readonly Source[];
  readonly extra?: Extra;
}

/** Something wrong in the input. The run goes on; `code` is stable, `message` is for people. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
}

/** One line of the input, without its line end. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
}

/** What a line was read as. A role that ends in `+` goes on with the line before. */
export type Role =
  | 'title'
  | 'title+'
  | 'author'
  | 'authors'
  | 'authors+'
  | 'abstract'
  | 'abstract+'
  | 'field'
  | 'field+'
  | 'citation'
  | 'citation+'
  | 'noise'
  | 'blank';

export interface LabelledLine extends Line {
  readonly role: Role;
  /** How sure the reader is of the role, 0 to 1; only where it was asked for and the format does not say. */
  readonly confidence?: number;
}

/**
 * A run of consecutive lines that were read together: a paper and its lines, or lines outside any paper.
 * Every input line stands in exactly one block, in order.
 */
export interface Block {
  readonly lines: readonly LabelledLine[];
  readonly paper: Paper | null;
  readonly problems: readonly Problem[];
}

/** Reads one input piece by piece: `push` and `end` return the blocks that can no longer change. */
export interface Reader<Piece> {
  push(piece: Piece): Block[];
  end(): Block[];
  /** The name of the layout found so far, in a format that has several. */
  layout?(): string | null;
}

export type Verdict = 'same' | 'maybe' | 'different';

/** Two records compared: their positions in the input (a < b), the verdict, the name of the rule that gave it, 0 ≤ score ≤ 1. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly verdict: Verdict;
  readonly rule: string;
  readonly score: number;
}

/** Records that are one paper: positions in ascending order, and the pairs that joined them. */
export interface Cluster {
  readonly members: readonly number[];
  readonly pairs: readonly Pair[];
}

/** Writes records one after another: the text to put before, for each, and after them. */
export interface Writer {
  begin(): string;
  paper(paper: Paper): string;
  /** The same for a paper that is at hand as a line of NDJSON; only where the format needs next to nothing but that line. */
  line?(line: Uint8Array): string | Uint8Array;
  end(): string;
}
