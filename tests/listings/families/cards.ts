import { drawJoin } from '../author-style.ts';
import { doi, month, pages } from '../field-parts.ts';
import { FIELD_KINDS } from '../fields.ts';
import { affiliation } from '../marks.ts';
import type { FieldSpec, Layout } from '../model.ts';
import { chance, int, pick, type Random, rate } from '../random.ts';
import { ABSTRACT, AUTHORS, base, field, fixed } from './base.ts';

const FIELDS_OF_STUDY = [
  'Computer Science',
  'Computer Science, Medicine',
  'Medicine',
  'Mathematics',
  'Physics, Computer Science',
  'Engineering',
];

/** A card of an index with its abstract folded: fields of study, venue and date below the authors, buttons at the end. */
export function scholarCards(random: Random): Layout {
  const layout = base('index cards', random);
  const glued = chance(random, 0.4);
  const buttons = pick(random, [
    ['PDF', 'Save', 'Alert'],
    ['View Paper', 'Save', 'Alert', 'Cite'],
    ['[PDF]', 'Save', 'Create Alert', 'Cite'],
    ['Save', 'Alert'],
  ]);
  const where: readonly FieldSpec[] = glued
    ? []
    : [
        ...(chance(random, 0.8) ? [field('afterAuthors', 0.9, (_, inner) => pick(inner, FIELDS_OF_STUDY))] : []),
        field('afterAuthors', 0.9, (shown, inner) => (chance(inner, 0.3) ? 'arXiv.org' : shown.venue)),
        field('afterAuthors', 0.95, (shown, inner) =>
          chance(inner, 0.3) ? String(shown.year) : `${int(inner, 1, 28)} ${month(inner)} ${shown.year}`,
        ),
      ];
  return {
    ...layout,
    authors: {
      ...AUTHORS,
      join: glued || chance(random, 0.7) ? AUTHORS.join : { between: ' · ', last: ' · ', two: null },
      suffix: glued
        ? (shown, inner) =>
            ` · ${chance(inner, 0.8) ? `${shown.venue} · ` : ''}${chance(inner, 0.4) ? `${int(inner, 1, 28)} ${month(inner)} ` : ''}${shown.year}`
        : null,
    },
    abstract: {
      ...ABSTRACT,
      toggle: chance(random, 0.6)
        ? { inside: '', at: 0, end: pick(random, ['…Expand', '… Expand']), endAlone: false, teaser: '' }
        : null,
    },
    moreAuthors: [pick(random, ['…', ', +# authors', ', # more'])],
    keepAuthors: 3,
    fields: [
      ...where,
      ...(chance(random, 0.5) ? [field('end', 0.8, FIELD_KINDS.tldr(random))] : []),
      field('end', 0.9, (_, inner) =>
        pick(inner, [
          String(int(inner, 1, 900)),
          `${int(inner, 1, 900)} Citations`,
          `${int(inner, 1, 900)} Citations, ${int(inner, 1, 90)} References`,
        ]),
      ),
      ...(chance(random, 0.4)
        ? [
            field('end', 0.4, (_, inner) =>
              pick(inner, ['1 Excerpt', 'View 2 excerpts, cites methods', 'Highly Influenced']),
            ),
          ]
        : []),
      ...buttons.map(text => fixed('end', text)),
    ],
    rates: {
      ...layout.rates,
      noAbstract: rate(random, 0.5, 0.1, 0.9),
      cutAuthors: rate(random, 0.6, 0.2, 0.3),
      noAuthors: 0,
    },
  };
}

const ACCESS = ['Open access', 'Open Access', 'Full text access', 'Free access', 'Abstract only', 'Full Access'];
const KINDS = [
  'Research article',
  'Review article',
  'Article',
  'Original Article',
  'Chapter',
  'Short communication',
  'Conference paper',
];

const issueOf = (random: Random) =>
  pick<FieldSpec['make']>(random, [
    (shown, inner) =>
      `${shown.venue}, Volume ${int(inner, 1, 400)}, ${month(inner)} ${shown.year}, ${chance(inner, 0.5) ? `Pages ${pages(inner)}` : `Article ${int(inner, 100000, 140000)}`}`,
    (shown, inner) =>
      `${shown.venue}, Volume ${int(inner, 1, 90)}, Issue ${int(inner, 1, 12)} • ${month(inner)} ${shown.year}, pp ${pages(inner)}`,
    (shown, inner) => `${shown.venue} ${month(inner)} ${shown.year}`,
    (shown, inner) => `${shown.venue} ${int(inner, 1, 90)}, ${pages(inner)} (${shown.year})`,
    shown => shown.venue,
  ]);

/** Cards of publishers: the kind of article above, the issue below the title or below the authors. */
export function publisherCards(random: Random): Layout {
  const layout = base('publisher cards', random);
  const glue = pick(random, ['', ' ', ' • ', '\u00a0']);
  const above: readonly FieldSpec[] = chance(random, 0.5)
    ? [field('before', 0.95, (_, inner) => pick(inner, KINDS) + (chance(inner, 0.5) ? glue + pick(inner, ACCESS) : ''))]
    : [
        ...(chance(random, 0.7) ? [field('before', 0.95, (_, inner) => pick(inner, KINDS))] : []),
        field('before', 0.8, (_, inner) => pick(inner, ACCESS)),
      ];
  const lines = chance(random, 0.25);
  const buttons = pick(random, [
    ['View PDF', 'Abstract', 'Figures', 'Export'],
    ['Abstract Full text PDF References Request permissions'],
    ['View PDF', 'Abstract'],
    ['Abstract', 'PDF', 'Full text'],
    [],
  ]);
  return {
    ...layout,
    authors: { ...AUTHORS, oneALine: lines, lineEnd: lines ? ',' : '' },
    fields: [
      ...above,
      ...(chance(random, 0.3)
        ? [
            field('afterTitle', 1, shown => shown.venue),
            field('afterTitle', 0.9, (shown, inner) => `${int(inner, 1, 28)} ${month(inner)} ${shown.year}`),
          ]
        : [field(chance(random, 0.5) ? 'afterTitle' : 'afterAuthors', 1, issueOf(random))]),
      ...(chance(random, 0.4)
        ? [
            field(
              'afterAuthors',
              0.8,
              (shown, inner) =>
                `${pick(inner, ['First Published: ', 'Published online: ', 'Available online ', 'Version of Record online: '])}${int(inner, 1, 28)} ${month(inner)} ${shown.year}`,
            ),
          ]
        : []),
      ...(chance(random, 0.2) ? [field('afterAuthors', 0.9, (_, inner) => `https://doi.org/${doi(inner)}`)] : []),
      ...buttons.map(text => fixed('afterAuthors', text)),
      ...(chance(random, 0.2) ? [field('end', 0.9, (_, inner) => String(int(inner, 1, 900)))] : []),
    ],
    rates: { ...layout.rates, noAbstract: chance(random, 0.6) ? 1 : 0.1, noAuthors: rate(random, 0.8, 0.05, 0.1) },
  };
}

/** Lists of repositories: where it is to appear and when it was posted, before or after the authors; affiliations below them. */
export function repositoryCards(random: Random): Layout {
  const layout = base('repository cards', random);
  const short = (inner: Random): string => month(inner).slice(0, 3);
  const place = pick(random, ['afterTitle', 'afterAuthors', 'afterAuthors'] as const);
  const posted = pick<FieldSpec['make']>(random, [
    (shown, inner) =>
      `Posted: ${int(inner, 1, 28)} ${short(inner)} ${shown.year} Last Revised: ${int(inner, 1, 28)} ${short(inner)} ${shown.year}`,
    (shown, inner) =>
      `Number of pages: ${int(inner, 8, 90)} Posted: ${int(inner, 1, 28)} ${short(inner)} ${shown.year}`,
    (shown, inner) =>
      `${pick(inner, KINDS)} | published ${int(inner, 1, 28)} ${short(inner)} ${shown.year} ${shown.venue}`,
    (shown, inner) =>
      `moRxiv ${shown.year}.${int(inner, 10, 12)}.${int(inner, 10, 28)}.${int(inner, 100000, 999999)}; doi: https://doi.org/${doi(inner)}`,
    (shown, inner) => `${shown.venue} | ${int(inner, 1, 28)} ${month(inner)} ${shown.year}`,
  ]);
  return {
    ...layout,
    authors: { ...AUTHORS, join: drawJoin(random) },
    fields: [
      ...(chance(random, 0.3)
        ? [
            field('before', 0.9, (_, inner) =>
              pick(inner, ['New Results', 'Article', 'Confirmatory Results', 'Working paper']),
            ),
          ]
        : []),
      ...(chance(random, 0.4)
        ? [
            field(
              place,
              0.8,
              (shown, inner) =>
                `${shown.venue}${pick(inner, [', Forthcoming', ', forthcoming', '', ' (in press)', ', Accepted'])}`,
            ),
          ]
        : []),
      field(place, 1, posted),
      ...(chance(random, 0.4)
        ? [
            field('afterAuthors', 0.9, (_, inner) =>
              [affiliation(inner), affiliation(inner)].slice(0, int(inner, 1, 2)).join(' and '),
            ),
          ]
        : []),
      ...(chance(random, 0.4) ? [field('afterAuthors', 0.9, (_, inner) => `https://doi.org/${doi(inner)}`)] : []),
      ...(chance(random, 0.4)
        ? [
            field('end', 0.9, (_, inner) =>
              pick(inner, [
                `Views: ${int(inner, 1, 9)},${int(inner, 100, 999)} • Citations: ${int(inner, 1, 90)} • Saves: ${int(inner, 1, 90)} • Shares: None`,
                `Downloads ${int(inner, 1, 900)} (${int(inner, 1000, 99999)})`,
                `${int(inner, 1, 900)} views · ${int(inner, 1, 900)} downloads`,
              ]),
            ),
          ]
        : []),
    ],
    rates: { ...layout.rates, noAbstract: chance(random, 0.7) ? 1 : 0.1, noAuthors: 0 },
  };
}

/** Daily pages: who proposed it, a count, the title, how many authors it has. No names. */
export function dailyPapers(random: Random): Layout {
  const layout = base('daily papers', random);
  const users = ['orla-m', 'tbq', 'KilnAdmin', 'moss77', 'j.ferrante'];
  return {
    ...layout,
    fields: [
      ...(chance(random, 0.8)
        ? [field('before', 1, () => 'Submitted by'), field('before', 1, (_, inner) => pick(inner, users))]
        : []),
      field('before', 0.9, (_, inner) => String(int(inner, 1, 300))),
      field('afterTitle', 1, (_, inner) => `· ${int(inner, 2, 30)} authors`),
      field('end', 0.9, (_, inner) => String(int(inner, 1, 20))),
    ],
    rates: { ...layout.rates, noAuthors: 1, noAbstract: chance(random, 0.8) ? 1 : 0.1 },
  };
}
