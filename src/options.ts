import type { MatchOptions } from './match/matching.ts';
import type { Problem } from './model.ts';
import type { InputOptions } from './read/input.ts';

export interface ReadOptions extends InputOptions {
  /** What the records name as their source. Default `-`. */
  readonly file?: string;
}

export interface ParseOptions extends ReadOptions, MatchOptions {
  /** False to keep duplicates. Default true. */
  readonly dedupe?: boolean;
}

export interface StreamOptions extends ReadOptions {
  /** Hears of what is wrong in the input, as it is met. */
  readonly onProblem?: (problem: Problem) => void;
}
