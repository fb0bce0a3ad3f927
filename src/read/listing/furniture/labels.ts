import { FIELDS, findLoose, hit, type LabelHit, LONGEST, mayBeginWithLabel, mayBeLabel } from './label-loose.ts';
import type { LabelField, LabelRow } from './label-row.ts';

export type { LabelHit } from './label-loose.ts';

/** Titles begin with these in capitals: `DATE: Dual Attentive Tree …`, `LINK: …`. */
const CAPITALS_ARE_TITLES = new Set<LabelField>(['date', 'url', 'venue', 'other', 'comments', 'subjects', 'title']);
const IN_CAPITALS = new Set(
  'title ti so doi url pdf id location chair chairs presenter issn isbn pmid pmcid arxiv comments subjects tl;dr tldr msc jel pacs'.split(
    ' ',
  ),
);

/** Marks of emphasis and of lists that may stand round a label. */
const EDGES = ' \t*_#【[［<>•-:';

/**
 * The label a line begins with, or null. `Abstract Meaning Representation for …` and `Author Profiling for …` have none: a label ends with
 * a colon, stands alone, or is one of the few that a dash or a stop ends (`Abstract—`, `Abstract.`).
 * `capitals`: the listing writes its labels in capitals, so that `PAPER: T` has one.
 */
export function findLabel(text: string, capitals = false): LabelHit | null {
  if (!mayBeginWithLabel(text)) return null;
  let start = 0;
  while (start < text.length && EDGES.includes(text[start] as string)) start++;
  const end = endOfLabel(text, start);
  if (end < 0) return findLoose(text, start);
  const written = text.slice(start, end).replace(/[\s*_\]】］]+$/, '');
  const name = written.toLowerCase();
  const row = FIELDS.get(name);
  // '【标题】SAGE: Semantic …', 'Abstract—BACKGROUND: …': the colon is not the label's
  if (!row) return findLoose(text, start);
  if (!capitals && isTitleInCapitals(written, row, text.charCodeAt(end + 1))) return null;
  return hit(row, text, end + 1);
}

/** `Title` or `Publisher:`, and nothing else. */
export function findLoneLabel(text: string): LabelHit | null {
  if (!mayBeLabel(text)) return null;
  const label = findLabel(COLON.test(text) ? text : `${text}:`);
  return label?.alone ? label : null;
}
const COLON = /[:：]$/;

function isTitleInCapitals(written: string, row: LabelRow, next: number): boolean {
  if (written !== written.toUpperCase() || written === written.toLowerCase()) return false;
  // 'DOCUMENT TYPE: …': an acronym is one word
  if (row.name.includes(' ')) return false;
  return (
    (CAPITALS_ARE_TITLES.has(row.field) || row.name === 'tags' || row.name === 'topics') &&
    !IN_CAPITALS.has(row.name) &&
    next === 32
  );
}

/** The place of the colon or tab that ends a label; -1 if there is none near enough. */
function endOfLabel(text: string, start: number): number {
  const limit = Math.min(text.length, start + LONGEST + 6);
  for (let at = start + 1; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 58 || code === 0xff1a || (code === 9 && at > start + 1)) {
      // 'Autor:innen:' has a colon inside
      if (code === 58 && text.startsWith('innen', at + 1)) continue;
      return at;
    }
  }
  return -1;
}
