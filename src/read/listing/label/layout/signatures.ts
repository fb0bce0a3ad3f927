import type { Context } from '../features/features.ts';
import { AT, EDGE_VALUES, FURNITURE_VALUES, furnitureStep, LABEL_VALUES } from '../sight/shape.ts';

/** A question about how a line looks, whose answers a listing repeats from record to record. */
interface Signature {
  readonly name: string;
  /** How many answers there are. */
  readonly size: number;
}

const signature = (name: string, size: number): Signature => ({ name, size });

/** The order is that of `signaturesOf`. */
export const signatures: readonly Signature[] = [
  signature('lead', 7),
  signature('label', LABEL_VALUES),
  signature('furniture', FURNITURE_VALUES),
  signature('start', EDGE_VALUES),
  signature('end', EDGE_VALUES),
  signature('length', 14),
  signature('list', 27),
  signature('blanks', 9),
  signature('indent, toggle', 6),
  signature('emphasis, quotes', 12),
  signature('fits', 6),
];

const offsets: number[] = [];
let total = 0;
for (const { size } of signatures) {
  offsets.push(total);
  total += size;
}
export const signatureValues = total;

/** What `lead` is of lines that begin with a number, a number in brackets, or a heading sign. */
const MARKS = new Set([1, 2, 5]);

/** Whether a line with these answers begins with what begins records, in most listings that have it. */
export const hasMark = (answers: Int32Array): boolean => MARKS.has(answers[0]!);

/** What `lead` is of lines that begin with a sign or a box of a list. */
const BULLETS = new Set([3, 4]);

/** Whether a line with these answers begins with the sign of a list: it may stand before each line of a record. */
export const hasBullet = (answers: Int32Array): boolean => BULLETS.has(answers[0]!);

const FURNITURE = signatures.findIndex(({ name }) => name === 'furniture');
const HEADING = offsets[FURNITURE]! + furnitureStep('heading');

/** Whether a line with these answers is the heading of a part of the listing. */
export const isHeading = (answers: Int32Array): boolean => answers[FURNITURE] === HEADING;

/** Writes the answers of a line, each counted on from those before: plain code, since it runs for every line. */
export function signaturesOf(context: Context, out: Int32Array): void {
  const { here } = context;
  let at = 0;
  out[at] = offsets[at++]! + here[AT.lead]!;
  out[at] = offsets[at++]! + here[AT.label]!;
  out[at] = offsets[at++]! + here[AT.furniture]!;
  out[at] = offsets[at++]! + here[AT.start]!;
  out[at] = offsets[at++]! + here[AT.end]!;
  out[at] = offsets[at++]! + here[AT.length]!;
  out[at] = offsets[at++]! + here[AT.separator]! * 3 + Math.min(here[AT.segments]!, 2);
  out[at] = offsets[at++]! + context.blanksBefore * 3 + context.blanksAfter;
  out[at] = offsets[at++]! + here[AT.indent]! * 2 + here[AT.toggle]!;
  out[at] = offsets[at++]! + here[AT.emphasis]! * 3 + here[AT.quotes]!;
  out[at] = offsets[at++]! + context.fits;
}
