import { date, pages, venue } from './field-parts.ts';
import { type LabelStyle, PLAIN } from './labels.ts';
import type { FieldMaker, TitleStyle } from './model.ts';
import { chance, int, pick, type Random, weigh } from './random.ts';

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
    labelAlone: labels?.alone ?? false,
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
    [1, (_, inner) => `   ${pages(inner)}`],
    [1, (_, inner) => ` ${'.'.repeat(int(inner, 4, 30))} ${int(inner, 1, 400)}`],
  ]);
}
