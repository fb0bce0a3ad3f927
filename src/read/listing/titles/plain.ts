/** Words and the signs inside them and between them. */
const PLAIN = /^\p{L}[\p{L}\p{M}\d ,:'’?!()&/–-]*[\p{L}?!]$/u;
/** A shorter title may be a name. */
const SHORTEST = 32;

/** Whether a line is a title and nothing else, if it is one at all. */
export const isPlainTitle = (text: string): boolean =>
  text.length >= SHORTEST && PLAIN.test(text) && !text.includes('  ');
