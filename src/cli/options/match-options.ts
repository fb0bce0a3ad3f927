import type { MatchLevel, MatchOptions } from '../../match/matching.ts';
import type { Flags } from './options.ts';

/** How papers are compared; the choices of the options are those of the matcher. */
export function collapseOptions({ match, preprints }: Flags): MatchOptions {
  return {
    ...(match === undefined ? {} : { level: match as MatchLevel }),
    ...(preprints === undefined ? {} : { preprints: preprints as 'merge' | 'keep' }),
  };
}
