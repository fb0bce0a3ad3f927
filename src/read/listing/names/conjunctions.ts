import { AND_WORDS, FOREIGN_AND } from './and-words.ts';
import { AND } from './separators.ts';
import { looksLikeName } from './shape.ts';
import { isGroup, isOnBehalf } from './words.ts';

const LONGEST_AND = Math.max(...AND_WORDS.map(word => word.length));

/** Takes `and `, `& `, `und ` off the front of a name. */
export function withoutConjunction(piece: string): string {
  const first = piece.charCodeAt(0);
  // capitals begin most names, and 'And Jane Doe' does not occur in running lists
  if (first > 64 && first < 91) return piece;
  const blank = piece.indexOf(' ');
  if (blank < 1 || blank > LONGEST_AND || !isAnd(piece.slice(0, blank))) return piece;
  const rest = piece.slice(blank).trimStart();
  return rest === '' ? piece : withoutConjunction(rest);
}

const isAnd = (word: string): boolean => word === 'and' || word === '&' || word === '+' || FOREIGN_AND.has(word);

const SPLIT_AND = /\s+(?:and|AND|&)\s+/;
/** `the MOSS Collaboration`, `MOSS-2 Collaboration`: begins a group that is not the second half of a longer name. */
const NEW_GROUP = /^[Tt]he\s|^Team\s|^\S*\p{Lu}\S*[\p{Lu}\d]|^[^,]*:\s/u;
/** `Bo Noe for the MOSS Collaboration`: a person begins it. */
const PERSON_FOR_GROUP = /^\p{Lu}[\p{L}.'’-]*\s\p{L}.*\s(?:for the|on behalf of)\s/u;
/** The last word of what a group is about, not of a person's name. */
const TOPIC =
  /(?:tions?|ings?|ics|ology|ment|ity|ness|isms?|ures?|ances?|ences?|graphy|sis|ases?|care|health|disease|medicine|trials?|cancer|heart|lung|bone|children|data)$/i;
const INITIAL = /(?:^|\s)\p{Lu}\.|\s\p{Lu}{1,2}$/u;
const FUNCTION_WORD = /\s(?:of|for|in|on|the|into|to)\s/;

/**
 * Cuts at ` and ` and ` & `, but not inside the name of a group: `Diet and Bone Study Group` is one, `Ada Moe and the MOSS Collaboration` two.
 */
export function splitAtAnd(piece: string): string[] {
  if (!AND.test(piece)) return [piece];
  if (!isGroup(piece)) return piece.split(SPLIT_AND);
  const parts = piece.split(SPLIT_AND);
  const whole: string[] = [];
  for (const part of parts) {
    const before = whole.at(-1);
    if (before === undefined || isSeparateName(before, part)) whole.push(part);
    else
      whole[whole.length - 1] = piece.slice(
        piece.indexOf(before),
        piece.indexOf(part, piece.indexOf(before) + before.length) + part.length,
      );
  }
  return whole;
}

/** Whether `part` begins a name of its own after a conjunction, and is not the second half of a group's name. */
function isSeparateName(before: string, part: string): boolean {
  if (isOnBehalf(before) && isGroup(part)) return NEW_GROUP.test(part);
  if (isGroup(before) || INITIAL.test(before)) return true;
  if (!before.trim().includes(' ')) return NEW_GROUP.test(part) && part.indexOf(':') > 0;
  if (PERSON_FOR_GROUP.test(part)) return true;
  if (FUNCTION_WORD.test(before)) return false;
  return !isGroup(part) || NEW_GROUP.test(part) || (looksLikeName(before.trim()) && !TOPIC.test(before));
}

/** Cuts the end of a list at "et", "und", "и" … and at "y", "e" where a whole name stands on both sides: `Ortega y Gasset` is one. `inList`: commas part them from others. */
export function splitForeign(parts: readonly string[], inList = false): readonly string[] {
  const text = parts[0] as string;
  if (parts.length !== 1) return parts;
  const chinese = text.charCodeAt(0) > 0x33ff ? HAN_AND.exec(text.trim()) : null;
  if (chinese) return [chinese[1] as string, chinese[2] as string];
  const glued = EAST_ASIAN_AND.exec(text.trim());
  if (glued) return [glued[1] as string, glued[2] as string];
  const first = text.trimStart().charCodeAt(0);
  if (first > 0x58f && first < 0x700) return splitAtPrefix(text.trim());
  for (let end = text.lastIndexOf(' '); end > 0; ) {
    const blank = text.lastIndexOf(' ', end - 1);
    if (blank < 0) break;
    const shared = end - blank <= LONGEST_AND + 1 ? FOREIGN_AND.get(text.slice(blank + 1, end)) : undefined;
    const left = text.slice(0, blank).trim();
    const right = text.slice(end + 1).trim();
    if (shared !== undefined && left !== '' && right !== '' && isCutAt(left, right, shared, inList))
      return [left, right];
    end = blank;
  }
  return parts;
}

/** `李四和王五`, `田中 遥 と 山田 健` at the end of a list. */
const HAN_AND =
  /^([\u3400-\u9fff·]{2,4}|[\u3040-\u9fff]{1,4} [\u3040-\u9fff]{1,4})(?:\s?[和与與及]\s?|\s+[と和]\s+)([\u3400-\u9fff·]{2,4}|[\u3040-\u9fff]{1,4} [\u3040-\u9fff]{1,4})$/u;

/** `Ada Moe和Bo Noe` at the end of a list. */
const EAST_ASIAN_AND = /^(\p{Script=Latin}[^和与與及と]*)\s?[和与與及と]\s?(\p{Script=Latin}.*)$/u;

/** The Hebrew and the Arabic "and" are the first letter of the next name. */
const PREFIXES = [' و', ' ו'];

/** `X Y وZ W`, `X Y וZ W`: there are names that begin with these letters, so that two words have to stand on both sides. */
function splitAtPrefix(text: string): readonly string[] {
  const prefix = PREFIXES.find(prefix => text.indexOf(prefix) > 0);
  if (prefix === undefined) return [text];
  const names: string[] = [];
  let whole = text;
  for (let at = whole.lastIndexOf(prefix); at > 0; at = at > 0 ? whole.lastIndexOf(prefix, at - 1) : -1) {
    const name = whole.slice(at + prefix.length).trim();
    if (!name.includes(' ') || !whole.slice(0, at).includes(' ')) continue;
    names.unshift(name);
    whole = whole.slice(0, at);
  }
  return [whole, ...names];
}

/** `Daniel y PALMER` in `GILDEA, Daniel y PALMER, Martha`, and `B. y Poe`: a family name in capitals, or one behind initials, begins a name. */
const beginsInverted = (left: string, right: string): boolean =>
  CAPITALS.test(right) || GIVEN_AND_CAPITALS.test(right)
    ? !CAPITALS.test(left)
    : !right.includes(' ') && INITIALS.test(left);
/** `Daniel PALMER` */
const GIVEN_AND_CAPITALS = /^\p{Lu}\p{Ll}[\p{L}. -]*\s\p{Lu}[\p{Lu}'’-]+$/u;
export const CAPITALS = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;
const INITIALS = /^(?:\p{Lu}\.[\s-]?)+$/u;

/** `王五`, `김철수`: whole names, without a blank. */
const EAST_ASIAN = /^(?:[\u3400-\u9fff]{2,4}|[\uac00-\ud7a3]{2,4})$/u;

const areWhole = (left: string, right: string): boolean =>
  (left.includes(' ') && right.includes(' ')) || (EAST_ASIAN.test(left) && EAST_ASIAN.test(right));

/** `Setiawan e Xu Ke` at the end of a list: a name of one word. */
const isOneWord = (left: string, right: string): boolean => ONE_WORD.test(left) && right.includes(' ');
const ONE_WORD = /^\p{Lu}[\p{L}’'-]+$/u;

function isCutAt(left: string, right: string, shared: boolean, inList: boolean): boolean {
  const isWhole = areWhole(left, right) || beginsInverted(left, right) || (inList && isOneWord(left, right));
  if (shared && !isWhole) return false;
  return !left.endsWith(' von') && (!isGroup(`${left} ${right}`) || isSeparateName(left, right));
}
