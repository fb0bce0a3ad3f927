import { SCALE } from './lexicon.ts';
import { createSight, type Sight } from './sight.ts';
import { classOf, IDEOGRAPH, LOWER, UPPER } from './words.ts';

/** A sight in coarse steps: small numbers that index the weights. The comment behind each gives its range. */
export interface Shape {
  readonly sight: Sight;
  length: number; // 0..13
  words: number; // 0..9
  capitals: number; // 0..3
  glue: number; // 0..2   function words
  initials: number; // 0..2
  shouted: number; // 0..2
  digits: number; // 0..5
  mean: number; // 0..8
  least: number; // 0..6
  most: number; // 0..6
  first: number; // 0..6
  last: number; // 0..6
  segments: number; // 0..4
  names: number; // 0..3
  separator: number; // 0..8
  start: number; // 0..15
  end: number; // 0..17
  indent: number; // 0..2
  lead: number; // 0..6
  label: number; // 0..labels
  furniture: number; // 0..furniture
  stops: number; // 0..2
  quotes: number; // 0..2
  signs: number; // 0..63
  emphasis: number; // 0..3
  prose: number; // 0..6
  kind: number; // 0..KINDS-1
}

const LENGTHS = [3, 8, 14, 20, 28, 40, 55, 70, 85, 110, 160, 240, 400];
const WORDS = [0, 1, 2, 3, 4, 5, 6, 8, 12];
const MEANS = [-2.4, -1.6, -0.9, -0.3, 0.3, 0.9, 1.6, 2.4];
const PROSE = [-0.5, -0.25, -0.08, 0.08, 0.25, 0.5];
const ENDS = [-2.5, -1.2, -0.3, 0.3, 1.2, 2.5];
const LEADS = ['none', 'number', 'bracket-number', 'bullet', 'checkbox', 'heading', 'number-alone'];
const LABELS = 'title authors abstract keywords venue year date doi arxiv pmid url comments subjects other'.split(' ');
const FURNITURE =
  'links counter pager navigation rule heading session date identifier venue affiliation mark-note toggle cited image other'.split(
    ' ',
  );
export const LABEL_VALUES = LABELS.length + 4;
export const FURNITURE_VALUES = FURNITURE.length + 2;

export function step(value: number, limits: readonly number[]): number {
  let i = 0;
  while (i < limits.length && value > limits[i]!) i++;
  return i;
}

/** `step` for whole numbers from 0 on, as a table; what is above the last limit has the last entry. */
function steps(limits: readonly number[]): Uint8Array {
  return Uint8Array.from({ length: limits.at(-1)! + 2 }, (_, value) => step(value, limits));
}

const LENGTH_STEPS = steps(LENGTHS);
const WORD_STEPS = steps(WORDS);
const SEGMENT_STEPS = steps([0, 1, 2, 5]);
const NAME_SHARES = [0, 0.6, 0.99];

const stepOf = (table: Uint8Array, value: number): number => table[upTo(value, table.length - 1)]!;

const upTo = (value: number, most: number) => Math.min(value, most);

/** How a line begins or ends, by its unit. */
const EDGES: readonly string[] = [
  '.',
  ',',
  ';:',
  '-‐–—',
  '?!',
  ')',
  ']',
  '"”»\'’」',
  '…',
  '*_',
  '([{',
  '"“„«「\'‘',
  '#>',
  '$\\',
  '•·◦▪',
  '|/',
];

/** The number of the edge + 1, by unit. */
const edgeTable = new Uint8Array(0x10000);
EDGES.forEach((characters, i) => {
  for (const c of characters) if (edgeTable[c.charCodeAt(0)] === 0) edgeTable[c.charCodeAt(0)] = i + 1;
});
/** 0..15 for marks, then other, lower, upper, digit, ideograph. */
export const EDGE_VALUES = EDGES.length + 5;

function edgeOf(unit: number): number {
  const mark = edgeTable[unit]!;
  if (mark > 0) return mark - 1;
  const kind = classOf(unit);
  if (kind === LOWER) return EDGES.length + 1;
  if (kind === UPPER) return EDGES.length + 2;
  if (kind === IDEOGRAPH) return EDGES.length + 4;
  return kind === 4 ? EDGES.length + 3 : EDGES.length;
}

const SEPARATORS = ',;·|、&a';
function separatorOf(unit: number): number {
  if (unit === 0) return 0;
  const i = SEPARATORS.indexOf(String.fromCharCode(unit));
  return i < 0 ? 8 : i + 1;
}

function labelOf(label: string): number {
  if (label === '') return 0;
  const alone = label.endsWith('+');
  const i = LABELS.indexOf(alone ? label.slice(0, -1) : label);
  if (!alone) return i + 1;
  // Of labels that stand alone only the three main ones are told apart.
  return LABELS.length + 1 + (i > 2 ? 0 : Math.max(i, 0));
}

export const KINDS = 11;
/** A first guess of what the line is, without its neighbours. 0 stands for "no line". */
function kindOf(sight: Sight, names: number): number {
  if (sight.label !== '') return sight.label.endsWith('+') ? 2 : 1;
  if (sight.furniture !== '') return 3;
  if (sight.length > 180 && names < 2) return 4;
  const words = sight.words + sight.initials;
  if (sight.segments > 1 && names === 3) return 5;
  if (words <= 5 && words > 0 && sight.functionWords === 0 && sight.sum > 0 && sight.separator === 0) return 6;
  if (sight.functionWords * 3 > words && words > 6) return 7;
  if (words - sight.functionWords - sight.particles <= 2 * sight.capitals) return words <= 3 ? 8 : 9;
  return 10;
}

export function createShape(): Shape {
  return {
    sight: createSight(),
    length: 0,
    words: 0,
    capitals: 0,
    glue: 0,
    initials: 0,
    shouted: 0,
    digits: 0,
    mean: 0,
    least: 0,
    most: 0,
    first: 0,
    last: 0,
    segments: 0,
    names: 0,
    separator: 0,
    start: 0,
    end: 0,
    indent: 0,
    lead: 0,
    label: 0,
    furniture: 0,
    stops: 0,
    quotes: 0,
    signs: 0,
    emphasis: 0,
    prose: 0,
    kind: 0,
  };
}

/** Turns the sight of a shape into its steps. */
export function takeShape(shape: Shape): void {
  const { sight } = shape;
  const words = sight.words + sight.initials;
  const plain = sight.words - sight.functionWords - sight.particles;
  const names = sight.segments === 0 ? 0 : step(sight.nameSegments / sight.segments, NAME_SHARES);
  const signs =
    (sight.brackets % 4 > 0 ? 1 : 0) +
    (sight.brackets > 3 ? 2 : 0) +
    (sight.dash ? 4 : 0) +
    (sight.address ? 8 : 0) +
    (sight.years > 0 ? 16 : 0) +
    (sight.mixed > 0 ? 32 : 0);
  shape.length = stepOf(LENGTH_STEPS, sight.length);
  shape.words = stepOf(WORD_STEPS, words);
  shape.capitals = sight.capitals === 0 ? 0 : sight.capitals >= plain ? 3 : sight.capitals * 2 >= plain ? 2 : 1;
  shape.glue = upTo(sight.functionWords, 2);
  shape.initials = upTo(sight.initials, 2);
  shape.shouted = sight.shouted === 0 ? 0 : sight.shouted < plain ? 1 : 2;
  shape.digits = sight.numbers === 0 ? 0 : words === 0 ? 5 : upTo(sight.numbers, 4);
  shape.mean = sight.words === 0 ? 4 : step(sight.sum / (sight.words * SCALE), MEANS);
  shape.least = sight.words === 0 ? 3 : step(sight.min / SCALE, ENDS);
  shape.most = sight.words === 0 ? 3 : step(sight.max / SCALE, ENDS);
  shape.first = step(sight.firstScore / SCALE, ENDS);
  shape.last = step(sight.lastScore / SCALE, ENDS);
  shape.segments = stepOf(SEGMENT_STEPS, sight.segments);
  shape.names = names;
  shape.separator = separatorOf(sight.separator);
  shape.start = edgeOf(sight.start);
  shape.end = edgeOf(sight.end);
  shape.indent = sight.indent === 0 ? 0 : sight.indent < 3 ? 1 : 2;
  shape.lead = Math.max(0, LEADS.indexOf(sight.lead));
  shape.label = labelOf(sight.label);
  shape.furniture = sight.furniture === '' ? 0 : FURNITURE.indexOf(sight.furniture) + 2;
  shape.stops = upTo(sight.stops, 2);
  shape.quotes = upTo(sight.quotes, 2);
  shape.signs = signs;
  shape.emphasis = upTo(sight.emphasis, 3);
  shape.prose = sight.words === 0 ? 3 : step(sight.prose / (words * SCALE), PROSE);
  shape.kind = kindOf(sight, names);
}
