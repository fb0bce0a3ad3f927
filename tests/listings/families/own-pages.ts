import { drawAbstract } from '../abstract-style.ts';
import { drawJoin } from '../author-style.ts';
import { drawPrefix } from '../common.ts';
import { arxivId, venue } from '../field-parts.ts';
import { FIELD_KINDS } from '../fields.ts';
import { noMark } from '../marks.ts';
import type { Layout } from '../model.ts';
import { NAME_STYLES } from '../names.ts';
import { chance, int, pick, type Random } from '../random.ts';
import { drawTitle } from '../title-style.ts';
import { AUTHORS, base, field, TITLE } from './base.ts';

export function labAuthorsFirst(random: Random): Layout {
  const layout = base('lab page, authors first', random);
  const where = venue(random);
  return {
    ...layout,
    ...drawPrefix(random, 0.2),
    order: ['authors', 'title', 'abstract'],
    authors: {
      ...AUTHORS,
      join: drawJoin(random),
      name: chance(random, 0.5) ? NAME_STYLES.full : NAME_STYLES.initials,
      close: chance(random, 0.15) ? '.' : '',
    },
    title: chance(random, 0.7) ? TITLE : { ...drawTitle(random, null), suffix: null },
    fields: [
      field('end', 0.95, where),
      ...(chance(random, 0.3) ? [field('end', 0.8, FIELD_KINDS.linkRow(random))] : []),
    ],
    rates: { ...layout.rates, noAbstract: chance(random, 0.75) ? 1 : layout.rates.noAbstract, noAuthors: 0 },
  };
}

export function alFolio(random: Random): Layout {
  const layout = base('al-folio', random);
  const blank = chance(random, 0.6);
  return {
    ...layout,
    ...drawPrefix(random, 0.3),
    authors: {
      ...AUTHORS,
      join: { between: ', ', last: ', and ', two: ' and ' },
      mark: chance(random, 0.3) ? (_, inner) => (chance(inner, 0.3) ? pick(inner, ['^{†}', '^{*}', '*']) : '') : noMark,
    },
    moreAuthors: [', and # more authors'],
    keepAuthors: int(random, 1, 4),
    fields: [
      ...(chance(random, 0.5)
        ? [field('before', 0.8, (_, inner) => pick(inner, ['ICQS', 'NCLR', 'SYMP', 'arXiv', 'JALS', 'Preprint']))]
        : []),
      field('afterAuthors', 1, chance(random, 0.5) ? venue(random) : shown => `In ${shown.venue}, ${shown.year}`),
      field('end', 0.9, (_, inner) =>
        pick(inner, ['Abs Bib HTML PDF', 'Abs PDF', 'Code Website', 'Abs Bib PDF Code', 'HTML']),
      ),
    ],
    blanks: { betweenRecords: [1, 1], betweenSlots: blank ? [1, 1] : [0, 0], anywhere: 0 },
    rates: {
      ...layout.rates,
      cutAuthors: chance(random, 0.5) ? 0.3 : 0,
      noAbstract: chance(random, 0.7) ? 1 : 0.2,
      noiseBetween: 0.1,
    },
  };
}

export function markdownList(random: Random): Layout {
  return closed(drawMarkdownList(random));
}

function drawMarkdownList(random: Random): Layout {
  const layout = base('markdown list', random);
  const title = drawTitle(random, null);
  const heading = chance(random, 0.4);
  return {
    ...layout,
    prefix: heading
      ? pick(random, [() => '### ', () => '## ', (n: number) => `### [${n}] `, (n: number) => `### ${n}. `])
      : pick(random, [() => '- ', () => '* ', (n: number) => `${n}. `, () => '-   ']),
    title: {
      ...title,
      ...(chance(random, 0.4) ? { open: '**', close: '**', stop: title.suffix !== null && chance(random, 0.5) } : {}),
    },
    authors: {
      ...AUTHORS,
      indent: heading ? '' : pick(random, ['', '    ', '  ']),
      open: pick(random, ['*', '*', '_', '- ', '    - ', '']),
      close: '',
      join: drawJoin(random),
    },
    abstract: {
      ...drawAbstract(random, null, 0.1),
      label: chance(random, 0.3) ? pick(random, ['Abstract: ', '**Abstract:** ', '> ', '*Abstract*: ']) : '',
    },
    fields: chance(random, 0.6)
      ? [
          field(
            pick(random, ['afterTitle', 'afterAuthors', 'end'] as const),
            0.9,
            FIELD_KINDS[pick(random, ['linkRow', 'venue', 'listed', 'tldr'] as const)](random),
          ),
        ]
      : [],
    blanks: { betweenRecords: [0, 1], betweenSlots: chance(random, 0.5) ? [1, 1] : [0, 0], anywhere: 0 },
    rates: { ...layout.rates, noAbstract: chance(random, 0.5) ? 1 : 0.1 },
  };
}

function closed(layout: Layout): Layout {
  const open = layout.authors.open;
  return { ...layout, authors: { ...layout.authors, close: open === '*' || open === '_' ? open : '' } };
}

export function aggregator(random: Random): Layout {
  const layout = base('aggregator', random);
  const glued = chance(random, 0.5);
  return {
    ...layout,
    fields: glued
      ? [field('before', 1, FIELD_KINDS.kind(random))]
      : [
          field('before', 1, (shown, inner) => `Paper ID: ${arxivId(shown, inner)}`),
          field('end', 0.9, (shown, inner) => `Submitted: Apr ${int(inner, 1, 28)}, ${shown.year}`),
        ],
    authors: {
      ...AUTHORS,
      suffix: glued
        ? (_, inner) => (chance(inner, 0.7) ? ` · ${pick(inner, ['mila', 'porto', 'tartu', 'kri'])}` : '')
        : null,
    },
    moreAuthors: [' et al.'],
    keepAuthors: 3,
    rates: { ...layout.rates, cutAuthors: glued ? 0.5 : 0, noAbstract: 0.05, noAuthors: 0 },
    blanks: { betweenRecords: [1, 1], betweenSlots: glued ? [0, 1] : [0, 0], anywhere: 0 },
  };
}
