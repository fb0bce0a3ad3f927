import { type LabelStyle, PLAIN } from './labels.ts';
import { affiliation, drawMark, leadingMark, noMark, placeMark } from './marks.ts';
import type { AuthorsStyle, FieldMaker, ListJoin } from './model.ts';
import { drawNameStyle, hasComma, NAME_STYLES } from './names.ts';
import { chance, pick, type Random, weigh } from './random.ts';

const JOINS: readonly (readonly [number, ListJoin])[] = [
  [24, { between: ', ', last: ', ', two: null }],
  [14, { between: ', ', last: ' and ', two: null }],
  [10, { between: ', ', last: ', and ', two: ' and ' }],
  [10, { between: '; ', last: '; ', two: null }],
  [4, { between: ';', last: ';', two: null }],
  [10, { between: ' · ', last: ' · ', two: null }],
  [4, { between: ', ', last: ' & ', two: null }],
  [2, { between: ', ', last: ', & ', two: ' & ' }],
  [4, { between: ',', last: ',', two: null }],
  [4, { between: ' | ', last: ' | ', two: null }],
  [3, { between: '、', last: '、', two: null }],
  [2, { between: '，', last: '，', two: null }],
  [2, { between: ' • ', last: ' • ', two: null }],
  [2, { between: ' / ', last: ' / ', two: null }],
  [3, { between: ' and ', last: ' and ', two: null }],
  [1, { between: ', ', last: ' et ', two: null }],
  [1, { between: ', ', last: ' und ', two: null }],
  [1, { between: ', ', last: ' y ', two: null }],
  [1, { between: ' & ', last: ' & ', two: null }],
  [1, { between: ' ; ', last: ' ; ', two: null }],
  [1, { between: '; ', last: '; and ', two: ' and ' }],
];

export function drawJoin(random: Random): ListJoin {
  return weigh(random, JOINS);
}

export function drawAuthors(random: Random, oneALine: boolean, labels: LabelStyle | null): AuthorsStyle {
  const frame = weigh<readonly [string, string]>(random, [
    [70, ['', '']],
    [8, ['*', '*']],
    [4, ['_', '_']],
    [2, ['- ', '']],
    [2, ['', '.']],
    [2, ['By ', '']],
    [2, ['by ', '']],
    [1, ['(', ')']],
    [1, ['→ ', '']],
    [1, ['👤 ', '']],
    [1, ['**', '**']],
    [1, ['', ':']],
    [1, ['par ', '']],
    [1, ['von ', '']],
    [1, ['3 code implementations • 12 May 2019 • ', '']],
  ]);
  const join = drawJoin(random);
  let style = drawNameStyle(random);
  if (!oneALine && hasComma(style) && !/[;|·•/]/u.test(join.between) && join.between !== ' and ') style = 'full';
  const marks = chance(random, 0.17) && !hasComma(style);
  const leading = marks && chance(random, 0.06);
  // 'Ann Roe, Lund University': where each name has its own line, or a semicolon after it
  const placed = style === 'full' && (oneALine || join.between.trim() === ';') && chance(random, 0.06);
  const suffix = !oneALine && chance(random, 0.06) ? drawListSuffix(random) : null;
  const lineEnd = weigh(random, [
    [80, ''],
    [8, ';'],
    [5, ','],
    [3, ' ;'],
    [2, ' ,'],
  ]);
  return {
    ...PLAIN,
    label: labels === null ? '' : labels.write(pick(random, labels.set.authors)),
    labelAlone: labels?.alone ?? false,
    open: oneALine
      ? weigh(random, [
          [90, ''],
          [3, '- '],
          [3, '• '],
          [2, '* '],
          [1, '\t'],
        ])
      : frame[0],
    close: oneALine ? '' : frame[1],
    indent: weigh(random, [
      [85, ''],
      [4, '  '],
      [4, '    '],
      [3, '   '],
      [2, '\t'],
      [1, '\u00a0\u00a0'],
    ]),
    oneALine,
    lineEnd,
    lineStart: '',
    join,
    name: NAME_STYLES[style],
    mark: placed ? placeMark : leading ? leadingMark : marks ? drawMark(random) : noMark,
    markFirst: leading && !placed,
    suffix,
    afterEach: oneALine && chance(random, 0.08) ? (_, inner) => [affiliation(inner)] : null,
  };
}

function drawListSuffix(random: Random): FieldMaker {
  return weigh<FieldMaker>(random, [
    [
      3,
      (shown, inner) =>
        ` - ${shown.venue}, ${shown.year} - ${pick(inner, ['example.org', 'dl.example.com', 'Elsewhere'])}`,
    ],
    [2, shown => `. ${shown.venue}, ${shown.year}.`],
    [2, shown => ` (${shown.year})`],
    [1, shown => ` · ${shown.year}`],
    [1, shown => `. *${shown.venue} ${shown.year}*`],
  ]);
}
