import { MONTH_STARTS } from './months.ts';

/** Volume, issue and pages, in the forms of journals, proceedings and indexes; each as written. */

export interface FoundVolume {
  readonly volume?: string;
  readonly issue?: string;
  readonly pages?: string;
}

interface VolumeRow {
  readonly name: string;
  readonly sample: string;
  readonly pattern: RegExp;
}

const DASH = '\\s?[-–−‐]{1,2}\\s?';
/** `579-86`, `e1004`, `S12–S19`, `1 - 38`. */
const PAGES = `(?<pages>[eS]?\\d[\\dA-Za-z]*(?:${DASH}[eS]?\\d[\\dA-Za-z]*)?)(?![\\w./]*\\d)`;
/** A range; a number alone may be anything. */
const RANGE = `(?<pages>[eS]?\\d+${DASH}[eS]?\\d+)(?!\\d)`;
/** An issue is no year. */
const ISSUE = '(?<issue>(?!(?:18|19|20)\\d\\d\\))(?:\\d[\\w/–-]{0,9}|(?:Suppl|Pt|Part|Spec)[^()]{0,16}))';

/** The words before a volume, an issue and pages: English and Portuguese, German, Polish and French, Russian. A stop may stand behind each. */
const VOLUME_NAME = '[,.]\\s(?:vol|v|bd|jg|t|т)\\.?\\s';
const ISSUE_NAMES = '(?:no|nr|n|h|вып|№)';
const PAGES_NAMES = '(?:pp?|s|с)';
/** `, t. 44`: where the name of a journal ends. */
export const BEFORE_VOLUME = `${VOLUME_NAME}\\d{1,4}(?=[,.;(\\s]|$)`;

/** Rows are tried in order; what the first finds is taken. */
export const VOLUME_ROWS: readonly VolumeRow[] = [
  {
    name: 'vancouver',
    sample: '2014 Feb 12;311(6):579-86.',
    pattern: new RegExp(`;\\s?(?<volume>\\d+[A-Z]?)\\s?(?:\\(${ISSUE}\\))?\\s?:\\s?${PAGES}`, 'u'),
  },
  {
    name: 'volume and issue',
    sample: 'Journal of Moss, 45(10), 4631-4637.',
    pattern: new RegExp(`(?<![\\d./])(?<volume>\\d{1,4})\\s?\\(${ISSUE}\\)\\s?[:,]\\s?(?:pp?\\.\\s?)?${PAGES}`, 'u'),
  },
  {
    name: 'volume and number',
    sample: 'Zeitschrift für Moos 12, no. 3, 2001',
    pattern: new RegExp(
      `\\p{L}\\s(?<volume>\\d{1,4}),?\\sno\\.\\s?(?<issue>\\d[\\w/–-]*)(?:[,:]\\s(?:\\(?(?:19|20)\\d\\d\\)?[,:]\\s)?(?:pp?\\.\\s?)?${RANGE})?`,
      'u',
    ),
  },
  {
    name: 'volume, issue and pages, each with its word',
    sample: 'Łódki, t. 44, nr 7, s. 691–698, 2023.',
    pattern: new RegExp(
      `${VOLUME_NAME}(?<volume>\\d{1,4})(?:[,.]\\s${ISSUE_NAMES}\\.?\\s(?<issue>\\d[\\w/–-]*))?[,.]\\s${PAGES_NAMES}\\.?\\s${PAGES}`,
      'iu',
    ),
  },
  {
    name: 'volume and pages',
    sample: 'Proceedings of the Bog Workshop, PMLR 97:1-10',
    pattern: new RegExp(
      `\\p{L}[.)]?,?\\s(?<volume>(?!(?:18|19|20)\\d\\d)\\d{1,4})(?:,|:)\\s?(?:pp?\\.\\s?)?${RANGE}`,
      'u',
    ),
  },
];

const VOLUME = /\bvol(?:ume|\.)?:?\s*(\d+[A-Z]?)\b(?!\s*[:,(]\s*\p{L}*\s*\p{L})/iu;
const VOLUME_BEFORE_REST =
  /\bvol(?:ume|\.)?:?\s*(\d+[A-Z]?)\b(?=\s*[,;|]\s*(?:no\b|issue|number|pp|page|art|\d|\p{Lu}\p{Ll}+\s\d|$))/iu;
const ISSUE_WORD = /(?<!article )\b(?:no\.|issue|number):?\s*(\d[\w/–-]*)/i;
/** Words for pages where nothing else can be meant: English, French, Spanish and Portuguese, German, Croatian and Polish, Russian. */
export const PAGES_WORDS =
  '(?:pp?\\.|pages?:?|p[aá]gs?\\.|p[aá]ginas?:?|seiten?:?|str\\.|ss?\\.|sayfa:?|с\\.|стр\\.|صفحات:?|صفحه:?|ص\\.)';
const PAGES_WORD = /\b(?:pp?\.|pages?:?)\s*([eS]?\d\w*(?:\s?[-–−‐]{1,2}\s?[eS]?\d\w*)?)/i;
const PAGES_BRACKETED = new RegExp(`^[([]${PAGES_WORDS}\\s?(?<pages>[^)\\]]+)[)\\]]\\.?$`, 'iu');
const PAGES_ALONE = new RegExp(`^${RANGE}\\.?$`, 'u');

/** Words before a number that is no volume. */
const COUNTED = new RegExp(
  `\\b(?:${MONTH_STARTS}|rooms?$|halls?$|sessions?$|booths?$|boards?$|posters?$|days?$|tracks?$|tables?$|figures?$|slots?$|no$|nr$|issue$|number$|articles?$|art$|pages?$)\\p{L}{0,6}$`,
  'iu',
);

/** What a text tells of volume, issue and pages; nothing where it is unsure. */
export function findVolume(text: string): FoundVolume {
  if (!hasNumbers(text)) return {};
  for (const { pattern } of VOLUME_ROWS) {
    const match = pattern.exec(text);
    const groups = match?.groups;
    // 'Dec 3, 1-9', 'Room 12, 1-3'
    if (groups && !COUNTED.test(text.slice(0, match.index + 1))) return made(groups.volume, groups.issue, groups.pages);
  }
  const volume = (VOLUME_BEFORE_REST.exec(text) ?? VOLUME.exec(text))?.[1];
  const pages =
    PAGES_WORD.exec(text)?.[1] ?? (PAGES_ALONE.exec(text.trim()) ?? PAGES_BRACKETED.exec(text.trim()))?.groups?.pages;
  // 'No. 3' alone may count anything
  const issue = volume === undefined && pages === undefined ? undefined : ISSUE_WORD.exec(text)?.[1];
  return made(volume, issue, pages);
}

function made(volume: string | undefined, issue: string | undefined, pages: string | undefined): FoundVolume {
  return {
    ...(volume === undefined ? {} : { volume }),
    ...(issue === undefined ? {} : { issue }),
    ...(pages === undefined ? {} : { pages }),
  };
}

/** A cheap look: two digits or more, or a digit after a word that tells. */
function hasNumbers(text: string): boolean {
  if (text.length > 300) return false;
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57 && ++digits > 1) return true;
  }
  return digits > 0 && /\bvol|\bpp?\./i.test(text);
}
