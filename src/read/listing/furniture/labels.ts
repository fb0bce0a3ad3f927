import { looksLikeName } from '../names-shape.ts';

import { LABELS, type LabelField, type LabelRow } from './label-rows.ts';

export interface LabelHit {
  readonly field: LabelField;
  /** Characters up to and including the label's colon and the blanks after it. */
  readonly length: number;
  /** Nothing follows. */
  readonly alone: boolean;
  /** The label in lower case, without its colon. */
  readonly name: string;
}

const FIELDS: ReadonlyMap<string, LabelRow> = new Map(LABELS.map(row => [row.name, row]));
const LONGEST = Math.max(...LABELS.map(({ name }) => name.length));
/** Titles begin with these in capitals: `DATE: Dual Attentive Tree …`, `LINK: …`. */
const CAPITALS_ARE_TITLES = new Set<LabelField>(['date', 'url', 'venue', 'other', 'comments', 'subjects', 'title']);
const IN_CAPITALS = new Set('title doi url pdf id issn isbn pmid pmcid arxiv comments subjects tl;dr tldr'.split(' '));

/** Marks of emphasis and of lists that may stand round a label. */
const EDGES = ' \t*_#【[［>•-';

/**
 * The label a line begins with, or null. `Abstract Meaning Representation for …` and `Author Profiling for …` have none: a label ends with
 * a colon, stands alone, or is one of the few that a dash or a stop ends (`Abstract—`, `Abstract.`).
 */
export function findLabel(text: string): LabelHit | null {
  let start = 0;
  while (start < text.length && EDGES.includes(text[start] as string)) start++;
  const end = endOfLabel(text, start);
  if (end < 0) return findLoose(text, start);
  const written = text.slice(start, end).replace(/[\s*_\]】］]+$/, '');
  const name = written.toLowerCase();
  const row = FIELDS.get(name);
  if (!row || isTitleInCapitals(written, row, text.charCodeAt(end + 1))) return null;
  return hit(row, text, end + 1);
}

function isTitleInCapitals(written: string, row: LabelRow, next: number): boolean {
  if (written !== written.toUpperCase() || written === written.toLowerCase()) return false;
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
    if (code === 58 || code === 0xff1a || (code === 9 && at > start + 2)) {
      // 'Autor:innen:' has a colon inside
      if (code === 58 && text.startsWith('innen', at + 1)) continue;
      return at;
    }
  }
  return -1;
}

function hit(row: LabelRow, text: string, colon: number): LabelHit {
  let length = colon;
  while (
    length < text.length &&
    (' \t*_\u00a0\u3000】］'.includes(text[length] as string) ||
      (text[length] === ']' && text.indexOf('[') < colon && text.indexOf('[') >= 0))
  ) {
    // '**Abstract:** *k*-means …': one mark of emphasis closes the label, the next opens the text
    if (text[length] === '*' && text.charCodeAt(length - 1) === 32) break;
    length++;
  }
  return { field: row.field, length, alone: length >= text.length, name: row.name };
}

/** `Por Lip Moe` is a name. */
const BY = /^(?:by|By|BY|par|por)\s+(?=[\p{Lu}\p{Lo}])/u;
const DASHES = '—–―';
const LOOSE: ReadonlySet<LabelField> = new Set(['abstract', 'keywords', 'authors']);

/** Labels without a colon: alone on the line, in brackets, before a dash, `Abstract. We …`, `By Ada Moe and Bo Noe`. */
function findLoose(text: string, start: number): LabelHit | null {
  const first = text.charCodeAt(start) | 32;
  if ((first === 98 || first === 112) && text.length < 400) {
    const by = BY.exec(text.slice(start, start + 6) + text.slice(start + 6, start + 8));
    if (by) return findBy(text, start, start + by[0].length);
  }
  let end = start;
  while (end < text.length && end - start <= LONGEST && !isEndOfWord(text, end)) end++;
  const written = text.slice(start, end);
  if (written.length < 2) return null;
  const row = FIELDS.get(written.toLowerCase()) ?? FIELDS.get(text.slice(start).trimEnd().toLowerCase());
  if (!row || !LOOSE.has(row.field) || row.name === 'by' || row.name === 'von') return null;
  return looseHit(row, text, start + row.name.length);
}

function isEndOfWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    code === 32 ||
    code === 9 ||
    code === 46 ||
    code === 42 ||
    code === 95 ||
    code === 93 ||
    code === 0x3011 ||
    code === 0xff3d ||
    code === 0x3000 ||
    DASHES.includes(text[at] as string)
  );
}

function looseHit(row: LabelRow, text: string, end: number): LabelHit | null {
  let at = end;
  while (at < text.length && ' \t*_\u3000'.includes(text[at] as string)) at++;
  if (at >= text.length) return { field: row.field, length: text.length, alone: true, name: row.name };
  const sign = text[at] as string;
  const opened = text.slice(0, end - row.name.length).trim();
  if (
    DASHES.includes(sign) ||
    (sign === ']' && opened.endsWith('[')) ||
    (sign === '】' && opened.endsWith('【')) ||
    sign === '］'
  )
    return hit(row, text, at + 1);
  // 'Abstract. We grow moss'; 'Abstract - We grow moss'
  const stop = sign === '.' && at === end && text.charCodeAt(at + 1) === 32;
  if (row.field !== 'authors' && (stop || (text.startsWith(' - ', end) && row.field === 'abstract')))
    return hit(row, text, at + 1);
  // '摘要 本文…', '**Abstract** We grow moss'
  const closed = opened.endsWith('**') && text.startsWith('**', end);
  if (closed || (row.name.charCodeAt(0) > 0x2fff && at > end)) return hit(row, text, at);
  return sign === '.' && at + 1 >= text.trimEnd().length
    ? { field: row.field, length: text.length, alone: true, name: row.name }
    : null;
}

/** `By Ada Moe and Bo Noe`, but not `By Design: …`. */
function findBy(text: string, start: number, from: number): LabelHit | null {
  const rest = text.slice(from);
  if (rest.indexOf(':') >= 0 || rest.indexOf('?') >= 0) return null;
  const head = rest.split(/[,;·]| and | & | und | et | y /, 2);
  if (!looksLikeName((head[0] as string).trim()) || !(head[0] as string).trim().includes(' ')) return null;
  return { field: 'authors', length: from, alone: false, name: text.slice(start, from).trim().toLowerCase() };
}
