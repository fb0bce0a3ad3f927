import { doi } from '../field-parts.ts';
import { noMark } from '../marks.ts';
import type { Layout } from '../model.ts';
import { NAME_STYLES } from '../names.ts';
import { chance, int, pick, type Random, rate } from '../random.ts';
import { ABSTRACT, AUTHORS, base, field, fixed, TITLE } from './base.ts';

export function pubmed(random: Random): Layout {
  const layout = base('pubmed web', random);
  const numbers = chance(random, 0.5);
  const marks = chance(random, 0.3);
  const page = chance(random, 0.35);
  return {
    ...layout,
    prefix: numbers ? count => String(count) : () => '',
    prefixAlone: numbers,
    titleCase: title => (/[.?!]$/u.test(title) ? title : `${title}.`),
    authors: {
      ...AUTHORS,
      close: marks ? '' : '.',
      name: marks ? NAME_STYLES.full : NAME_STYLES.medline,
      mark: marks ? (_, inner) => ` ${int(inner, 1, 4)}` : noMark,
    },
    abstract: { ...ABSTRACT, paragraphBlank: true },
    fields: [
      ...(numbers ? [fixed('before', 'Cite Share')] : []),
      ...(page
        ? [
            field('before', 1, shown => shown.venue),
            field(
              'before',
              1,
              (shown, inner) =>
                `. ${shown.year} Feb ${int(inner, 1, 28)};${int(inner, 1, 400)}(6):579-86. doi: ${doi(inner)}.`,
            ),
            fixed('afterAuthors', 'Affiliations Expand'),
          ]
        : [
            field(
              'afterAuthors',
              1,
              (shown, inner) =>
                `${shown.venue}. ${shown.year} Oct;${int(inner, 1, 40)}(10):2434-5. doi: ${doi(inner)}.`,
            ),
          ]),
      field(
        'afterAuthors',
        1,
        (_, inner) =>
          `PMID: ${int(inner, 10000000, 39999999)}${pick(inner, ['', ' Free PMC article.', 'Free PMC article.', ' Review.', '', ' PMCID: PMC4411956 DOI: 10.1001/jama.2013.1'])}`,
      ),
      ...(page ? [field('afterAuthors', 1, shown => (shown.abstract.length > 0 ? 'Abstract' : ''))] : []),
    ],
    rates: { ...layout.rates, structured: 0.4, noAbstract: page ? 0.1 : rate(random, 0.1, 0.7, 0.8), group: 0.03 },
  };
}

export function scholar(random: Random): Layout {
  const layout = base('scholar', random);
  const space = pick(random, [' ', '\u00a0']);
  const flag = chance(random, 0.3);
  return {
    ...layout,
    titleCase: title => (chance(random, 0.3) ? `${title}` : title),
    prefix: flag ? count => (count % 3 === 0 ? '[PDF] ' : count % 7 === 0 ? '[HTML] ' : '') : () => '',
    authors: {
      ...AUTHORS,
      name: NAME_STYLES.bare,
      suffix: (shown, inner) =>
        `${space}- ${chance(inner, 0.85) ? `${chance(inner, 0.3) ? `${shown.venue.slice(0, 20)}…` : shown.venue}, ` : ''}${shown.year}${chance(inner, 0.9) ? ` - ${pick(inner, ['dl.example.org', 'Elsewhere', 'arxiv.org', 'Springhill', 'ro.example.edu.au'])}` : ''}`,
    },
    moreAuthors: ['…'],
    keepAuthors: pick(random, [2, 3, 4, 5]),
    rates: {
      ...layout.rates,
      cutAuthors: 0.4,
      cutAbstract: 0.95,
      ellipsis: 0.9,
      noAbstract: rate(random, 0.7, 0.1, 0.2),
      noAuthors: 0,
    },
    fields: [
      field(
        'end',
        0.95,
        (_, inner) =>
          `Save Cite ${chance(inner, 0.8) ? `Cited by ${int(inner, 1, 400)} ` : ''}Related articles${chance(inner, 0.7) ? ` All ${int(inner, 2, 12)} versions` : ''}${chance(inner, 0.1) ? ' View as HTML' : ''}`,
      ),
    ],
  };
}

export function scholarProfile(random: Random): Layout {
  const layout = base('scholar profile', random);
  return {
    ...layout,
    head: ['TITLE', 'CITED BY', 'YEAR'].slice(0, int(random, 0, 3)),
    authors: { ...AUTHORS, name: NAME_STYLES.bare },
    moreAuthors: [', ...'],
    rates: { ...layout.rates, noAbstract: 1, cutAuthors: 0.1 },
    fields: [
      field(
        'afterAuthors',
        0.95,
        (shown, inner) =>
          `${shown.venue}${chance(inner, 0.7) ? ` ${int(inner, 1, 90)} (${int(inner, 1, 9)}), ${int(inner, 1, 900)}-${int(inner, 901, 999)}` : ''}${chance(inner, 0.3) ? `, ${shown.year}` : ''}`,
      ),
      field('end', 0.9, (_, inner) => `${int(inner, 1, 900)}${chance(inner, 0.1) ? '*' : ''}`),
      field('end', 0.97, shown => String(shown.year)),
    ],
    blanks: { betweenRecords: [0, 0], betweenSlots: [0, 0], anywhere: 0 },
  };
}

export function dblp(random: Random): Layout {
  const layout = base('dblp', random);
  const menu = chance(random, 0.5)
    ? [
        'view',
        'electronic edition via DOI',
        'details & citations',
        'export record',
        'BibTeX',
        'RIS',
        'share record',
      ].slice(0, int(random, 1, 7))
    : [];
  return {
    ...layout,
    order: ['authors', 'title', 'abstract'],
    prefix: count => `[${pick(random, ['c', 'j', 'i'])}${count}]`,
    prefixAlone: true,
    title: {
      ...TITLE,
      stop: true,
      suffix: (shown, inner) =>
        ` ${shown.venue}${chance(inner, 0.7) ? ` (${shown.year})` : ` ${int(inner, 1, 60)}(${int(inner, 1, 12)}): ${int(inner, 1, 90)}-${int(inner, 91, 140)} (${shown.year})`}`,
    },
    authors: {
      ...AUTHORS,
      close: ':',
      mark: chance(random, 0.3) ? (_, inner) => (chance(inner, 0.1) ? ` 000${int(inner, 1, 9)}` : '') : noMark,
    },
    fields: menu.map(text => fixed('before', text)),
    rates: { ...layout.rates, noAbstract: 1, noAuthors: 0 },
  };
}
