import type { Paper } from './model.ts';

/** What a record of a paper hardly has, and a record made of prose, code or letters often: a sign with a name and a sample. */
interface OddSign {
  readonly name: string;
  readonly sample: Pick<Paper, 'title' | 'authors'>;
  /** Whether whole listings of papers have it, as their style. */
  readonly style: boolean;
  shows(paper: Pick<Paper, 'title' | 'authors'>): boolean;
}

const LONGEST_TITLE = 250;
const LONGEST_NAME = 60;

const LOWER_CASE_WORD = /^\p{Ll}+[\s,]/u;
const SHOUTED = /^\P{Ll}*\p{Lu}{4}\P{Ll}*$/u;
const SENTENCES = /\p{Ll}{3}[.!?]["”’)]? ["“]?\p{Lu}/u;
const GOES_ON = /[,;:]$/u;
const CODE = /[{}<>\\=@]|\/\/|\(\)/u;
const SPEECH = /^["“—–-]|["”]$/u;
/** Hashes, and times to the second. */
const LOGGED = /\b[\da-f]{16,}\b|\b\d\d:\d\d:\d\d\b/u;
/** No name has these signs, or ends in a stop that is not that of an initial or of `Jr.`. */
const NO_NAME = /[@<>{}=;"“”/\\!?]|\d{3}|\p{Ll}{3}\.$/u;

export const oddSigns: readonly OddSign[] = [
  { ...sign('lower-case', 'and nobody had seen the key', ({ title }) => LOWER_CASE_WORD.test(title)), style: true },
  { ...sign('shouted', '7. TERMINATION OF RIGHTS', ({ title }) => SHOUTED.test(title)), style: true },
  sign('sentences', 'The boat is gone. We leave tomorrow', ({ title }) => SENTENCES.test(title)),
  sign('goes-on', 'Here is a sample; alter the names:', ({ title }) => GOES_ON.test(title)),
  sign('long', 'Snow '.repeat(60).trim(), ({ title }) => title.length > LONGEST_TITLE),
  sign('code', 'if (ponds == null) return', ({ title }) => CODE.test(title)),
  sign('logged', 'commit 5e0c1d9b7a3f2468ace0', ({ title }) => LOGGED.test(title)),
  sign('speech', '“Have you seen the key?” asked the doctor', ({ title }) => SPEECH.test(title)),
  {
    name: 'no-name',
    sample: { title: 'Rain', authors: ['and that was all.'] },
    style: false,
    shows: ({ authors }) => authors.some(name => name.length > LONGEST_NAME || NO_NAME.test(name)),
  },
];

function sign(name: string, title: string, shows: OddSign['shows']): OddSign {
  return { name, sample: { title, authors: [] }, style: false, shows };
}

/** A text is no listing of papers when less than this share of its lines is in records, */
const LEAST_SHARE = 0.2;
/** or when there are more lines for each record than any page has. */
const MOST_LINES = 60;
/** The same, where fewer than half of the records have authors: titles and abstracts alone are shorter, prose is not. */
const LEAST_SHARE_WITHOUT_AUTHORS = 0.5;
const MOST_LINES_WITHOUT_AUTHORS = 30;
/** The same again, where there are several records and fewer than this share of them have abstracts. */
const SEVERAL = 3;
const MOST_ABSTRACTS = 0.75;
const MOST_LINES_WITHOUT_ABSTRACTS = 15;
/** Shares of odd records, where authors are missing and where they are not, and how many there must be at least. */
const MOST_ODD_WITHOUT_AUTHORS = 0.2;
const LEAST_ODD_WITHOUT_AUTHORS = 3;
const MOST_ODD = 0.6;
const LEAST_ODD = 4;

/** Tells from all records of a text, and its lines, whether it is a listing of papers. */
export interface ListingLikeness {
  /** @param lines how many lines that are not blank the block has; @param paper the paper that stands on them */
  add(lines: number, paper: Paper | null): void;
  isListing(): boolean;
  /** `5 found, with 12 of 300 lines` */
  figures(): string;
}

export function createListingLikeness(): ListingLikeness {
  let written = 0;
  let read = 0;
  let papers = 0;
  let withAuthors = 0;
  let withAbstract = 0;
  let odd = 0;
  /** Records that are odd by more than a style. */
  let veryOdd = 0;

  function isListingWithoutAuthors(): boolean {
    if (odd >= LEAST_ODD_WITHOUT_AUTHORS && odd > papers * MOST_ODD_WITHOUT_AUTHORS) return false;
    const few = papers >= SEVERAL && withAbstract < papers * MOST_ABSTRACTS;
    const most = few ? MOST_LINES_WITHOUT_ABSTRACTS : MOST_LINES_WITHOUT_AUTHORS;
    return read >= written * LEAST_SHARE_WITHOUT_AUTHORS && written <= papers * most;
  }

  return {
    add(lines, paper) {
      written += lines;
      if (paper === null) return;
      read += lines;
      papers++;
      if (paper.authors.length > 0) withAuthors++;
      if (paper.abstract !== null) withAbstract++;
      const signs = oddSigns.filter(({ shows }) => shows(paper));
      if (signs.length > 0) odd++;
      if (signs.some(({ style }) => !style)) veryOdd++;
    },
    isListing() {
      if (read < written * LEAST_SHARE || written > papers * MOST_LINES) return false;
      if (veryOdd >= LEAST_ODD && veryOdd > papers * MOST_ODD) return false;
      return withAuthors * 2 >= papers || isListingWithoutAuthors();
    },
    figures: () => `${papers} found, with ${read} of ${written} lines`,
  };
}
