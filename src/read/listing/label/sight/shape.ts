import type { Furniture } from '../../furniture/furniture.ts';
import { SCALE } from '../words/lexicon.ts';
import { CASELESS, classOf, IDEOGRAPH, LOWER, UPPER } from '../words/words.ts';
import { SIGN, type Sight } from './sight.ts';

/**
 * A sight in coarse steps, as a row of numbers: first the facts that features are made of (features.ts), small numbers from 0 on, then what
 * is compared from line to line. AT tells their places; the comment behind each gives its range.
 */
export type Shape = Int32Array;

export const AT = {
  length: 0, // 0..13
  toggle: 1, // 0..1
  words: 2, // 0..9
  capitals: 3, // 0..3
  glue: 4, // 0..2   function words
  initials: 5, // 0..2
  shouted: 6, // 0..2
  digits: 7, // 0..5
  mean: 8, // 0..8
  least: 9, // 0..6
  most: 10, // 0..6
  first: 11, // 0..6
  last: 12, // 0..6
  segments: 13, // 0..4
  names: 14, // 0..3
  separator: 15, // 0..8
  start: 16, // 0..EDGE_VALUES-1
  end: 17, // 0..EDGE_VALUES-1
  case: 18, // 0..2   lower, capital, anything else
  short: 19, // 0..4   length in other steps
  indent: 20, // 0..2
  lead: 21, // 0..6
  label: 22, // 0..LABEL_VALUES-1
  furniture: 23, // 0..FURNITURE_VALUES-1
  stops: 24, // 0..2
  quotes: 25, // 0..2
  emphasis: 26, // 0..3
  signs: 27, // 0..63
  prose: 28, // 0..6
  group: 29, // 0..1
  kind: 30, // 0..KINDS-1
  firstLength: 31,
  firstWord: 32, // hashes
  lastWord: 33,
  open: 34, // 0..1
  sum: 35, // of the scores of the words, as the sight has it
  bits: 36, // four numbers of 32 bits
} as const;

/** Facts a shape begins with, and the length of its row. */
export const SHAPE_FACTS = 31;
export const SHAPE_SIZE = 40;

export const createShape = (): Shape => new Int32Array(SHAPE_SIZE);

const LENGTHS = [3, 8, 14, 20, 28, 40, 55, 70, 85, 110, 160, 240, 400];
const WORDS = [0, 1, 2, 3, 4, 5, 6, 8, 12];
const MEANS = [-2.4, -1.6, -0.9, -0.3, 0.3, 0.9, 1.6, 2.4];
const PROSE = [-0.5, -0.25, -0.08, 0.08, 0.25, 0.5];
const ENDS = [-2.5, -1.2, -0.3, 0.3, 1.2, 2.5];
const LEADS = ['none', 'number', 'bracket-number', 'bullet', 'checkbox', 'heading', 'number-alone'];
export const HEADING_LEAD = LEADS.indexOf('heading');
const LABELS = 'title authors abstract keywords venue year date doi arxiv pmid url comments subjects other'.split(' ');
const FURNITURE =
  'links counter pager navigation rule heading session date identifier venue affiliation mark-note toggle cited image other'.split(
    ' ',
  ) as Furniture[];
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

/** `step` for the score of a word, a whole number in a signed byte, by score + 128. */
const SCORE_STEPS = Uint8Array.from({ length: 256 }, (_, at) => step((at - 128) / SCALE, ENDS));
const stepOfScore = (score: number): number => SCORE_STEPS[score + 128]!;

const LENGTH_STEPS = steps(LENGTHS);
const WORD_STEPS = steps(WORDS);
const SEGMENT_STEPS = steps([0, 1, 2, 5]);
const NAME_SHARES = [0, 0.6, 0.99];

const stepOf = (table: Uint8Array, value: number): number => table[upTo(value, table.length - 1)]!;

const upTo = (value: number, most: number) => Math.min(value, most);

/** How a line begins or ends, by its unit. */
const EDGES: readonly string[] = [
  '.。।',
  ',،，',
  ';:؛；：',
  '-‐–—',
  '?!؟？！',
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
/** The first of EDGES. */
export const STOP = 0;
export const LOWER_CASE = EDGES.length + 1;
const UPPER_CASE = EDGES.length + 2;

function edgeOf(unit: number): number {
  const mark = edgeTable[unit]!;
  if (mark > 0) return mark - 1;
  const kind = classOf(unit);
  if (kind === LOWER) return LOWER_CASE;
  if (kind === UPPER || kind === CASELESS) return UPPER_CASE;
  if (kind === IDEOGRAPH) return EDGES.length + 4;
  return kind === 4 ? EDGES.length + 3 : EDGES.length;
}

const SEPARATORS = ',;·|、&a';
function separatorOf(unit: number): number {
  if (unit === 0) return 0;
  const i = SEPARATORS.indexOf(String.fromCharCode(unit));
  return i < 0 ? 8 : i + 1;
}

/** Of labels that stand alone only the three main ones are told apart. */
const MAIN_LABELS = 3;
const ALONE = LABELS.length + 1;
const LABEL_STEPS = new Map([
  ['', 0],
  ...LABELS.map((label, i) => [label, i + 1] as const),
  ...LABELS.map((label, i) => [`${label}+`, ALONE + (i < MAIN_LABELS ? i : 0)] as const),
]);

const FURNITURE_STEPS = new Map([['', 0], ...FURNITURE.map((kind, i) => [kind, i + 2] as const)]);

export const leadStep = (lead: string): number => Math.max(0, LEADS.indexOf(lead));
export const labelStep = (label: string): number => LABEL_STEPS.get(label) ?? 0;
export const furnitureStep = (furniture: string): number => FURNITURE_STEPS.get(furniture) ?? 1;

/** By fact of furniture: 1 for kinds that are none of these. */
export function furnitureBut(kinds: readonly Furniture[]): Uint8Array {
  const other = FURNITURE.map(kind => (kinds.includes(kind) ? 0 : 1));
  return Uint8Array.of(0, 0, ...other);
}

/** Whether a line begins with the label of a field that is none of the main parts, such as `Chair: `, and goes on behind it. */
export const hasFieldLabel = (shape: Shape): boolean => {
  const label = shape[AT.label]!;
  return label > MAIN_LABELS && label < ALONE;
};

/** Whether a line begins with a label of authors, such as `by `, and goes on behind it. */
export const hasAuthorsLabel = (shape: Shape): boolean => shape[AT.label] === AUTHORS_LABEL;
const AUTHORS_LABEL = LABEL_STEPS.get('authors')!;

/** Longer lines are texts, if they are no lists of names. */
export const LONG_LINE = 180;

export const KINDS = 11;
export const KIND_LONG = 4;
export const KIND_NAMES = 5;
export const KIND_NAME = 6;
/** A first guess of what the line is, without its neighbours. 0 stands for "no line". */
function kindOf(sight: Sight, names: number, label: number, furniture: number): number {
  if (label >= ALONE) return 2;
  if (label > 0) return 1;
  if (furniture > 0) return 3;
  if (sight.length > LONG_LINE && names < 2) return KIND_LONG;
  const words = sight.words + sight.initials;
  if (sight.segments > 1 && names === 3) return KIND_NAMES;
  if (words <= 5 && words > 0 && sight.functionWords === 0 && sight.sum > 0 && sight.separator === 0) return KIND_NAME;
  if (sight.functionWords * 3 > words && words > 6) return 7;
  if (words - sight.functionWords - sight.particles <= 2 * sight.capitals) return words <= 3 ? 8 : 9;
  return 10;
}

const SHORT = [20, 60, 120, 240];

/** 0 lower case, 1 capital, 2 anything else. */
function caseOf(start: number): number {
  return start === LOWER_CASE ? 0 : start === UPPER_CASE ? 1 : 2;
}

export const SIGN_YEAR = 16;

function signsOf({ signs, years, mixed }: Sight): number {
  const brackets = signs[SIGN.round]! + 4 * signs[SIGN.square]!;
  return (
    (brackets % 4 > 0 ? 1 : 0) +
    (brackets > 3 ? 2 : 0) +
    (signs[SIGN.dash]! > 0 ? 4 : 0) +
    (signs[SIGN.at]! + signs[SIGN.slash]! > 0 ? 8 : 0) +
    (years > 0 ? SIGN_YEAR : 0) +
    (mixed > 0 ? 32 : 0)
  );
}

/** Writes the steps of a sight to a shape. */
export function takeShape(sight: Sight, shape: Shape): void {
  const words = sight.words + sight.initials;
  const plain = sight.words - sight.functionWords - sight.particles;
  const names = sight.segments === 0 ? 0 : step(sight.nameSegments / sight.segments, NAME_SHARES);
  const start = edgeOf(sight.start);
  const label = labelStep(sight.label);
  const furniture = furnitureStep(sight.furniture);
  shape[AT.length] = stepOf(LENGTH_STEPS, sight.length);
  shape[AT.toggle] = sight.toggle ? 1 : 0;
  shape[AT.words] = stepOf(WORD_STEPS, words);
  shape[AT.capitals] = sight.capitals === 0 ? 0 : sight.capitals >= plain ? 3 : sight.capitals * 2 >= plain ? 2 : 1;
  shape[AT.glue] = upTo(sight.functionWords, 2);
  shape[AT.initials] = upTo(sight.initials, 2);
  shape[AT.shouted] = sight.shouted === 0 ? 0 : sight.shouted < plain ? 1 : 2;
  shape[AT.digits] = sight.numbers === 0 ? 0 : words === 0 ? 5 : upTo(sight.numbers, 4);
  shape[AT.mean] = sight.words === 0 ? 4 : step(sight.sum / (sight.words * SCALE), MEANS);
  shape[AT.least] = sight.words === 0 ? 3 : stepOfScore(sight.min);
  shape[AT.most] = sight.words === 0 ? 3 : stepOfScore(sight.max);
  shape[AT.first] = stepOfScore(sight.firstScore);
  shape[AT.last] = stepOfScore(sight.lastScore);
  shape[AT.segments] = stepOf(SEGMENT_STEPS, sight.segments);
  shape[AT.names] = names;
  shape[AT.separator] = separatorOf(sight.separator);
  shape[AT.start] = start;
  shape[AT.end] = edgeOf(sight.end);
  shape[AT.case] = caseOf(start);
  shape[AT.short] = step(sight.length, SHORT);
  shape[AT.indent] = sight.indent === 0 ? 0 : sight.indent < 3 ? 1 : 2;
  shape[AT.lead] = leadStep(sight.lead);
  shape[AT.label] = label;
  shape[AT.furniture] = furniture;
  shape[AT.stops] = upTo(sight.signs[SIGN.stop]! + sight.signs[SIGN.wideStop]!, 2);
  shape[AT.quotes] = upTo(sight.signs[SIGN.quote]!, 2);
  shape[AT.emphasis] = upTo(sight.signs[SIGN.emphasis]!, 3);
  shape[AT.signs] = signsOf(sight);
  shape[AT.prose] = sight.words === 0 ? 3 : step(sight.prose / (words * SCALE), PROSE);
  shape[AT.group] = sight.group ? 1 : 0;
  shape[AT.kind] = kindOf(sight, names, label, furniture);
  shape[AT.firstLength] = sight.firstLength;
  shape[AT.firstWord] = sight.firstWord;
  shape[AT.lastWord] = sight.lastWord;
  shape[AT.open] = sight.open ? 1 : 0;
  shape[AT.sum] = sight.sum;
  shape[AT.bits] = sight.bits0;
  shape[AT.bits + 1] = sight.bits1;
  shape[AT.bits + 2] = sight.bits2;
  shape[AT.bits + 3] = sight.bits3;
}
