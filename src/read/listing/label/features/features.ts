import { AT, EDGE_VALUES, FURNITURE_VALUES, KINDS, LABEL_VALUES, SHAPE_FACTS, type Shape } from '../sight/shape.ts';

/** A line among its neighbours; blank lines are counted, not lines. A missing neighbour is null. */
export interface Context {
  here: Shape;
  before: Shape | null;
  before2: Shape | null;
  after: Shape | null;
  after2: Shape | null;
  /** Blank lines before and after, 2 for more. */
  blanksBefore: number;
  blanksAfter: number;
  /** Could the line before have held this line's first token? (see context.ts) */
  fits: number;
  /** Could this line have held the first token of the next? */
  fitsNext: number;
  /** Whether the same line stood in the file before: 0 no, 1 after the same line, 2 after another. */
  repeated: number;
  /** Lines to the next long line and since the last one, 0..6. */
  toLong: number;
  sinceLong: number;
  /** Lines to the next blank line and since the last one, 0 (beside it) to 5. */
  toBlank: number;
  sinceBlank: number;
  /** How many of this line's words the next long line repeats: 0 none or few, 1 some, 2 most. */
  echo: number;
}

export const FITS = 6;
const FIRST_WORDS = 512;

/**
 * What features are made of, and how many values each has. A missing neighbour has a value of its own, or that of a kind no line is of.
 * The order is that of `factsOf`: first the facts of a shape, then those of its place.
 */
const FACTS: readonly (readonly [name: string, values: number])[] = [
  ['length', 14],
  ['toggle', 2],
  ['words', 10],
  ['capitals', 4],
  ['glue', 3],
  ['initials', 3],
  ['shouted', 3],
  ['digits', 6],
  ['mean', 9],
  ['least', 7],
  ['most', 7],
  ['first', 7],
  ['last', 7],
  ['segments', 5],
  ['names', 4],
  ['separator', 9],
  ['start', EDGE_VALUES],
  ['end', EDGE_VALUES],
  ['case', 3],
  ['short', 5],
  ['indent', 3],
  ['lead', 7],
  ['label', LABEL_VALUES],
  ['furniture', FURNITURE_VALUES],
  ['stops', 3],
  ['quotes', 3],
  ['emphasis', 4],
  ['signs', 64],
  ['prose', 7],
  ['group', 2],
  ['kind', KINDS],
  ['blanks-before', 3],
  ['blanks-after', 3],
  ['blank-before', 2],
  ['blank-after', 2],
  ['fits', FITS],
  ['fits-next', FITS],
  ['repeated', 3],
  ['echo', 3],
  ['to-long', 7],
  ['since-long', 7],
  ['to-blank', 6],
  ['since-blank', 6],
  ['kind-before', KINDS],
  ['kind-before-that', KINDS],
  ['kind-after', KINDS],
  ['kind-after-that', KINDS],
  ['end-before', EDGE_VALUES + 1],
  ['start-after', EDGE_VALUES + 1],
  ['mean-before', 10],
  ['mean-after', 10],
  ['length-before', 15],
  ['length-after', 15],
  ['lead-before', 8],
  ['lead-after', 8],
  ['label-before', LABEL_VALUES],
  ['label-after', LABEL_VALUES],
  ['furniture-before', FURNITURE_VALUES],
  ['furniture-after', FURNITURE_VALUES],
  ['first-word', FIRST_WORDS],
  ['last-word', FIRST_WORDS],
  ['last-word-before', FIRST_WORDS],
];

/** Writes the facts of a line, in the order of FACTS: plain code, since it runs for every line. */
export function factsOf(c: Context, out: Int32Array): void {
  const { here, before, before2, after, after2 } = c;
  let at = 0;
  while (at < SHAPE_FACTS) out[at] = here[at++]!;
  out[at++] = c.blanksBefore;
  out[at++] = c.blanksAfter;
  out[at++] = c.blanksBefore > 0 ? 1 : 0;
  out[at++] = c.blanksAfter > 0 ? 1 : 0;
  out[at++] = c.fits;
  out[at++] = c.fitsNext;
  out[at++] = c.repeated;
  out[at++] = c.echo;
  out[at++] = c.toLong;
  out[at++] = c.sinceLong;
  out[at++] = c.toBlank;
  out[at++] = c.sinceBlank;
  out[at++] = before === null ? 0 : before[AT.kind]!;
  out[at++] = before2 === null ? 0 : before2[AT.kind]!;
  out[at++] = after === null ? 0 : after[AT.kind]!;
  out[at++] = after2 === null ? 0 : after2[AT.kind]!;
  out[at++] = before === null ? EDGE_VALUES : before[AT.end]!;
  out[at++] = after === null ? EDGE_VALUES : after[AT.start]!;
  out[at++] = before === null ? 9 : before[AT.mean]!;
  out[at++] = after === null ? 9 : after[AT.mean]!;
  out[at++] = before === null ? 14 : before[AT.length]!;
  out[at++] = after === null ? 14 : after[AT.length]!;
  out[at++] = before === null ? 7 : before[AT.lead]!;
  out[at++] = after === null ? 7 : after[AT.lead]!;
  out[at++] = before === null ? 0 : before[AT.label]!;
  out[at++] = after === null ? 0 : after[AT.label]!;
  out[at++] = before === null ? 1 : before[AT.furniture]!;
  out[at++] = after === null ? 1 : after[AT.furniture]!;
  out[at++] = bucket(here[AT.firstWord]!);
  out[at++] = bucket(here[AT.lastWord]!);
  out[at++] = before === null ? 0 : bucket(before[AT.lastWord]!);
}

const bucket = (hash: number) => ((hash ^ (hash >>> 16)) >>> 0) % FIRST_WORDS;

/**
 * What the labeller looks at: each row is up to three facts, and each combination of their values has one weight a state. The first row has
 * no fact: it is true of every line. The order is that of the learned weights.
 */
const TEMPLATES: readonly string[] = [
  '',
  'length toggle',
  'words capitals glue',
  'initials shouted digits',
  'mean words',
  'mean length',
  'least most',
  'first last',
  'segments names separator',
  'mean segments glue',
  'end short',
  'start indent',
  'lead short',
  'label',
  'label words',
  'furniture',
  'stops short',
  'quotes stops emphasis',
  'signs',
  'blanks-before blanks-after',
  'kind-before blank-before',
  'kind-after blank-after',
  'kind-before kind-after',
  'kind-before kind blank-before',
  'kind kind-after blank-after',
  'kind-after kind-after-that',
  'kind-before-that kind-before',
  'kind kind-after kind-after-that',
  'fits case end-before',
  'fits kind',
  'fits-next kind',
  'repeated kind',
  'length length-after',
  'length length-before',
  'mean mean-before',
  'mean mean-after',
  'mean kind-after',
  'mean kind-before',
  'end start-after',
  'start end-before',
  'label-before kind',
  'label-after kind',
  'furniture-before kind',
  'furniture-after kind',
  'echo kind',
  'to-long kind',
  'since-long kind',
  'lead lead-before',
  'lead-after kind',
  'prose length',
  'prose mean',
  'prose kind-before',
  'prose kind-after',
  'group kind',
  'since-blank to-blank',
  'since-blank kind',
  'to-blank kind',
  'fits fits-next',
  'fits kind-before',
  'first-word',
  'last-word',
  'last-word-before',
];

const PARTS = 3;

/** A template: the first of its features, its facts, and what a step of each counts in the number of the feature. */
interface Template {
  readonly offset: number;
  readonly facts: readonly number[];
  readonly strides: readonly number[];
}

let total = 0;
const templates = TEMPLATES.map((row): Template => {
  const facts = (row === '' ? [] : row.split(' ')).map(name => FACTS.findIndex(([fact]) => fact === name));
  if (facts.length > PARTS || facts.includes(-1)) throw new Error(`Cannot make a feature of: ${row}`);
  const sizes = facts.map(fact => FACTS[fact]![1]);
  const strides = sizes.map((_, i) => product(sizes.slice(i + 1)));
  const offset = total;
  total += product(sizes);
  return { offset, facts, strides };
});

function product(numbers: readonly number[]): number {
  return numbers.reduce((product, number) => product * number, 1);
}

/** Number of features a line has, and of all features there are. */
export const featuresPerLine = TEMPLATES.length;
export const featureCount = total;

/** Features that are made of the same facts. */
export interface FeatureSet {
  /** The places of these facts in what `factsOf` writes. */
  readonly facts: Int32Array;
  readonly size: number;
  /** Writes the features of a line with these facts, as indices below featureCount, to out. */
  write(facts: Int32Array, out: Int32Array): void;
}

/** Behind the facts of a line stands a 0 for what a template has not. */
const NO_FACT = FACTS.length;
export const createFacts = (): Int32Array => new Int32Array(NO_FACT + 1);

function createFeatureSet(templates: readonly Template[]): FeatureSet {
  /** The templates side by side, those of PARTS facts last: they are few. The last fact of each counts 1. */
  const bySize = templates.toSorted((a, b) => a.facts.length - b.facts.length);
  const size = bySize.length;
  const pairs = bySize.filter(({ facts }) => facts.length < PARTS).length;
  const offsets = Int32Array.from(bySize, ({ offset }) => offset);
  const [firsts, seconds, lasts] = [3, 2, 1].map(fromEnd =>
    Int32Array.from(bySize, t => t.facts.at(-fromEnd) ?? NO_FACT),
  );
  const [firstStrides, secondStrides] = [3, 2].map(fromEnd =>
    Int32Array.from(bySize, t => t.strides.at(-fromEnd) ?? 0),
  );
  return {
    facts: Int32Array.from(new Set(templates.flatMap(({ facts }) => facts))),
    size,
    write(facts, out) {
      for (let i = 0; i < size; i++) {
        const rest = i < pairs ? 0 : facts[firsts![i]!]! * firstStrides![i]!;
        out[i] = offsets[i]! + rest + facts[seconds![i]!]! * secondStrides![i]! + facts[lasts![i]!]!;
      }
    },
  };
}

const all = createFeatureSet(templates);
const lineFacts = createFacts();

/** Writes all features of one line to out. */
export function featuresOf(context: Context, out: Int32Array): void {
  factsOf(context, lineFacts);
  all.write(lineFacts, out);
}

/** Facts with few values that tell where a line stands: its neighbours' kinds, labels and furniture, and how far things are. */
const OF_PLACE = new Set(
  (
    'kind lead blanks-before blanks-after blank-before blank-after fits fits-next repeated echo to-long since-long to-blank since-blank kind-before ' +
    'kind-before-that kind-after kind-after-that lead-before lead-after label-before label-after furniture-before furniture-after'
  ).split(' '),
);

const isOfLine = ({ facts }: Template): boolean => facts.every(fact => fact < SHAPE_FACTS);
const isOfPlace = ({ facts }: Template): boolean => facts.every(fact => OF_PLACE.has(FACTS[fact]![0]));

/** Of nearly all lines, the features that tell of the line alone came together before, and so did those of its place. The rest seldom do. */
export const ofLine = createFeatureSet(templates.filter(isOfLine));
export const ofPlace = createFeatureSet(templates.filter(t => !isOfLine(t) && isOfPlace(t)));
export const ofBoth = createFeatureSet(templates.filter(t => !isOfLine(t) && !isOfPlace(t)));
