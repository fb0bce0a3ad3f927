import type { Block, Line, Reader } from '../../model.ts';
import { lineReader, looseBlock } from '../blocks.ts';
import { type DigestDraft, digestBlock } from './arxiv-record.ts';

/*
 * A digest is the mail in which arXiv announces papers, or its listing of a day or month:
 *
 *     \\
 *     arXiv:2303.00765 (*cross-listing*)          or: Paper: astro-ph/0001001
 *     Date: Wed, 1 Mar 2023 19:00:02 GMT   (1726kb,D)
 *
 *     Title: A title that
 *       goes on
 *     Authors: A. B, C. D (MIT) and
 *       E. F
 *     Comments: 14 pages
 *     \\
 *       The abstract; a paragraph begins with two blanks.
 *     \\ ( https://arxiv.org/abs/2303.00765 ,  1726kb)
 *     ------------------------------------------------------------------------------
 *
 * Replacements and the listings of a month have no abstract: there the fields end with the last line, a bar or the next record.
 */
const BEGIN = /^(?:arXiv|Paper)(?:\s*\([^)]*\))?\s*:\s*\S|^Title:\s/;
const RULE = /^(?:[-=_]{20,}|[%-]{20,}|\/\*.*\*\/)\s*$/;
const BAR = /^\\\\\s*$/;
const FOOT = /^\\\\\s*\(/;
/** No record has as many lines; what goes on longer is no digest. */
const LONGEST = 20_000;

/** Reads the mails and listings in which arXiv announces papers. */
export function createArxivDigestReader(file: string): Reader<readonly Line[]> {
  let draft = newDraft();
  const out: Block[] = [];

  const close = (isWhole: boolean): void => {
    if (draft.hasFields) out.push(digestBlock(draft, file, isWhole));
    else out.push(...[...draft.fields, ...draft.abstract].map(looseBlock));
    draft = newDraft();
  };

  const closeWith = (line: Line): void => {
    (draft.afterFields ? draft.abstract : draft.fields).push(line);
    close(true);
  };

  const bar = (line: Line): void => {
    if (draft.afterFields && draft.abstract.length > 0) {
      closeWith(line);
      return;
    }
    if (draft.afterFields || !draft.hasFields) close(true);
    draft.fields.push(line);
    draft.afterFields = draft.hasFields;
  };

  const text = (line: Line): void => {
    const begins = BEGIN.test(line.text) && !draft.afterFields && !(draft.hasFields && line.text.startsWith('Title'));
    if (begins && draft.hasFields) close(true);
    if (begins) draft.hasFields = true;
    if (draft.hasFields) (draft.afterFields ? draft.abstract : draft.fields).push(line);
    else loose(line);
  };

  const loose = (line: Line): void => {
    close(true);
    out.push(looseBlock(line));
  };

  const read = (line: Line): void => {
    const isNext = draft.afterFields && draft.abstract.length === 0 && BEGIN.test(line.text);
    if (isNext || draft.abstract.length + draft.fields.length > LONGEST) close(true);
    if (BAR.test(line.text)) bar(line);
    else if (FOOT.test(line.text) && draft.hasFields) closeWith(line);
    else if (FOOT.test(line.text) || RULE.test(line.text)) loose(line);
    else text(line);
  };

  return lineReader(out, read, () => close(false));
}

function newDraft(): DigestDraft {
  return { fields: [], abstract: [], hasFields: false, afterFields: false };
}
