import { isAbstractHeading } from '../furniture/furniture.ts';
import { classOf, IDEOGRAPH, LOWER, OTHER, UPPER } from '../label/words/words.ts';
import { createShares, type Shares } from './shares.ts';

/** Words before most texts of one kind, with a sign behind them or signs round them: a label that no table knows, `Presenters: Ada Moe`. */
export interface UnknownLabels {
  /** The length of the label that the text begins with, and of the blanks after it; 0 for none. */
  meet(text: string): number;
}

export type LabelledText = 'title' | 'authors' | 'abstract';

/** So many texts with the same words before a sign tell that they are a label. */
const ENOUGH = 4;
const NEARLY_ALL = 0.9;
/** No label is longer. */
export const LONGEST_LABEL = 40;

export const createLabelShares = (): Shares => createShares(ENOUGH, NEARLY_ALL);

/** `1. `, `a) ` before a label. */
const NUMBER = /[\dA-Za-z]{1,2}[.)]\s/y;
/** What stands round the words of a label, and after them: `(Title) `, `<b>: `. */
const OPENING = /[({<"'`_*~]{1,3}/y;
const CLOSING = /[)}>"'`_*~]{1,3}(?:[:.]|\s?[:—–=-])?\s+(?=\S)/y;

const AFTER_TEXT = /["'`_*]{0,2}\s?[:=>|~→⇒»]{1,3}-?\s+(?=\S)|\s(?:[—–-]|->)\s+(?=\S)|[.;]\s+(?=\S)/y;
/** Commas, stops and bars stand between names: the first author of all papers of a page may be the same. */
const AFTER_AUTHORS = /["'`_*]{0,2}\s?(?:[:=>~→⇒»]{1,3}-?|->)\s+(?=\S)/y;

/** What ends the words of a label, and the blanks behind it. */
const ENDS: Readonly<Record<LabelledText, RegExp>> = {
  title: AFTER_TEXT,
  authors: AFTER_AUTHORS,
  abstract: AFTER_TEXT,
};

/** Where the match ends that begins at a place; -1 where there is none. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

interface Label {
  readonly words: string;
  readonly length: number;
}

function findUnknown(head: string, end: RegExp): Label | null {
  const number = mayBeNumbered(head) ? endOf(NUMBER, head, 0) : -1;
  const label =
    (number > 0 ? labelAt(head, afterSigns(head, number), end) : null) ?? labelAt(head, afterSigns(head, 0), end);
  // nearly all texts begin with a letter
  if (label !== null || isLetterAt(head, 0)) return label;
  const opened = endOf(OPENING, head, 0);
  return opened < 0 ? null : labelAt(head, opened, CLOSING);
}

/** The label whose words begin at a place. */
function labelAt(head: string, from: number, end: RegExp): Label | null {
  const to = endOfWords(head, from, end === CLOSING);
  if (to < 0 || !mayEnd(head, to)) return null;
  const length = endOf(end, head, to);
  return length < 0 ? null : { words: head.slice(from, to), length };
}

const mayBeNumbered = (head: string): boolean => '.)'.includes(head.charAt(1)) || '.)'.includes(head.charAt(2));

/** Nearly all texts go on with another word, a number or a comma. */
function mayEnd(head: string, at: number): boolean {
  const unit = unitAt(head, at);
  if (unit === 32) return !isLetterAt(head, at + 1);
  // , and the digits
  return unit !== 44 && !(unit > 47 && unit < 58);
}

/** `@`, `"`: so many signs may stand before the words. */
const MOST_SIGNS = 3;

function afterSigns(head: string, from: number): number {
  let at = from;
  while (at < from + MOST_SIGNS && at < head.length && classOf(head.charCodeAt(at)) === OTHER) at++;
  return at;
}

/** 0 beyond the end of a text. */
const unitAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : 0);

function isLetter(unit: number): boolean {
  if (unit < 128) return (unit | 32) > 96 && (unit | 32) < 123;
  const kind = classOf(unit);
  return kind === LOWER || kind === UPPER || kind === IDEOGRAPH;
}
const isLetterAt = (text: string, at: number): boolean => isLetter(unitAt(text, at));

const MOST_WORDS = 4;
const QUOTE = 39;
const IN_WORD = "'’·";
const BRACKETED = /\s?\([\p{L}/]{1,9}\)/uy;

/**
 * One to four words, with a short word in brackets behind them: `Nom de l’auteur`, `Author(s)`; -1 where none begins.
 * @param quoted a quote behind a word closes it: `'Title' T`, but `Authors' names: N`
 */
function endOfWords(head: string, from: number, quoted: boolean): number {
  if (!isLetterAt(head, from)) return -1;
  let at = from + 1;
  while (isLetterAt(head, at) || (at < head.length && IN_WORD.includes(head.charAt(at)))) {
    if (quoted && unitAt(head, at) === QUOTE && !isLetterAt(head, at + 1)) break;
    at++;
  }
  for (let words = 1; words < MOST_WORDS; words++) {
    const between = unitAt(head, at);
    if ((between !== 32 && between !== 45) || !isLetterAt(head, at + 1)) break;
    at += 2;
    while (isLetterAt(head, at)) at++;
  }
  const isBracket = unitAt(head, at) === 40 || unitAt(head, at + 1) === 40;
  return isBracket ? Math.max(at, endOf(BRACKETED, head, at)) : at;
}

/** What journals write before titles: it stays. */
const KINDS_OF_TEXT = new Set(
  'correction corrigendum erratum errata retraction reply comment response editorial commentary review letter'.split(
    ' ',
  ),
);

export function createUnknownLabels(kind: LabelledText): UnknownLabels {
  const shares = createLabelShares();

  function labelOf(text: string): string {
    const head = text.slice(0, LONGEST_LABEL);
    const found = findUnknown(head, ENDS[kind]);
    if (found === null || KINDS_OF_TEXT.has(found.words.toLowerCase())) return '';
    return kind === 'abstract' && isAbstractHeading(text) ? '' : head.slice(0, found.length);
  }

  return {
    meet(text) {
      const label = labelOf(text);
      const key = label === '' ? label : label.replace(/^\d+/u, '0');
      return shares.meet(key, text) ? label.length : 0;
    },
  };
}
