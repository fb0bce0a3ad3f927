import type { FieldMaker, Shown } from './model.ts';
import { chance, int, pick, type Random } from './random.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const MOIS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

const two = (value: number): string => String(value).padStart(2, '0');
export const month = (random: Random): string => pick(random, MONTHS);
export const day = (random: Random): number => int(random, 1, 28);

/** What follows draws a style once for a listing and returns the maker that every record uses. */
export type FieldKind = (random: Random) => FieldMaker;

export const choose =
  (...makers: readonly FieldMaker[]): FieldKind =>
  random =>
    pick(random, makers);

export const arxivId = (shown: Shown, random: Random): string =>
  `${two(shown.year % 100)}${two(int(random, 1, 12))}.${String(int(random, 10000, 29999)).slice(0, 5)}`;
export const doi = (random: Random): string =>
  `10.${int(random, 1001, 9999)}/${pick(random, ['jals', 'sml', 's'])}.${int(random, 1000, 99999)}`;
export const pages = (random: Random): string => {
  const first = int(random, 1, 900);
  return `${first}${pick(random, ['-', '-', '–', '--'])}${first + int(random, 3, 30)}`;
};

export const date: FieldKind = choose(
  (shown, random) => `${day(random)} ${month(random)} ${shown.year}`,
  (shown, random) => `${month(random)} ${day(random)}, ${shown.year}`,
  (shown, random) => `${month(random).slice(0, 3)} ${shown.year}`,
  (shown, random) => `${month(random)} ${shown.year}`,
  (shown, random) => `${shown.year}-${two(int(random, 1, 12))}-${two(day(random))}`,
  (shown, random) => `${shown.year}/${two(int(random, 1, 12))}/${two(day(random))}`,
  (shown, random) => `${day(random)} ${pick(random, MOIS)} ${shown.year}`,
  (shown, random) => `Published: ${month(random)} ${day(random)}, ${shown.year}`,
  (shown, random) => `Submitted: ${month(random).slice(0, 3)} ${day(random)}, ${shown.year}`,
  (shown, random) => `Publié le ${day(random)} ${pick(random, MOIS)} ${shown.year}`,
  (shown, random) => `${shown.year}年${int(random, 1, 12)}月${day(random)}日`,
  (shown, random) => `${day(random)}.${two(int(random, 1, 12))}.${shown.year}`,
  shown => String(shown.year),
  shown => `(${shown.year})`,
);

export const venue: FieldKind = choose(
  shown => shown.venue,
  shown => shown.venue,
  shown => `${shown.venue}, ${shown.year}`,
  shown => `${shown.venue} (${shown.year})`,
  shown => `${shown.venue} ${shown.year}`,
  shown => `In ${shown.venue}, ${shown.year}`,
  shown => `In: ${shown.venue}.`,
  shown => `*${shown.venue}*, ${shown.year}`,
  (shown, random) =>
    `${pick(random, ['ICQS', 'NCLR', 'SYMP'])} '${two(shown.year % 100)}: Proceedings of the ${int(random, 2, 40)}th ${shown.venue}`,
  shown => `Published in ${shown.venue}`,
  shown => `${shown.year} ${shown.venue}`,
  shown => `Venue: ${shown.venue}`,
  shown => `Journal: ${shown.venue}`,
  (shown, random) =>
    `${shown.venue}, vol. ${int(random, 1, 90)}, no. ${int(random, 1, 12)}, pp. ${pages(random)}, ${shown.year}`,
  (shown, random) =>
    `${shown.venue}, Volume ${int(random, 1, 90)}, Issue ${int(random, 1, 12)}, Pages ${pages(random)}`,
  (shown, random) =>
    `${shown.venue}. ${shown.year} ${month(random).slice(0, 3)};${int(random, 1, 90)}(${int(random, 1, 12)}):${pages(random)}. doi: ${doi(random)}.`,
  (shown, random) => `${shown.venue} (${month(random)} ${shown.year})`,
  (shown, random) => `${shown.venue}, PMLR ${int(random, 40, 250)}:${pages(random)}, ${shown.year}`,
  (shown, random) => `${int(random, 5, 30)}(${int(random, 1, 200)}):${pages(random)}, ${shown.year}.`,
  (shown, random) =>
    `Proceedings of the ${int(random, 2, 40)}th ${shown.venue} ${pick(random, ['', '(Volume 1: Long Papers)', 'Companion'])}`.trim(),
  (shown, random) =>
    `Year: ${shown.year} | Volume: ${int(random, 1, 60)}, Issue: ${int(random, 1, 12)} | Journal Article | Publisher: IEEE${chance(random, 0.4) ? ` | Cited by: ${int(random, 1, 99)}` : ''}`,
  (shown, random) => `Year: ${shown.year} | Conference Paper | Publisher: ${pick(random, ['IEEE', 'VDE', 'IET'])}`,
  (_, random) => `Article No.: ${int(random, 1, 99)}, Pages ${pages(random)}`,
);
