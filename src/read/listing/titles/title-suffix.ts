import { trimTail } from '../citation/tail.ts';
import { PAGES_WORDS } from '../fields/volume.ts';
import { PUBLICATION_KINDS } from '../furniture/furniture.ts';

/** Longer lines are no titles; they are left as they are. */
const LONGEST = 3000;

const JOURNAL_AND_PAGES =
  /\s?,\s\p{Lu}[^,:?!]{2,80},\s(?:[Vv]ol\.?\s?)?\d{1,4}(?:\s?\(\d{1,4}(?:[-–]\d{1,3})?\))?\s?:\s?e?\d+(?:\s?[-–]\s?\d+)?\.?$/u;

/** `T, Journal, 12(3):45–67` in a citation that has its year elsewhere. */
export function journalAfter(title: string): number {
  const last = title.charCodeAt(title.length - (title.endsWith('.') ? 2 : 1));
  return last >= 48 && last < 58 && title.indexOf(':') > 0 ? title.search(JOURNAL_AND_PAGES) : -1;
}

interface SuffixRow {
  readonly name: string;
  readonly sample: string;
  readonly pattern: RegExp;
  /** Titles whose end looks like it, and belongs to them. */
  readonly unless?: RegExp;
}

/** Links to a text, or to an abstract, and what they cost. */
const ACCESS =
  '(?:abstract|résumé|resumen|resumo|zusammenfassung|riassunto|(?:free |open )?full[- ]text|open access|free access|restricted access|texte intégral|accès (?:ouvert|libre|restreint|réservé)|texto completo|texto integral|acceso (?:abierto|restringido)|acesso aberto|volltext|testo integrale|accesso (?:aperto|riservato)|полный текст|全文)';

/** What may follow a title that nothing frames and is certainly no part of it; each row with a sample. */
export const SUFFIXES: readonly SuffixRow[] = [
  { name: 'tab', sample: 'On Paper Boats\thttps://example.org/1', pattern: /\s*\t.*$/ },
  { name: 'year', sample: 'On Paper Boats (1999)', pattern: /\s+[([](?:19|20)\d\d[)\]]\.?$/ },
  {
    name: 'venue-year',
    sample: 'On Paper Boats (Ponds 1999)',
    pattern:
      /\s+[([](?:\p{Lu}|arX|bioRx|medRx)[\p{L}&.: -]*(?:\s(?:19|20)\d\d)?(?:\s|(?<=\p{Lu}))(?:['’]\d\d|(?:19|20)\d\d)(?:,? (?:Oral|Poster|Spotlight|Highlight|Best Paper|Short Paper|Long Paper|Findings|Workshop)[^()[\]]{0,30})?[)\]]\.?$/u,
  },
  {
    name: 'proceedings',
    sample: 'On Paper Boats (Proceedings of the 21st Workshop on Ponds 1999)',
    pattern:
      /\s+\((?:[^()]*\s)?(?:Proceedings|Conference|Workshop|Symposium|Journal)\s[^()]*(?:\([^()]*\)[^()]*)?(?:19|20)\d\d\)\.?$/u,
  },
  { name: 'page-of-contents', sample: 'On Paper Boats ........ 12', pattern: /\s*\.{4,}\s*\d{1,4}$/ },
  { name: 'pages-apart', sample: 'On Paper Boats   12--34', pattern: /\s{3,}\d{1,4}(?:\s?[-–—]{1,2}\s?\d{1,4})?$/ },
  {
    name: 'pages-in-brackets',
    sample: 'On Paper Boats (pp. 12-34)',
    pattern: new RegExp(`\\s+[([]${PAGES_WORDS}\\s?e?\\d{1,6}(?:\\s?[-–—]{1,2}\\s?e?\\d{1,6})?[)\\]]\\.?$`, 'iu'),
  },
  {
    name: 'pages-after-a-stop',
    sample: 'On Paper Boats. 12-34',
    // years belong to the title
    pattern:
      /(?:\.|(?<=[?!]))\s(?!(?:1[5-9]|20)\d\d[-–](?:(?:1[5-9]|20)\d\d|\d\d)\.?$)\d{1,5}(?::\d{1,4})?[-–]\d{1,5}(?::\d{1,4})?\.?$/,
  },
  {
    name: 'catalogue',
    sample: 'On Paper Boats (English) Zbl 1234.56789',
    pattern: /\.?\s+\(\p{Lu}\p{L}+(?:[.;,] [^()]{0,40})?\)\s+(?:Zbl|JFM|MR)\s?[\d.]+$/u,
  },
  {
    name: 'language',
    sample: 'On Paper Boats (Norwegian)',
    pattern:
      /\.?\s+\((?:English|French|German|Spanish|Portuguese|Italian|Russian|Ukrainian|Polish|Czech|Norwegian|Swedish|Danish|Finnish|Dutch|Turkish|Chinese|Japanese|Korean)(?:[.,;] [^()]{0,40})?\)$/u,
  },
  {
    name: 'journal-and-pages',
    sample: 'On Paper Boats , Wet Letters, 12(3):45–67',
    pattern: JOURNAL_AND_PAGES,
  },
  {
    name: 'arxiv',
    sample: 'On Paper Boats (arXiv:2401.00001v1 [cs.CL])',
    pattern:
      /\.?\s+[([]arXiv:\s?(?:\d{4}\.\d{4,5}|[a-z.-]+\/\d{7})(?:v\d+)?(?:\s?\[[\w.-]+\])?(?:\s\w{3,12}){0,2}[)\]]$/i,
  },
  {
    name: 'host',
    sample: 'On Paper Boats (ponds.example.org)',
    pattern: /\s+\((?:[a-z\d-]{2,}\.)+[a-z]{2,12}(?:\/[\w./~-]*)?\)$/,
  },
  {
    name: 'kind',
    sample: 'On Paper Boats [Journal article]',
    pattern: new RegExp(`\\s+\\[(?:${[...PUBLICATION_KINDS].join('|')})\\]$`, 'iu'),
  },
  {
    name: 'access',
    sample: 'On Paper Boats [Abstract | Full text]',
    pattern: new RegExp(`\\s+\\[${ACCESS}(?: [|/·] ${ACCESS})*\\]$`, 'iu'),
  },
  {
    name: 'version',
    sample: 'On Paper Boats [version 2; peer review: 1 approved]',
    pattern: /\s+\[version \d{1,3}(?:[;,:] [^[\]]{2,90})?\]$/i,
  },
  { name: 'abstract-link', sample: 'On Paper Boats (abstract)', pattern: /\s+\(abstract\)$/ },
  {
    name: 'session',
    sample: 'On Paper Boats [Oral]',
    pattern:
      /\s+[([](?:Oral|Poster|Spotlight|Highlight|Short|Long|Demo|Best Paper(?: Award)?|Award|New!?)(?: (?:Presentation|Paper|Poster|Talk))?[)\]]$/i,
    // '(Invited Talk)' and '(demo)' in round brackets are parts of titles
    unless: /\((?:Short|Long|Demo|Award|New!?)[^()]*\)$/i,
  },
];

/** Buttons and badges that pages glue to titles, and that no title ends in. */
export const BUTTONS: readonly string[] = [
  ...[
    'pdf icon',
    'html icon',
    'PDF icon',
    'Download PDF',
    'View PDF',
    'Open PDF',
    'PDF Download',
    'Link opens in a new window',
  ],
  ...['Main Conference Track', 'Datasets and Benchmarks Track', 'Position Paper Track', 'Creative AI Track'],
  ...['Open Access', 'Free Access', 'Full Access'].map(word => `Article${word}`),
];

/** The last three signs of the buttons: nearly all titles are told from them by theirs. */
const ENDINGS: ReadonlySet<string> = new Set(BUTTONS.map(button => button.slice(-3)));

/** A title without the buttons that are glued to its end. */
export function withoutButtons(text: string): string {
  if (!ENDINGS.has(text.slice(-3))) return text;
  let end = text.length;
  for (let going = true; going; ) {
    going = false;
    for (const button of BUTTONS) {
      if (!text.endsWith(button, end) || end - button.length < 3) continue;
      end -= button.length;
      while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\u00a0')) end--;
      going = true;
    }
  }
  return end === text.length ? text : text.slice(0, end);
}

/** What stands in a title that ends in a number which may be none of its own. */
const DIGIT_SIGNS = [':', '   ', '....', '\t', ') Zbl ', ') JFM ', ') MR', '. ', '? ', '! '];

/** A suffix stands in brackets, or after a tab. */
function mayHaveSuffix(text: string): boolean {
  const last = text.charCodeAt(text.length - (text.endsWith('.') ? 2 : 1));
  if (last >= 48 && last < 58) return DIGIT_SIGNS.some(sign => text.indexOf(sign) >= 0);
  return last === 41 || last === 93 || text.indexOf('\t') >= 0;
}

/** Splits what follows an unframed title off its line, only where it is certainly no part of the title. */
export function titleSuffix(line: string): { readonly text: string; readonly rest: string } {
  if (line.length > LONGEST) return { text: line, rest: '' };
  const tail = trimTail(withoutButtons(line));
  let text = tail.text;
  const cut: string[] = [];
  for (let going = true; going; ) {
    going = false;
    if (!mayHaveSuffix(text)) break;
    for (const { pattern, unless } of SUFFIXES) {
      const at = text.search(pattern);
      if (at <= 0 || unless?.test(text) === true) continue;
      cut.unshift(text.slice(at).trim());
      text = text.slice(0, at).trimEnd();
      going = true;
    }
  }
  const rest = [...cut, ...tail.cut].join(' ');
  return { text, rest };
}
