import type { Verdict } from '../../model.ts';
import type { Card } from '../card/card.ts';
import type { Sketches } from '../card/sketch.ts';
import type { MatchLevel, MatchOptions } from '../matching.ts';
import type { Columns } from './columns.ts';
import { compare, type Likeness } from './likeness.ts';
import { RULES } from './rules.ts';
import { VETOES } from './vetoes.ts';

/** What was found of two records. `vetoed`: they may not stand in one cluster, whatever joins them to others. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly rule: string;
  readonly score: number;
  readonly vetoed: boolean;
}

export type Judge = (a: Card, b: Card) => Judgement;

const LEVELS: readonly (MatchLevel | 'never')[] = ['strict', 'balanced', 'loose', 'never'];
const NOTHING: Judgement = { verdict: 'different', rule: 'too little in common', score: 0, vetoed: false };
const KEPT_APART: Judgement = { verdict: 'different', rule: 'preprint kept apart', score: 0, vetoed: true };
const DOUBTFUL = 0.35;

/** Compares two records and says same, maybe or different, by the first veto and else by the first rule that holds. */
export function createJudge(sketches: Sketches, columns: Columns, options: MatchOptions = {}): Judge {
  const level = LEVELS.indexOf(options.level ?? 'balanced');
  const apart = options.preprints === 'keep';
  return (a, b) => {
    const likeness = compare(a, b, sketches, columns);
    return apart && likeness.preprints === 1 ? KEPT_APART : decide(likeness, level);
  };
}

function decide(likeness: Likeness, level: number): Judgement {
  const veto = VETOES.find(row => row.test(likeness));
  const rule = RULES.find(row => row.test(likeness));
  if (veto !== undefined) {
    const doubtful = veto.doubtful === true && rule !== undefined;
    return { verdict: doubtful ? 'maybe' : 'different', rule: veto.name, score: doubtful ? DOUBTFUL : 0, vetoed: true };
  }
  if (rule === undefined) return NOTHING;
  return {
    verdict: LEVELS.indexOf(rule.from) <= level ? 'same' : 'maybe',
    rule: rule.name,
    score: rule.score,
    vetoed: false,
  };
}
