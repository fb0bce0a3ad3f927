import { looksLikeName } from '../names/shape.ts';
import type { LabelField, LabelRow } from './label-row.ts';
import { LABELS } from './label-rows.ts';
import { createWordFilter, hashOn } from './word-filter.ts';

export interface LabelHit {
  readonly field: LabelField;
  /** Characters up to and including the label's colon and the blanks after it. */
  readonly length: number;
  /** Nothing follows. */
  readonly alone: boolean;
  /** The label in lower case, without its colon. */
  readonly name: string;
}

export const FIELDS: ReadonlyMap<string, LabelRow> = new Map(LABELS.map(row => [row.name, row]));
export const LONGEST = Math.max(...LABELS.map(({ name }) => name.length));

/** The hit of a label that ends with the sign before `colon`. */
export function hit(row: LabelRow, text: string, colon: number): LabelHit {
  // 'authors:: Ada Moe', 'authors => Ada Moe'
  let length = DOUBLE.has(text.slice(colon - 1, colon + 1)) ? colon + 1 : colon;
  while (
    length < text.length &&
    (' \t*_\u00a0\u3000】］'.includes(text[length] as string) ||
      (text[length] === ']' && text.indexOf('[') < colon && text.indexOf('[') >= 0))
  ) {
    // '**Abstract:** *k*-means …': one mark of emphasis closes the label, the next opens the text
    if (text[length] === '*' && (text.charCodeAt(length - 1) === 32 || text.lastIndexOf('*', colon - 1) < 0)) break;
    length++;
  }
  return { field: row.field, length, alone: length >= text.length, name: row.name };
}

const DOUBLE: ReadonlySet<string> = new Set(['::', ':-', '=>', '->']);

/** `Por Lip Moe` is a name. */
const BY = /^(?:by|By|BY|par|por)\s+(?=[\p{Lu}\p{Lo}])/u;
const DASHES = '—–―';
const LOOSE: ReadonlySet<LabelField> = new Set(['abstract', 'keywords', 'authors']);

/** Labels without a colon: alone on the line, in brackets, before a dash, `Abstract. We …`, `By Ada Moe and Bo Noe`. */
export function findLoose(text: string, start: number): LabelHit | null {
  if (start >= text.length) return null;
  const first = text.charCodeAt(start) | 32;
  if ((first === 98 || first === 112) && text.length < 400) {
    const by = BY.exec(text.slice(start, start + 8));
    if (by) return findBy(text, start, start + by[0].length);
  }
  const end = endOfWord(text, start);
  let hash = 0;
  for (let at = start; at < end; at++) hash = hashOn(hash, text.charCodeAt(at));
  if (!beginnings.mayHave(hash)) return null;
  const written = text.slice(start, end);
  if (written.length < 2) return null;
  const by = findByWords(text, start, end);
  if (by !== null) return by;
  const row =
    FIELDS.get(written.toLowerCase()) ??
    beforeDash(text, start, end) ??
    (text.length - start > LONGEST + 2 ? undefined : FIELDS.get(text.slice(start).trimEnd().toLowerCase()));
  if (!row || row.name === 'by' || row.name === 'von') return null;
  if (LOOSE.has(row.field)) return looseHit(row, text, start + row.name.length);
  if (row.field === 'title' && isSigned(text, start + row.name.length, SHORT_TITLES.has(row.name)))
    return looseHit(row, text, start + row.name.length);
  return isBracketed(text, start, start + row.name.length) ? hit(row, text, start + row.name.length + 1) : null;
}

/** `Index Terms—moss`: a label of two words. */
function beforeDash(text: string, start: number, end: number): LabelRow | undefined {
  const next = endOfWord(text, end + 1);
  return DASHES.includes(text.charAt(next)) ? FIELDS.get(text.slice(start, next).toLowerCase()) : undefined;
}

/** `[Title] T`, `【标题】T`, but not the links `[paper]` and `[title] [pdf]`. */
function isBracketed(text: string, start: number, end: number): boolean {
  const close = CLOSERS[text[start - 1] ?? ''];
  return close !== undefined && text[end] === close && !/^\s*(?:$|[[(|])/u.test(text.slice(end + 1, end + 8));
}
const CLOSERS: Readonly<Record<string, string>> = { '[': ']', '<': '>', '【': '】', '［': '］' };

/** What ends the first word of a label without a colon. */
const ENDS_WORD = new Uint8Array(65536);
for (const sign of ` \t.*_]】］>|\u3000${DASHES}`) ENDS_WORD[sign.charCodeAt(0)] = 1;

function endOfWord(text: string, start: number): number {
  let end = start;
  const limit = Math.min(text.length, start + LONGEST + 1);
  while (end < limit && ENDS_WORD[text.charCodeAt(end)] === 0) end++;
  return end;
}

/** The first words of labels without a colon: nearly every line is turned away by its own. */
const beginnings = createWordFilter(
  LABELS.filter(({ name, field }) => LOOSE.has(field) || (field === 'title' && name !== 'paper')).map(({ name }) =>
    name.slice(0, endOfWord(name, 0)),
  ),
);

/**
 * Looks at units[from..to), the beginning of a line, and turns nearly all lines away: false is certain, true means that `findLabel` has to
 * tell. `signed` is whether the line may have a sign that ends a label, a colon or a tab.
 */
export function mayHaveLabel(units: Uint16Array, from: number, to: number, signed: boolean): boolean {
  const letter = units[from]! | 32;
  // signs may stand before a label
  if (letter < 97 || letter > 122 || beginsWithBy(units, from)) return true;
  const limit = Math.min(to, from + LONGEST + 6);
  let hash = 0;
  for (let at = from; at < limit && ENDS_WORD[units[at]!] === 0; at++) hash = hashOn(hash, units[at]!);
  return beginnings.mayHave(hash) || (signed && mayBeNamed(units, from, limit));
}

const head = new Uint16Array(LONGEST + 8);

/** The same for a text. */
export function mayBeginWithLabel(text: string): boolean {
  const length = Math.min(text.length, head.length - 2);
  for (let at = 0; at < length; at++) head[at] = text.charCodeAt(at);
  head[length] = 0;
  return mayHaveLabel(head, 0, length, true);
}

const names = createWordFilter(LABELS.map(({ name }) => name));

/** Whether a text may be a label and nothing else: false is certain. */
export function mayBeLabel(text: string): boolean {
  const end = text.length - (text.endsWith(':') ? 1 : 0);
  if (end > LONGEST || end < 2) return end > LONGEST ? !isLetterAt(text, 0) : false;
  let hash = 0;
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 127) return true;
    hash = hashOn(hash, unit);
  }
  return names.mayHave(hash) || !isLetterAt(text, 0) || !isLetterAt(text, end - 1);
}

const isLetterAt = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at) | 32;
  return unit > 96 && unit < 123;
};

/** Whether what stands before the first colon or tab of units[from..limit) may be the name of a label. */
function mayBeNamed(units: Uint16Array, from: number, limit: number): boolean {
  let hash = 0;
  let named = 0;
  for (let at = from; at < limit; at++) {
    const unit = units[at]!;
    // 'Autor:innen:' has a colon inside
    if (unit === 0x3a) return units[at + 1] === 0x69 || names.mayHave(named);
    if (unit === 9 || unit > 127) return true;
    hash = hashOn(hash, unit);
    if (!comesAfterName(unit)) named = hash;
  }
  return false;
}

/** Blank, `*`, `_` and `]` may stand between a name and its colon. */
const comesAfterName = (unit: number): boolean => unit === 0x20 || unit === 0x2a || unit === 0x5f || unit === 0x5d;

/** 'By …', 'par …' and 'por …' are labels without a sign. */
function beginsWithBy(units: Uint16Array, from: number): boolean {
  const first = units[from]! | 32;
  if (first === 98) return (units[from + 1]! | 32) === 121;
  return first === 112 && units[from + 2] === 114;
}

const SIGN = /[=>→|—–―-]/u;
/** These are words of titles, too: `Paper - A History`. */
const SHORT_TITLES = new Set(['paper', 'article']);
/** `Authors = Ada Moe`, `<Title> Moss`, `Abstract | We grow moss`, `Title - Moss`. */
const SIGNED = /^\s*(?:[=>→]|\|(?!.*\|)(?=.{12})|[—–―]|-\s)|^\s{2,}(?=\S)/u;
const SURELY_SIGNED = /^\s*[=>→]/u;

const isSigned = (text: string, end: number, sure = false): boolean =>
  (sure ? SURELY_SIGNED : SIGNED).test(text.slice(end, end + 40));

/** `Abstract --- We grow moss`, `Abstract--We grow moss` */
const ASCII_DASHES = /^-{2,3}(?=\s?\S)/u;
const LOWER = /\p{Ll}/u;
/** `Abstract. We`, `**Abstract.** We` */
const STOP = /^\.[*_]{0,2}\s/u;

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
  const dashes = ASCII_DASHES.exec(text.slice(at, at + 8));
  if (dashes !== null) return hit(row, text, at + dashes[0].length);
  if (isSigned(text, end) && (sign !== '-' || at > end)) return hit(row, text, SIGN.test(sign) ? at + 1 : at);
  // 'Abstract. We grow moss', but not the end of a broken sentence, 'topics. We grow moss'
  const stopped = sign === '.' && !LOWER.test(text.charAt(end - row.name.length));
  if (row.field !== 'authors' && stopped && at === end && STOP.test(text.slice(at, at + 4)))
    return hit(row, text, at + 1);
  // '摘要 本文…', '**Abstract** We grow moss'
  const closed = opened.endsWith('**') && text.startsWith('**', end);
  if (closed || (row.name.charCodeAt(0) > 0x2fff && at > end)) return hit(row, text, at);
  return stopped && at + 1 >= text.trimEnd().length
    ? { field: row.field, length: text.length, alone: true, name: row.name }
    : null;
}

/** `Written by Ada Moe`, `Verfasst von Ada Moe`, `Written by | Ada Moe`: a label of two words without a colon, before a name. */
function findByWords(text: string, start: number, end: number): LabelHit | null {
  if (!text.startsWith(' ', end) || text.length > 400) return null;
  const next = endOfWord(text, end + 1);
  if (next - end > 6 || !text.startsWith(' ', next)) return null;
  const row = FIELDS.get(text.slice(start, next).toLowerCase());
  return row?.field === 'authors' ? findBy(text, start, next + (text.startsWith(' | ', next) ? 3 : 1)) : null;
}

const WITHOUT_BLANKS = /^\p{Lo}{2,5}$/u;
const YEAR_BEHIND = /\s\(?(?:19|20)\d\d\)?\s*$/u;

/** `By Ada Moe and Bo Noe`, `Article by Ada Moe 2019`, but not `By Design: …`. */
function findBy(text: string, start: number, from: number): LabelHit | null {
  const rest = text.slice(from);
  if (rest.indexOf(':') >= 0 || rest.indexOf('?') >= 0) return null;
  const first = rest
    .split(/[,;·]| and | & | und | et | y /, 1)[0]!
    .replace(YEAR_BEHIND, '')
    .trim();
  if (!looksLikeName(first) || !(first.includes(' ') || WITHOUT_BLANKS.test(first))) return null;
  return { field: 'authors', length: from, alone: false, name: text.slice(start, from).trim().toLowerCase() };
}
