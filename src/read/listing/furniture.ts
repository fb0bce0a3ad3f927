/** Page furniture: what a page puts round and between the texts of papers. The tables are in furniture/. */
export { ABSTRACT_HEADINGS, isAbstractHeading } from './furniture/abstract-headings.ts';
export type { Furniture } from './furniture/kinds.ts';
export { mayHaveLabel } from './furniture/label-loose.ts';
export { LABELS } from './furniture/label-rows.ts';
export { findLabel, type LabelHit } from './furniture/labels.ts';
export { leadOf } from './furniture/lead.ts';
export { furnitureOf, mayBeFurniture } from './furniture/lines.ts';
export { ROWS } from './furniture/rows.ts';
export { SIGNS, TOGGLES } from './furniture/toggle-rows.ts';
export { createUnknownToggles } from './furniture/toggle-unknown.ts';
export { findToggle, hasToggle, removeToggle } from './furniture/toggles.ts';
