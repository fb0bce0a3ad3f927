import { namesOfParts } from './author-segments.ts';
import { decodeEntities } from './text.ts';

export interface AuthorList {
  readonly authors: readonly string[];
  /** The list ends in "et al." or the like. */
  readonly cut: boolean;
}

/** Signs that never stand in a name. */
const STRONG = /\s*[;；|、，·•\n\t]\s*/u;
const AND = /(?:\s|(?<=,))(?:and|und|&|AND)(?=\s)|(?:\s|(?<=,))et(?=\s)(?!\s+al\b)/;
const CUT =
  /(?:^|[\s,;])(?:(?:and\s+)?et\.?\s+al\b\.?|(?:and|&)\s+(?:\d+\s+)?(?:more\s+)?(?:others|authors)|(?<=(?:^|,|;)\s*)others)[\s.,;:]*$|\s*(?:等|…|\.{3})[\s.,;:]*$/i;

/**
 * Splits a list of names in any common form: `A B, C D and E F`, `Doe, J. and Roe, R.`, `Doe, J.; Roe, R.`, `Doe J, Roe R`, `doe, jane, and r. roe`,
 * and `Doe J. A.Roe R.` where the separator was lost. Names come out as written.
 */
export function splitAuthors(text: string): AuthorList {
  const whole = decodeEntities(text)
    .replace(/[^\S\n\t]+/gu, ' ')
    .trim();
  const kept = whole.replace(CUT, '');
  return { authors: namesOf(kept), cut: kept !== whole };
}

function namesOf(text: string): string[] {
  const strong = text.split(STRONG);
  const names =
    strong.length > 1
      ? strong.flatMap(part => part.replace(/^(?:and|&)\s+/i, '').split(AND))
      : (unglued(text) ?? namesOfParts(text.split(AND)));
  return names.map(name => cleanName(withoutPlace(name))).filter(name => name !== '');
}

/** `Ann Lee (Lund University)*`, as tables of submissions have it; `Li Wei (李伟)` and `Ann Lee (née Roe)` are names. */
const PLACE = /\s*\((?!\p{Script=Han}|n[ée]e?\s|geb)[^()]{3,}\)\s*(?=[*∗†‡]*\s*$)/u;
const MARKS = /[*∗†‡]+\s*$/u;

function withoutPlace(name: string): string {
  return /[)*∗†‡]\s*$/u.test(name) ? name.replace(PLACE, '').replace(MARKS, '') : name;
}

/** Takes off what ends a list, not what ends a name: `kearns.` is `kearns`; `Doe, J.`, `Doe, Th.` and `Doe, Jr.` stay. */
function cleanName(name: string): string {
  const trimmed = name.replace(/^[\s,;:]+|[\s,;:]+$/g, '');
  const last = /(?:^|[\s,.])([\p{L}\p{M}'’-]*[\p{L}\p{M}]{2})\.$/u.exec(trimmed)?.[1];
  if (last === undefined || /^(?:jr|sr|st)$/i.test(last)) return trimmed;
  return last.length === 2 && trimmed.includes(',') ? trimmed : trimmed.slice(0, -1);
}

/** `Doe J. A.Roe R.` and `DoeJ.A.RoeR.`: a surname begins right after the stop of an initial. */
const GLUE = /(?<=\p{L}\.)(?=(?:\p{Lu}['’]\p{Lu}?|\p{Lu}|\p{Ll}{2,} ?)[\p{L}-]*[\p{Ll}][\p{L}'’ -]*)/u;
/** `DoeJ.`: an initial right after a surname. */
const GLUED_INITIAL = /(?<=\p{Ll})(?=\p{Lu}\.)/u;
/** `Doe JRoe RPoe A`: a surname right after an initial without a stop. */
const GLUE_NO_STOP = /(?<=\s\p{Lu}{1,3})(?=\p{Lu}\p{Ll})/u;

function unglued(text: string): string[] | null {
  if (text.includes(',') || AND.test(text)) return null;
  const startsWithFamily = /^[\p{L}'’-]{2,}/u.test(text) && !/^\p{Lu}\./u.test(text);
  if (!startsWithFamily) return null;
  if (/\p{Lu}\.$/u.test(text)) return text.split(GLUE).map(name => name.replace(GLUED_INITIAL, ' '));
  const parts = text.split(GLUE_NO_STOP);
  return parts.length > 2 && /\s\p{Lu}{1,3}$/u.test(text) ? parts : null;
}
