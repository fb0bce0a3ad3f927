import { isGroup, PARTICLES } from './words.ts';

/** Takes off what a page puts round names and what can hold separators: tags, links, superscripts, addresses, affiliations in brackets. */

const LINK = /!?\[([^\][]*)\]\([^()\s]*\)/g;
const RAISED = /<(sup|sub|small)\b[^>]*>.*?<\/\1>/gi;
const ANGLED_ADDRESS = /<[^<>\s]+@[^<>\s]+>/g;
const TAG = /<\/?[a-z][^<>]*>/gi;
const RAISED_TEX = /\$?\^\{[^{}]*\}\$?|\$\{?\}?\^[^$]{1,16}\$|\\textsuperscript\{[^{}]*\}|\^(?:\d+|[*†‡§¶])/g;
/** `View ORCID ProfileAda Moe`: a button before the name. */
const PROFILE = /\b(?:View )?ORCID [Pp]rofile\s*/g;
const ADDRESS = /(?:https?:\/\/)?orcid(?:\.org\/|:?\s+)?[\d-]*X?|https?:\/\/\S+|\{[^{}]*\}@\S+|[\w.+-]+@[\w.-]+\w/gi;
const ORCID = /\b\d{4}-\d{4}-\d{4}-\d{3}[\dX]\b/g;

/** Removes tags, links, superscripts in any notation, addresses and brackets. `text` may be a whole list: its separators stay. */
export function stripMarkup(text: string): string {
  let out = text;
  if (out.indexOf('](') >= 0) out = out.replace(LINK, '$1');
  if (out.indexOf('<') >= 0) out = out.replace(RAISED, '').replace(ANGLED_ADDRESS, '').replace(TAG, '');
  if (out.indexOf('&') >= 0) out = out.replace(/&amp;/g, '&').replace(/&nbsp;|&#160;/g, ' ');
  if (out.indexOf('^') >= 0 || out.indexOf('\\text') >= 0) out = out.replace(RAISED_TEX, '');
  if (out.indexOf('@') >= 0 || out.indexOf('http') >= 0 || out.indexOf('rcid') >= 0 || out.indexOf('ORCID') >= 0)
    out = out.replace(PROFILE, '').replace(ADDRESS, '');
  if (out.indexOf('-0') >= 0) out = out.replace(ORCID, '');
  return hasBracket(out) ? stripBrackets(out) : out;
}

const OPEN = '([（［【〔';
const CLOSE = ')]）］】〕';

/** 1 opens, 2 closes. */
const SIDES = new Uint8Array(65536);
for (let at = 0; at < OPEN.length; at++) {
  SIDES[OPEN.charCodeAt(at)] = 1;
  SIDES[CLOSE.charCodeAt(at)] = 2;
}

function hasBracket(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (SIDES[text.charCodeAt(at)] !== 0) return true;
  return false;
}

/**
 * Removes what stands in brackets, with the brackets inside it and the blank before it. Kept are a nickname inside a name, `Nan (Violet) Mai`,
 * and `(née Elss)`. A bracket that never closes runs to the next ` · ` or `;`, or to the end; one that never opened is a stray sign.
 */
function stripBrackets(text: string): string {
  let out = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const side = SIDES[text.charCodeAt(at)];
    if (side === 0) continue;
    out += text.slice(from, at);
    from = at + 1;
    if (side === 2) continue;
    const end = endOfBracket(text, at);
    if (keepsBracket(text, at, end)) out += text.slice(at, end);
    else out = out.trimEnd();
    from = end;
    at = end - 1;
  }
  return out + text.slice(from);
}

function endOfBracket(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const side = SIDES[text.charCodeAt(at)];
    if (side === 1) depth++;
    else if (side === 2 && --depth === 0) return at + 1;
  }
  // '(CMU · Bo Noe (MIT)': the first one is never closed
  const dot = text.indexOf(' · ', start);
  const stop = dot >= 0 ? dot : text.indexOf(';', start);
  return stop >= 0 ? stop : text.length;
}

const BORN = /^(?:née|nee|né|geb\.?|geborene?|formerly|урожд)(?![\p{L}])/iu;
const NICKNAME = /^["“'‘]?\p{Lu}?[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+)?["”'’]?$/u;
/** `(ALLHAT)`, `(MIT)`, `(KM3NeT)`. */
const SHORT_FORM = /^\p{Lu}[\p{L}\d-]*[\p{Lu}\d]\p{L}?$/u;
const FUNCTION_WORD = /\s(?:of|to|for|in|into|on|and|with)\s/;
const NAME_GOES_ON = /^\s*\p{Lu}/u;
const NAME_BEFORE = /[\p{L}.]\s*$/u;

/** A short form belongs to the long name of a group before it, `Bog Attack Trial in Moss (BATIM)`, not to a person, `Ada Moe (MIT)`. */
function isLongName(text: string, bracket: number): boolean {
  const start = Math.max(...[...',;·|、，；)）'].map(sign => text.lastIndexOf(sign, bracket))) + 1;
  const before = text.slice(start, bracket).trim();
  return isGroup(before) || (before.split(' ').length > 4 && FUNCTION_WORD.test(before));
}

function keepsBracket(text: string, start: number, end: number): boolean {
  if (end - start < 4 || end - start > 26 || start === 0) return false;
  const inner = text.slice(start + 1, end - 1);
  if (SHORT_FORM.test(inner)) return isLongName(text, start);
  if (BORN.test(inner) || PARTICLES.has(inner)) return true;
  if (!NAME_GOES_ON.test(text.slice(end, end + 3)) || !NAME_BEFORE.test(text.slice(Math.max(0, start - 2), start)))
    return false;
  return NICKNAME.test(inner);
}
