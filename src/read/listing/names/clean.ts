import { stripMarkup } from './brackets.ts';
import { withoutConjunction } from './conjunctions.ts';
import { isPlain, stripEnds } from './marks.ts';

/** One name as written, without marks, numbers, affiliations, and the separators and conjunctions round it. */
export function cleanName(text: string): string {
  const name = isPlain(text) ? text.trim() : stripMarkup(text);
  return stripName(name);
}

/** As `cleanName`, for a name whose brackets are gone. */
export function stripName(text: string): string {
  const name = withoutConjunction(text.trim());
  // a stop, an apostrophe at either end, 'By …'
  if (isPlain(name) && !needsEnds(name)) return name;
  return withoutConjunction(stripEnds(name));
}

function needsEnds(name: string): boolean {
  const first = name.charCodeAt(0);
  const last = name.charCodeAt(name.length - 1);
  return (
    last < 65 ||
    first < 65 ||
    first === 66 ||
    first === 98 ||
    last === 0x2019 ||
    first === 0x2018 ||
    (last > 0x2000 && last < 0x2e00)
  );
}

/** Cleans the parts and adds what is left of them. */
export function addParts(names: string[], parts: readonly string[]): void {
  for (const part of parts) {
    const name = stripName(part);
    if (name !== '') names.push(name);
  }
}
