import type { Sight } from './sight.ts';
import { classOf, IDEOGRAPH, LOWER, UPPER } from './words.ts';

/** A sight in coarse steps: small numbers that index the weights. The comment behind each gives its range. */
export interface Shape {
  readonly sight: Sight;
  readonly length: number; // 0..13
  readonly words: number; // 0..9
  readonly capitals: number; // 0..3
  readonly glue: number; // 0..2   function words
  readonly initials: number; // 0..2
  readonly shouted: number; // 0..2
  readonly digits: number; // 0..5
  readonly mean: number; // 0..8
  readonly least: number; // 0..6
  readonly most: number; // 0..6
  readonly first: number; // 0..6
  readonly last: number; // 0..6
  readonly segments: number; // 0..4
  readonly names: number; // 0..3
  readonly separator: number; // 0..8
  readonly start: number; // 0..15
  readonly end: number; // 0..17
  readonly indent: number; // 0..2
  readonly lead: number; // 0..6
  readonly label: number; // 0..labels
  readonly furniture: number; // 0..furniture
  readonly stops: number; // 0..2
  readonly quotes: number; // 0..2
  readonly signs: number; // 0..63
  readonly emphasis: number; // 0..3
  readonly prose: number; // 0..6
  readonly kind: number; // 0..KINDS-1
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

export function shapeOf(sight: Sight): Shape {
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
  return {
    sight,
    length: stepOf(LENGTH_STEPS, sight.length),
    words: stepOf(WORD_STEPS, words),
    capitals: sight.capitals === 0 ? 0 : sight.capitals >= plain ? 3 : sight.capitals * 2 >= plain ? 2 : 1,
    glue: upTo(sight.functionWords, 2),
    initials: upTo(sight.initials, 2),
    shouted: sight.shouted === 0 ? 0 : sight.shouted < plain ? 1 : 2,
    digits: sight.numbers === 0 ? 0 : words === 0 ? 5 : upTo(sight.numbers, 4),
    mean: sight.words === 0 ? 4 : step(sight.sum / sight.words, MEANS),
    least: sight.words === 0 ? 3 : step(sight.min, ENDS),
    most: sight.words === 0 ? 3 : step(sight.max, ENDS),
    first: step(sight.firstScore, ENDS),
    last: step(sight.lastScore, ENDS),
    segments: stepOf(SEGMENT_STEPS, sight.segments),
    names,
    separator: separatorOf(sight.separator),
    start: edgeOf(sight.start),
    end: edgeOf(sight.end),
    indent: sight.indent === 0 ? 0 : sight.indent < 3 ? 1 : 2,
    lead: Math.max(0, LEADS.indexOf(sight.lead)),
    label: labelOf(sight.label),
    furniture: sight.furniture === '' ? 0 : FURNITURE.indexOf(sight.furniture) + 2,
    stops: upTo(sight.stops, 2),
    quotes: upTo(sight.quotes, 2),
    signs,
    emphasis: upTo(sight.emphasis, 3),
    prose: sight.words === 0 ? 3 : step(sight.prose / words, PROSE),
    kind: kindOf(sight, names),
  };
}
