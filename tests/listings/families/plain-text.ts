import { drawAbstract } from '../abstract-style.ts';
import { drawJoin } from '../author-style.ts';
import { drawPrefix } from '../common.ts';
import { date } from '../field-parts.ts';
import { FIELD_KINDS } from '../fields.ts';
import type { Layout } from '../model.ts';
import { chance, int, pick, type Random, rate, weigh } from '../random.ts';
import { LABELS, TOPICS } from '../words.ts';
import { ABSTRACT, AUTHORS, base, field, TITLE } from './base.ts';

export function labelledRecords(random: Random): Layout {
  const layout = base('labelled', random);
  const set = pick(random, LABELS);
  const colon = pick(random, set.colon);
  const gap = colon === '：' ? '' : ' ';
  const alone = chance(random, 0.12);
  const shout = alone && chance(random, 0.4);
  const bare = alone && chance(random, 0.6);
  const write = (word: string): string => (shout ? word.toUpperCase() : word) + (bare ? '' : colon + gap);
  const numbered = chance(random, 0.4);
  const indent = numbered && chance(random, 0.7) ? '   ' : '';
  return {
    ...layout,
    name: `labelled ${set.language}`,
    ...(numbered ? { prefix: (n: number) => `${n}. `, prefixAlone: false } : {}),
    title:
      numbered && chance(random, 0.7) ? TITLE : { ...TITLE, label: write(pick(random, set.title)), labelAlone: alone },
    authors: { ...AUTHORS, label: write(pick(random, set.authors)), labelAlone: alone, indent, join: drawJoin(random) },
    abstract: {
      ...ABSTRACT,
      label: write(pick(random, set.abstract)),
      indent,
      labelAlone: alone || chance(random, 0.15),
    },
    moreAuthors: [set.language === 'zh' ? ' 等' : ' et al.'],
    keepAuthors: 3,
    fields: [
      ...(chance(random, 0.4)
        ? [
            field(
              pick(random, ['afterTitle', 'afterAuthors', 'end'] as const),
              0.9,
              FIELD_KINDS[pick(random, ['listed', 'date', 'venue', 'linkRow'] as const)](random),
            ),
          ]
        : []),
      ...(chance(random, 0.3)
        ? [
            field(
              'end',
              0.9,
              (_: unknown, inner: Random) =>
                `${set.keywords[0]}${colon}${gap}${pick(inner, TOPICS)}, ${pick(inner, TOPICS)}`,
            ),
          ]
        : []),
    ],
    rates: { ...layout.rates, cutAuthors: chance(random, 0.3) ? 0.5 : 0, noAbstract: rate(random, 0.5, 0.25, 0.4) },
  };
}

export function wrappedText(random: Random): Layout {
  const layout = base('wrapped text', random);
  const wrap = int(random, 58, 100);
  const hang = chance(random, 0.3) ? '  ' : '';
  const labels = chance(random, 0.3);
  return {
    ...layout,
    name: `wrapped text ${wrap}`,
    ...drawPrefix(random, 0.25),
    title: { ...TITLE, wrap, hang, label: labels ? 'Title: ' : '' },
    authors: {
      ...AUTHORS,
      wrap,
      hang,
      label: labels ? 'Authors: ' : '',
      join: drawJoin(random),
      close: chance(random, 0.1) ? '.' : '',
    },
    abstract: {
      ...ABSTRACT,
      wrap,
      label: labels && chance(random, 0.5) ? 'Abstract: ' : '',
      paragraphIndent: chance(random, 0.2) ? '  ' : '',
      paragraphBlank: chance(random, 0.4),
    },
    blanks: weigh<Layout['blanks']>(random, [
      [4, { betweenRecords: [1, 1], betweenSlots: [1, 1], anywhere: 0 }],
      [4, { betweenRecords: [2, 2], betweenSlots: [1, 1], anywhere: 0 }],
      [4, { betweenRecords: [1, 1], betweenSlots: [0, 0], anywhere: 0 }],
      [3, { betweenRecords: [2, 2], betweenSlots: [0, 1], anywhere: 0 }],
      [1, { betweenRecords: [0, 0], betweenSlots: [0, 0], anywhere: 0 }],
    ]),
    fields: chance(random, 0.6)
      ? [
          field(
            pick(random, ['before', 'afterAuthors', 'end'] as const),
            0.9,
            FIELD_KINDS[pick(random, ['venue', 'places', 'places', 'listed', 'date'] as const)](random),
          ),
        ]
      : [],
    rates: { ...layout.rates, noAuthors: rate(random, 0.6, 0.1, 0.15) },
  };
}

export function titleAbstract(random: Random): Layout {
  const layout = base('title and abstract', random);
  return {
    ...layout,
    abstract: drawAbstract(random, null, 0.2),
    rates: { ...layout.rates, noAuthors: 1, noAbstract: rate(random, 0.6, 0, 0.3) },
    fields: chance(random, 0.4) ? [field('end', 0.8, date(random))] : [],
  };
}
