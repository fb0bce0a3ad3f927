import type { Block, Line, Reader } from '../../model.ts';
import { isBlank, lineReader, looseBlock } from '../blocks.ts';
import { pubmedBlock } from './pubmed-record.ts';

/*
 * PubMed's export "Abstract (text)", wrapped at 80 columns, two blank lines between records:
 *
 *     1. J Ice. 2018 Nov;26(3):89-96. doi: 10.1000/ice.7. Epub 2018 Oct 10.
 *
 *     A title that may be wrapped.
 *
 *     Lee AB(1), Chen B(1)(2); Ice Group.
 *
 *     Author information:
 *     (1)Institute of Ice, Northtown.
 *
 *     The abstract. Each section of a structured one is a paragraph.
 *
 *     DOI: 10.1000/ice.7
 *     PMID: 12345  [Indexed for MEDLINE]
 */
const NUMBERED = /^\s{0,3}\d+\. +\S/;
const IDENTIFIED = /^PMID:/;
/** No record has as many lines; what goes on longer is no export. */
const LONGEST = 20_000;

/** Reads the text that PubMed saves. */
export function createPubmedTextReader(file: string): Reader<readonly Line[]> {
  let draft: Line[] = [];
  let isIdentified = false;
  let blanks = 2;
  const out: Block[] = [];

  const close = (): void => {
    if (draft.length > 0) out.push(pubmedBlock(draft, file));
    draft = [];
    isIdentified = false;
  };

  const read = (line: Line): void => {
    const isNext = NUMBERED.test(line.text) && (blanks > 1 || (blanks > 0 && isIdentified));
    if (isNext || draft.length > LONGEST) close();
    if (isNext || draft.length > 0) draft.push(line);
    else out.push(looseBlock(line));
    isIdentified ||= IDENTIFIED.test(line.text);
    blanks = isBlank(line.text) ? blanks + 1 : 0;
  };

  return lineReader(out, read, close);
}
