import { createShares } from './shares.ts';

/**
 * Signs that most titles, or lists of authors, of a listing stand between: `§ 12 T`, `» T`, `★★☆ T`, `<3> T`, `{T}`, `T:`, `T (12)`. A title
 * alone keeps them.
 */
export interface RoundSigns {
  /** The length of the signs before the title, with a number among them, and of the blanks after them. */
  before(text: string): number;
  /** The title without the brackets round it, and without the sign after it. */
  inside(text: string): string;
}

/** `SLP-24.1: T`: a code with letters of its own in each session. */
const CODE = /^\p{Lu}{1,6}[-. ]?\d{1,3}[.-]\d{1,3}\s?[:|)]?\s+(?=\S)/u;
const LETTER = /^\p{Lu}/u;
/** Signs and a number; a number alone may be the title's own. A small `o` is a bullet, too. */
const BEFORE = /^(?:[§¶«‹»›→⇒►▸~|:;=><{}[\]()/\\.,№#ºª°^+*•–—\p{So}\s-]|(?<!\d)\d{1,5}(?!\d))+\s(?=\S)|^o\s+(?=\S)/u;
const SIGN = /[^\d\s]/u;
/** What precedes and follows a title is short. */
const LONGEST = 20;

/** What closes the brackets that may stand round a text. */
export const BRACKETS: Readonly<Record<string, string>> = {
  '<': '>',
  '{': '}',
  '[': ']',
  '(': ')',
  '【': '】',
  '〖': '〗',
  '［': '］',
  '〔': '〕',
};

/** Whether a text begins with one of the signs, and what closes that comes at its end and not before. */
export function standsBetween(closers: Readonly<Record<string, string>>, text: string): boolean {
  const close = closers[text.charAt(0)];
  return close !== undefined && text.indexOf(close, 1) === text.length - 1;
}

/** A sign, the pages, a number in brackets or behind a sign, the place, or a reader's rating: `T (#12)`, `T#12`, `T [MOSS]`, `T ★★☆`, `T (4/5)`. */
const AFTER =
  /\s*[:;,|~=>/\\–—-]{1,3}$|\s+[([](?:#|No\. ?|ID:? ?)?(?!(?:19|20)\d\d[)\]])\d{1,5}[)\]]$|\s?#\d{1,5}$|(?<=[^\s.,;:])\s+(?:pp?\. ?)?\d{1,5}\s?[-–]\s?\d{1,5}$|\s\[\p{Lu}\p{L}{1,9}\]$|\s?[★☆⭐🌟]{1,10}$|\s[([]?\d{1,2}(?:\.\d)?\/(?:5|10)[)\]]?$/u;

/** The kind of signs: their numbers, letters and stars differ from one title to the next. */
const keyOf = (signs: string): string =>
  signs === ''
    ? ''
    : signs
        .replace(/\d+/gu, '0')
        .replace(/\p{L}+/gu, 'A')
        .replace(/[★☆⭐🌟]+/gu, '★');

const isLetter = (unit: number): boolean => (unit | 32) > 96 && (unit | 32) < 123;
const endsInLetter = (text: string): boolean => isLetter(text.charCodeAt(text.length - 1));

/** `« T »`: the signs are quotes. */
const isQuoted = (text: string): boolean => {
  const close = QUOTES[text.charAt(0)];
  return close !== undefined && text.endsWith(close);
};
const QUOTES: Readonly<Record<string, string>> = { '«': '»', '»': '«', '‹': '›', '›': '‹' };

/** Nearly all titles begin with letters and no number. */
function mayHaveSigns(text: string): boolean {
  if (text.length < 2 || !isLetter(text.charCodeAt(0)) || text.charCodeAt(1) === 32) return true;
  const end = Math.min(text.length, 9);
  for (let at = 1; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 48 && unit <= 57) return true;
  }
  return false;
}

export function createRoundSigns(): RoundSigns {
  const starts = createShares();
  const pairs = createShares();
  const ends = createShares();

  return {
    before(text) {
      const found =
        mayHaveSigns(text) && !isQuoted(text) ? (LETTER.test(text) ? CODE : BEFORE).exec(text.slice(0, LONGEST)) : null;
      if (found === null || !SIGN.test(found[0])) {
        starts.meet('', text);
        return 0;
      }
      return starts.meet(keyOf(found[0]), text) ? found[0].length : 0;
    },
    inside(text) {
      const inner = pairs.meet(standsBetween(BRACKETS, text) ? text.charAt(0) : '', text)
        ? text.slice(1, -1).trim()
        : text;
      const end = endsInLetter(inner) ? '' : (AFTER.exec(inner.slice(-LONGEST))?.[0] ?? '');
      return ends.meet(keyOf(end), inner) ? inner.slice(0, -end.length) : inner;
    },
  };
}
