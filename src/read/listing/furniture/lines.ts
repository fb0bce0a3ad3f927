import { isDay } from './calendar.ts';
import { eastAsianRow } from './east-asian.ts';
import type { FurnitureHit } from './kinds.ts';
import { findLabel } from './labels.ts';
import type { FurnitureRow } from './row.ts';
import { ROWS } from './rows.ts';
import { isSectionHeading, SECTION_STARTS } from './sections.ts';
import { TOGGLES } from './toggle-rows.ts';
import { isCount } from './tongues.ts';
import { createWordFilter, hashOn } from './word-filter.ts';
import { LINK_WORDS, NAVIGATION, PAUSES, PUBLICATION_KINDS, SECTIONS, SESSION_WORDS } from './words.ts';

/** Longer lines are text. */
const LONGEST = 300;

/** Rows by the first word that they can begin with. */
const BY_FIRST = new Map<string, FurnitureRow[]>();
for (const row of ROWS) {
  for (const word of row.first) {
    const rows = BY_FIRST.get(word);
    if (rows) rows.push(row);
    else BY_FIRST.set(word, [row]);
  }
}
const HITS = new Map<FurnitureRow, FurnitureHit>(ROWS.map(row => [row, { kind: row.kind, name: row.name }]));
const LABELS_OF_TOGGLES: ReadonlySet<string> = new Set(TOGGLES.map(({ label }) => label));

/** First words of all lines made of furniture words: most lines end the search here. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [LABELS_OF_TOGGLES, NAVIGATION, PAUSES, SECTIONS, SESSION_WORDS, LINK_WORDS, SECTION_STARTS].flatMap(words =>
    [...words].map(word => firstWord(word)),
  ),
);

/** What lines of furniture begin with: most lines begin with none of it. */
const beginnings = createWordFilter([...BY_FIRST.keys(), ...FIRST_WORDS]);

/**
 * Looks at the units of a line without blanks at its ends, and turns nearly all lines away: false is certain, true means that `furnitureOf`
 * has to tell.
 */
export function mayBeFurniture(units: Uint16Array, length: number): boolean {
  const first = units[0]! | 32;
  if (first < 97 || first > 122) return true;
  let end = 0;
  let hash = 0;
  for (; end < length && end < 24 && isLetter(units[end]!); end++) {
    if (units[end]! > 127) return true;
    hash = hashOn(hash, units[end]!);
  }
  if (beginnings.mayHave(hash)) return true;
  // menu entries without a blank between them
  while (end < length && units[end] !== 32) end++;
  return end === length;
}

const LINKS: FurnitureHit = { kind: 'links', name: 'link-row' };
const MENU: FurnitureHit = { kind: 'navigation', name: 'menu' };
const SECTION: FurnitureHit = { kind: 'heading', name: 'section' };
const SESSION: FurnitureHit = { kind: 'session', name: 'presentation' };
const PAUSE: FurnitureHit = { kind: 'other', name: 'pause' };
const DAY: FurnitureHit = { kind: 'date', name: 'day-month-tongues' };
const COUNT: FurnitureHit = { kind: 'cited', name: 'count' };
const TOGGLE: FurnitureHit = { kind: 'toggle', name: 'label' };

/** What a line is if the whole of it is page furniture, or null. Text that only looks like it (`Code Review`, `Abstract Art`) is none. */
export function furnitureOf(text: string): FurnitureHit | null {
  const line = text.trim();
  if (line === '' || line.length > LONGEST) return null;
  const first = firstWord(line);
  const rows = OF_TITLES.test(line) ? undefined : BY_FIRST.get(first);
  if (rows) for (const row of rows) if (fits(row, line)) return HITS.get(row) as FurnitureHit;
  const hit = wordsOf(line, first) ?? venueBeforeLinks(line);
  if (hit !== null || line.charCodeAt(0) < 0x3000) return hit;
  const row = eastAsianRow(line);
  return row === null ? null : { kind: row.kind, name: row.name };
}

const LINK = /\s*\[{1,2}[^\]]*\]\([^)]*\)\]?/g;

/** `MOSS 2019. [[Paper](https://example.org/1)]` */
function venueBeforeLinks(line: string): FurnitureHit | null {
  if (line.indexOf('](') < 0 || line.startsWith('[')) return null;
  const bare = line.replace(LINK, '');
  const hit = bare.length < line.length ? furnitureOf(bare) : null;
  return hit?.kind === 'venue' ? hit : null;
}

/** Titles begin with these, and no row does: the patterns of signs and numbers, which take long to compile, are left alone. */
const OF_TITLES = /^(?:["“„'‘]|[234]D\b)/;

const fits = ({ sign, pattern }: FurnitureRow, line: string): boolean =>
  (sign === undefined || sign.test(line)) && pattern.test(line);

/** The letters a line begins with, in lower case; '0' for a digit, '' for a sign. */
function firstWord(line: string): string {
  const code = line.charCodeAt(0);
  if (code >= 48 && code <= 57) return '0';
  let end = 0;
  while (end < line.length && end < 24 && isLetter(line.charCodeAt(end))) end++;
  if (end > 0 && code > 0x2fff) return firstEastAsian(line, end);
  return line.slice(0, end).toLowerCase();
}

function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
    // surrogates are little pictures, most often
    (code > 0x2fff && (code < 0xd800 || code > 0xdfff))
  );
}

/** Scripts without blanks: the longest beginning that a row knows. */
function firstEastAsian(line: string, limit: number): string {
  for (let end = Math.min(limit, 5); end > 0; end--) if (BY_FIRST.has(line.slice(0, end))) return line.slice(0, end);
  return line.slice(0, limit).toLowerCase();
}

/** `10:40–11:00`, `10:40` */
const TIME = /^\d{1,2}[:.h]\d\d(?:\s?[-–—]\s?\d{1,2}[:.h]\d\d)?\s+/;

/** `10:40 Mittagspause`, `10:40  Coffee break`; `10:40 Posters for Beginners` is a paper. */
function isTimed(line: string): boolean {
  const rest = line.replace(TIME, '');
  if (rest.length === line.length || rest === '') return false;
  return SESSION_WORDS.has(rest.toLowerCase()) || furnitureOf(rest)?.name === PAUSE.name;
}

/** `Journal article (peer-reviewed)` */
const QUALIFIER = /\s\([^()]{3,60}\)$/;

const COLON = /[:：]$/;

/** `Filters:`; `Date:` is a label. */
const isMenuHead = (line: string, lower: string): boolean =>
  findLabel(line) === null && NAVIGATION.has(lower.slice(0, -1).trim());

/** Lines made of furniture words alone. */
function wordsOf(line: string, first: string): FurnitureHit | null {
  if ((line.indexOf('|') > 0 || (FIRST_WORDS.has(first) && MENU_SIGN.test(line))) && isMenuRow(line)) return MENU;
  if (line.length > 120) return null;
  if (first === '0' && isDay(line)) return DAY;
  if (first === '0' && isTimed(line)) return SESSION;
  if (isCount(line)) return COUNT;
  if (first !== '' && !FIRST_WORDS.has(first)) return isGluedMenu(line) ? MENU : null;
  if (first === '' || first === '0' || LINK_WORDS.has(first)) {
    if (isLinkRow(line)) return LINKS;
    if (first === '0') return null;
  }
  // '✨ Poster', '**Oral**'
  const lower = line.toLowerCase().replace(/^[^\p{L}\p{N}]+|[*_]+$/gu, '');
  if (LABELS_OF_TOGGLES.has(lower)) return TOGGLE;
  if (NAVIGATION.has(lower) || (COLON.test(line) && isMenuHead(line, lower))) return MENU;
  if (PAUSES.has(lower)) return PAUSE;
  if (SESSION_WORDS.has(lower) || PUBLICATION_KINDS.has(lower.replace(QUALIFIER, ''))) return SESSION;
  const bare = lower.replace(/^[#*_=\s>-]+|[\s:*_#=]+$|\s*\(\d+\)$/g, '');
  if ((SECTIONS.has(bare) || isSectionHeading(bare)) && findLabel(line)?.field !== 'abstract') return SECTION;
  return isGluedMenu(line) ? MENU : null;
}

const SPLIT_LINKS = /[\s|,;·•/()[\]{}<>:：、–—_*+&-]+/u;

/** Two link words or more, or one in brackets: `[pdf]`, `PDF Code`, `abs / pdf / code`, `Abs Bib HTML PDF`. */
function isLinkRow(line: string): boolean {
  const words = line
    .toLowerCase()
    .replace(/\([^)]*\)|https?:\/\/\S+/g, ' ')
    .split(SPLIT_LINKS)
    .filter(word => word !== '');
  if (words.length === 0 || words.length > 16) return false;
  for (const word of words)
    if (!LINK_WORDS.has(word) && !/^\d{1,3}$/.test(word) && !(word.length === 1 && word.charCodeAt(0) > 0x2000))
      return false;
  if (!words.some(word => LINK_WORDS.has(word))) return false;
  return words.length > 1
    ? isCertain(line, words)
    : /^[[(【]/.test(line) || CERTAIN.has(words[0] as string) || CARDS.has(line.toLowerCase());
}

/** Words that titles do not have: one of them makes a row of links. `Open Data Model` has none. */
const CERTAIN: ReadonlySet<string> = new Set(
  'linkedin facebook whatsapp pdf bib bibtex html arxiv doi supp suppl abs openreview github huggingface ps slides cite epub ris endnote download website xml scholar'.split(
    ' ',
  ),
);

function isCertain(line: string, words: readonly string[]): boolean {
  if (words.some(word => CERTAIN.has(word))) return true;
  return /[[|/·]/.test(line) || words.every(word => CARD_WORDS.has(word));
}

const CARD_WORDS: ReadonlySet<string> = new Set(
  (
    'code site web video videos poster slides paper project page data dataset demo blog talk media press appendix cite share save abstract website export ' +
    'volltext resumen resumo texto completo texte intégral 全文 摘要 원문 초록보기 원문보기 미리보기'
  ).split(' '),
);

/** One of these alone is a link. */
const CARDS: ReadonlySet<string> = new Set(
  'code website slides video videos paper project page dataset share cite'.split(' '),
);

const MENU_SIGN = /\s[·•–—/»›]\s/;
const BETWEEN_ENTRIES = /\||\s[·•–—/»›]\s/u;

/** `About Moss | Contact Us | Help`, `Plan du site – Crédits – Contact`: entries of menus, most of them. */
function isMenuRow(line: string): boolean {
  const parts = line.toLowerCase().split(BETWEEN_ENTRIES);
  const known = parts.filter(part => NAVIGATION.has(part.trim())).length;
  return known * 2 > parts.length && (parts.length > 2 || known === parts.length);
}

/** `HelpPrivacyTerms`: menu entries without a blank between them. */
function isGluedMenu(line: string): boolean {
  if (line.length < 8 || line.length > 80 || line.indexOf(' ') >= 0) return false;
  const parts = line.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  return parts.length > 1 && parts.every(part => NAVIGATION.has(part.toLowerCase()));
}
