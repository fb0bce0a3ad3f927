import { findLabel, LABELS } from '../furniture/furniture.ts';
import { createWordFilter, hashOn } from '../furniture/word-filter.ts';
import { isOfField } from '../records/labelled.ts';
import { createUnknownLabels } from '../ways/unknown-labels.ts';

/** Takes labels, and words for "by", off the beginnings of lists of authors. It remembers the words that the lists of a listing begin with. */
export interface AuthorLabels {
  without(text: string): string;
}

export function createAuthorLabels(): AuthorLabels {
  const words = createWords();
  const wordsBehindLabel = createWords();
  const unknown = createUnknownLabels('authors');

  /** 'Authors: …', and 'von Ada Moe, Bo Noe': a word for "by" without a colon. */
  function without(written: string): string {
    const text = written.replace(MARKED_BY, '$2');
    const length = byWord(text) || labelWord(text);
    const isBy = words.meet(text.slice(0, length));
    const label = findLabel(text);
    if (label?.field === 'authors' && !label.alone) {
      const names = text.slice(label.length).trim();
      const by = byWord(names);
      const isUsual = wordsBehindLabel.meet(names.slice(0, by));
      return isUsual || isBeforeList(names, by) ? names.slice(by) : names;
    }
    const own = unknown.meet(text);
    if (own > length) return text.slice(own);
    return length > 0 && (isBy || isBeforeList(text, length)) ? text.slice(length) : text;
  }

  return { without };
}

/** So many lists settle what one list leaves open. */
const ENOUGH = 3;

/** `_by_ Ada Moe` */
const MARKED_BY = /^([*_]{1,2})([Bb]y|BY|par)\1(?=\s)/u;

/** A line after the first one without the label of each: `Author: Ada Moe`, `Author: Bo Noe`; null where it has another's: `Presenter: Ada Moe`. */
export function nextName(line: string): string | null {
  const label = findLabel(line);
  if (label === null) return line;
  if (label.field === 'authors' && !label.alone) return line.slice(label.length);
  return isOfField(label) ? null : line;
}

/** Remembers the words that lists began with: whether nearly all begin with this one. The same list may come again and again: all papers of a page may be one person's. */
function createWords(): { meet(word: string): boolean } {
  const counts = new Map<string, number>();
  let lists = 0;
  return {
    meet(word) {
      lists++;
      if (word === '') return false;
      const count = (counts.get(word) ?? 0) + 1;
      counts.set(word, count);
      return count >= ENOUGH && count * 3 > lists * 2;
    },
  };
}

const BY =
  /^(?:[Bb]y|BY|par)\s+(?=\p{L})|^(?:[Vv]on|[Pp]or|[Pp]ar|[Dd]oor|[Dd]i|[Aa]v|[Aa]f|przez)\s+(?=\p{Lu}|\p{Lo})/u;

function byWord(text: string): number {
  // 'B', 'V', 'P', 'D', 'A' in either case: nearly every list ends here
  const first = text.charCodeAt(0) | 32;
  if (first !== 98 && first !== 118 && first !== 112 && first !== 100 && first !== 97) return 0;
  return BY.exec(text.slice(0, 12))?.[0].length ?? 0;
}

/** `Authors Ada Moe`, `from Ada Moe`: where nearly all lists begin with it, no sign has to follow. */
function labelWord(text: string): number {
  let end = 0;
  let hash = 0;
  while (end < LONGEST_WORD && end < text.length && !ENDS_WORD.includes(text.charAt(end)))
    hash = hashOn(hash, text.charCodeAt(end++));
  const blank = text.indexOf(' ', end);
  if (!authorWords.mayHave(hash) || blank < 0 || blank > end + 1) return 0;
  return AUTHOR_WORDS.has(text.slice(0, end).toLowerCase()) ? blank + 1 : 0;
}
const LONGEST_WORD = 16;
const ENDS_WORD = ' :.';
const AUTHOR_WORDS = new Set(['from', ...LABELS.filter(({ field }) => field === 'authors').map(({ name }) => name)]);
const authorWords = createWordFilter(AUTHOR_WORDS);

/** `von Ada Moe, Bo Noe`, but not `von Neumann, J.` or `Von Neumann`: a whole name of two words must follow, and then another. */
function isBeforeList(text: string, length: number): boolean {
  if (length === 0) return false;
  const first = text.charCodeAt(0);
  const rest = text.slice(length);
  const end = rest.search(/[,;·|/、，•(]| and | & | und | et | y /u);
  if (first < 97 && !text.startsWith('By') && !text.startsWith('BY') && !text.startsWith('Par ')) return false;
  // b and B; nobody is called par
  if (first === 98 || first === 66 || (end > 0 && text.startsWith('ar ', 1))) return true;
  const head = rest.slice(0, end).trim();
  // 'von Moe A, Noe B', 'di Moe A. B. & Noe C.'
  return end > 0 && /[\s.]/u.test(head) && !/\s(?:\p{Lu}{1,3}|(?:\p{Lu}\.[ -]?)+)$/u.test(head);
}
