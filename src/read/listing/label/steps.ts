import type { Transitions } from './decoder.ts';
import type { Adaptation } from './layout.ts';
import type { ListingModel } from './model.ts';
import { stateCount } from './states.ts';

const S = stateCount;

/** How a listing goes from one state to the next, beside how listings usually do. */
export interface Steps {
  count(from: number, to: number, blanks: number): void;
  refresh(): void;
  fade(): void;
  transitions(): Transitions;
}

export function createSteps(model: Pick<ListingModel, 'follows' | 'transitions'>, adaptation: Adaptation): Steps {
  const { follow, prior, limit } = adaptation;
  const { transitions: base } = model;
  const usual = model.follows.map(Math.exp);
  const between = Float64Array.from(base.between);
  const follows = new Float64Array(3 * S * S);
  const leaves = new Float64Array(S);

  return {
    count(from, to, blanks) {
      const at = (blanks * S + from) * S + to;
      follows[at] = follows[at]! + 1;
      leaves[from] = leaves[from]! + 1;
    },
    refresh() {
      for (let at = 0; at < between.length; at++) {
        const from = Math.floor(at / S) % S;
        if (base.between[at] === -Infinity || leaves[from] === 0) continue;
        const here = (follows[at]! + prior * usual[at]!) / (leaves[from]! + prior);
        const more = Math.log(here / usual[at]!);
        // a long list of authors is no reason to end the next one earlier
        const least = at % S === from ? 0 : -limit;
        between[at] = base.between[at]! + follow * Math.max(least, Math.min(limit, more));
      }
    },
    fade() {
      for (const table of [follows, leaves]) for (let i = 0; i < table.length; i++) table[i] = table[i]! / 2;
    },
    transitions: () => ({ between: between.slice(), first: base.first, last: base.last }),
  };
}
