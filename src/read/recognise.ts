import { recordFields } from '../fields.ts';

/*
 * Formats that need more than one pattern to be told from a listing. `head` is the beginning of the text, with LF as line end.
 */

/** The bar of two backslashes before a paper; a number followed by a date or status; or the head of such a mail. */
export function isArxivDigest(head: string): boolean {
  return (
    /^\\\\\s*\n(?:arXiv|Paper|Title)\s*:/m.test(head) ||
    /^(?:arXiv|Paper):\s*\S.*\n(?:(?:Date(?: \([^)\n]*\))?|From): |\(?replaced\b)/m.test(head) ||
    (/^Title: .*\n(?: {2}.*\n)*Authors?: /m.test(head) && /^\\\\(?:\s*$| \()/m.test(head)) ||
    /^(?:Send any comments regarding submissions directly to submitter|received from\s.+ to )/m.test(head) ||
    (/^(?:Received|Return-Path|Delivered-To|Message-I[Dd]|X-[\w-]+):/m.test(head) && /arxiv\.org/i.test(head))
  );
}

/** A numbered citation with journal and date, alone in its block, and then a title; somewhere a block that only PubMed writes. */
export function isPubmedText(head: string): boolean {
  const record =
    /(?:^\s*|\n[^\S\n]*\n[^\S\n]*)\d+\. [^\n]+?\.\s(?:18|19|20)\d\d\b(?:[^\n]*\n){1,4}?[ \t]*\n(?!\d+\. )\S/.exec(head);
  if (record === null) return false;
  const rest = head.slice(record.index);
  return (
    /^(?:Author information:|PMID: *\d|PMCID: *PMC|DOI: *10\.|Collaborators?:|\[(?:Article in|No authors listed))/m.test(
      rest,
    ) || /\n[^\S\n]*\n(?:[\p{L}'’ -]+ \p{Lu}{1,4}(?:\(\d+\))*, )+[\p{L}'’ -]+ \p{Lu}{1,4}(?:\(\d+\))*[.,]/u.test(rest)
  );
}

/**
 * A record of the list in Markdown that this program writes, and what must follow its last line: other lists break lines elsewhere, or have
 * authors between marks of emphasis where an abstract would have escapes.
 */
const MARKDOWN_RECORD =
  /^\s*- \*\*(?:\\.|[^\\\n])+?\*\*(?: {2}\n {2}\S[^\n]*(?:(?<! {2})\n(?=\n|- \*\*|$)|$)|\n(?=- \*\*|\n {2}(?!([*_])[^\n]+\1\n)\S|\n- \*\*|$)|$)/;

const FIELD = `(?:${recordFields.join('|')})`;
/** The head of one of its tables, that for people or one of fields, and the line below. */
const MARKDOWN_TABLE = new RegExp(
  String.raw`^\s*\| (?:Title \| Authors \| Year \| Venue \| Link|${FIELD}(?: \| ${FIELD})*) \|\n\|(?: --- \|)+(?:\n|$)`,
);

export function isOwnMarkdown(head: string): boolean {
  return MARKDOWN_RECORD.test(head) || MARKDOWN_TABLE.test(head);
}

/** Comments may stand before: from the beginning of the first to any end. */
const DOCUMENT = /^\s*(?:<!--[\s\S]*?-->\s*)?(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body)\b/i;
/** Elements that hold several others. */
const CONTAINER = /^\s*<(?:article|div|dl|main|ol|section|table|ul|h[1-6])\b[^<>]*>/i;
const TAG_FIRST = /^\s*<\/?[a-z]/i;

/** A page, or a part of its source: nearly all lines begin with a tag. In a list of lines with `<em>` and `<br>` these are marks. */
export function isHtml(head: string): boolean {
  if (DOCUMENT.test(head)) return true;
  if (!CONTAINER.test(head)) return false;
  const lines = head.split('\n').filter(line => line.trim() !== '');
  return lines.length > 1 && lines.filter(line => TAG_FIRST.test(line)).length * 5 >= lines.length * 4;
}
