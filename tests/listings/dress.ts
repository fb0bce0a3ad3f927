import { date, FIELD_KINDS, type FieldName, venue } from './fields.ts';
import type {
  AbstractStyle,
  AuthorsStyle,
  Dress,
  FieldMaker,
  FieldSpec,
  ListJoin,
  Place,
  TitleStyle,
  Toggle,
} from './model.ts';
import { affiliation, drawMark, drawNameStyle, hasComma, leadingMark, NAME_STYLES, noMark } from './names.ts';
import { chance, int, pick, type Random, rate, weigh } from './random.ts';
import { BUTTONS, LABELS, type LabelSet, LESS, MORE } from './words.ts';

export const PLAIN: Dress = { label: '', labelAlone: false, open: '', close: '', indent: '', wrap: 0, hang: '' };

/** How a listing writes its labels: all the same way. */
export interface LabelStyle {
  readonly set: LabelSet;
  readonly write: (word: string) => string;
}

export function drawLabelStyle(random: Random): LabelStyle {
  const set = chance(random, 0.65) ? LABELS[0]! : pick(random, LABELS);
  const colon = pick(random, set.colon);
  const blank = colon === '：' || chance(random, 0.05) ? '' : ' ';
  const upper = chance(random, 0.12);
  const wide = set.colon.includes('：');
  const write = weigh<(word: string) => string>(random, [
    [20, word => word + colon + blank],
    [2, word => `**${word}${colon}**${blank}`],
    [2, word => `**${word}**${colon}${blank}`],
    [1, word => `- ${word}${colon}${blank}`],
    [wide ? 2 : 0, word => `【${word}】`],
    [1, word => `[${word}] `],
    [1, word => `*${word}*${colon}${blank}`],
    [1, word => `${word}\t`],
  ]);
  return { set, write: word => write(upper ? word.toUpperCase() : word) };
}

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

export function drawTitle(random: Random, labels: LabelStyle | null): TitleStyle {
  const frame = weigh<readonly [string, string, boolean]>(random, [
    [70, ['', '', false]],
    [4, ['“', '”', false]],
    [3, ['"', '"', false]],
    [1, ['«\u00a0', '\u00a0»', false]],
    [1, ['「', '」', false]],
    [1, ['《', '》', false]],
    [8, ['**', '**', false]],
    [2, ['**', '**', true]],
    [1, ['*', '*', false]],
    [1, ['`', '`', false]],
    [4, ['[', '](https://example.org/paper)', false]],
    [2, ['**[', '](https://example.org/paper)**', false]],
    [1, ['[**', '**](https://example.org/paper)', false]],
    [1, ['“', '”', true]],
    [1, ['‘', '’', false]],
  ]);
  const suffix = drawTitleSuffix(random, frame[0] !== '', frame[2] ? 0.8 : 0.15);
  return {
    ...PLAIN,
    label: labels === null ? '' : labels.write(pick(random, labels.set.title)),
    open: frame[0],
    close: frame[1],
    // A stop that ends the line is the title's own; before something else it is the layout's.
    stop: frame[2] && suffix !== null,
    suffix,
    twice: 0,
  };
}

function drawTitleSuffix(random: Random, framed: boolean, share: number): FieldMaker | null {
  if (!chance(random, framed ? share : 0.05)) return null;
  const where = venue(random);
  const when = date(random);
  return weigh<FieldMaker>(random, [
    [4, shown => ` (${shown.year})`],
    [2, shown => ` (${shown.venue} ${shown.year})`],
    [2, () => ' [[pdf]](https://example.org/pdf)'],
    [2, () => ' [pdf]'],
    [1, () => '\thttps://example.org/pdf'],
    [framed ? 2 : 0, (shown, inner) => ` ${where(shown, inner)}`],
    [framed ? 1 : 0, (shown, inner) => ` ${when(shown, inner)}`],
    [1, (_, inner) => ` [${pick(inner, ['Oral', 'Poster', 'Spotlight'])}]`],
  ]);
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
  ]);
  const join = drawJoin(random);
  let style = drawNameStyle(random);
  if (!oneALine && hasComma(style) && !/[;|·•/]/u.test(join.between) && join.between !== ' and ') style = 'full';
  const marks = chance(random, 0.17) && !hasComma(style);
  const leading = marks && chance(random, 0.06);
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
    mark: leading ? leadingMark : marks ? drawMark(random) : noMark,
    markFirst: leading,
    suffix,
    afterEach: oneALine && chance(random, 0.02) ? (_, inner) => [affiliation(inner)] : null,
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

export function drawToggle(random: Random): Toggle {
  const more = weigh(random, MORE);
  const marker = weigh(random, [
    [10, `… (${more})`],
    [2, `... (${more})`],
    [2, `… [${more}]`],
    [1, `...[${more}]`],
    [1, `(${more})`],
  ]);
  const none: Toggle = { inside: '', at: 0, end: '', endAlone: false, teaser: '' };
  const less = weigh(random, [
    [5, ''],
    [1, ` (${pick(random, LESS)})`],
    [1, ` ${pick(random, LESS)}`],
    [1, ' △ Less'],
    [1, ' [-]'],
  ]);
  return weigh<Toggle>(random, [
    [
      8,
      {
        ...none,
        inside: marker,
        at: pick(random, [140, 140, 140, 100, 120, 150, 160, 180, 200, 250, 256, 300, 400, 500]),
        end: less,
      },
    ],
    [3, { ...none, end: ` ${pick(random, BUTTONS)}` }],
    [2, { ...none, end: marker }],
    [4, { ...none, end: pick(random, BUTTONS), endAlone: true }],
    [2, { ...none, end: pick(random, [more, `(${more})`, more[0]!.toUpperCase() + more.slice(1)]), endAlone: true }],
    [
      2,
      {
        ...none,
        teaser: pick(random, ['… ▽ More', ' ▽ More', '… Show more', `… (${more})`, '... [+]']),
        end: ` ${pick(random, ['△ Less', 'Show less', '[-]'])}`,
      },
    ],
  ]);
}

export function drawAbstract(random: Random, labels: LabelStyle | null, toggles: number): AbstractStyle {
  const label = labels === null ? '' : labels.write(pick(random, labels.set.abstract));
  const alone = label !== '' && chance(random, 0.25);
  const dash = labels?.set.language === 'en' && chance(random, 0.06);
  return {
    ...PLAIN,
    label: dash
      ? pick(random, ['Abstract—', 'Abstract - ', 'Abstract. ', 'ABSTRACT ', 'Abstract ', 'Abstract— '])
      : label,
    labelAlone: alone && !dash,
    open: weigh(random, [
      [94, ''],
      [1, '> '],
      [1, '    '],
      [1, '\t'],
      [1, '- '],
    ]),
    toggle: chance(random, toggles) ? drawToggle(random) : null,
    paragraphIndent: weigh(random, [
      [92, ''],
      [4, '  '],
      [4, '    '],
    ]),
    paragraphBlank: chance(random, 0.3),
  };
}

/** Field lines of a listing, most often none to three kinds. */
export function drawFields(random: Random, most: number): FieldSpec[] {
  const names = Object.keys(FIELD_KINDS) as FieldName[];
  const specs: FieldSpec[] = [];
  for (let count = int(random, 0, most); count > 0; count -= 1) {
    const place = weigh<Place>(random, [
      [1.5, 'before'],
      [2, 'afterTitle'],
      [5, 'afterAuthors'],
      [4, 'end'],
    ]);
    const name = weigh<FieldName>(
      random,
      names.map(
        each => [{ venue: 5, linkRow: 4, session: 3, date: 3, listed: 3 }[each as string] ?? 1.5, each] as const,
      ),
    );
    specs.push({ place, make: FIELD_KINDS[name](random), rate: Math.max(0.15, rate(random, 0, 0.7, 1)) });
  }
  return specs;
}
