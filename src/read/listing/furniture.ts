/** Page furniture: what a page puts round and between the texts of papers. The tables are in furniture/. */
export { ABSTRACT_HEADINGS, isAbstractHeading } from './furniture/abstract-headings.ts';
export type { Furniture, FurnitureHit } from './furniture/kinds.ts';
export { LABELS, type LabelField } from './furniture/label-rows.ts';
export { findLabel, type LabelHit } from './furniture/labels.ts';
export { type Lead, type LeadKind, leadOf } from './furniture/lead.ts';
export { furnitureOf } from './furniture/lines.ts';
export { ROWS } from './furniture/rows.ts';
export { SIGNS, TOGGLES } from './furniture/toggle-rows.ts';
export { findToggle, hasToggle, removeToggle, type ToggleHit } from './furniture/toggles.ts';
