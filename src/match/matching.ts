import type { Cluster, Pair } from '../model.ts';

export type MatchLevel = 'strict' | 'balanced' | 'loose';

export interface MatchOptions {
  /** How little is enough to call two records one; `balanced` where left out. */
  readonly level?: MatchLevel;
  /** Whether a preprint and the published paper are one; `merge` where left out. */
  readonly preprints?: 'merge' | 'keep';
}

/** What a matcher found. */
export interface Matching {
  /** Clusters of two and more records, by their first member. */
  readonly clusters: readonly Cluster[];
  /** Pairs that a person should decide, by position. */
  readonly maybe: readonly Pair[];
}
