import { MONTH_NAMES, MONTH_STARTS } from '../fields/months.ts';
import { PAGES_WORDS } from '../fields/volume.ts';
import { looksLikePlace } from '../names/places.ts';
import { looksLikeName } from '../names/shape.ts';
import { isGroup } from '../names/words.ts';

/** What follows the authors on their line: a venue, a year, a host. Rows are tried in order. */
interface SuffixRow {
  readonly name: string;
  readonly sample: string;
  /** A text without any of these has no such suffix. */
  readonly signs: readonly string[];
  /** Matches from where the suffix begins; its first group is the suffix. */
  readonly pattern: RegExp;
  /** Whether a match is one indeed. */
  readonly accepts?: (text: string, match: RegExpExecArray, usual: Usual) => boolean;
  /** Signs that may part the names from it, and go with it. */
  readonly parts?: string;
}

/** What a listing has its venues after. */
interface Usual {
  readonly dots: boolean;
  readonly bars: boolean;
}

/** Signs between names and a suffix. */
const PARTS = '-–—·|•(;,';

const DASHES = [' - ', ' – ', '\u00a0- ', '\u00a0– ', ' -\u00a0', ' –\u00a0', '\u00a0-\u00a0', '\u00a0–\u00a0'];

/** The stop of a name is no initial's and no abbreviation's: `Bo Poe. `, `BO POE. `, but not `B. ` and `Md. `. */
const afterStop = (pattern: string): RegExp =>
  new RegExp(
    String.raw`(?:\p{Ll}|\p{Lu}{3})(?<!(?:^|[^\p{L}])(?:[JSDM]r|Mrs|Prof|Ste?|Ch|Th|Md|Mohd|Abd))\.\s${pattern}`,
    'u',
  );

export const authorSuffixes: readonly SuffixRow[] = [
  {
    name: 'venue in title marks',
    signs: ['《'],
    sample: 'Ann Roe; Bo Poe - 《Journal of Tests》 2023年9期',
    pattern: /(《.+)$/u,
  },
  { name: 'venue in italics', signs: ['. *'], sample: 'Ann Roe, Bo Poe. *TEST 2019*', pattern: /\.\s(\*[^*]+\*)$/u },
  {
    name: 'month after a comma',
    signs: [' 20', ' 19'],
    sample: 'Roe, A., Poe, B. & Moe, C., 4 Apr 2023, In: Journal of Tests. 39, 4, p. 6-12',
    pattern: new RegExp(`,\\s((?:\\d{1,2}\\s)?(?:${MONTH_STARTS}|${MONTH_NAMES})\\s(?:19|20)\\d\\d,\\s.+)$`, 'u'),
  },
  {
    name: 'volume after a semicolon',
    signs: [';'],
    sample: 'Ann Roe, Bo Poe; 25(12):1−34, 2024.',
    pattern: /;\s*((?:vol\S*\s*)?(?:\d+\s*)?\(\d+\)\s*:.*)$/iu,
  },
  {
    name: 'proceedings after a semicolon',
    signs: [';'],
    sample: 'Ann Roe, Bo Poe; Proceedings of Tests, TPR 97:1-10',
    pattern: /;\s*((?:In )?(?:Proceedings|Proc\.|Journal|Transactions|Advances|Conference)\b.*)$/u,
  },
  {
    name: 'venue and date after dots',
    signs: [' · '],
    sample: 'Ann Roe, Bo Poe · Journal of Tests · 12 May 2019',
    pattern: /\s·\s((?:[^·]{2,160}\s·\s)?(?:\d{1,2}\s\p{L}{3,9}\.?\s|\p{L}{3,9}\.?\s(?:\d{1,2},\s)?)?(?:19|20)\d\d)$/u,
    accepts: (text, match, { dots }) => isVenueAfterDot(text, match, dots),
  },
  {
    name: 'age after a slash',
    signs: [' / '],
    sample: 'Ann Roe, Bo Poe / 7d',
    pattern: /\s\/\s(\d{1,3}\s?(?:min|mo|[smhdwy]))$/u,
  },
  {
    name: 'place after a dot',
    signs: [' · '],
    sample: 'Ann Roe, Bo Poe et al. · lund',
    pattern: /\s·\s([^·,]+)$/u,
    accepts: (text, match) => isPlaceAfterDot(text, match.index),
  },
  {
    name: 'scholar, cut',
    signs: ['…'],
    sample: 'A Roe, B Poe… - Journal of Tests: The Annual Meeting',
    pattern: /…[\s\u00a0][-–][\s\u00a0](.*)$/u,
  },
  {
    name: 'scholar',
    signs: DASHES,
    sample: 'A Roe, B Poe… - Journal of Tests, 2019 - example.org',
    pattern: /[\s\u00a0][-–][\s\u00a0](.*\b(?:19|20)\d\d\b.*)$/u,
  },
  {
    name: 'scholar without a year',
    signs: DASHES,
    sample: 'A Roe, B Poe - Proceedings of the Tests - example.org',
    pattern:
      /[\s\u00a0][-–][\s\u00a0](\p{Lu}?.*\b(?:Journal|Conference|Proceedings|Workshop|Symposium|Transactions|Letters|Annals|Review|arXiv|bioRxiv)\b.*)$/u,
  },
  {
    name: 'place after a dash',
    signs: [' — ', ' – ', ' - '],
    sample: 'Ann Roe, Bo Poe — Bog University',
    pattern: /\s[—–-]\s([^—–;]+)$/u,
    accepts: (text, match) => isPlaceAfterDash(text, match[1]!),
  },
  {
    name: 'journal and volume after a stop',
    signs: ['. '],
    sample: 'Ann Roe, Bo Poe. Wet Letters 2 (11): 102-129 (2016)',
    pattern: afterStop(
      String.raw`(\p{Lu}.*?(?:\b[Vv]ol(?:ume)?\.?\s?\d|\d\s?\(\d{1,4}\)\s?[:,]|\d:\s?\d|\b(?:pp?\.|pages?|Seiten?|páginas?|págs?\.|pagine|стр\.)\s?\d).*)$`,
    ),
  },
  {
    name: 'In a venue after a stop',
    signs: ['. In '],
    sample: 'Ann Roe, Bo Poe. In Advances in Tests, 2019',
    pattern:
      /\.\s(In:?\s\p{Lu}.*(?:[\s(](?:19|20)\d\d\)?\.?|\b(?:Proceedings|Proc|Conference|Workshop|Symposium|Journal)\b.*))$/u,
  },
  {
    name: 'in a venue',
    signs: [' in '],
    sample: 'Ann Roe, Bo Poe in Journal of Tests (2019)',
    pattern: /\s(in:?\s\p{Lu}.*[\s(](?:19|20)\d\d\)?)\.?$/u,
    accepts: (text, match) => !SENTENCE.test(text.slice(0, match.index)),
  },
  {
    name: 'in a venue without a year',
    signs: [' in '],
    sample: 'Ann Roe, Bo Poe in Journal of Tests',
    pattern: /(?:\s?\.\.\.)?\s(in\s\p{Lu}[^;]*)$/u,
    accepts: (text, match) => !SENTENCE.test(text.slice(0, match.index)) && !isGroup(text.slice(0, match.index)),
  },
  {
    name: 'journal and pages after a blank',
    signs: ['), '],
    sample: 'Ann Roe, Bo Poe Journal of Tests 12 (3), 45-67, 2019-03',
    pattern:
      /\s((?:(?:IEEE|IEICE|ACM|SIAM|IPSJ|\p{Lu}{4,})\s\p{Lu}|(?:The\s)?(?:(?:International|European|American|Japanese)\s)?(?:Journal|Transactions|Proceedings|Annals|Bulletin|Letters|Reports)\s(?:of|on|in)\s|[\u3040-\u9fff\uac00-\ud7af])[^,;]*\s\d+\s\(\d+\),\s[\d-]+,\s(?:19|20)\d\d(?:-\d\d)?)$/u,
  },
  {
    name: 'year and journal',
    signs: [' 19', ' 20'],
    sample: 'Ann Roe and Bo Poe 2020 J. Tests 12 123',
    pattern: /\s((?:19|20)\d\d\s\p{Lu}[^,;]*\s\d.*)$/u,
  },
  {
    name: 'year in brackets',
    signs: ['('],
    sample: 'Ann Roe, Bo Poe (2019)',
    pattern: /\s*\(((?:[^()]*\s)?(?:19|20)\d\d)\)[.:]?$/u,
  },
  {
    name: 'bars after names in commas',
    signs: [' | '],
    sample: 'Ann Roe; Bo Poe | Bog Society | 2019 | Journal of Tests',
    pattern: /^[^|]*[;,]\s[^|]*\s\|\s(.*(?<!\d)(?:19|20)\d\d(?!\d).*)$/u,
  },
  {
    name: 'bars',
    signs: [' | '],
    sample: 'Ann Roe, Bo Poe | TEST 2019 | Birds',
    pattern: /\s\|\s([^|]*\b(?:19|20)\d\d\b[^|]{0,40}(?:\s\|\s.*)?)$/u,
  },
  {
    name: 'year after a dot',
    signs: ['· ', '| ', '• '],
    sample: 'Ann Roe, Bo Poe · 2019',
    pattern: /\s[·|•]\s((?:19|20)\d\d)$/u,
  },
  {
    name: 'venue after two stops',
    signs: ['.. '],
    sample: 'Roe, A. / Poe, B.. Int. J. Tests, 2025.',
    pattern: /\.\.\s(\S.*[\s(](?:19|20)\d\d\)?\.?)$/u,
    parts: '.',
  },
  {
    name: 'preprint',
    signs: ['xiv', 'Xiv'],
    sample: 'Ann Roe, Bo Poe. arXiv preprint, 2002.',
    pattern: /\.\s((?:bioRx|medRx|chemRx|arX|BioRx|MedRx|ChemRx|ArX)iv\b.*)$/u,
  },
  {
    name: 'abbreviated venue',
    signs: ['. '],
    sample: 'Ann Roe, Bo Poe. J. Wet. Tests, 2019.',
    pattern: afterStop(String.raw`((?:\p{Lu}[\p{L}&-]*\.?\s){0,5}\p{Lu}[\p{L}&-]*\.?,\s(?:19|20)\d\d\.?)$`),
  },
  {
    name: 'venue',
    signs: ['. '],
    sample: 'Ann Roe, Bo Poe. Journal of Tests, 2019.',
    pattern: afterStop(String.raw`(\p{Lu}[^.]*[\s(](?:19|20)\d\d\)?\.?)$`),
  },
  {
    name: 'posted on',
    signs: [' on '],
    sample: 'Ann Roe, Bo Poe on June 5, 2020 at 8:00 am',
    pattern: /\s(on\s(?:\p{Lu}\p{L}{2,8}\.?\s\d{1,2},?|\d{1,2}\s\p{Lu}\p{L}{2,8})\s(?:19|20)\d\d\b.*)$/u,
  },
  {
    name: 'date after a comma',
    signs: [' 19', ' 20'],
    sample: 'Roe, A. & Poe, B., 14 Jan 2020, In: Tests. 10, 1, p. 2-9',
    pattern: /,\s((?:(?:\d{1,2}\s)?\p{Lu}\p{L}{2,8}\.?\s)?(?:19|20)\d\d(?:,\s.*)?)$/u,
  },
  {
    name: 'pages',
    signs: ['-', '–'],
    sample: 'Ann Roe, Bo Poe pp. 12–34',
    pattern: new RegExp(`\\s(${PAGES_WORDS}\\s?\\d{1,6}\\s?[-–]\\s?\\d{1,6})\\.?$`, 'iu'),
  },
];

const BRACKETS = /\([^()]*\)/gu;
const INITIALS_AFTER_COMMA = /,\s(?:\p{Lu}\.[\s-]?)+(?:$|,|\s·)/u;
const SMALL_WORD = /^\s*·\s*\p{Ll}+$/u;

const VENUE_NAME =
  /^\s*·\s(?:.*\s)?(?:Journal|Conference|Proceedings|Workshop|Symposium|Transactions|Annals|Bulletin|Advances|Magazine|IEEE|ACM|arXiv|bioRxiv)\b/u;

/** A dot is a separator of names, unless the names have commas between them, or it comes once and one small word follows. */
function isPlaceAfterDot(text: string, at: number): boolean {
  const names = text.slice(0, at);
  if (names.includes(' · ') || INITIALS_AFTER_COMMA.test(names) || isGroup(text.slice(at))) return false;
  if (VENUE_NAME.test(text.slice(at))) return true;
  const bare = names.includes('(') ? names.replace(BRACKETS, '') : names;
  return bare.includes(', ') || bare.includes(' et al') || SMALL_WORD.test(text.slice(at));
}

/** No name stands behind the long dash of a list with commas; behind a short one it may. */
function isPlaceAfterDash(text: string, place: string): boolean {
  const dash = text.length - place.length - 2;
  if (isGroup(place)) return false;
  return (text[dash] === '—' && namesInCommas(text, dash)) || looksLikePlace(place.split(', ', 1)[0]!);
}

const HAS_MONTH = /\s\p{L}{3,9}\.?\s/u;
const VENUE_WORD =
  /\b(?:Journal|Conference|Proceedings|Workshop|Symposium|Transactions|Letters|Annals|Review|Science|Sciences|Research|Advances|International|arXiv|bioRxiv|IEEE|ACM)\b|^[^ ]*\p{Lu}{2,}[^ ]*$|^[\w.'’]+$/iu;

/** `Ann Roe, Bo Poe · Journal of Tests · 2019`: the names have commas between them, or what follows the first dot is no name. */
function isVenueAfterDot(text: string, match: RegExpExecArray, usual: boolean): boolean {
  const dot = match[1]!.indexOf(' · ');
  if (text.slice(0, match.index).includes(' · ')) return dot < 0;
  if (dot < 0 || usual || namesInCommas(text, match.index) || text[match.index - 1] === '…') return true;
  const venue = match[1]!.slice(0, dot);
  return VENUE_WORD.test(venue) || HAS_MONTH.test(match[1]!.slice(dot));
}

const namesInCommas = (text: string, end: number): boolean => text.lastIndexOf(', ', end) >= 0;

/** Whether a list says what its listing has after dots: venues, as after names with commas between, or more names; null where it does not show. */
export function dotsBeforeVenue(text: string): boolean | null {
  const first = text.indexOf(' · ');
  const second = first < 0 ? -1 : text.indexOf(' · ', first + 1);
  if (second < 0) return null;
  if (namesInCommas(text, first)) return true;
  return YEAR_LAST.test(text.slice(second)) ? null : false;
}

/** `Ann Roe · Bo Poe · 2019`, `Ann Roe · Wet Letters · 2019` */
const YEAR_LAST = /^ · (?:19|20)\d\d$/;

const WORTH_TRYING = /[\d*·;…—]|[xX]iv\b|\s[-–]\s|\sin\s\p{Lu}/u;

/** Splits the text of an authors line into the authors and what follows them. */
export function authorsSuffix(
  text: string,
  usual: Usual = { dots: false, bars: false },
): { readonly text: string; readonly rest: string } {
  const bar = usual.bars ? text.indexOf(' | ') : -1;
  if (bar > 0) return { text: text.slice(0, bar), rest: text.slice(bar + 3) };
  if (WORTH_TRYING.test(text)) {
    for (const { signs, pattern, accepts, parts } of authorSuffixes) {
      if (!signs.some(sign => text.indexOf(sign) >= 0)) continue;
      const match = pattern.exec(text);
      if (match === null || accepts?.(text, match, usual) === false) continue;
      const names = text.slice(0, text.length - match[1]!.length);
      return { text: withoutLast(parts ?? PARTS, names), rest: match[1]! };
    }
  }
  return { text, rest: '' };
}

/** The names before a suffix, without the sign between them and the blanks round it. */
function withoutLast(signs: string, names: string): string {
  const text = names.trimEnd();
  return signs.includes(text.slice(-1)) ? text.slice(0, -1).trimEnd() : text;
}

/** `Ann Roe, Bo Poe in Journal of Tests`: nothing but names before a venue. */
export function areNamesInVenue(text: string): boolean {
  const at = text.indexOf(' in ');
  if (at < 0 || at > LONGEST_NAMES || !CAPITAL.test(text.charAt(at + 4))) return false;
  const names = text
    .slice(0, at)
    .trim()
    .replace(/\.\.\.$/u, '');
  return !SENTENCE.test(names) && names.split(/, |\sand\s|\s&\s/u).every(looksLikeName);
}

/** `Bo Poe. Growing` */
const SENTENCE = /(?:\p{Ll}|\p{Lu}{3})\.\s/u;
const LONGEST_NAMES = 600;
const CAPITAL = /\p{Lu}/u;
