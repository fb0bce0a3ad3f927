import { drawJoin } from '../author-style.ts';
import { date, month } from '../field-parts.ts';
import { affiliation, noMark } from '../marks.ts';
import type { FieldMaker, Layout } from '../model.ts';
import { chance, int, pick, type Random, sample } from '../random.ts';
import { sentences } from '../text.ts';
import { TOPICS } from '../words.ts';
import { ABSTRACT, AUTHORS, base, field, fixed } from './base.ts';

const HOUSES = 'MOIT|KRI|INRAI|Moss AI|ETL Graz|Kettle Research|UKT|NTUX Labs|Bogle|Aurel Labs|Mossoft Research'.split(
  '|',
);
const ADDRESS: FieldMaker = (_, inner) =>
  `${pick(inner, ['*', '', '✉ ', 'Email: ', '* '])}${pick(inner, ['a.roe', 'poe', 'presenting', 'kl.tan', 'mto'])}@${pick(inner, ['example.org', 'cs.example.edu', 'moss.example'])}`;

/** Books of abstracts: names with numbers, a line for each place, an address, the text. */
export function abstractBook(random: Random): Layout {
  const layout = base('abstract book', random);
  const places = int(random, 1, 4);
  const glue = pick(random, ['', '', ' ', '. ', ') ']);
  const star = pick(random, ['*', '', '†']);
  const coded = chance(random, 0.5);
  return {
    ...layout,
    prefix: coded ? number => `${pick(random, ['O', 'P', 'T'])}${String(number).padStart(2, '0')}` : () => '',
    prefixAlone: coded,
    authors: {
      ...AUTHORS,
      join: pick(random, [AUTHORS.join, { between: ', ', last: ' and ', two: null }]),
      mark: (at, inner) => `${int(inner, 1, places)}${at === 0 ? star : ''}`,
    },
    fields: [
      ...Array.from({ length: places }, (_, at) =>
        field(
          'afterAuthors',
          1,
          (_shown, inner) => `${at + 1}${glue}${chance(inner, 0.35) ? pick(inner, HOUSES) : affiliation(inner)}`,
        ),
      ),
      ...(chance(random, 0.6) ? [field('afterAuthors', 1, ADDRESS)] : []),
    ],
    rates: { ...layout.rates, noAbstract: 0.03, noAuthors: 0 },
  };
}

const ROOMS =
  'Room 12|Room 204|Hall B|Main Hall|Salle Marais|Sala Grande|Auditorium|Ballroom C|Aula Nord|Seminar Room 3|Raum 1.02|Theatre 2';

/** Entries of a schedule: when and where under the title, then who. */
export function schedule(random: Random): Layout {
  const layout = base('schedule', random);
  const oneALine = chance(random, 0.6);
  const places = chance(random, 0.6);
  const room: FieldMaker = (_, inner) => pick(inner, ROOMS.split('|'));
  const hour = (inner: Random): string => `${int(inner, 8, 17)}:${pick(inner, ['00', '15', '30', '45'])}`;
  const time = pick<FieldMaker>(random, [
    (_, inner) => `${hour(inner)}am - ${hour(inner)}pm PDT`,
    (_, inner) => `${hour(inner)} – ${hour(inner)}`,
    (shown, inner) =>
      `${pick(inner, ['Tue', 'Wed', 'Thu'])} ${int(inner, 1, 28)} ${month(inner).slice(0, 3)} ${shown.year}, ${hour(inner)}`,
    (_, inner) => `${hour(inner)} | ${pick(inner, ROOMS.split('|'))}`,
  ]);
  const when = pick(random, ['before', 'afterTitle', 'afterTitle'] as const);
  return {
    ...layout,
    authors: {
      ...AUTHORS,
      oneALine,
      join: oneALine ? AUTHORS.join : drawJoin(random),
      mark: !places
        ? noMark
        : oneALine
          ? (_, inner) => `, ${affiliation(inner).split(',')[0]!}`
          : (_, inner) => ` (${affiliation(inner)})`,
    },
    fields: [
      field(when, 1, time),
      ...(chance(random, 0.7) ? [field(when, 0.95, room)] : []),
      ...(chance(random, 0.4)
        ? [fixed('end', pick(random, ['Add to schedule', 'Add to calendar', 'Details', 'Watch']))]
        : []),
    ],
    rates: { ...layout.rates, noAbstract: chance(random, 0.7) ? 1 : 0.05, noAuthors: 0, group: 0, oddName: 0 },
  };
}

const STATEMENTS = [
  'Code Of Ethics: We acknowledge that all authors of this work have read the code of ethics and commit to adhering to it.',
  'Reciprocal Reviewing: The authors of this submission agree to review for the venue where they are asked to do so.',
  'Anonymous Url: We certify that there is no address that could be used to find the identity of the authors.',
  'Supplementary Material: zip',
];

/** Notes of a review site with a summary as long as an abstract before the abstract. */
export function notes(random: Random): Layout {
  const layout = base('notes', random);
  const label = pick(random, ['TL;DR: ', 'TLDR: ', 'TL;DR:', 'One-sentence Summary: ', 'Lay Summary: ']);
  const summary: FieldMaker = shown => {
    const parts = sentences(shown.abstract.join(' '));
    return shown.abstract.length === 0 ? '' : label + parts.slice(0, 2).join(' ');
  };
  return {
    ...layout,
    abstract: { ...ABSTRACT, label: pick(random, ['Abstract: ', 'Abstract: ', 'Abstract:']) },
    fields: [
      ...(chance(random, 0.7) ? [field('afterAuthors', 1, date(random))] : []),
      ...(chance(random, 0.5) ? [fixed('afterAuthors', pick(random, STATEMENTS))] : []),
      ...(chance(random, 0.7)
        ? [field('afterAuthors', 0.95, (_, inner) => `Keywords: ${sample(inner, TOPICS, int(inner, 2, 5)).join(', ')}`)]
        : []),
      field('afterAuthors', 0.9, summary),
      ...(chance(random, 0.5) ? [field('end', 0.95, (_, inner) => `Submission Number: ${int(inner, 1, 9999)}`)] : []),
    ],
    rates: { ...layout.rates, noAbstract: 0.03, noAuthors: 0, paragraphs: 0 },
  };
}
