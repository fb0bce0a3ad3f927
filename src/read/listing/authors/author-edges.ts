import { furnitureOf } from '../furniture/furniture.ts';
import { isPlaceLine } from '../names/names.ts';

/** What stands before and below the names of a list, and is none. */

/** `3 code implementations • 12 May 2019 • Ann Roe, Bo Poe`: what stands before the last dot is no name. */
const DATE_FIRST = /^(?:[^•·|]{2,60}\s[•·|]\s){0,3}[^•·|]{0,30}(?:19|20)\d\d\s[•·|]\s(?=\p{L}[^•·|]*$)/u;

/** `2019 · Ann Roe, Bo Poe · Journal of Tests` */
const YEAR_FIRST = /^(?:19|20)\d\d\s[•·|]\s(?=\p{L})/u;

const SEVERAL = /[,;]\s|\s(?:and|&)\s|^by\s/iu;

/** `Ann Roe, Bo Poe | TEST 2019 | Birds`: the names stand before the first sign, and not behind the last. */
export function namesFirst(text: string): boolean {
  const first = text.search(/\s[•·|]\s/u);
  if (first < 0) return false;
  const last = Math.max(text.lastIndexOf(' | '), text.lastIndexOf(' · '), text.lastIndexOf(' • '));
  return SEVERAL.test(text.slice(0, first)) && !SEVERAL.test(text.slice(last + 3));
}

/** `TEST 2019: Ann Roe, Bo Poe` */
const VENUE_FIRST = /^\p{Lu}[\p{L}-]{1,14}(?: \p{L}{2,12})?[ ’'-]?(?:19|20)\d\d:\s(?=\p{L})/u;

const SIGN = /\s[•·|]\s/u;
/** `12 May 2019`, `May 2019`, `TEST 2019` */
const DATED = /^(?:\d{1,2}\.? )?[\p{L}.]{2,14}(?: \d{1,2},)? (?:19|20)\d\d$/u;

/** `12 May 2019 · Ann Roe, Bo Poe · Edit social preview`: only what is no date and no button is a list of names. */
export function withoutButtons(text: string): string {
  if (!SIGN.test(text)) return text;
  const pieces = text.split(SIGN);
  if (furnitureOf(pieces.at(-1)!.trim())?.kind !== 'navigation') return text;
  return pieces.filter(piece => !DATED.test(piece.trim()) && furnitureOf(piece.trim()) === null).join(' · ');
}

/** @param first whether the names of the listing stand before the first sign */
export function withoutDate(text: string, first = false): string {
  const digit = text.indexOf('20') >= 0 || text.indexOf('19') >= 0;
  if (!digit) return text;
  const bare = first || namesFirst(text) ? text : text.replace(DATE_FIRST, '');
  return bare.replace(YEAR_FIRST, '').replace(VENUE_FIRST, '');
}

/** What a page says before the names of those who posted something there. */
interface BylineRow {
  readonly verbs: string;
  readonly by: string;
  readonly sample: string;
}

export const bylines: readonly BylineRow[] = [
  {
    verbs: 'posted published submitted uploaded added written created shared contributed',
    by: 'by',
    sample: 'Posted on 12 May 2019 by Ann Roe',
  },
  { verbs: 'publié posté soumis déposé écrit', by: 'par', sample: 'Publié le 12 mai 2019 par Ann Roe' },
  {
    verbs: 'veröffentlicht eingereicht geschrieben verfasst',
    by: 'von',
    sample: 'Veröffentlicht am 12. Mai 2019 von Ann Roe',
  },
  { verbs: 'publicado enviado escrito subido', by: 'por', sample: 'Publicado el 12 de mayo de 2019 por Ann Roe' },
  { verbs: 'pubblicato inviato scritto', by: 'da', sample: 'Pubblicato il 12 maggio 2019 da Ann Roe' },
  { verbs: 'gepubliceerd geplaatst ingediend', by: 'door', sample: 'Geplaatst op 12 mei 2019 door Ann Roe' },
];

const BYLINES = new Map(
  bylines.flatMap(({ verbs, by }) => {
    const pattern = new RegExp(`^\\p{L}+(?:\\s\\D{0,14}\\d[^;|·•]{2,28}?)?\\s${by}\\s+(?=\\p{L})`, 'iu');
    return verbs.split(' ').map(verb => [verb, pattern] as const);
  }),
);
const LONGEST_VERB = 15;

/** `12  Moss News   by Ann Roe`, `moss updates on arXiv.example by Ann Roe`: a reader of feeds says where it found the paper. */
const FEED = /^(?:[^,;]{2,60}(?:\s{2,}|\s[/|·•–—-]\s)|[^,;]{2,40}\supdates on \S{3,40}\s)by\s+(?=[\p{Lu}\p{Lo}])/u;

/** The length of what stands before the names in `Posted on 12 May 2019 by Ann Roe`. */
export function bylineLength(text: string): number {
  const feed = text.indexOf(' by ') > 1 ? FEED.exec(text) : null;
  if (feed !== null) return feed[0].length;
  const end = text.indexOf(' ');
  if (end < 5 || end > LONGEST_VERB) return 0;
  return BYLINES.get(text.slice(0, end).toLowerCase())?.exec(text)?.[0].length ?? 0;
}

const CLOCK = /^[^\d,;]{2,40}\s\[?\d{1,2}:\d\d(?:\s?[AaPp]\.?[Mm]\.?)?\]?$/u;

/** `Ann Roe  10:32 PM`: who said it in a chat, and when; no author. */
export function isSaid(text: string): boolean {
  return text.length < 60 && text.indexOf(':') > 0 && CLOCK.test(text);
}

const REPOSITORY = /^[\w.-]{2,40}\/[\w.-]{2,80}(?:\s+[•·|])+\s/u;

/** `moss/kiln-net • • 12 May 2019`: where its code is. */
export const isRepository = (text: string): boolean => text.indexOf('/') > 0 && REPOSITORY.test(text);

/** How many of the lines hold names: where a list does not stop in its middle, lines of affiliations and venues may follow it. */
export function endOfNames(lines: readonly string[]): number {
  let end = lines.length;
  while (end > 1 && !/[,;&·(]\s*$|\sand\s*$/u.test(lines[end - 2]!) && isBelowNames(lines[end - 1]!)) end--;
  return end;
}

/** `Wet Moss. 2019 Jan;19(3):7-12.` */
const YEAR_AND_VOLUME = /\s(?:19|20)\d\d\b[^;]{0,12};\d+(?:\([^)]{1,12}\))?:\w/u;

const isBelowNames = (line: string): boolean =>
  isPlaceLine(line) || YEAR_AND_VOLUME.test(line) || furnitureOf(line)?.kind === 'venue';
