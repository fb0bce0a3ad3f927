import { foldTitle } from './title.ts';

/** What stands before the title of the paper that an erratum corrects: "Erratum:", "Correction to …", "Author Correction –". */
const BEFORE =
  /^\W*(?:(?:author|publisher|published)(?:['’]s)? )?(?:(?:errat(?:um|a)|corrigend(?:um|a)|corrections?|addend(?:um|a))(?:\s*(?:\d+\s*)?(?:to|in|for|of)?\s*[:.\u2013\u2014-]\s*|\s+to:?\s+)|(?:errat(?:um|a)|corrigend(?:um|a)|addend(?:um|a))\s+(?:in|for|of)\s+)(?=.{12})/i;
const RETRACTED =
  /^\W*(?:retraction(?: note)?(?: to| of)?|retracted(?: article)?|withdrawn)\s*[:.\u2013\u2014-]\s*(?=.{12})/i;
/** What stands after it: "(vol 12, pg 301, 2010)". */
const AFTER = /\s*[([]\s*vol\.?\s*\d+\b[^()[\]]*\b(?:pg|pp?|page|art(?:n|\.)?)\b[^()[\]]*[)\]]\s*$/i;
/** `(Journal of Tides (2009) 36 (542-544))`: how indexes mark an erratum without calling it one. */
const CITED = /\s*\([^()]*\((?:19|20)\d\d\)\s*(?:vol\.?\s*)?\d+(?::\d+)?\s*\([^()]*\d\)[^()]*\)\s*$/;

export interface TitleParts {
  /** The folded title as a whole: what kind of text it announces stands in it. */
  readonly whole: string;
  /** The folded title of the paper that the text is about. */
  readonly core: string;
  /** This is the notice of an erratum. */
  readonly isNotice: boolean;
}

/** Takes apart the title of a notice, so that two notices of one erratum agree in their titles. */
export function titleParts(title: string): TitleParts {
  const whole = foldTitle(title);
  const core = title.replace(CITED, '').replace(AFTER, '').replace(BEFORE, '');
  const isNotice = core !== title;
  const text = core.replace(RETRACTED, '');
  return { whole, core: text === title ? whole : foldTitle(text), isNotice };
}
