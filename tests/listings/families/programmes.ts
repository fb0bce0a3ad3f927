import { drawJoin } from '../author-style.ts';
import { month } from '../field-parts.ts';
import { FIELD_KINDS } from '../fields.ts';
import { affiliation, noMark } from '../marks.ts';
import type { Layout } from '../model.ts';
import { chance, int, pick, type Random } from '../random.ts';
import { TOPICS } from '../words.ts';
import { ABSTRACT, AUTHORS, base, field, fixed, TITLE } from './base.ts';

const two = (value: number): string => String(value).padStart(2, '0');
const clock = (number: number, step: number): string => {
  const minutes = 540 + ((number * step) % 540);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};

/** The programme of a conference: times, authors before titles or after them, sessions and breaks between. */
export function programme(random: Random): Layout {
  const layout = base('programme', random);
  const step = pick(random, [15, 20, 30]);
  const alone = chance(random, 0.35);
  const gap = alone ? '' : pick(random, ['\t', '\t', ' ', '  ', ' - ']);
  const range = chance(random, 0.25);
  const time = (number: number): string =>
    range ? `${clock(number, step)}${pick(random, ['-', '–', ' - '])}${clock(number + 1, step)}` : clock(number, step);
  const leading = chance(random, 0.65);
  const label = pick(random, ['ABSTRACT. ', 'Abstract: ', 'ABSTRACT: ', '']);
  const pause = ['Coffee Break', 'Lunch Break', 'Lunch', 'Poster Session', 'Break'];
  return {
    ...layout,
    head: [...layout.head, ...(chance(random, 0.6) ? [`09:00-10:30 Session 1: ${pick(random, TOPICS)}`] : [])].concat(
      chance(random, 0.4) ? [`Location: Room ${int(random, 1, 300)}`] : [],
    ),
    order: leading ? ['authors', 'title', 'abstract'] : ['title', 'authors', 'abstract'],
    prefix: number => time(number) + gap,
    prefixAlone: alone,
    authors: {
      ...AUTHORS,
      join: drawJoin(random),
      mark: chance(random, 0.25) ? (_, inner) => ` (${affiliation(inner)})` : noMark,
    },
    title:
      leading && chance(random, 0.2)
        ? { ...TITLE, suffix: (_, inner) => (chance(inner, 0.4) ? ' (abstract)' : '') }
        : TITLE,
    abstract: { ...ABSTRACT, label },
    fields: chance(random, 0.2)
      ? [fixed('afterAuthors', pick(random, ['Presenter: Ann Roe', 'PRESENTER: Ann Roe', 'In person', 'Online']))]
      : [],
    between: (inner, at) =>
      pick(inner, [
        `${clock(at, step)}-${clock(at + 1, step)}${pick(inner, ['', ' '])}${pick(inner, pause)}`,
        `${clock(at, step)}-${clock(at + 3, step)} Session ${at}${pick(inner, ['', 'A', 'B'])}: ${pick(inner, TOPICS)}`,
        `Session ${at}: ${pick(inner, TOPICS)}`,
        `Chair: Ann Roe`,
        `Location: Room ${int(inner, 1, 300)}`,
        pick(inner, pause),
      ]),
    rates: {
      ...layout.rates,
      noAbstract: chance(random, 0.6) ? 1 : 0.05,
      noAuthors: 0,
      noiseBetween: chance(random, 0.6) ? 0.2 : 0,
    },
  };
}

/** The newer list page of the review site: buttons after the title or glued to it, a line of dates, venue and readers below. */
export function reviewSite(random: Random): Layout {
  const layout = base('review site', random);
  const button = pick(random, ['pdf icon', 'pdf icon', 'Download PDF', 'html icon', '']);
  const glued = chance(random, 0.6) ? pick(random, ['', ' ', ' ']) : null;
  const venueOf = (year: number): string =>
    `${pick(random, ['NCLR', 'ICQS', 'SYMP'])} ${year} ${pick(random, ['poster', 'oral', 'spotlight', 'Conference'])}`;
  const oneLine = chance(random, 0.5);
  const dates = (inner: Random, year: number): string =>
    `Published: ${int(inner, 1, 28)} ${month(inner).slice(0, 3)} ${year}, Last Modified: ${int(inner, 1, 28)} ${month(inner).slice(0, 3)} ${year}`;
  return {
    ...layout,
    title: { ...TITLE, suffix: glued === null || button === '' ? null : () => glued + button },
    authors: { ...AUTHORS, join: chance(random, 0.85) ? AUTHORS.join : drawJoin(random) },
    abstract: { ...ABSTRACT, label: pick(random, ['Abstract: ', 'Abstract: ', 'Abstract:']) },
    fields: [
      ...(glued === null && button !== '' ? [fixed('afterTitle', button)] : []),
      ...(oneLine
        ? [
            field(
              'afterAuthors',
              1,
              (shown, inner) =>
                `${dates(inner, shown.year)}${venueOf(shown.year)}EveryoneRevisionsBibTeX${pick(inner, ['', 'CC BY 4.0'])}`,
            ),
          ]
        : [
            field('afterAuthors', 1, (shown, inner) => dates(inner, shown.year)),
            field('afterAuthors', 1, shown => venueOf(shown.year)),
            ...pick(random, [['Everyone', 'Revisions', 'BibTeX'], ['Readers: Everyone'], ['Everyone'], []]).map(text =>
              fixed('afterAuthors', text),
            ),
          ]),
      ...(chance(random, 0.5) ? [field('afterAuthors', 0.9, FIELD_KINDS.keywords(random))] : []),
      ...(chance(random, 0.4) ? [field('afterAuthors', 0.8, FIELD_KINDS.tldr(random))] : []),
      ...(chance(random, 0.3) ? [field('end', 0.9, (_, inner) => `Submission Number: ${int(inner, 1, 9999)}`)] : []),
      ...(chance(random, 0.5) ? [fixed('end', pick(random, ['Show details', 'Hide details', 'Add:']))] : []),
    ],
    rates: { ...layout.rates, noAbstract: chance(random, 0.5) ? 1 : 0.1, noAuthors: 0 },
  };
}

const ARCHIVES = [
  'Computer Science > Machine Learning',
  'Mathematics > Probability',
  'Statistics > Methodology',
  'Physics > Optics',
  'Computer Science > Computation and Language',
];

/** Abstract pages of the preprint server as they are now, one after another: dates above the title. */
export function abstractPages(random: Random): Layout {
  const layout = base('abstract pages', random);
  return {
    ...layout,
    title: { ...TITLE, label: chance(random, 0.5) ? 'Title:' : '' },
    authors: { ...AUTHORS, label: chance(random, 0.5) ? 'Authors:' : '' },
    abstract: { ...ABSTRACT, label: pick(random, ['', '', 'Abstract:', 'Abstract: ']) },
    fields: [
      ...(chance(random, 0.8) ? [field('before', 1, (_, inner) => pick(inner, ARCHIVES))] : []),
      field(
        'before',
        0.9,
        (shown, inner) =>
          `[Submitted on ${int(inner, 1, 28)} ${month(inner).slice(0, 3)} ${shown.year}${chance(inner, 0.4) ? ` (v1), last revised ${int(inner, 1, 28)} ${month(inner).slice(0, 3)} ${shown.year + 1} (this version, v2)` : ''}]`,
      ),
      ...(chance(random, 0.6) ? [fixed('afterAuthors', 'View PDF')] : []),
      ...(chance(random, 0.4) ? [fixed('afterAuthors', 'HTML (experimental)')] : []),
      field('end', 0.5, (_, inner) => `Comments:\t${int(inner, 4, 60)} pages`),
      field('end', 0.8, FIELD_KINDS.listed(random)),
      field('end', 0.5, (shown, inner) => `Cite as:\tarXiv:${shown.year % 100}05.${int(inner, 10000, 29999)} [cs.LG]`),
    ],
    rates: { ...layout.rates, noAbstract: 0, noAuthors: 0, paragraphs: 0.2 },
  };
}
