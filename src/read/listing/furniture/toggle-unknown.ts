import { labelAt, type ToggleHit } from './toggles.ts';

/**
 * Signs that no text tells alone: those of the usual form whose words are in no table, `spe… (read on)cific`, `spe...<more>cific`,
 * `spe… ▼cific`; and known words without brackets, `spe...morecific`.
 */

const LONGEST = 32;
const DOTS = ['…', '...', '⋯'];
const ELLIPSIS = /…{1,2}|⋯{1,2}|\.{3}(?!\.)/gu;
/** One to four words, or nothing but signs, in brackets of any kind; an arrow, or the words alone. */
const SIGN =
  /^[ \u00a0]?(?:([([{<«»‹›（【])((?!\p{L}{1,2}[^\p{L}\s…])\p{L}\p{Ll}*(?:['’-]\p{Ll}+)*(?: \p{Ll}[\p{Ll}'’-]*){0,3}(?:…|\.{3})?|…|\.{3}|[+»›])([)\]}>«»‹›）】])|[▼▾▽⌄▸►]|(?:[Rr]ead|[Ss]how|[Ss]ee|[Vv]iew) (?:[Mm]ore|[Aa]ll))/u;
const PAIRS: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '<': '>',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '（': '）',
  '【': '】',
};
const LETTER = /\p{L}/u;

interface Cut {
  readonly from: number;
  readonly to: number;
}

interface Sign extends Cut {
  readonly label: string;
}

/** Removes unknown signs. It remembers those of the listing: the second time a sign is met it is one, wherever it stands. */
export interface UnknownToggles {
  find(text: string): ToggleHit;
}

export function createUnknownToggles(): UnknownToggles {
  const met = new Set<string>();
  /** Known words behind an ellipsis and their place, and the text that they were met behind; '' if there were several. */
  const bare = new Map<string, string>();

  function isSign(text: string, sign: Sign): boolean {
    const known = met.has(sign.label);
    met.add(sign.label);
    return known || isSure(text, sign);
  }

  /** `spe...morecific`, where the page cuts another text at the same place. */
  function bareAt(text: string, from: number, length: number): Cut | null {
    const label = labelAt(text, from + length);
    const to = from + length + label.length;
    if (label === '' || to >= text.length) return null;
    const key = `${label} ${from}`;
    const before = text.slice(0, from);
    const first = bare.get(key) ?? before;
    const cutsAnother = first !== before;
    bare.set(key, cutsAnother ? '' : before);
    return cutsAnother ? { from, to } : null;
  }

  return {
    find(text) {
      let out = text;
      let shortened = false;
      for (let at = nextEllipsis(out, 0); at !== null; at = nextEllipsis(out, at.index + 1)) {
        const worded = signAt(out, at.index, at[0].length);
        const sign = worded !== null && isSign(out, worded) ? worded : bareAt(out, at.index, at[0].length);
        if (sign === null) continue;
        shortened = sign.to >= out.length;
        out = shortened ? out.slice(0, sign.from).trimEnd() : out.slice(0, sign.from) + out.slice(sign.to);
      }
      return { text: out, toggled: out !== text, shortened };
    },
  };
}

function nextEllipsis(text: string, from: number): RegExpExecArray | null {
  if (DOTS.every(dots => text.indexOf(dots, from) < 0)) return null;
  ELLIPSIS.lastIndex = from;
  return ELLIPSIS.exec(text);
}

/** An ellipsis, a blank or none, and a bracket of a few words. */
function signAt(text: string, ellipsis: number, length: number): Sign | null {
  // the search goes on with the second of '……'
  const before = text.charCodeAt(ellipsis - 1);
  if (before === 0x2026 || before === 0x22ef) return null;
  const end = ellipsis + length;
  // 'spe[…]cific'; at the end it may be the author's own
  if (before === 91 && text.charCodeAt(end) === 93 && end + 1 < text.length)
    return { from: ellipsis - 1, to: end + 1, label: '[…]' };
  const found = SIGN.exec(text.slice(end, end + LONGEST));
  if (found === null || (found[1] !== undefined && PAIRS[found[1]] !== found[3])) return null;
  return { from: ellipsis, to: end + found[0].length, label: found[0].trim() };
}

/**
 * No sentence goes on with the rest of a word after such a bracket, or ends with it; and pages cut after a round number of characters.
 */
function isSure(text: string, sign: Sign): boolean {
  if (sign.to >= text.length) return true;
  return LETTER.test(text.charAt(sign.to)) || (sign.from >= 80 && sign.from % 10 === 0);
}
