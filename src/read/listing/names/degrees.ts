import { areDegrees, isSuffix, PARTICLES, SURE_DEGREES } from './words.ts';

/** Degrees after names: they are no part of them. */

/** Degrees that no initials look like. */
const SURE = /[a-z]/;

/** Takes degrees off the ends of the names of one list: `Ada Moe, MD, PhD` and `Ada Moe PhD` are Ada Moe; `Moe, M.D.` are initials. */
export function withoutDegrees(names: readonly string[]): readonly string[] {
  if (!names.some(mayHaveDegree)) return names;
  const inverted = names.some(isInverted);
  return names.map(name => withoutDegree(name, inverted));
}

/** Without a comma, only degrees that no name looks like are taken for one. */
const mayHaveDegree = (name: string): boolean => name.indexOf(',') > 0 || SURE_END.test(name);
const SURE_END = new RegExp(`\\s(?:${SURE_DEGREES})$`);

/** `Moe, A.`: what stands behind the comma is a given name. */
function isInverted(name: string): boolean {
  const [before, after] = name.split(',', 2) as [string, string?];
  return after !== undefined && !isSuffix(after.trim(), before);
}

function withoutDegree(name: string, inverted: boolean): string {
  const comma = name.lastIndexOf(',');
  const end = comma > 0 ? comma : name.search(SURE_END);
  if (end <= 0) return name;
  const before = name.slice(0, end).trimEnd();
  const piece = name.slice(end + 1).trim();
  if (!areDegrees(piece)) return name;
  const isSure = SURE.test(piece) || before.indexOf(',') > 0 || (!inverted && isWhole(before));
  return isSure && before.indexOf(' ') > 0 ? withoutDegree(before, inverted) : name;
}

/** Two words or more, not all but the last of them particles: `van der Moe, M.D.` has initials. */
function isWhole(name: string): boolean {
  const words = name.split(' ');
  return words.length > 1 && !words.slice(0, -1).every(word => PARTICLES.has(word.toLowerCase()));
}
