import { findLabel, findLoneLabel, type LabelHit } from '../furniture/furniture.ts';

/** What the label that a line begins with tells of its place in a record. */

const PARTS: ReadonlySet<string> = new Set(['title', 'authors', 'abstract']);

/** Whether labels of this field name a part of the paper. */
export const isPart = (field: LabelHit['field']): boolean => PARTS.has(field);

/** The label that a part of the paper begins with: `Title: Moss`, `Authors: Ada Moe`, `Abstract`. */
export function findPartLabel(text: string): LabelHit | null {
  const label = findLabel(text);
  return label !== null && isPart(label.field) ? label : null;
}

export const isOfTitle = (label: LabelHit): boolean => label.field === 'title' && !label.alone;

/** `Title: Moss` */
export function isTitleLabel(text: string): boolean {
  const label = findPartLabel(text);
  return label !== null && isOfTitle(label);
}

/** `Title`, alone above a title. */
export const isLoneTitleLabel = (text: string): boolean => findLoneLabel(text)?.field === 'title';

/** Whether it names no part of the paper, but a field. */
export const isNoPart = (label: LabelHit): boolean => !isPart(label.field);

export const isOfField = (label: LabelHit): boolean => !label.alone && isNoPart(label);

/** `Publisher: Moss Press` */
export function isFieldLabel(text: string): boolean {
  const label = findLabel(text);
  return label !== null && isOfField(label);
}

/** `Keywords: moss, bogs`, `Index Terms—moss`: no abstract ends with them. */
export const isKeywords = (text: string): boolean => findLabel(text)?.field === 'keywords';
