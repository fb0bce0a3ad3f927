import { anyOf, NEVER_IN_NAMES } from './and-words.ts';
import { looksLikePlace } from './places.ts';
import { PARTICLES } from './words.ts';

/** Signs between names that seldom are there: `Ada Moe ~ Bo Noe`, `Ada Moe – Bo Noe – Cid Poe`, `Ada Moe und Bo Noe und Cid Poe`. */
export interface UnusualSigns {
  /** The list with semicolons in their place; the same text where it has none. */
  evened(text: string): string;
}

/** A sign between blanks, two blanks or a tab, a conjunction. */
const SIGN = new RegExp(
  String.raw`\s+([-–—~+*>|:=/\\#^<→]{1,3})\s+|(\t+|\s{2,})|\s+(${anyOf(NEVER_IN_NAMES)})\s+`,
  'u',
);
/** What some pages put before a list. */
const BEFORE = /^[-–—~/|>*•]{1,3}\s+/u;
const NAME = /^[\p{L}'’][\p{L}\p{M}.'’‐ -]*(?:,\s[\p{L}\p{M}.'’‐ -]+)?$/u;
const LONGEST_NAME = 60;

/** The signs, blanks, and what the conjunctions begin with. */
const SECOND = new Set([...'-–—~+*>|:=/\\#^<→ \t', ...NEVER_IN_NAMES.map(word => word.charAt(0))]);

/** Nearly all lists end here: no blank of theirs stands before such a sign. */
function mayHaveSign(text: string): boolean {
  if (text.indexOf('\t') >= 0) return true;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1))
    if (SECOND.has(text.charAt(at + 1))) return true;
  return false;
}

export function createUnusualSigns(): UnusualSigns {
  /** Signs that stood between three names or more: `Ada Moe - Bog Lab` alone is no list. */
  const sure = new Set<string>(NEVER_IN_NAMES);
  /** `Ada Moe/Bo Noe/Cid Poe` */
  function slashed(text: string): string {
    const pieces = text.indexOf('/') < 0 ? [] : text.replace(BEFORE, '').split('/');
    if (pieces.length < 2 || !areNames(pieces)) return text;
    if (pieces.length > 2) sure.add('/');
    return sure.has('/') ? pieces.join('; ') : text;
  }

  return {
    evened(text) {
      const found = mayHaveSign(text) ? SIGN.exec(text) : null;
      if (found === null) return slashed(text);
      const sign = found[1] ?? found[3] ?? ' ';
      const pieces = cutAt(text.replace(BEFORE, ''), sign);
      if (pieces.length < 2 || !areNames(pieces)) return text;
      if (pieces.length > 2) sure.add(sign);
      return sure.has(sign) ? pieces.join('; ') : text;
    },
  };
}

function cutAt(text: string, sign: string): string[] {
  const parts = sign === ' ' ? text.split(/\t+|\s{2,}/u) : text.split(new RegExp(`\\s+${escaped(sign)}\\s+`, 'u'));
  return parts.map(part => part.trim()).filter(part => part !== '');
}

const escaped = (sign: string): string => sign.replace(/[+*|\\/^.]/gu, '\\$&');

/** `Ludwig von und zu Hohen`: no name ends with such a word. */
const endsInParticle = (name: string): boolean => PARTICLES.has(name.slice(name.lastIndexOf(' ') + 1));

/** All of them are names of one shape: two words or more, or a family name, a comma and given names. */
function areNames(pieces: readonly string[]): boolean {
  const commas = pieces.filter(piece => piece.includes(',')).length;
  if (commas > 0 && commas < pieces.length) return false;
  return pieces.every(
    piece =>
      piece.length < LONGEST_NAME &&
      piece.includes(' ') &&
      NAME.test(piece) &&
      !endsInParticle(piece) &&
      !looksLikePlace(piece),
  );
}
