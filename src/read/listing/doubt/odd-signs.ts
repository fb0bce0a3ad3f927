import type { Paper } from '../../../model.ts';

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

const LOWER_CASE_WORD = /^\p{Ll}[\p{L}-]*[\s,:]/u;
const SHOUTED = /^\P{Ll}*\p{Lu}{4}\P{Ll}*$/u;
/** `Does Moss Grow? A Survey` is a title. */
const SENTENCES = /\p{Ll}{3}(?:[.!]["”’)]?|\?["”’]) ["“]?\p{Lu}|[?!].*[?!] \p{Lu}/u;
const GOES_ON = /[,;:]$/u;
const CODE = /[{}<>\\=@]|\/\/|\(\)/u;
/** What licences say. */
const RIGHTS =
  /^\(?c(?:opyright|\) ?(?:19|20)\d\d)|\ball rights reserved\b|\bGeneral Public Licen[sc]e\b|\bMERCHANTABILITY\b|^Upstream-\w+:/iu;
/** The years of somebody's work, before a name. */
const YEARS = /^(?:19|20)\d\d(?:\s?[-–,]\s?(?:19|20)\d\d)+,?\s+\p{Lu}/u;
/** Names of modules. */
const SCOPED = /\p{L}::\p{L}/u;
const SPEECH = /^["“—–-]|["”]$/u;
/** Hashes, and times to the second. */
const LOGGED = /\b[\da-f]{16,}\b|\b\d\d:\d\d:\d\d\b/u;
/** No name has these signs, or ends in a stop that is not that of an initial or of `Jr.`. */
const NO_NAME = /[@<>{}=;"“”/\\!?]|:\s|\d{3}|\p{Ll}{3}\.$/u;

export const oddSigns: readonly OddSign[] = [
  { ...sign('lower-case', 'and nobody had seen the key', ({ title }) => LOWER_CASE_WORD.test(title)), style: true },
  { ...sign('shouted', '7. TERMINATION OF RIGHTS', ({ title }) => SHOUTED.test(title)), style: true },
  sign('sentences', 'The boat is gone. We leave tomorrow', ({ title }) => SENTENCES.test(title)),
  sign('goes-on', 'Here is a sample; alter the names:', ({ title }) => GOES_ON.test(title)),
  sign('long', 'Snow '.repeat(60).trim(), ({ title }) => title.length > LONGEST_TITLE),
  sign('code', 'if (ponds == null) return', ({ title }) => CODE.test(title)),
  sign('scoped', 'Ponds::Fish: keeps what swims', ({ title }) => SCOPED.test(title)),
  sign('logged', 'commit 5e0c1d9b7a3f2468ace0', ({ title }) => LOGGED.test(title)),
  sign('rights', 'Copyright 2019 The Ponds Project', ({ title }) => RIGHTS.test(title)),
  sign('years', '2004-2011 Ada Moe', ({ title }) => YEARS.test(title)),
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

/** Abstracts of more characters, or paragraphs, are texts: of 45,000 the longest has 5,200 characters, and none has more than 8 paragraphs. */
const LONGEST_ABSTRACT = 8000;
const MOST_PARAGRAPHS = 12;

/** Whether what looks like an abstract is a text of its own. */
export const isText = ({ abstract }: Pick<Paper, 'abstract'>): boolean =>
  abstract !== null &&
  (abstract.length > LONGEST_ABSTRACT ||
    (abstract.indexOf('\n') >= 0 && abstract.split('\n').length > MOST_PARAGRAPHS));

export const isOdd = (paper: Pick<Paper, 'title' | 'authors'>): boolean => oddSigns.some(({ shows }) => shows(paper));
