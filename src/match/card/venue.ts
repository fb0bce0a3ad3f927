import { fold } from './fold.ts';
import { isMisspelling } from './spelling.ts';

const SMALL = new Set([
  'the',
  'of',
  'and',
  'in',
  'on',
  'for',
  'de',
  'la',
  'le',
  'et',
  'und',
  'der',
  'des',
  'fur',
  'a',
  'an',
  'to',
  'at',
  'y',
  'e',
  'del',
]);
const ORDINAL =
  /^(?:st|nd|rd|th|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]+teenth|twentieth|thirtieth|twenty|thirty|fortieth|forty)$/;
const NOISE =
  /\b(?:proc(?:eedings)?|trans(?:actions)?|j(?:ournal)?|ann(?:als)?|annual|bull(?:etin)?|rev(?:iews?)?|rep(?:orts?)?|conf(?:erence)?|symp(?:osium)?|int(?:ernational)?|intl|ieee|acm|official|publication|online|print)\b/g;
const CONFERENCE =
  /\b(?:proc|proceedings|conference|conf|symposium|symp|workshop|meeting|congress|colloquium|annual acm|stoc|focs|colt|icml|nips|neurips|aaai|ijcai|sigmod conference|vldb(?! j)|amcis|americas conference)\b/;
const JOURNAL =
  /\b(?:journal|j|transactions|trans|letters|annals|review|reviews|record|magazine|quarterly|bulletin|archives|machine learning$|information and computation|communications of the)\b/;
const SERIES_OF_PROCEEDINGS =
  /\b(?:proc|proceedings)\b.*\b(?:national academy|nat\w* acad|royal society|r\w* soc|ieee|institution|estonian|japan academy|mathematical society|american mathematical|edinburgh|cambridge)\b|\blecture notes\b|\bsupp\w*\b|^advances in\b/;
const PREPRINT =
  /\b(?:arxiv|biorxiv|medrxiv|chemrxiv|psyarxiv|socarxiv|eartharxiv|osf preprints?|ssrn|corr|research square|preprints?(?: org)?|techrxiv|hal|authorea)\b/;

export type VenueKind = 'conference' | 'journal' | 'preprint' | '';

/** A journal or conference, folded: without small words, numbers, ordinals, years and what stands after a colon or in brackets. */
export function foldVenue(venue: string | undefined): string {
  if (venue === undefined) return '';
  return fold(venue.replace(/[([].*?[)\]]/g, ' '))
    .split(' ')
    .filter(word => word.charCodeAt(0) > 57 && !SMALL.has(word) && !ORDINAL.test(word))
    .join(' ');
}

/** What kind of place a folded venue is; empty where the words do not say. */
export function venueKind(folded: string): VenueKind {
  if (folded === '') return '';
  if (PREPRINT.test(folded)) return 'preprint';
  if (SERIES_OF_PROCEEDINGS.test(folded)) return '';
  const conference = CONFERENCE.test(folded);
  if (conference && /\b(?:journal|j)\b/.test(folded)) return '';
  return conference ? 'conference' : JOURNAL.test(folded) ? 'journal' : '';
}

/** Whether two folded venues can be one: abbreviated word by word, as an acronym, with a translation or a place added. */
export function areOneVenue(a: string, b: string): boolean {
  if (a === b) return true;
  const [few, many] = [a.split(' '), b.split(' ')].sort((x, y) => x.length - y.length) as [string[], string[]];
  if (isAcronym(few, many) || glued(few, many)) return true;
  return isJournal(few) === isJournal(many) && (aligned(few, many) || aligned(bare(few), bare(many)));
}

/** "Journal" is abbreviated but never left out: the VLDB Journal is not the VLDB conference. */
function isJournal(words: readonly string[]): boolean {
  return words.some(word => word === 'j' || word === 'jnl' || word === 'jour' || word.startsWith('journal'));
}

/** Every word of the shorter name begins a word of the longer one, or is begun by it, in the same order; the first words go together. */
function aligned(few: readonly string[], many: readonly string[]): boolean {
  if (few.length === 0) return false;
  let at = 0;
  let found = 0;
  for (const word of few) {
    const next = many.findIndex((other, i) => i >= at && isShort(word, other));
    if (next < 0) continue;
    found++;
    at = next + 1;
  }
  return found === few.length
    ? few.length > 1 || many.length < 3 || few[0]!.length > 5 || few[0] === many[0]
    : few.length > 2 && found >= few.length * 0.75;
}

function isShort(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (
    long.startsWith(short) ||
    (short.length > 3 && (long.startsWith(short.slice(0, -1)) || isMisspelling(a, b))) ||
    (short.length > 1 && short.length < 6 && isContraction(short, long))
  );
}

/** `jnl` for journal, `natl` for national: the first letter and the others in order, the last one last. */
function isContraction(short: string, long: string): boolean {
  if (short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** One word of the shorter name is made of the first letters of the longer one: `jama`, `amcis` for americas conference information systems. */
function isAcronym(few: readonly string[], many: readonly string[]): boolean {
  return few.length < 4 && few.some(word => word.length > 2 && word.length < 9 && spells(word, many, 0));
}

/** The word is a beginning of one to three letters of each name from `at` on. */
function spells(word: string, names: readonly string[], at: number): boolean {
  if (at === names.length) return word === '';
  if (word === '') return false;
  for (let taken = 1; taken <= 3 && names[at]!.startsWith(word.slice(0, taken)) && taken <= word.length; taken++) {
    if (spells(word.slice(taken), names, at + 1)) return true;
  }
  return false;
}

/** `jthoraccardiovascsurg`: the words of the abbreviation without spaces. */
function glued(few: readonly string[], many: readonly string[]): boolean {
  if (few.length !== 1 || few[0]!.length < 8) return false;
  let rest = few[0]!;
  for (const word of many) {
    let taken = 0;
    while (taken < word.length && taken < rest.length && word[taken] === rest[taken]) taken++;
    rest = rest.slice(taken);
  }
  return rest === '';
}

function bare(words: readonly string[]): string[] {
  return words
    .join(' ')
    .replace(NOISE, ' ')
    .split(' ')
    .filter(word => word !== '');
}
