import { addParts, stripName } from './clean.ts';
import { CAPITALS, splitAtAnd, splitForeign, withoutConjunction } from './conjunctions.ts';
import { joinPieces, type Piece } from './pieces.ts';
import { splitAt } from './separators.ts';
import { isGroup } from './words.ts';

export function countCommas(text: string): number {
  let count = 0;
  for (let at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) count++;
  return count;
}

/** Splits a list in commas; `familyFirst` as in the hint. */
export function splitCommas(text: string, familyFirst: boolean | undefined): string[] {
  const inverted = splitInverted(text);
  const names: string[] = [];
  if (inverted) {
    addParts(names, inverted);
    return names;
  }
  const raw = splitAt(text, ',');
  if (isInCapitals(raw)) return [stripName(text.trim())];
  const pieces: Piece[] = [];
  raw.forEach((part, at) => {
    const parts = at >= raw.length - 2 ? splitForeign(splitAtAnd(part), raw.length > 1) : splitAtAnd(part);
    parts.forEach((name, index) => {
      const trimmed = name.trim();
      const cleaned = stripName(trimmed);
      const begins = index === 0 && withoutConjunction(trimmed) !== trimmed;
      const afterCommaAnd = begins || (index === 1 && parts[0]!.trim() === '');
      if (cleaned !== '') pieces.push({ text: cleaned, afterAnd: index > 0 || begins, afterCommaAnd });
    });
  });
  return joinPieces(pieces, text.indexOf(', ') < 0 && text.indexOf(',') >= 0 ? ',' : ', ', familyFirst);
}

/** `VAN DER MOE, Ada` */
const isInCapitals = (parts: readonly string[]): boolean =>
  parts.length === 2 && CAPITALS.test(parts[0]!.trim()) && GIVEN.test(parts[1]!.trim());
const GIVEN = /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\.?)?$/u;

const ONE_FAMILY = /^\s*[^\s,]+,\s*[^,]+$/u;
const GIVEN_FIRST = /^\s*\p{Lu}\.[^,]*,/u;

/** `Gilmer, Justin and Schoenholz, Samuel S`: "and" between the names, a comma inside each. */
function splitInverted(text: string): readonly string[] | null {
  if (text.indexOf(' and ') < 0) return null;
  const parts = text.split(/\s+and\s+/);
  let inverted = 0;
  for (const part of parts) {
    // 'A.Moe2, B.Noe and C.Poe5,6'
    if (GIVEN_FIRST.test(part)) return null;
    const commas = countCommas(
      part.replace(/(?<=[\d*†‡]),(?=[\d*†‡])/gu, '').replace(/,\s*(?:[JS]r\.?|I{2,3}|IV)(?=,|$)/, ''),
    );
    if (commas > 1 || part.trimEnd().endsWith(',')) return null;
    if (commas === 1) inverted++;
  }
  if (inverted === parts.length) return parts;
  // 'Moe, Ada and MOSS Collaboration'
  if (parts.length === 2 && inverted === 1 && isGroup(parts[1] as string) && ONE_FAMILY.test(parts[0] as string))
    return parts;
  return parts.length > 2 && inverted * 2 > parts.length ? parts : null;
}
