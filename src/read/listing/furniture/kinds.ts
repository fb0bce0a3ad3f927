export type Furniture =
  | 'links'
  | 'counter'
  | 'pager'
  | 'navigation'
  | 'rule'
  | 'heading'
  | 'session'
  | 'date'
  | 'identifier'
  | 'venue'
  | 'affiliation'
  | 'mark-note'
  | 'toggle'
  | 'cited'
  | 'image'
  | 'other';

/** What a line of page furniture is, and the row of the tables that says so. */
export interface FurnitureHit {
  readonly kind: Furniture;
  readonly name: string;
}
