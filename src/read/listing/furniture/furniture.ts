/** Page furniture: what a page puts round and between the texts of papers. The tables are in furniture/. */
export { ABSTRACT_HEADINGS, isAbstractHeading } from './abstract-headings.ts';
export { EAST_ASIAN_ROWS } from './east-asian.ts';
export type { Furniture } from './kinds.ts';
export { mayHaveLabel } from './label-loose.ts';
export { LABELS } from './label-rows.ts';
export { CHAIR_NAMES } from './label-tongues.ts';
export { findLabel, findLoneLabel, type LabelHit } from './labels.ts';
export { beginsWithTime, leadOf, mayHaveLead } from './lead.ts';
export { furnitureOf, mayBeFurniture } from './lines.ts';
export { ROWS } from './rows.ts';
export { SIGNS, TOGGLES } from './toggle-rows.ts';
export { createUnknownToggles } from './toggle-unknown.ts';
export { findToggle, hasToggle, removeToggle } from './toggles.ts';
export { createWordFilter } from './word-filter.ts';
export { LINK_WORDS, PUBLICATION_KINDS } from './words.ts';
