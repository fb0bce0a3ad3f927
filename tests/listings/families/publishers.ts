import { doi, venue } from '../field-parts.ts';
import { affiliation } from '../marks.ts';
import type { FieldMaker, Layout } from '../model.ts';
import { chance, int, pick, type Random } from '../random.ts';
import { ABSTRACT, AUTHORS, base, field, fixed, TITLE } from './base.ts';

export function ieee(random: Random): Layout {
  const layout = base('ieee cards', random);
  const kind = venue(random);
  const oneALine = chance(random, 0.75);
  const fields = [
    field('afterAuthors', 1, chance(random, 0.6) ? shown => shown.venue : kind),
    field(
      'afterAuthors',
      1,
      (shown, inner) =>
        `Year: ${shown.year} | ${chance(inner, 0.6) ? `Volume: ${int(inner, 1, 60)}, Issue: ${int(inner, 1, 12)} | ` : ''}${pick(inner, ['Journal Article', 'Conference Paper'])} | Publisher: IEEE${chance(inner, 0.4) ? ` | Cited by: ${int(inner, 1, 99)}` : ''}`,
    ),
  ];
  if (chance(random, 0.3))
    fields.push(
      field('end', 0.7, (_, inner) => `Cited by: Papers (${int(inner, 1, 99)})`),
      fixed('end', 'Abstract'),
      fixed('end', 'HTML'),
    );
  return {
    ...layout,
    authors: {
      ...AUTHORS,
      oneALine,
      lineEnd: chance(random, 0.85) ? ';' : '',
      join: { between: ';', last: ';', two: null },
    },
    fields,
    rates: { ...layout.rates, noAbstract: chance(random, 0.7) ? 1 : layout.rates.noAbstract },
  };
}

/** Each author twice, first after a comma, then an affiliation and a link. */
export function acm(random: Random): Layout {
  const layout = base('acm page', random);
  const twice = chance(random, 0.6);
  return {
    ...layout,
    fields: [
      field('before', 0.9, (_, inner) => pick(inner, ['research-article', 'Article', 'short-paper', 'poster'])),
      field('before', 0.4, () => 'Open access'),
      fixed('before', 'Share on'),
      fixed('afterAuthors', 'Authors Info & Claims'),
      field('afterAuthors', 1, shown => `${shown.venue}, ${shown.year}`),
      field('afterAuthors', 1, (_, inner) => `Article No.: ${int(inner, 1, 99)}, Pages 1 - ${int(inner, 2, 40)}`),
      field('afterAuthors', 1, (_, inner) => `https://doi.org/${doi(inner)}`),
      field(
        'afterAuthors',
        1,
        (shown, inner) =>
          `Published: ${int(inner, 1, 28)} ${pick(inner, ['May', 'June'])} ${shown.year} Publication History`,
      ),
      field('afterAuthors', 1, shown => (shown.abstract.length > 0 ? 'Abstract' : '')),
    ],
    title: { ...TITLE, twice: 0.3 },
    authors: {
      ...AUTHORS,
      oneALine: true,
      label: 'Authors: ',
      lineStart: ', ',
      afterEach: twice
        ? (name, inner) => [
            name,
            affiliation(inner),
            ...(chance(inner, 0.6) ? ['https://orcid.example.org/0000-0001'] : []),
            'View Profile',
          ]
        : (_, inner) => [affiliation(inner)],
    },
    abstract: { ...ABSTRACT, label: 'Abstract', labelAlone: true },
  };
}

export function proceedings(random: Random): Layout {
  const layout = base('proceedings', random);
  const kind = pick(random, ['pmlr', 'cvf', 'jmlr', 'acl', 'neurips'] as const);
  const linkRow = {
    pmlr: '[abs][Download PDF][OpenReview]',
    cvf: '[pdf] [supp] [arXiv] [bibtex]',
    jmlr: '[abs][pdf][bib]',
    acl: 'pdf bib abs',
    neurips: 'Abstract Paper Supplemental',
  }[kind];
  const semicolon = kind === 'pmlr' || kind === 'jmlr';
  const where: FieldMaker =
    kind === 'jmlr'
      ? (shown, inner) => `; ${int(inner, 5, 30)}(${int(inner, 1, 200)}):1−${int(inner, 9, 60)}, ${shown.year}.`
      : (shown, inner) =>
          `Proceedings of ${shown.venue}, PMLR ${int(inner, 20, 250)}:${int(inner, 1, 90)}-${int(inner, 91, 140)}`;
  return {
    ...layout,
    authors: {
      ...AUTHORS,
      join: kind === 'acl' ? { between: ' | ', last: ' | ', two: null } : AUTHORS.join,
      suffix: semicolon ? (shown, inner) => (kind === 'jmlr' ? where(shown, inner) : `; ${where(shown, inner)}`) : null,
    },
    fields: [field(kind === 'acl' ? 'before' : 'end', 0.97, () => linkRow)],
    rates: { ...layout.rates, noAbstract: kind === 'acl' ? 0.3 : 1, noAuthors: 0 },
  };
}
