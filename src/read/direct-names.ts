import type { AuthorList } from './authors.ts';

/**
 * Splits names in their natural order, such as `A B, C D and E F`, as programs write them: commas and "and" separate, nothing is inverted. What
 * stands in brackets is an affiliation and goes, unless it is a nickname: `Ann (Annie) Lee`.
 */
export function splitDirectNames(list: string): AuthorList {
  const names: string[] = [];
  const text = withoutBrackets(list);
  const kept = text.replace(CUT, '');
  for (const part of kept.split(/\s*[,;]\s*(?:and\s+)?|\s+and\s+/)) {
    const name = part.replace(/^and\s+/, '').trim();
    if (/^(?:jr|sr|i{2,3}|iv)\.?$/i.test(name) && names.length > 0) names.push(`${names.pop()}, ${name}`);
    else if (name !== '') names.push(name);
  }
  return { authors: names, cut: kept !== text };
}

const CUT =
  /(?:^|[\s,]+)(?:(?:and\s+)?et\.?\s+al\b\.?|and\s+(?:\d+\s+)?(?:more\s+)?(?:others|authors))\s*$|(?:…|\.{3})\s*$/;

const INNERMOST = /\s*\(([^()]*)\)/g;

function withoutBrackets(list: string): string {
  let text = list;
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(INNERMOST, (whole: string, inner: string, at: number) =>
      isNickname(inner, before.slice(at + whole.length)) ? whole.replace('(', '\u0001').replace(')', '\u0002') : '',
    );
  }
  return text
    .replace(/\s*\([\d,\s]*|\)/g, '')
    .replaceAll('\u0001', '(')
    .replaceAll('\u0002', ')');
}

/** `(Annie) Lee`: one name in brackets and more of the name after it. */
function isNickname(inner: string, after: string): boolean {
  return /^\p{Lu}[\p{L}'’.-]*$/u.test(inner) && /^\s+(?!and\s)\p{Lu}\p{Ll}/u.test(after);
}
