/** What stands between two commas of an author list. */
type Kind = 'initials' | 'word' | 'words';

const INITIALS =
  /^(?:\p{L}\.|\p{L}(?=[-‐ .]|$)|\p{Lu}{2,3}(?=[ .,]|$)|[-‐ ])+\.?(?:\s+(?:van|von|de|der|den|da|di|du|del|la|le))*(?:\s+(?:Jr|Sr|I{2,3}|IV)\.?)?$/u;
const SUFFIX = /^(?:jr|sr|i{2,3}|iv|2nd|3rd|4th)\.?$/i;
const NO_CASE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Particles that family names begin with: `van Gog, Tamara` is one person. With a capital, `Bin` is a given name: `Bin Li`. */
const PARTICLE = /^(?:van|von|de|del|della|di|da|dos|du|la|le|ten|ter|den|der|el|al|ibn|st\.?|zu)\s/i;
const BIN = /^bin\s/;

function kindOf(segment: string): Kind {
  if (INITIALS.test(segment)) return 'initials';
  return segment.includes(' ') && !PARTICLE.test(segment) && !BIN.test(segment) ? 'words' : 'word';
}

/**
 * Joins family and given names that commas separate, and leaves apart what are names of their own.
 *
 * @param parts the list, cut at every "and" or "&"
 */
export function namesOfParts(parts: readonly string[]): string[] {
  const lists = parts.map(segmentsOf).filter(list => list.length > 0);
  const inverted = isInverted(lists);
  return lists.flatMap((list, k) => namesOfList(list, inverted, k === 0 && isFirstInverted(lists)));
}

/** The text between the commas; a suffix such as "Jr." stays with what is before it. */
function segmentsOf(part: string): string[] {
  const out: string[] = [];
  for (const piece of part.split(',')) {
    const segment = piece.trim();
    if (segment === '') continue;
    if (SUFFIX.test(segment) && out.length > 0) out.push(`${out.pop()}, ${segment}`);
    else out.push(segment);
  }
  return out;
}

/** `Doe, Jane and Roe, Richard`: the lists between the "and"s have two segments, not only the first of them. */
function isInverted(lists: readonly (readonly string[])[]): boolean {
  const [first, ...others] = lists;
  if (first === undefined) return false;
  if (others.length > 0) return others.some(list => list.length === 2) && others.every(list => list.length <= 2);
  if (first.length !== 2 || NO_CASE.test(first[0]!)) return false;
  // No given name begins with a particle: after `Ann Lee`, `Le Berg` is somebody else.
  const [family, given] = first as [string, string];
  return kindOf(family) !== 'words' || !given.includes(' ') || kindOf(given) === 'initials';
}

/** `Doe, Jane, and Richard Roe`, `Doe, Jane E. and Roe`: only the first name is inverted. */
function isFirstInverted([first, ...others]: readonly (readonly string[])[]): boolean {
  if (first === undefined || others.length === 0) return false;
  const [family, given, ...rest] = [...first, ...others.flat()];
  if (first.length < 2 || kindOf(family!) !== 'word' || NO_CASE.test(family!)) return false;
  if (endsInInitials(given!)) return first.length === 2;
  return kindOf(given!) === 'word' && rest.every(segment => kindOf(segment) === 'words');
}

function namesOfList(list: readonly string[], inverted: boolean, firstInverted: boolean): string[] {
  const alternating = isAlternating(list);
  const out: string[] = [];
  for (let k = 0; k < list.length; k += 1) {
    const next = list[k + 1];
    const joins =
      next !== undefined &&
      ((inverted && list.length === 2) ||
        alternating ||
        (firstInverted && k === 0) ||
        (kindOf(next) === 'initials' && kindOf(list[k]!) !== 'initials' && !endsInInitials(list[k]!)));
    out.push(joins ? `${list[k]}, ${next}` : list[k]!);
    if (joins) k += 1;
  }
  return out;
}

/** `Doe, Jane A., Roe, Richard B.` */
function isAlternating(list: readonly string[]): boolean {
  if (list.length < 4 || list.length % 2 === 1) return false;
  const family = list.filter((_, k) => k % 2 === 0);
  const given = list.filter((_, k) => k % 2 === 1);
  return family.every(segment => kindOf(segment) === 'word') && given.some(segment => kindOf(segment) === 'words');
}

/** `Kearns M.` is whole; what follows it is no given name of its. */
function endsInInitials(segment: string): boolean {
  const last = segment.slice(segment.lastIndexOf(' ') + 1);
  return last !== segment && INITIALS.test(last);
}
