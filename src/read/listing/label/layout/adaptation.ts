/** Strength of the adaptation, on the scale of the scores; pseudo-counts of what training showed; largest move. */
export interface Adaptation {
  readonly weight: number;
  readonly follow: number;
  readonly prior: number;
  readonly limit: number;
}
