import { isAbstractHeading } from './furniture/furniture.ts';
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

const WORDS = String.raw`(\p{L}[\p{L}'’·]*(?:[ -]\p{L}+){0,3}(?:\s?\([\p{L}/]{1,9}\))?)`;
/** `1. `, `a) `, `@`, `"`, and the other way round behind the words. */
const BEFORE = String.raw`^(?:[\dA-Za-z]{1,2}[.)]\s)?[\p{P}\p{S}]{0,3}`;
const ROUND = String.raw`^[({<"'${'`'}_*~]{1,3}${WORDS}[)}>"'${'`'}_*~]{1,3}(?:[:.]|\s?[:—–=-])?\s+(?=\S)`;
const before = (signs: string) => new RegExp(`${BEFORE}${WORDS}(?:${signs})(?=\\S)|${ROUND}`, 'u');

const TEXT = before(String.raw`["'${'`'}_*]{0,2}\s?[:=>|~→⇒»]{1,3}-?\s+|\s(?:[—–-]|->)\s+|[.;]\s+`);

/** Commas, stops and bars stand between names: the first author of all papers of a page may be the same. */
const PATTERNS: Readonly<Record<LabelledText, RegExp>> = {
  title: TEXT,
  authors: before(String.raw`["'${'`'}_*]{0,2}\s?(?:[:=>~→⇒»]{1,3}-?|->)\s+`),
  abstract: TEXT,
};
const SIGN = /[:=>|~→⇒»—–.;)}"'`_*-]/u;

/** What journals write before titles: it stays. */
const KINDS_OF_TEXT = new Set(
  'correction corrigendum erratum errata retraction reply comment response editorial commentary review letter'.split(
    ' ',
  ),
);

export function createUnknownLabels(kind: LabelledText): UnknownLabels {
  const shares = createLabelShares();
  const pattern = PATTERNS[kind];

  function labelOf(text: string): string {
    const head = text.slice(0, LONGEST_LABEL);
    if (head.slice(1).search(SIGN) < 0) return '';
    const found = pattern.exec(head);
    if (found === null) return '';
    const words = (found[1] ?? found[2]!).toLowerCase();
    return KINDS_OF_TEXT.has(words) || (kind === 'abstract' && isAbstractHeading(text)) ? '' : found[0];
  }

  return {
    meet(text) {
      const label = labelOf(text);
      return shares.meet(label.replace(/^\d+/u, '0'), text) ? label.length : 0;
    },
  };
}
