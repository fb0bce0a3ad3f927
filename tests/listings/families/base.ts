import { drawCommon } from '../common.ts';
import { PLAIN } from '../labels.ts';
import { noMark } from '../marks.ts';
import type { AbstractStyle, AuthorsStyle, FieldMaker, FieldSpec, Layout, Place, TitleStyle } from '../model.ts';
import { NAME_STYLES } from '../names.ts';
import { chance, type Random } from '../random.ts';

export const TITLE: TitleStyle = { ...PLAIN, stop: false, suffix: null, twice: 0 };
export const AUTHORS: AuthorsStyle = {
  ...PLAIN,
  oneALine: false,
  lineEnd: '',
  lineStart: '',
  join: { between: ', ', last: ', ', two: null },
  name: NAME_STYLES.full,
  mark: noMark,
  markFirst: false,
  suffix: null,
  afterEach: null,
};
export const ABSTRACT: AbstractStyle = { ...PLAIN, toggle: null, paragraphIndent: '', paragraphBlank: false };

export const field = (place: Place, rate: number, make: FieldMaker): FieldSpec => ({ place, rate, make });
export const fixed = (place: Place, text: string): FieldSpec => field(place, 1, () => text);

/** A layout with nothing but the common dimensions; families change what makes them what they are. */
export function base(name: string, random: Random): Layout {
  const common = drawCommon(random);
  return {
    ...common,
    name,
    prefix: () => '',
    prefixAlone: false,
    title: TITLE,
    authors: AUTHORS,
    abstract: ABSTRACT,
    fields: [],
    rule: '',
    titleCase: chance(random, 0.9) ? title => title : common.titleCase,
    rates: { ...common.rates, cutAuthors: 0 },
    blanks: { betweenRecords: chance(random, 0.6) ? [1, 1] : [0, 0], betweenSlots: [0, 0], anywhere: 0 },
  };
}
