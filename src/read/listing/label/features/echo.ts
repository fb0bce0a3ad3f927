import { AT, type Shape, step } from '../sight/shape.ts';

const ECHOES = [0.34, 0.67];

/** How many of the words of a title a text repeats: 0 none or few, 1 some, 2 most. */
export function echo(title: Shape, text: Shape): number {
  let words = 0;
  let shared = 0;
  for (let at = AT.bits; at < AT.bits + 4; at++) {
    words += ones(title[at]!);
    shared += ones(title[at]! & text[at]!);
  }
  return words === 0 ? 0 : step(shared / words, ECHOES);
}

/** Number of bits set. */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
