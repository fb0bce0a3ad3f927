import { drawToggle } from '../abstract-style.ts';
import { drawJoin } from '../author-style.ts';
import { drawBlanks, drawPrefix } from '../common.ts';
import { FIELD_KINDS } from '../fields.ts';
import { affiliation } from '../marks.ts';
import type { AuthorsStyle, FieldMaker, Layout } from '../model.ts';
import { chance, int, pick, type Random, rate, weigh } from '../random.ts';
import { ABSTRACT, AUTHORS, base, field, fixed, TITLE } from './base.ts';

export function accepted(random: Random): Layout {
  const layout = base('accepted papers', random);
  const oneStyle = weigh<Partial<AuthorsStyle>>(random, [
    [3, { join: { between: ', ', last: ' and ', two: null } }],
    [3, { join: { between: ' · ', last: ' · ', two: null } }],
    [3, { join: { between: ' · ', last: ' · ', two: null }, mark: (_, inner) => ` (${affiliation(inner)})` }],
    [1, { join: { between: '; ', last: '; ', two: null }, mark: (_, inner) => ` (${affiliation(inner)})` }],
    [1, { join: { between: ', ', last: ', ', two: null }, mark: (_, inner) => ` (${affiliation(inner)})` }],
    [2, { open: '*', close: '*' }],
    [1, { open: '_', close: '_', join: { between: ', ', last: ' and ', two: null } }],
    [1, { join: drawJoin(random) }],
  ]);
  const abstracts = chance(random, 0.3);
  return {
    ...layout,
    ...drawPrefix(random, 0.55),
    blanks: drawBlanks(random),
    authors: { ...AUTHORS, ...oneStyle },
    fields: chance(random, 0.5)
      ? [
          field(
            pick(random, ['afterAuthors', 'end', 'afterTitle', 'before'] as const),
            0.8,
            FIELD_KINDS[pick(random, ['session', 'gloss', 'linkRow', 'venue', 'kind'] as const)](random),
          ),
        ]
      : [],
    rates: {
      ...layout.rates,
      noAbstract: abstracts ? layout.rates.noAbstract : 1,
      group: 0.02,
      noiseBetween: rate(random, 0.5, 0, 0.15),
    },
  };
}

export function quotedIndented(random: Random): Layout {
  const layout = base('quoted titles, indented authors', random);
  return {
    ...layout,
    title: { ...TITLE, open: '“', close: '”' },
    authors: { ...AUTHORS, indent: '    ', join: drawJoin(random) },
    blanks: { betweenRecords: [1, 1], betweenSlots: [1, 1], anywhere: 0 },
    rates: { ...layout.rates, noAbstract: 1 },
  };
}

export function virtualSite(random: Random): Layout {
  const layout = base('virtual conference', random);
  const label = chance(random, 0.7) ? pick(random, ['Abstract', 'Abstract:', 'ABSTRACT', 'Abstract ']) : '';
  const hall: FieldMaker = (_, inner) =>
    `${pick(inner, ['East Exhibit Hall A-C', 'Hall', 'Room', 'West Ballroom A-D', 'Great Hall & Hall B1+B2 (level 1)'])} ${pick(inner, ['# ', '#', ''])}${int(inner, 100, 7000)}, ${int(inner, 8, 11)}:00 AM`;
  return {
    ...layout,
    authors: { ...AUTHORS, join: chance(random, 0.8) ? { between: ' · ', last: ' · ', two: null } : drawJoin(random) },
    abstract: { ...ABSTRACT, label, labelAlone: true, toggle: chance(random, 0.2) ? drawToggle(random) : null },
    fields: [
      field(pick(random, ['before', 'afterAuthors', 'afterAuthors'] as const), 1, (_, inner) =>
        pick(inner, ['Oral', 'Poster', 'Spotlight', 'Spotlight Poster']),
      ),
      ...(chance(random, 0.7) ? [field('afterAuthors', 1, hall)] : []),
      ...(chance(random, 0.3) ? [field('afterAuthors', 0.8, FIELD_KINDS.session(random))] : []),
      ...(chance(random, 0.2) ? [field('end', 0.9, FIELD_KINDS.linkRow(random))] : []),
    ],
  };
}

export function openReview(random: Random): Layout {
  const layout = base('openreview', random);
  return {
    ...layout,
    authors: { ...AUTHORS, join: chance(random, 0.8) ? AUTHORS.join : drawJoin(random) },
    abstract: { ...ABSTRACT, label: 'Abstract: ' },
    fields: [
      field(
        'afterAuthors',
        1,
        chance(random, 0.6)
          ? (shown, inner) =>
              `${int(inner, 1, 28)} Sep ${shown.year} (modified: ${int(inner, 1, 28)} Dec ${shown.year})NCLR ${shown.year + 1} Conference Blind SubmissionReaders:  EveryoneShow BibtexShow Revisions`
          : (shown, inner) =>
              `${int(inner, 1, 28)} Sep ${shown.year} (modified: ${int(inner, 1, 28)} Mar ${shown.year + 1})`,
      ),
      ...(chance(random, 0.5)
        ? [
            field(
              'afterAuthors',
              1,
              shown => `NCLR ${shown.year + 1} ${pick(random, ['Conference Blind Submission', 'Poster', 'Oral'])}`,
            ),
            fixed('afterAuthors', 'Readers: Everyone'),
            field('afterAuthors', 0.7, (_, inner) => `${int(inner, 0, 12)} Replies`),
          ]
        : []),
      field('end', 0.8, FIELD_KINDS.keywords(random)),
      field('end', 0.6, FIELD_KINDS.tldr(random)),
      ...(chance(random, 0.3) ? [fixed('end', 'Show details')] : []),
    ],
  };
}
