/** What catalogues write around a title and is not part of it. Rows are tried where their sign stands in the title. */
interface Note {
  readonly name: string;
  readonly sign: string;
  readonly pattern: RegExp;
  readonly sample: readonly [from: string, to: string];
}

const LANGUAGES =
  'afrikaans|arabic|bulgarian|chinese|croatian|czech|danish|dutch|english|estonian|finnish|french|german|greek|hebrew|hungarian|italian|japanese|korean|lithuanian|norwegian|persian|polish|portuguese|romanian|russian|serbian|slovak|slovene|slovenian|spanish|swedish|turkish|ukrainian|vietnamese';

/** `(1993)`, `[1995]`, `1993.`, `Roe (1996).`, `jane 1989.`: what a list of references puts before the title. */
const YEAR_BEFORE =
  /^(?:[\p{L}.&\s-]{1,30},?\s*[([](?:19|20)\d\d[a-z]?[)\]][.,]|\p{L}+ (?:19|20)\d\d\.|\s*[([](?:19|20)\d\d[a-z]?[)\]][.,:]?|(?:19|20)\d\d[a-z]?[.,:])\s+/u;

export const NOTES: readonly Note[] = [
  {
    name: 'a later notice of an erratum, also cut',
    sign: '[',
    pattern:
      /[[({]\s*(?:(?:published )?errat(?:um|a)|corrected and republished|retraction|correction|comment(?:ary)?|summary for patients|republished|see comments?|update)\b(?:[^\])]*\b(?:appears?|in|on|of)\b[^\])]*|\s*)(?:[\])}]|$).*$/i,
    sample: ['Tides in a basin.[Erratum appears in J Tides. 2003 May;4(5):99', 'Tides in a basin.'],
  },
  {
    name: 'kind of publication',
    sign: '[',
    pattern:
      /\s*\[(?:review|review article|article|abstract|letter|editorial|meeting abstract|conference abstract|\d+ refs?)\]/gi,
    sample: ['Tides in a basin [Review] [87 refs]', 'Tides in a basin'],
  },
  {
    name: 'language',
    sign: '[',
    pattern: new RegExp(`\\s*\\[(?:in )?(?:${LANGUAGES})(?:[,;/ ]+(?:and )?(?:${LANGUAGES}))*\\]`, 'gi'),
    sample: ['Tides in a basin. [Dutch]', 'Tides in a basin.'],
  },
  {
    name: 'kind of talk or text',
    sign: '(',
    pattern:
      /\s*\((?:multiple letters|letter|review|preprint|with discussion|(?:extended |panel |tutorial |demo |poster |conference |meeting )?(?:abstract|summary)(?: only)?|(?:invited|keynote|plenary) (?:talk|paper|lecture|address)|(?:tutorial|demo|demonstration|poster|panel|keynote|industrial)(?: paper| session| discussion)?)\)/gi,
    sample: ['Tides (panel session): rise or fall?', 'Tides: rise or fall?'],
  },
  {
    name: 'year before the title',
    sign: '9',
    pattern: YEAR_BEFORE,
    sample: ['(1993) Tides in a basin', 'Tides in a basin'],
  },
  {
    name: 'year of this century before the title',
    sign: '2',
    pattern: YEAR_BEFORE,
    sample: ['[2003]. Tides in a basin', 'Tides in a basin'],
  },
  {
    name: 'number in a book of abstracts',
    sign: '[',
    pattern: /\s*\[abstract (?:no|number|nr)\b[^\]]*\]\s*$/gi,
    sample: ['Tides in a basin [abstract no: 134]', 'Tides in a basin'],
  },
  {
    name: 'footnote number',
    sign: '[',
    pattern: /\s*\[\d{1,2}\]\s*$/g,
    sample: ['Tides in a basin [1]', 'Tides in a basin'],
  },
  {
    name: 'footnote sign',
    sign: '*',
    pattern: /\s*\*+\s*$/g,
    sample: ['Tides in a basin*', 'Tides in a basin'],
  },
];

/** The title without what catalogues add to it. */
export function withoutNotes(title: string): string {
  let bare = title;
  for (const { sign, pattern } of NOTES) {
    if (!bare.includes(sign)) continue;
    const shorter = bare.replace(pattern, '');
    if (/[a-z0-9]/i.test(shorter) || /[^\u0000-\u007f]/.test(shorter)) bare = shorter;
  }
  return bare;
}
