import type { ToggleHit } from './toggles.ts';

/** Signs of the usual form whose words are in no table: `spe… (read on)cific`. */

const ELLIPSIS = 0x2026;
const LONGEST = 32;
/** One to four words in small letters. */
const WORDS = /^\p{Ll}[\p{Ll}'’-]*(?: \p{Ll}[\p{Ll}'’-]*){0,3}$/u;
const LETTER = /\p{L}/u;

interface Sign {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** Removes unknown signs. It remembers those of the listing: the second time a sign is met it is one, wherever it stands. */
export interface UnknownToggles {
  find(text: string): ToggleHit;
}

export function createUnknownToggles(): UnknownToggles {
  const met = new Set<string>();

  function isSign(text: string, sign: Sign): boolean {
    const known = met.has(sign.label);
    met.add(sign.label);
    return known || isSure(text, sign);
  }

  return {
    find(text) {
      let out = text;
      let shortened = false;
      for (let at = out.indexOf('…'); at >= 0; at = out.indexOf('…', at + 1)) {
        const sign = signAt(out, at);
        if (sign === null || !isSign(out, sign)) continue;
        shortened = sign.to >= out.length;
        out = shortened ? out.slice(0, sign.from).trimEnd() : out.slice(0, sign.from) + out.slice(sign.to);
      }
      return { text: out, toggled: out !== text, shortened };
    },
  };
}

/** An ellipsis, a blank or none, and a bracket of a few words. */
function signAt(text: string, ellipsis: number): Sign | null {
  const gap = text.charCodeAt(ellipsis + 1);
  const open = gap === 32 || gap === 0xa0 ? ellipsis + 2 : ellipsis + 1;
  const code = text.charCodeAt(open);
  if ((code !== 40 && code !== 91) || text.charCodeAt(ellipsis - 1) === ELLIPSIS) return null;
  const close = text.indexOf(code === 40 ? ')' : ']', open + 3);
  if (close < 0 || close - open > LONGEST) return null;
  const label = text.slice(open + 1, close);
  return WORDS.test(label) ? { from: ellipsis, to: close + 1, label } : null;
}

/**
 * No sentence goes on with the rest of a word after such a bracket, or ends with it; and pages cut after a round number of characters.
 */
function isSure(text: string, sign: Sign): boolean {
  if (sign.to >= text.length) return true;
  return LETTER.test(text.charAt(sign.to)) || (sign.from >= 80 && sign.from % 10 === 0);
}
