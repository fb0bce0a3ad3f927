/** Numbers of papers that are no numbers alone: `P-001  T`, `No. 12 T`, `[A3] T`, `S1.2 T`, `(a) T`, `Paper 12: T`. */
interface CodeRow {
  readonly name: string;
  readonly sample: string;
  /** First group: what all codes of the listing share; second group: what counts. */
  readonly pattern: RegExp;
  /** Only a number that follows the one before counts: `I. Roe` and `V. Poe` do not. */
  readonly inTurn?: true;
}

export const CODE_ROWS: readonly CodeRow[] = [
  {
    name: 'word and number',
    sample: 'Paper 12: On Paper Boats',
    pattern:
      /^((?:Paper|Submission|Abstract|Poster) (?:ID|[Nn]o\.?|Number)|Paper|Article|Artikel|Article no\.?|No\.?|Nr\.?|N[o°º]\.?|Talk|Poster|Oral|Session|Submission|Contribution|Beitrag|ID|论文|論文|第)\s?#?(\d{1,5}(?:\.\d{1,3})?)\s?(?:[:.：)|]|[-–—](?=\s)|[篇号])?\s*(?=\S)/u,
  },
  {
    name: 'any word and number',
    sample: 'Aufsatz 12: On Paper Boats',
    pattern: /^(\p{L}{1,12}[.°º]?\s[#n]?[°º]?)(\d{1,4})\s?(?:[:.)|]|[–—-](?=\s))\s+(?=\S)/u,
    inTurn: true,
  },
  {
    name: 'letters and number',
    sample: 'P-001  On Paper Boats',
    pattern: /^(\p{Lu}{1,5}\p{Ll}{0,6}\d??[-–. ]?\p{Lu}?[-.]?)(\d{1,4}(?:[.-]\d{1,3})?)(?:[:.)|]|\s[-–—|])?\s+(?=\S)/u,
  },
  {
    name: 'letters and number in brackets',
    sample: '[A3] On Paper Boats',
    pattern: /^([[(]\p{L}{1,6}[-–. ]?)(\d{1,4}(?:[.-]\d{1,3})?)[\])][:.]?\s+(?=\S)/u,
  },
  {
    name: 'letters of a session and number in the list',
    sample: 'B7: On Paper Boats',
    pattern: /^()\p{Lu}{1,3}(\d{1,4})[:.)|]\s+(?=\S)/u,
    inTurn: true,
  },
  {
    name: 'session and number in it',
    sample: 'B12.00007: On Paper Boats',
    pattern: /^()\p{Lu}{1,3}\d{1,3}\.(\d{1,5})[:.)|]?\s+(?=\S)/u,
    inTurn: true,
  },
  { name: 'number and sign', sample: '1007 | On Paper Boats', pattern: /^()(\d{1,6})\s[-–—|·]\s+(?=\S)/u },
  { name: 'number with noughts', sample: '007 On Paper Boats', pattern: /^()(0\d{1,4})\s+(?=\S)/u },
  { name: 'number', sample: '7 On Paper Boats', pattern: /^()(\d{1,4})\s+(?=["“‘'(<{[\p{Lu}])/u, inTurn: true },
  { name: 'number of two parts', sample: '2.13 On Paper Boats', pattern: /^()(\d{1,2}[.-]\d{1,3})[.):]?\s+(?=\S)/u },
  {
    name: 'time',
    sample: '09:30 On Paper Boats',
    pattern: /^()(\d{1,2}[:.h]\d\d(?:\s*[-–—]\s*\d{1,2}[:.h]\d\d)?)(?:\s*[ap]\.?m\.?)?(?:\s+[-–—|:]|[:|])?\s+(?=\S)/iu,
  },
  { name: 'letter', sample: '(a) On Paper Boats', pattern: /^(\(?)([a-zA-Z])\)\s+(?=\S)/u },
  { name: 'lower Roman number', sample: 'iv. On Paper Boats', pattern: /^()([ivxl]{1,7})[.)]\s+(?=\S)/u },
  { name: 'upper Roman number', sample: 'IV. On Paper Boats', pattern: /^()([IVX]{1,6})\.\s+(?=\S)/u, inTurn: true },
  { name: 'Roman number', sample: '(iv) On Paper Boats', pattern: /^(\(?)([IVXLC]{2,7}|[ivxlc]{2,7})\)\s+(?=\S)/u },
];

/** Finds the codes before titles; it remembers the listing's ways. */
export interface Codes {
  /** The length of the code that the line begins with, 0 for none: what looks like one may be a part of the title. */
  meet(text: string): number;
}

/** What was found before a title. */
interface Found {
  readonly key: string;
  readonly count: string;
  readonly length: number;
  readonly inTurn: boolean;
}

const NONE: readonly Found[] = [];

/** Codes differ and share their letters from one title to the next: `GPT-4 Technical Report` stands alone. */
export function createCodes(): Codes {
  let before = NONE;
  /** The keys of codes that followed one another: their first one, `1 T` or `I. T`, follows none. */
  const inUse = new Set<string>();
  return {
    meet(text) {
      const found = mayHaveCode(text) ? findCodes(text) : NONE;
      if (found.length === 0) {
        before = NONE;
        return 0;
      }
      const isCode = (each: Found) => {
        const follows = before.some(other => other.key === each.key && counts(other, each));
        if (follows && each.inTurn) inUse.add(each.key);
        return follows || isSure(text, each) || (inUse.has(each.key) && numberOf(each.count) === 1);
      };
      const code = found.find(isCode);
      before = found;
      return code?.length ?? 0;
    },
  };
}

/** A paper is seldom longer. */
const MOST_PAGES = 60;

function counts(before: Found, found: Found): boolean {
  if (!found.inTurn) return before.count !== found.count;
  const step = numberOf(found.count) - numberOf(before.count);
  // numbers of pages grow by more
  return Math.abs(step) === 1 || (found.count.length > 2 && /^\d/.test(found.count) && step > 0 && step <= MOST_PAGES);
}

const numberOf = (numeral: string): number => (/^\d/.test(numeral) ? Number(numeral) : romanValue(numeral));

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function romanValue(numeral: string): number {
  const values = [...numeral].map(letter => ROMAN[letter]!);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** A digit near the beginning, or one letter or numeral before its sign. */
const MAY_BE_CODE = /^.{0,16}?\d|^\(?\p{L}{1,7}[.)]\s/u;
/** So many units hold what that pattern looks at: its characters may take two each. */
const NEAR = 34;

/** Nearly all titles end the search here: they have no digit, stop or bracket among their first signs. */
function mayHaveCode(text: string): boolean {
  const end = Math.min(text.length, NEAR);
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at);
    // 0-9 . )
    if ((unit >= 48 && unit <= 57) || unit === 46 || unit === 41) return MAY_BE_CODE.test(text);
  }
  return false;
}

function findCodes(text: string): Found[] {
  const found: Found[] = [];
  for (const { name, pattern, inTurn = false } of CODE_ROWS) {
    const match = pattern.exec(text);
    if (match !== null) found.push({ key: `${name} ${match[1]}`, count: match[2]!, length: match[0].length, inTurn });
  }
  return found;
}

const WIDE = /(?:\t| {2,})$/u;
const PAPER = /^word and number (?:Paper|Article|Artikel|论文|論文)$/u;

/** `P-001⇥T`, `Paper 3: T` and `001 T` tell alone. */
function isSure(text: string, { key, count, length }: Found): boolean {
  if (key === 'number with noughts ') return true;
  const code = text.slice(0, length);
  return key === 'time ' || (WIDE.test(code) && /\d/u.test(count)) || (PAPER.test(key) && /[:：.)]\s*$/u.test(code));
}
