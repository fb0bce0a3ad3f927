import type { Blanks, Layout, Rates } from './model.ts';
import { drawBetween, drawFoot, drawHead, RULES } from './noise.ts';
import { drawPageFoot, drawPageHead } from './pages.ts';
import { chance, int, pick, type Random, rate, weigh } from './random.ts';

const CUT_LISTS = [
  ' et al.',
  ' et al',
  ', et al.',
  '…',
  ', …',
  ', ...',
  ' 等',
  ', and # more authors',
  ' and # more',
  ', and others',
  ' +# more',
  ' et al.',
] as const;

function drawRates(random: Random): Rates {
  return {
    noAbstract: rate(random, 0.55, 0.08, 0.6),
    noAuthors: rate(random, 0.6, 0.02, 0.15),
    oneAuthor: rate(random, 0.75, 0.1, 0.6),
    shortTitle: rate(random, 0.5, 0, 0.25),
    shortAbstract: rate(random, 0.6, 0, 0.2),
    cutAbstract: rate(random, 0.6, 0.02, 0.2),
    ellipsis: random(),
    paragraphs: rate(random, 0.65, 0, 0.4),
    structured: rate(random, 0.75, 0, 0.5),
    cutAuthors: rate(random, 0.85, 0.05, 0.3),
    group: rate(random, 0.6, 0, 0.12),
    oddName: rate(random, 0.5, 0, 0.06),
    repeatNext: rate(random, 0.6, 0, 0.3),
    repeatLater: rate(random, 0.7, 0, 0.2),
    noiseBetween: rate(random, 0.65, 0, 0.25),
    cutLast: 0.12,
  };
}

export function drawBlanks(random: Random): Blanks {
  return weigh<Blanks>(random, [
    [30, { betweenRecords: [0, 0], betweenSlots: [0, 0], anywhere: 0 }],
    [40, { betweenRecords: [1, 1], betweenSlots: [0, 0], anywhere: 0 }],
    [6, { betweenRecords: [2, 2], betweenSlots: [0, 0], anywhere: 0 }],
    [9, { betweenRecords: [2, 2], betweenSlots: [1, 1], anywhere: 0 }],
    [8, { betweenRecords: [1, 1], betweenSlots: [1, 1], anywhere: 0 }],
    [4, { betweenRecords: [0, 2], betweenSlots: [0, 1], anywhere: 0 }],
    [3, { betweenRecords: [0, 3], betweenSlots: [0, 0], anywhere: 0.1 }],
    [2, { betweenRecords: [3, 3], betweenSlots: [1, 1], anywhere: 0 }],
    [1, { betweenRecords: [1, 3], betweenSlots: [1, 2], anywhere: 0 }],
    [1, { betweenRecords: [1, 1], betweenSlots: [0, 0], anywhere: 1 }],
    [1, { betweenRecords: [2, 3], betweenSlots: [0, 2], anywhere: 1 }],
  ]);
}

const PREFIXES: readonly (readonly [number, (number: number) => string])[] = [
  [10, number => `${number}. `],
  [3, number => `${number}) `],
  [4, number => `[${number}] `],
  [2, number => `(${number}) `],
  [2, number => `#${number} `],
  [2, number => `${number}\t`],
  [1, number => `${number}.\t`],
  [1, number => `${number}、`],
  [1, number => `${number}．`],
  [8, () => '- '],
  [4, () => '* '],
  [4, () => '• '],
  [4, () => '- [ ] '],
  [1, () => '- [x] '],
  [1, () => '◦ '],
  [1, () => '– '],
  [1, () => '▪ '],
  [1, () => '-   '],
  [4, () => '### '],
  [2, () => '## '],
  [1, () => '#### '],
  [1, number => `### ${number}. `],
  [1, number => `### [${number}] `],
  [1, number => `Paper ${number}: `],
  [1, number => `**${number}.** `],
  [1.5, number => `P-${String(number).padStart(3, '0')}  `],
  [1, number => `${'ABST'[number % 4]}${number}: `],
  [1, number => `[${'ABST'[number % 4]}${number}] `],
  [1, number => `P${number} `],
  [1, number => `No. ${number} `],
  [0.5, number => `No. ${number}: `],
  [1, number => `(${String.fromCharCode(97 + (number % 26))}) `],
  [0.5, number => `${String.fromCharCode(97 + (number % 26))}) `],
  [1, number => `${1 + Math.floor(number / 6)}.${1 + (number % 6)} `],
  [0.5, number => `ID ${100 + number}: `],
  [0.5, number => `#${100 + number}: `],
];

const ALONE: readonly ((number: number) => string)[] = [
  number => String(number),
  number => `${number}.`,
  number => `[${number}]`,
  number => `#${number}`,
  number => `[c${number}]`,
  number => `(${number})`,
  number => `No. ${number}`,
  number => `P-${String(number).padStart(3, '0')}`,
  number => `Paper ${number}`,
  number => `#${1000 + number}`,
];

export function drawPrefix(random: Random, share: number): Pick<Layout, 'prefix' | 'prefixAlone'> {
  if (!chance(random, share)) return { prefix: () => '', prefixAlone: false };
  if (chance(random, 0.06)) return { prefix: pick(random, ALONE), prefixAlone: true };
  return { prefix: weigh(random, PREFIXES), prefixAlone: false };
}

const sentenceCase = (title: string): string =>
  title[0]! + title.slice(1).replace(/\b\p{Lu}(?=\p{Ll})/gu, letter => letter.toLowerCase());
const titleCase = (title: string): string =>
  title.replace(/(^| )(\p{Ll})(?=\p{L}{3})/gu, (_, blank: string, letter: string) => blank + letter.toUpperCase());

function drawTitleCase(random: Random): (title: string) => string {
  return weigh<(title: string) => string>(random, [
    [85, title => title],
    [5, sentenceCase],
    [3, titleCase],
    [2, title => title.toUpperCase()],
    [1, title => title.toLowerCase()],
    [4, title => (/[.?!]$/u.test(title) ? title : `${title}.`)],
  ]);
}

function drawDirt(random: Random): (text: string, random: Random) => string {
  return weigh<(text: string, random: Random) => string>(random, [
    [88, text => text],
    [4, (text, inner) => (chance(inner, 0.3) ? `${text} ` : text)],
    [2, text => (text === '' ? text : `${text} `)],
    [2, (text, inner) => (chance(inner, 0.2) ? `${text}\t` : text)],
    [2, (text, inner) => (chance(inner, 0.2) ? text.replace(' ', '\u00a0') : text)],
    [1, (text, inner) => (text !== '' && chance(inner, 0.3) ? ` ${text}` : text)],
    [1, (text, inner) => (text === '' && chance(inner, 0.5) ? pick(inner, [' ', '\t', '\u00a0', '  ']) : text)],
  ]);
}

/** What every layout has beside the dress of its slots. */
export function drawCommon(
  random: Random,
): Omit<Layout, 'name' | 'title' | 'authors' | 'abstract' | 'prefix' | 'prefixAlone' | 'fields'> {
  const rules = chance(random, 0.05);
  return {
    order: ['title', 'authors', 'abstract'],
    citation: null,
    citationWrap: 0,
    titleCase: drawTitleCase(random),
    blanks: drawBlanks(random),
    rates: drawRates(random),
    moreAuthors: [pick(random, CUT_LISTS)],
    keepAuthors: int(random, 1, 5),
    rule: rules ? pick(random, RULES) : '',
    head: drawHead(random),
    foot: drawFoot(random),
    page: chance(random, 0.2) ? { head: drawPageHead(random), foot: drawPageFoot(random) } : null,
    between: drawBetween(random),
    dirt: drawDirt(random),
  };
}
