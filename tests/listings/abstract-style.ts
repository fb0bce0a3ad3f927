import { type LabelStyle, PLAIN } from './labels.ts';
import type { AbstractStyle, Toggle } from './model.ts';
import { chance, pick, type Random, weigh } from './random.ts';
import { BUTTONS, LESS, MORE } from './words.ts';

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
  const alone = label !== '' && (labels?.alone === true || chance(random, 0.25));
  const dash = labels?.alone !== true && labels?.set.language === 'en' && chance(random, 0.06);
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
