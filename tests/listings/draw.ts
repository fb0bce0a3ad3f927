import { drawAbstract } from './abstract-style.ts';
import { drawAuthors } from './author-style.ts';
import { CITATIONS } from './citations.ts';
import { drawCommon, drawPrefix } from './common.ts';
import { FAMILIES } from './families/index.ts';
import { drawFields } from './fields.ts';
import { drawLabelStyle } from './labels.ts';
import type { Layout, Slot } from './model.ts';
import { chance, int, pick, type Random, weigh } from './random.ts';
import { drawTitle } from './title-style.ts';

const ORDERS: readonly (readonly [number, readonly Slot[]])[] = [
  [68, ['title', 'authors', 'abstract']],
  [30, ['authors', 'title', 'abstract']],
  [2, ['title', 'abstract', 'authors']],
];

/** Every dimension drawn by itself. */
export function drawFree(random: Random): Layout {
  const labels = chance(random, 0.3) ? drawLabelStyle(random) : null;
  const partly = chance(random, 0.5);
  const labelled = (share: number): typeof labels =>
    labels !== null && (!partly || chance(random, share)) ? labels : null;
  const wrapped = chance(random, 0.25) ? int(random, 55, 100) : 0;
  const hang = wrapped > 0 && chance(random, 0.4) ? ' '.repeat(pick(random, [2, 2, 4, 3, 6])) : '';
  const oneALine = chance(random, 0.25);
  const common = drawCommon(random);
  const wraps = { wrap: wrapped, hang };
  const inset = wrapped > 0 && chance(random, 0.2) ? pick(random, ['    ', '    ', '  ', '   ', '\t', '        ']) : '';
  const abstract = drawAbstract(random, labelled(0.7), wrapped === 0 ? 0.2 : 0);
  const keepsTitleLine = oneALine && wrapped > 0 && chance(random, 0.6);
  return {
    ...common,
    name: `free${labels === null ? '' : ` ${labels.set.language}`}${wrapped > 0 ? ` ${wrapped}` : ''}${oneALine ? ' lines' : ''}`,
    order: weigh(random, ORDERS),
    ...drawPrefix(random, 0.4),
    title: { ...drawTitle(random, labelled(0.4)), ...(keepsTitleLine ? {} : wraps) },
    authors: { ...drawAuthors(random, oneALine, labelled(0.5)), ...wraps },
    abstract: { ...abstract, ...wraps, indent: inset, hang: inset },
    fields: drawFields(random, chance(random, 0.6) ? 2 : 4),
  };
}

/** A whole record on one line. */
export function drawCitation(random: Random): Layout {
  const free = drawFree(random);
  const citation = pick(random, CITATIONS);
  const wrapped = !/table|tabs|html/u.test(citation.name) && chance(random, 0.25) ? int(random, 60, 100) : 0;
  const withAbstract = chance(random, 0.25);
  const apart = withAbstract && chance(random, 0.4) ? 1 : 0;
  return {
    ...free,
    name: `citation ${citation.name}${wrapped > 0 ? ` ${wrapped}` : ''}`,
    citation,
    citationWrap: wrapped,
    head: citation.head === undefined ? free.head : [...free.head, ...citation.head],
    ...drawPrefix(random, /table|html/u.test(citation.name) ? 0 : 0.5),
    titleCase: title => (title.endsWith('.') ? title.slice(0, -1) : title),
    rule: '',
    rates: {
      ...free.rates,
      noAuthors: 0,
      noAbstract: withAbstract ? free.rates.noAbstract : 1,
      cutAuthors: Math.min(0.3, free.rates.cutAuthors),
    },
    fields: chance(random, 0.85) ? [] : free.fields.filter(field => field.place === 'end'),
    blanks: {
      betweenRecords:
        apart === 0
          ? free.blanks.betweenRecords
          : pick(random, [
              [1, 1],
              [1, 1],
              [2, 2],
            ] as const),
      betweenSlots: [apart, apart],
      anywhere: 0,
    },
  };
}

/** Families that are met more often, or that have more ways to differ. */
const COMMON: Readonly<Record<string, number>> = {
  wrappedText: 4,
  labelledRecords: 2,
  accepted: 2,
  labAuthorsFirst: 2,
  virtualSite: 1.5,
  arxivAbs: 1.5,
};

/** Draws a layout: about two in five like a page with one author a line, the rest families near real pages and free combinations. */
export function drawLayout(random: Random): Layout {
  const kind = weigh(random, [
    [37, 'mila'],
    [28, 'family'],
    [24, 'free'],
    [12, 'citation'],
  ] as const);
  if (kind === 'free') return drawFree(random);
  if (kind === 'citation') return drawCitation(random);
  if (kind === 'mila') return FAMILIES.mila!(random);
  const names = Object.keys(FAMILIES).filter(name => name !== 'mila');
  return FAMILIES[
    weigh(
      random,
      names.map(name => [COMMON[name] ?? 1, name] as const),
    )
  ]!(random);
}
