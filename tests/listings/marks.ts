import { chance, int, pick, type Random, weigh } from './random.ts';

type Mark = (at: number, random: Random) => string;

const RAISED = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
const CITIES = [
  'Lund',
  'Porto',
  'Kyoto',
  'Delft',
  'Boulder',
  'Graz',
  'Pune',
  'Accra',
  'Quito',
  'Tartu',
  'Haifa',
  'Gent',
];
const KINDS = [
  'Univ.',
  'University',
  'Institute of Technology',
  'College',
  'AI Lab',
  'Research',
  'National Laboratory',
];

export function affiliation(random: Random): string {
  const city = pick(random, CITIES);
  const name = weigh(random, [
    [4, `${city} ${pick(random, KINDS)}`],
    [3, `University of ${city}`],
    [1, `TU ${city}`],
    [1, pick(random, ['MOIT', 'INRAI', 'KRI', 'Moss AI', 'Kettle Research', 'NTUX'])],
    [1, `Université de ${city}`],
    [1, `Universidad de ${city}`],
    [1, `Technische Universität ${city}`],
    [1, `${pick(random, ['NLP', 'AI', 'ETL', 'KRI', 'MLR'])} ${pick(random, ['Lab', 'Group', 'Research'])}`],
  ]);
  return weigh(random, [
    [5, name],
    [2, `${name}, ${pick(random, CITIES)}`],
    [
      1,
      `Department of ${pick(random, ['Physics', 'Computer Science', 'Medicine and Surgery', 'Statistics'])}, ${name}`,
    ],
    [
      1,
      `School of ${pick(random, ['Computing', 'Information and Media', 'Engineering'])}, ${name}, ${pick(random, CITIES)}`,
    ],
  ]);
}

const oneOf =
  (share: number, make: Mark): Mark =>
  (at, random) =>
    chance(random, share) ? make(at, random) : '';

const digit = (random: Random): number => int(random, 1, 6);

/** Marks that stand after a name; a reader takes them off. */
const MARKS: readonly (readonly [number, Mark])[] = [
  [8, oneOf(0.4, () => '*')],
  [3, oneOf(0.5, (_, random) => pick(random, ['*', '†', '‡', '∗', '§', '*†']))],
  [6, (_, random) => String(digit(random))],
  [3, (_, random) => (chance(random, 0.25) ? `${digit(random)},${digit(random)}` : String(digit(random)))],
  [3, (_, random) => RAISED[digit(random)]!],
  [2, (_, random) => (chance(random, 0.2) ? `${RAISED[digit(random)]}⁎` : RAISED[digit(random)]!)],
  [3, (_, random) => ` ${digit(random)}`],
  [3, (_, random) => `(${digit(random)})`],
  [1, (_, random) => `(${digit(random)})(${digit(random)})`],
  [2, (_, random) => `^${digit(random)}`],
  [2, (_, random) => `^{${pick(random, ['*', '†', '1', '2', '1,2', '1*'])}}`],
  [1, oneOf(0.5, (_, random) => `(${pick(random, ['†', '*', '‡'])})`)],
  [1, (_, random) => `<sup>${digit(random)}</sup>`],
  [8, (_, random) => ` (${affiliation(random)})`],
  [1, oneOf(0.6, (_, random) => `* (${affiliation(random)})`)],
];

export const noMark: Mark = () => '';

export function drawMark(random: Random): Mark {
  return weigh(random, MARKS);
}

/** Where a person works, after a comma. */
export const placeMark: Mark = (_, random) => `, ${affiliation(random).split(',')[0]!}`;

/** A superscript digit before the name. */
export const leadingMark: Mark = (_, random) => String(digit(random));

const SUBJECTS = [
  'NOVA',
  'DeepField',
  'ORION-7',
  'STRIDE',
  'Euphoria',
  'HEARTLAND',
  'KITE',
  'ALPINE',
  'Blue Harbour',
  'LENS-X',
  'Sparrow',
  'TIDES',
  'Northern Sky',
  'COMPASS',
];
const BODIES = [
  'Collaboration',
  'Collaboration',
  'Consortium',
  'Study Group',
  'Investigators',
  'Team',
  'Working Group',
  'Collaborative Group',
  'Research Network',
];

/** A group author; `name` is a person of the paper, for "X for the Y Collaboration". */
export function groupAuthor(name: string, random: Random): string {
  const group = `${pick(random, SUBJECTS)} ${pick(random, BODIES)}`;
  return weigh(random, [
    [5, group],
    [4, `The ${group}`],
    [2, `the ${group}`],
    [2, `${name} for the ${group}`],
    [1, `${name} on behalf of the ${group}`],
    [1, `${group}: ${name}`],
    [1, `Team ${pick(random, SUBJECTS)}`],
  ]);
}
