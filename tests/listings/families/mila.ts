import { drawToggle } from '../abstract-style.ts';
import { drawAuthors } from '../author-style.ts';
import { drawBlanks } from '../common.ts';
import type { Layout } from '../model.ts';
import { chance, pick, type Random, rate, weigh } from '../random.ts';
import { ABSTRACT, AUTHORS, base } from './base.ts';

/** Title, one author a line, abstract; nothing between records. */
export function mila(random: Random): Layout {
  const layout = base('mila', random);
  const own = chance(random, 0.75);
  const blanks = weigh<Layout['blanks']>(random, [
    [85, { betweenRecords: [0, 0], betweenSlots: [0, 0], anywhere: 0 }],
    [8, { betweenRecords: [1, 1], betweenSlots: [0, 0], anywhere: 0 }],
    [4, { betweenRecords: [0, 2], betweenSlots: [0, 0], anywhere: 0.04 }],
    [3, drawBlanks(random)],
  ]);
  const toggle = chance(random, 0.75)
    ? own
      ? { inside: pick(random, ['… (voir plus)', '… (see more)']), at: 140, end: '', endAlone: false, teaser: '' }
      : drawToggle(random)
    : null;
  return {
    ...layout,
    titleCase: title => title,
    blanks,
    dirt: chance(random, 0.9) ? text => text : layout.dirt,
    authors: {
      ...(own ? AUTHORS : { ...drawAuthors(random, true, null), lineEnd: '', open: '', afterEach: null, indent: '' }),
      oneALine: true,
    },
    abstract: { ...ABSTRACT, toggle },
    rates: {
      ...layout.rates,
      noAbstract: rate(random, 0.5, 0.08, 0.5),
      structured: rate(random, 0.8, 0, 0.3),
      paragraphs: rate(random, 0.85, 0, 0.2),
      noiseBetween: rate(random, 0.85, 0, 0.1),
      group: rate(random, 0.6, 0, 0.08),
    },
  };
}
