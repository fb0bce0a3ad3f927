import { EDGE_VALUES, FURNITURE_VALUES, KINDS, LABEL_VALUES, type Shape, step } from './shape.ts';

/** A line among its neighbours; blank lines are counted, not lines. A missing neighbour is null. */
export interface Context {
  readonly here: Shape;
  readonly before: Shape | null;
  readonly before2: Shape | null;
  readonly after: Shape | null;
  readonly after2: Shape | null;
  /** Blank lines before and after, 2 for more. */
  readonly blanksBefore: number;
  readonly blanksAfter: number;
  /** Could the line before have held this line's first token? (see wrapping.ts) */
  readonly fits: number;
  /** Could this line have held the first token of the next? */
  readonly fitsNext: number;
  /** Whether the same line stood in the file before: 0 no, 1 after the same line, 2 after another. */
  readonly repeated: number;
  /** Lines to the next long line and since the last one, 0..6. */
  readonly toLong: number;
  readonly sinceLong: number;
  /** Lines to the next blank line and since the last one, 0 (beside it) to 5. */
  readonly toBlank: number;
  readonly sinceBlank: number;
  /** How many of this line's words the next long line repeats: 0 none or few, 1 some, 2 most. */
  readonly echo: number;
}

export const FITS = 6;
const FIRST_WORDS = 512;

interface Template {
  readonly name: string;
  /** Values run from 0 to size - 1. */
  readonly size: number;
  readonly value: (c: Context) => number;
}

const template = (name: string, size: number, value: Template['value']): Template => ({ name, size, value });
const blank2 = (n: number) => (n > 0 ? 1 : 0);
const kind = (shape: Shape | null) => (shape === null ? 0 : shape.kind);
const endOf = (shape: Shape | null) => (shape === null ? EDGE_VALUES : shape.end);
const startOf = (shape: Shape | null) => (shape === null ? EDGE_VALUES : shape.start);
const meanOf = (shape: Shape | null) => (shape === null ? 9 : shape.mean);
const lengthOf = (shape: Shape | null) => (shape === null ? 14 : shape.length);
const leadOf = (shape: Shape | null) => (shape === null ? 7 : shape.lead);
const labelOf = (shape: Shape | null) => (shape === null ? 0 : shape.label);
const furnitureOf = (shape: Shape | null) => (shape === null ? 1 : shape.furniture);
const short = (shape: Shape) => step(shape.sight.length, [20, 60, 120, 240]);
const bucket = (hash: number) => ((hash ^ (hash >>> 16)) >>> 0) % FIRST_WORDS;

/** What the labeller looks at. Each row contributes one weight a state to a line's score. */
export const templates: readonly Template[] = [
  template('always', 1, () => 0),
  template('length, toggle', 28, c => c.here.length * 2 + (c.here.sight.toggle ? 1 : 0)),
  template('words, capitals, glue', 120, c => (c.here.words * 4 + c.here.capitals) * 3 + c.here.glue),
  template('initials, shouted, digits', 54, c => (c.here.initials * 3 + c.here.shouted) * 6 + c.here.digits),
  template('mean, words', 90, c => c.here.mean * 10 + c.here.words),
  template('mean, length', 126, c => c.here.mean * 14 + c.here.length),
  template('least, most', 49, c => c.here.least * 7 + c.here.most),
  template('first, last', 49, c => c.here.first * 7 + c.here.last),
  template('segments, names, separator', 180, c => (c.here.segments * 4 + c.here.names) * 9 + c.here.separator),
  template('mean, segments, glue', 135, c => (c.here.mean * 5 + c.here.segments) * 3 + c.here.glue),
  template('end, length', EDGE_VALUES * 5, c => c.here.end * 5 + short(c.here)),
  template('start, indent', EDGE_VALUES * 3, c => c.here.start * 3 + c.here.indent),
  template('lead, length', 35, c => c.here.lead * 5 + short(c.here)),
  template('label', LABEL_VALUES, c => c.here.label),
  template('furniture', FURNITURE_VALUES, c => c.here.furniture),
  template('stops, length', 15, c => c.here.stops * 5 + short(c.here)),
  template('quotes, stops, emphasis', 36, c => (c.here.quotes * 3 + c.here.stops) * 4 + c.here.emphasis),
  template('signs', 64, c => c.here.signs),
  template('blanks', 9, c => c.blanksBefore * 3 + c.blanksAfter),
  template('kind before, blank', KINDS * 2, c => kind(c.before) * 2 + blank2(c.blanksBefore)),
  template('kind after, blank', KINDS * 2, c => kind(c.after) * 2 + blank2(c.blanksAfter)),
  template('kinds around', KINDS * KINDS, c => kind(c.before) * KINDS + kind(c.after)),
  template(
    'kind before, kind',
    KINDS * KINDS * 2,
    c => (kind(c.before) * KINDS + c.here.kind) * 2 + blank2(c.blanksBefore),
  ),
  template(
    'kind, kind after',
    KINDS * KINDS * 2,
    c => (c.here.kind * KINDS + kind(c.after)) * 2 + blank2(c.blanksAfter),
  ),
  template('kinds after', KINDS * KINDS, c => kind(c.after) * KINDS + kind(c.after2)),
  template('kinds before', KINDS * KINDS, c => kind(c.before2) * KINDS + kind(c.before)),
  template('kind, kinds after', KINDS ** 3, c => (c.here.kind * KINDS + kind(c.after)) * KINDS + kind(c.after2)),
  template(
    'fits, start, end before',
    FITS * 3 * (EDGE_VALUES + 1),
    c => (c.fits * 3 + caseOf(c.here)) * (EDGE_VALUES + 1) + endOf(c.before),
  ),
  template('fits, kind', FITS * KINDS, c => c.fits * KINDS + c.here.kind),
  template('fits next, kind', FITS * KINDS, c => c.fitsNext * KINDS + c.here.kind),
  template('repeated, kind', 3 * KINDS, c => c.repeated * KINDS + c.here.kind),
  template('length, length after', 14 * 15, c => c.here.length * 15 + lengthOf(c.after)),
  template('length, length before', 14 * 15, c => c.here.length * 15 + lengthOf(c.before)),
  template('mean, mean before', 90, c => c.here.mean * 10 + meanOf(c.before)),
  template('mean, mean after', 90, c => c.here.mean * 10 + meanOf(c.after)),
  template('mean, kind after', 9 * KINDS, c => c.here.mean * KINDS + kind(c.after)),
  template('mean, kind before', 9 * KINDS, c => c.here.mean * KINDS + kind(c.before)),
  template('end, start after', EDGE_VALUES * (EDGE_VALUES + 1), c => c.here.end * (EDGE_VALUES + 1) + startOf(c.after)),
  template(
    'end before, start',
    EDGE_VALUES * (EDGE_VALUES + 1),
    c => c.here.start * (EDGE_VALUES + 1) + endOf(c.before),
  ),
  template('label before, kind', LABEL_VALUES * KINDS, c => labelOf(c.before) * KINDS + c.here.kind),
  template('label after, kind', LABEL_VALUES * KINDS, c => labelOf(c.after) * KINDS + c.here.kind),
  template('furniture before, kind', FURNITURE_VALUES * KINDS, c => furnitureOf(c.before) * KINDS + c.here.kind),
  template('furniture after, kind', FURNITURE_VALUES * KINDS, c => furnitureOf(c.after) * KINDS + c.here.kind),
  template('echo, kind', 3 * KINDS, c => c.echo * KINDS + c.here.kind),
  template('to long, kind', 7 * KINDS, c => c.toLong * KINDS + c.here.kind),
  template('since long, kind', 7 * KINDS, c => c.sinceLong * KINDS + c.here.kind),
  template('leads', 7 * 8, c => c.here.lead * 8 + leadOf(c.before)),
  template('lead after, kind', 8 * KINDS, c => leadOf(c.after) * KINDS + c.here.kind),
  template('prose, length', 7 * 14, c => c.here.prose * 14 + c.here.length),
  template('prose, mean', 7 * 9, c => c.here.prose * 9 + c.here.mean),
  template('prose, kind before', 7 * KINDS, c => c.here.prose * KINDS + kind(c.before)),
  template('prose, kind after', 7 * KINDS, c => c.here.prose * KINDS + kind(c.after)),
  template('group, kind', 2 * KINDS, c => (c.here.sight.group ? KINDS : 0) + c.here.kind),
  template('since and to blank', 36, c => c.sinceBlank * 6 + c.toBlank),
  template('since blank, kind', 6 * KINDS, c => c.sinceBlank * KINDS + c.here.kind),
  template('to blank, kind', 6 * KINDS, c => c.toBlank * KINDS + c.here.kind),
  template('fits, fits next', FITS * FITS, c => c.fits * FITS + c.fitsNext),
  template('fits, kind before', FITS * KINDS, c => c.fits * KINDS + kind(c.before)),
  template('first word', FIRST_WORDS, c => bucket(c.here.sight.firstWord)),
  template('last word', FIRST_WORDS, c => bucket(c.here.sight.lastWord)),
  template('last word before, start', FIRST_WORDS, c => (c.before === null ? 0 : bucket(c.before.sight.lastWord))),
];

/** 0 lower case, 1 capital, 2 anything else. */
function caseOf(shape: Shape): number {
  const lower = EDGE_VALUES - 4;
  return shape.start === lower ? 0 : shape.start === lower + 1 ? 1 : 2;
}

const offsets: number[] = [];
let total = 0;
for (const { size } of templates) {
  offsets.push(total);
  total += size;
}

/** Number of features a line has, and of all features there are. */
export const featuresPerLine = templates.length;
export const featureCount = total;

/** Writes the features of one line, as indices below featureCount, to out[at…]. */
export function featuresOf(context: Context, out: Int32Array, at: number): void {
  for (let i = 0; i < templates.length; i++) out[at + i] = offsets[i]! + templates[i]!.value(context);
}
