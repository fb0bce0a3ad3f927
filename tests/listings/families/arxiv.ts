import { arxivId } from '../field-parts.ts';
import type { Layout } from '../model.ts';
import { chance, int, pick, type Random, rate, weigh } from '../random.ts';
import { SUBJECTS } from '../words.ts';
import { ABSTRACT, AUTHORS, base, field, TITLE } from './base.ts';

export function arxivPage(random: Random): Layout {
  const layout = base('arxiv listing page', random);
  const labelled = chance(random, 0.4);
  const number = chance(random, 0.8);
  const lines = labelled && chance(random, 0.2);
  return {
    ...layout,
    fields: [
      field(
        'before',
        1,
        (shown, inner) =>
          `arXiv:${arxivId(shown, inner)}${chance(inner, 0.2) ? ' (cross-list from cs.CL)' : ''} [pdf, ${pick(inner, ['html, other', 'ps, other', 'other'])}]`,
      ),
      field('afterAuthors', 0.6, (_, inner) => `Comments: ${int(inner, 4, 60)} pages, ${int(inner, 1, 20)} figures`),
      field('afterAuthors', 0.9, (_, inner) => `Subjects: ${pick(inner, SUBJECTS)}; ${pick(inner, SUBJECTS)}`),
      ...(chance(random, 0.2)
        ? [
            field(
              'afterAuthors',
              0.2,
              (shown, inner) => `Journal-ref: ${shown.venue} ${int(inner, 1, 90)} (${shown.year})`,
            ),
          ]
        : []),
    ],
    prefix: number ? count => `[${count}] ` : () => '',
    title: { ...TITLE, label: chance(random, 0.8) ? 'Title: ' : 'Title:' },
    authors: { ...AUTHORS, label: labelled ? 'Authors: ' : '', oneALine: lines, lineEnd: lines ? ', ' : '' },
    abstract: { ...ABSTRACT, label: chance(random, 0.15) ? 'Abstract: ' : '' },
    rates: { ...layout.rates, noAbstract: rate(random, 0.4, 0.5, 0.4) },
    blanks: { ...layout.blanks, betweenSlots: chance(random, 0.3) ? [0, 1] : [0, 0] },
  };
}

export function arxivSearch(random: Random): Layout {
  const layout = base('arxiv search', random);
  const toggle = weigh(random, [
    [4, null],
    [4, { inside: '', at: 0, end: ' △ Less', endAlone: false, teaser: '… ▽ More' }],
    [3, { inside: '', at: 0, end: ' △ Less', endAlone: false, teaser: '' }],
    [2, { inside: '', at: 0, end: '… ▽ More', endAlone: false, teaser: '' }],
  ]);
  return {
    ...layout,
    fields: [
      field(
        'before',
        1,
        (shown, inner) =>
          `arXiv:${arxivId(shown, inner)}  [pdf, ${pick(inner, ['ps, other', 'other', 'html, other'])}]${chance(random, 0.5) ? '  cs.LG' : ''}`,
      ),
      ...(chance(random, 0.5)
        ? [
            field('before', 1, (_, inner) =>
              pick(inner, ['cs.LG', 'cs.CL cs.AI', 'stat.ML cs.LG', 'cs.CV', 'math.PR', 'doi 10.1007/x1-2']),
            ),
          ]
        : []),
      field(
        'end',
        0.9,
        (shown, inner) =>
          `Submitted ${int(inner, 1, 28)} ${pick(inner, ['May', 'June', 'March'])}, ${shown.year}; originally announced ${pick(inner, ['May', 'June'])} ${shown.year}.`,
      ),
      field('end', 0.5, (_, inner) => `Comments: ${int(inner, 4, 60)} pages, ${int(inner, 1, 20)} figures`),
    ],
    prefix: chance(random, 0.3) ? count => `${count}. ` : () => '',
    authors: { ...AUTHORS, label: 'Authors: ' },
    abstract: { ...ABSTRACT, label: 'Abstract: ', toggle },
  };
}

export function arxivAbs(random: Random): Layout {
  const layout = base('arxiv abs pages', random);
  return {
    ...layout,
    title: {
      ...TITLE,
      twice: rate(random, 0.6, 0, 0.3),
      label: chance(random, 0.2) ? 'Title:' : '',
      suffix: chance(random, 0.2)
        ? (shown, inner) => (chance(inner, 0.3) ? ` https://arxiv.org/abs/${arxivId(shown, inner)}` : '')
        : null,
    },
    authors: { ...AUTHORS, label: chance(random, 0.15) ? 'Authors:' : '' },
    abstract: { ...ABSTRACT, label: chance(random, 0.2) ? pick(random, ['Abstract: ', 'Abstract:', 'Abstract—']) : '' },
    fields: [
      field(
        'afterAuthors',
        0.9,
        (shown, inner) =>
          `(Submitted on ${int(inner, 1, 28)} ${pick(inner, ['May', 'Jun', 'Dec'])} ${shown.year}${chance(inner, 0.5) ? ` (v1), last revised ${int(inner, 1, 28)} Dec ${shown.year} (this version, v3)` : ''})`,
      ),
    ],
    blanks: { betweenRecords: [0, 3], betweenSlots: chance(random, 0.3) ? [0, 1] : [0, 0], anywhere: 0 },
    rates: {
      ...layout.rates,
      paragraphs: 0.3,
      noAbstract: rate(random, 0.8, 0, 0.2),
      noiseBetween: rate(random, 0.5, 0, 0.3),
    },
  };
}
