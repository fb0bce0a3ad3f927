import { CARD_ROWS } from './card-rows.ts';
import { DATE_ROWS } from './date-rows.ts';
import { JOURNAL_ROWS } from './journal-rows.ts';
import { LIST_ROWS } from './list-rows.ts';
import { RECORD_ROWS } from './record-rows.ts';
import type { FurnitureRow } from './row.ts';

export const ROWS: readonly FurnitureRow[] = [
  ...LIST_ROWS,
  ...DATE_ROWS,
  ...RECORD_ROWS,
  ...JOURNAL_ROWS,
  ...CARD_ROWS,
];
