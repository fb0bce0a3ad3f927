import type { Line, Reader } from '../../../model.ts';
import { createBlinds } from '../../invisible.ts';
import { findLoneLabel } from '../furniture/furniture.ts';
import { classOf, SPACE } from '../label/words/words.ts';
import { byFirstLines } from './first-lines.ts';

/*
 * Signs that lines carry and that are none of a paper's: `>` before the lines of a quote, `<br>` behind them, more blanks than any column has,
 * dots or an arrow that lead from a label to its text. They are taken off for the reader and put back into the blocks. Links of Org are shown as
 * those of Markdown, and a DOI in front of a citation behind it.
 */

/** A mail that quotes a listing, or a page whose broken abstracts are quotes: most of its first lines begin with `>`. */
const QUOTE = /^(?:>[ \t]?)+/u;
/** The blank line between two paragraphs of one abstract that is a quote, where other lines are none. */
const BLANK_QUOTE = /^>[> \t]*$/u;
const BREAK = /^<br\s*\/?>$/iu;
/** The head of a quote in notes that says what it is. */
const CALLOUT = /^>\s*\[!(?:abstract|summary|tldr)\][+-]?\s*$/iu;
/** So many blanks part two columns as well as thousands, which patterns would count again from each of them. */
const WIDEST = 64;
const TOO_WIDE = new RegExp(`(\\s{${WIDEST}})\\s+`, 'gu');

const isQuoted = ({ text }: Line): boolean => text.charCodeAt(0) === 62;

function areQuoted(lines: readonly Line[]): boolean {
  const signed = lines.filter(isQuoted).length;
  return signed > 1 && signed * 2 >= lines.length;
}

function withoutBreak(written: string): string {
  let text = written;
  while (text.endsWith('>')) {
    const tag = text.lastIndexOf('<');
    if (tag < 0 || !BREAK.test(text.slice(tag))) break;
    text = text.slice(0, tag).trimEnd();
  }
  return text;
}

/** Whether a line may have so many blanks in turn: one of them would be at one of these places, and another before it. */
function mayHaveWideGap(text: string): boolean {
  for (let at = WIDEST - 1; at < text.length; at += WIDEST)
    if (isBlankUnit(text.charCodeAt(at)) && isBlankUnit(text.charCodeAt(at - 1))) return true;
  return false;
}

const isBlankUnit = (unit: number): boolean => classOf(unit) === SPACE;

const withoutWideGaps = (text: string): string => (mayHaveWideGap(text) ? text.replace(TOO_WIDE, '$1') : text);

/** What stands before dots that lead to a column, or before an arrow or an equals sign. */
const LEADERS = /^([^.…·»›→⇒=]{2,40})(?:\.{3,}|…{2,}|·{3,}|(?<=\S )[»›→⇒]+|(?<= )=(?= ))\s*(?=\S)/u;
const LEADER_SIGNS = new Uint8Array(65536);
for (const sign of '.…·»›→⇒=') LEADER_SIGNS[sign.charCodeAt(0)] = 1;
const LONGEST_LEAD = 41;

/** Whether the first of the signs of a line stands where a label may end, and is more than the stop of a sentence. */
function mayHaveLeader(text: string): boolean {
  const end = Math.min(text.length, LONGEST_LEAD);
  let at = 0;
  while (at < end && LEADER_SIGNS[text.charCodeAt(at)] === 0) at++;
  return at > 1 && at < end && (text[at] !== '.' || text[at + 1] === '.');
}

/** `Author ...... Ada Moe`, `Author » Ada Moe`, `Author   = Ada Moe` */
function withoutLeaders(text: string): string {
  const [written, name] = mayHaveLeader(text) ? (LEADERS.exec(text) ?? []) : [];
  if (written === undefined || findLoneLabel(name!.trim()) === null) return text;
  return `${name!.trim()}: ${text.slice(written.length)}`;
}

/** A DOI in a column before a citation. */
const DOI_FIRST =
  /^(?:doi:\s?|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S+?)[,;:.]?(?:\s{2,}|\t+|\s[|–—-]\s)(?=\p{Lu}.{40})/u;

/** `10.1000/moss.1  Moe, A. (2019). Deep Moss. J. Moss, 12.` */
function withoutFirstDoi(text: string): string {
  const first = text.charCodeAt(0) | 32;
  // 1, d and h
  if (first !== 0x31 && first !== 0x64 && first !== 0x68) return text;
  const [written, doi] = DOI_FIRST.exec(text) ?? [];
  return written === undefined ? text : `${text.slice(written.length)} doi:${doi}`;
}

const ORG_LINK = /\[\[([^\s[\]]{1,400})\]\[(\S.{0,600}?)\]\]/gu;

/** `[[https://example.org/1][T]]` */
const withoutOrg = (text: string): string => (text.indexOf('][') < 0 ? text : text.replace(ORG_LINK, '[$2]($1)'));

/** `题  名：T`, `関 連 語：…`: Chinese and Japanese labels that are as wide as the others. */
const SPACED = /^(\p{Script=Han}(?:[ \u3000]+\p{Script=Han}){1,5})\s*[:：]/u;

function withoutBlanksInLabel(text: string): string {
  if (text.charCodeAt(0) < 0x3400 || (text[1] !== ' ' && text[1] !== '\u3000')) return text;
  const [written, spaced] = SPACED.exec(text) ?? [];
  if (written === undefined) return text;
  const label = `${spaced!.replace(/\s+/gu, '')}：`;
  return findLoneLabel(label) === null ? text : label + text.slice(written.length);
}

const SIGNS = [withoutBlanksInLabel, withoutBreak, withoutLeaders, withoutFirstDoi, withoutWideGaps, withoutOrg];

/** @param reader sees the lines without their signs */
export const createUnsignedReader = (reader: Reader<readonly Line[]>): Reader<readonly Line[]> =>
  byFirstLines(first => without(areQuoted(first) ? QUOTE : BLANK_QUOTE, reader));

function without(quote: RegExp, reader: Reader<readonly Line[]>): Reader<readonly Line[]> {
  const unquoted = (text: string): string => (CALLOUT.test(text) ? 'Abstract' : text.replace(quote, ''));
  function shown(text: string): string {
    let out = text.charCodeAt(0) === 62 ? unquoted(text) : text;
    for (const without of SIGNS) out = without(out);
    return out;
  }
  const blinds = createBlinds(shown);
  return {
    push: lines => blinds.restore(reader.push(blinds.hide(lines))),
    end: () => blinds.restore(reader.end()),
    layout: () => reader.layout?.() ?? null,
  };
}
