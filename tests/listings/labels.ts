import type { Dress } from './model.ts';
import { chance, pick, type Random, weigh } from './random.ts';
import { LABELS, type LabelSet } from './words.ts';

export const PLAIN: Dress = { label: '', labelAlone: false, open: '', close: '', indent: '', wrap: 0, hang: '' };

/** How a listing writes its labels: all the same way. */
export interface LabelStyle {
  readonly set: LabelSet;
  /** Labels stand on lines of their own. */
  readonly alone: boolean;
  readonly write: (word: string) => string;
}

export function drawLabelStyle(random: Random): LabelStyle {
  const set = chance(random, 0.65) ? LABELS[0]! : pick(random, LABELS);
  const colon = pick(random, set.colon);
  const blank = colon === '：' || chance(random, 0.05) ? '' : ' ';
  const upper = chance(random, 0.12);
  const wide = set.colon.includes('：');
  const alone = chance(random, 0.15);
  const write = weigh<(word: string) => string>(random, [
    [alone ? 20 : 0, word => word],
    [20, word => word + colon + blank],
    [2, word => `**${word}${colon}**${blank}`],
    [2, word => `**${word}**${colon}${blank}`],
    [1, word => `- ${word}${colon}${blank}`],
    [wide ? 2 : 0, word => `【${word}】`],
    [1, word => `[${word}] `],
    [1, word => `*${word}*${colon}${blank}`],
    [1, word => `${word}\t`],
  ]);
  return { set, alone, write: word => write(upper ? word.toUpperCase() : word) };
}
