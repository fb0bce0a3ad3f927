import type { Transitions } from '../decoder/decoder.ts';
import type { ListingModel } from '../model.ts';
import { stateCount } from '../states.ts';
import type { Adaptation } from './adaptation.ts';

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

  const moveOf = (ratio: number, least: number): number => follow * Math.max(least, Math.min(limit, Math.log(ratio)));

  return {
    count(from, to, blanks) {
      const at = (blanks * S + from) * S + to;
      follows[at] = follows[at]! + 1;
      leaves[from] = leaves[from]! + 1;
    },
    refresh() {
      for (let from = 0; from < S; from++) {
        if (leaves[from] === 0) continue;
        const all = leaves[from]! + prior;
        // most steps were never seen: their move is the same
        const unseen = moveOf(prior / all, -limit);
        for (let blanks = 0; blanks < 3; blanks++) {
          const row = (blanks * S + from) * S;
          for (let to = 0; to < S; to++) {
            const at = row + to;
            if (base.between[at] === -Infinity) continue;
            // a long list of authors is no reason to end the next one earlier
            const least = to === from ? 0 : -limit;
            const seen = follows[at]!;
            const move = seen === 0 && to !== from ? unseen : moveOf((seen / usual[at]! + prior) / all, least);
            between[at] = base.between[at]! + move;
          }
        }
      }
    },
    fade() {
      for (const table of [follows, leaves]) for (let i = 0; i < table.length; i++) table[i] = table[i]! / 2;
    },
    transitions: () => ({ between: between.slice(), first: base.first, last: base.last }),
  };
}
