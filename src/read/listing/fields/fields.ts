import { withoutAccessDate } from '../furniture/access-notes.ts';
import { type Furniture, findLabel, furnitureOf, type LabelHit } from '../furniture/furniture.ts';
import { findDate } from './dates.ts';
import { findArxiv, findDoi, findPmid, findUrl } from './identifiers.ts';
import { findVenue } from './venue.ts';
import { findVolume } from './volume.ts';

/** What the field lines of a record tell; every field as in `Paper`, and only where the page shows it. */
export interface FoundFields {
  year?: number;
  date?: string;
  venue?: string;
  volume?: string;
  issue?: string;
  pages?: string;
  doi?: string;
  arxiv?: string;
  pmid?: string;
  url?: string;
  keywords?: readonly string[];
}

/** Lines of furniture in which numbers are not years and words not venues. */
const SKIPPED: ReadonlySet<Furniture> = new Set<Furniture>([
  'session',
  'counter',
  'pager',
  'navigation',
  'rule',
  'toggle',
  'cited',
  'image',
  'affiliation',
  'mark-note',
]);

/** Cards of indexes name the venue on the line before: `Moss Letters⏎. 2014 Feb 12;311(6):579-86.`, `Moss Letters⏎Year: 2021 | Volume: 5`. */
const FOLLOWS_VENUE = /^\s*(?:\.\s(?:19|20)\d\d\s|Year:\s(?:19|20)\d\d\s\|)/u;

/** Reads the field lines of one record, and what follows title or authors on their lines. The first line that tells a field decides. */
export function readFields(lines: readonly string[]): FoundFields {
  const found: FoundFields = {};
  let venueYear: number | undefined;
  for (const [at, line] of lines.entries()) {
    const text = withoutAccessDate(line).trim();
    if (text === '') continue;
    const label = findLabel(text);
    const kind = label ? null : furnitureOf(text)?.kind;
    if (kind && SKIPPED.has(kind)) continue;
    if (!label && !kind && found.venue === undefined && FOLLOWS_VENUE.test(lines[at + 1] ?? '')) {
      const venue = findVenue(text, true);
      if (venue !== undefined) found.venue = venue;
    }
    if (label) readLabelled(found, label, text.slice(label.length));
    else
      readPlain(
        found,
        text,
        kind === 'date' || kind === 'identifier' || kind === 'links' || kind === 'heading' || kind === 'other',
      );
    if (found.venue !== undefined && venueYear === undefined)
      venueYear = label?.field === 'date' ? undefined : findDate(text)?.year;
  }
  if (venueYear !== undefined && found.date === undefined) found.year = venueYear;
  return found;
}

function readLabelled(found: FoundFields, label: LabelHit, value: string): void {
  readIdentifiers(found, value, label);
  if (label.field === 'other') readOther(found, label.name, value.trim());
  else if (label.field === 'keywords') found.keywords ??= splitKeywords(value);
  else if (label.field === 'arxiv' || label.field === 'doi' || label.field === 'pmid')
    readDate(found, value.replace(BARE_IDENTIFIERS, ' '));
  else if (label.field === 'year' || label.field === 'date' || label.field === 'venue') {
    // 'Published: 16 Jan 2024, Last Modified: 21 Apr 2024Moss 2024 poster'
    const holdsVenue = label.field === 'venue' || value.indexOf('odified') > 0;
    const venue = holdsVenue ? findVenue(value, label.field === 'venue') : undefined;
    if (venue !== undefined) found.venue ??= venue;
    readDate(found, value);
    readVolume(found, value);
  }
}

/** Labels whose value is a volume, an issue, or pages; after some of them the others follow on the line. */
const PARTS: ReadonlyMap<string, 'volume' | 'issue' | 'pages' | 'several'> = new Map([
  ...['volume', 'band', 'volumen', '卷', '巻', '권'].map(name => [name, 'volume'] as const),
  ...['issue', '期', '号', '호'].map(name => [name, 'issue'] as const),
  ...['pages', 'seiten', 'páginas', '页码', 'ページ', '페이지'].map(name => [name, 'pages'] as const),
  ...['article no.', 'article number', 'volume et numéro'].map(name => [name, 'several'] as const),
]);
const PART_VALUE = /^[eS]?\d\w*(?:\s?[-–−‐]{1,2}\s?[eS]?\d\w*)?/u;
const NEW_ARXIV = /^\d{4}\.\d{4,5}(?:v\d+)?$/u;

function readOther(found: FoundFields, name: string, value: string): void {
  // 'Paper ID: 2404.00001'
  if (name.endsWith('id') && NEW_ARXIV.test(value)) found.arxiv ??= value.split('v')[0] as string;
  const part = PARTS.get(name);
  if (part === undefined) return;
  const own = part === 'several' ? undefined : PART_VALUE.exec(value)?.[0];
  if (own !== undefined && part !== 'several') found[part] ??= own;
  if (part === 'volume' || part === 'several') readVolume(found, own === undefined ? value : `vol. ${value}`);
}

function readVolume(found: FoundFields, text: string): void {
  if (found.volume !== undefined && found.pages !== undefined) return;
  const { volume, issue, pages } = findVolume(text);
  if (volume !== undefined) found.volume ??= volume;
  if (issue !== undefined) found.issue ??= issue;
  if (pages !== undefined) found.pages ??= pages;
}

/** After a label an identifier stands alone. */
const BARE_IDENTIFIERS = /^\s*\S+|10\.\d{4,9}\/\S+/g;

function readPlain(found: FoundFields, text: string, noVenue: boolean): void {
  readIdentifiers(found, text, null);
  const rest = text.replace(IDENTIFIERS, ' ');
  if ((!noVenue || rest.indexOf('odified') > 0) && found.venue === undefined) {
    const venue = findVenue(rest, false);
    if (venue !== undefined) found.venue = venue;
  }
  readDate(found, rest);
  readVolume(found, rest);
}
/** And links in brackets of their own: `[[Paper](https://example.org/1)]`. */
const IDENTIFIERS =
  /\[\[[^\]]*\]\([^)]*\)\]|(?:doi\s*:?\s*)?(?:https?:\/\/\S+|10\.\d{4,9}\/\S+)|arxiv:\s*\S+|abs\/\d\S+|PM(?:C)?ID:?\s*\S+|#\s*\d+/gi;

function readDate(found: FoundFields, text: string): void {
  if (found.date !== undefined) return;
  const date = findDate(text);
  if (!date) return;
  found.year ??= date.year;
  if (date.date !== null && date.year === found.year) found.date = date.date;
}

function readIdentifiers(found: FoundFields, text: string, label: LabelHit | null): void {
  const field = label?.field;
  if (field === 'comments' || field === 'subjects' || field === 'keywords' || field === 'year') return;
  const doi = findDoi(text);
  if (doi !== undefined) found.doi ??= doi;
  const arxiv = findArxiv(text, field === 'arxiv');
  if (arxiv !== undefined) found.arxiv ??= arxiv;
  const pmid = findPmid(text, field === 'pmid');
  if (pmid !== undefined) found.pmid ??= pmid;
  if (label && OTHER_ADDRESSES.has(label.name)) return;
  const url = findUrl(text);
  if (url !== undefined) found.url ??= url;
}
/** Labels of addresses that are not the paper's. */
const OTHER_ADDRESSES: ReadonlySet<string> = new Set(
  'code|code link|github|project page|project|website|homepage|demo|代码|license|licence'.split('|'),
);

/** `moss, bog; wet` → three. The strongest separator decides: `;` before `,` before ` · `. */
function splitKeywords(value: string): readonly string[] {
  const separator = [/[;；]/, /[,，、]/, /\s[·•|/]\s|\s{2,}|\t/].find(pattern => pattern.test(value));
  const words = (separator ? value.split(separator) : [value]).map(word =>
    word.replace(/^[\s*_#·•-]+|[\s*_.。]+$/gu, '').replace(/\s+/g, ' '),
  );
  return words.filter(word => word !== '');
}
