import type { Context } from './features.ts';
import { EDGE_VALUES, FURNITURE_VALUES, LABEL_VALUES } from './shape.ts';

/** A question about how a line looks, whose answers a listing repeats from record to record. */
interface Signature {
  readonly name: string;
  readonly size: number;
  readonly value: (c: Context) => number;
}

const signature = (name: string, size: number, value: Signature['value']): Signature => ({ name, size, value });

export const signatures: readonly Signature[] = [
  signature('lead', 7, c => c.here.lead),
  signature('label', LABEL_VALUES, c => c.here.label),
  signature('furniture', FURNITURE_VALUES, c => c.here.furniture),
  signature('start', EDGE_VALUES, c => c.here.start),
  signature('end', EDGE_VALUES, c => c.here.end),
  signature('length', 14, c => c.here.length),
  signature('list', 27, c => c.here.separator * 3 + Math.min(c.here.segments, 2)),
  signature('blanks', 9, c => c.blanksBefore * 3 + c.blanksAfter),
  signature('indent, toggle', 6, c => c.here.indent * 2 + (c.here.sight.toggle ? 1 : 0)),
  signature('emphasis, quotes', 12, c => c.here.emphasis * 3 + c.here.quotes),
  signature('fits', 6, c => c.fits),
];

const offsets: number[] = [];
let total = 0;
for (const { size } of signatures) {
  offsets.push(total);
  total += size;
}
export const signatureValues = total;

export function signaturesOf(context: Context, out: Int32Array): void {
  for (let i = 0; i < signatures.length; i++) out[i] = offsets[i]! + signatures[i]!.value(context);
}
