import type { LabelledLine } from '../../../model.ts';
import { findLabel } from '../furniture/furniture.ts';

/** What the label that a line begins with tells of its place in a record. */

/** `Title: Moss` */
export function isTitleLabel(text: string): boolean {
  const label = findLabel(text);
  return label?.field === 'title' && !label.alone;
}

/** `Keywords: moss, bogs`, `Index Terms—moss`: no abstract ends with them. */
export const isKeywords = (text: string): boolean => findLabel(text)?.field === 'keywords';

const OF_THE_PAPER: ReadonlySet<string> = new Set(['title', 'authors', 'abstract']);

/** `Authors: Ada Moe` */
function hasPartLabel(text: string): boolean {
  const label = findLabel(text);
  return label !== null && OF_THE_PAPER.has(label.field);
}

/** `Publisher: Moss Press` */
function hasFieldLabel(text: string): boolean {
  const label = findLabel(text);
  return label !== null && !label.alone && !OF_THE_PAPER.has(label.field);
}

/** Whether a line goes on with the fields of a record whose parts have labels: `Publisher: Moss Press` begins no other. */
export const isFieldOf = (record: readonly LabelledLine[], text: string): boolean =>
  hasFieldLabel(text) && record.some(line => hasPartLabel(line.text));
