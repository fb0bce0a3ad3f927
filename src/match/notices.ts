import { foldTitle } from './title.ts';

/** What stands around the title of the paper that an erratum corrects. */
const BEFORE =
  /^(?:(?:published )?errat(?:um|a)|corrigend(?:um|a)|correction|addendum|retraction(?: note)?)(?: to| in| for| of| and)?(?: \d+)? (?=[a-z0-9]+ [a-z0-9]+ )/;
const AFTER = / vol \d+ (?:\d+ )?(?:pg|pp|p|page|art|artn) [a-z]{0,2} ?\d+(?: \d{4})?$/;
/** `(Journal of Tides (2009) 36 (542-544))`: how indexes mark an erratum without calling it one. */
const CITED = /\s*\([^()]*\((?:19|20)\d\d\)\s*(?:vol\.?\s*)?\d+(?::\d+)?\s*\([^()]*\d\)[^()]*\)\s*$/;

export interface TitleParts {
  /** The folded title as a whole: what kind of text it announces stands in it. */
  readonly whole: string;
  /** The folded title of the paper that the text is about. */
  readonly core: string;
  /** A citation after the title shows that this is a notice of an erratum. */
  readonly isNotice: boolean;
}

/** Takes apart the title of a notice, so that two notices of one erratum agree in their titles. */
export function titleParts(title: string): TitleParts {
  const isNotice = title.endsWith('))') && CITED.test(title);
  const whole = foldTitle(isNotice ? title.replace(CITED, '') : title);
  return { whole, core: whole.replace(BEFORE, '').replace(AFTER, ''), isNotice };
}
