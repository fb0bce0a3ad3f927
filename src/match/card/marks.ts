/** What kind of text a title announces. Two records of one paper are of one kind. */
interface Mark {
  readonly name: string;
  /** Matched against the folded title. */
  readonly pattern: RegExp;
  readonly sample: string;
}

export const MARKS: readonly Mark[] = [
  {
    name: 'erratum',
    pattern:
      /^(?:published )?(?:errat(?:um|a)|corrigend(?:um|a)|corrections?(?: (?:to|for|of|in))?|addendum)(?: (?:to|in|for|of|and)\b|$)|\b(?:errat(?:um|a)|corrigend(?:um|a)|correction)$|^(?:errat|corrigend)|\bvol \d+ (?:\d+ )?(?:pg|pp?|page|art) \d+/,
    sample: 'erratum tides in a basin',
  },
  {
    name: 'retraction',
    pattern: /^(?:retract(?:ion|ed)|withdrawn|expression of concern)\b|\bretraction (?:of|notice)\b/,
    sample: 'retraction tides in a basin',
  },
  {
    name: 'reply',
    pattern:
      /^(?:the )?(?:authors? )?(?:repl(?:y|ies)|respon(?:se|d)|rejoinder|rebuttal)(?: (?:to|by|from|of)\b|$)|^(?:in|a|our) (?:reply|response) to\b|\b(?:authors?|editors?) (?:reply|response|respond)\b|\b(?:a reply|a response|a rejoinder|reply|rejoinder)$|\ba (?:reply|response|rejoinder) to\b/,
    sample: 'authors reply to tides in a basin',
  },
  {
    name: 'comment',
    pattern:
      /^(?:a |invited |editorial )?(?:comment(?:s|ary)?|remarks?|notes?|discussion)(?: (?:on|to|by|about|of)\b|$)|\b(?:a )?(?:comment|commentary)(?: on)?$|\b(?:a comment|comments|commentary) on\b/,
    sample: 'comment on tides in a basin',
  },
  {
    name: 'letter',
    pattern:
      /^letters?(?: to the editors?)?\b(?= |$)(?! (?:names?|writing|codes?|perception))|\bletter$|^correspondence$/,
    sample: 'letter to the editor',
  },
  {
    name: 'editorial',
    pattern:
      /^(?:guest |invited )?editorials?\b|\beditorial$|^(?:guest )?editors? (?:comments?|note|notes|introduction|choice|page|message|corner)/,
    sample: 'guest editorial tides',
  },
  {
    name: 'review of a book',
    pattern: /^books? reviews?\b|\bbook reviews?$|^reviews? of books?$/,
    sample: 'book review tides',
  },
  {
    name: 'protocol',
    pattern: /\b(?:study|trial|review) protocol\b|\bprotocol (?:for|of) an?\b/,
    sample: 'tides in a basin study protocol',
  },
];

const ANY =
  /errat|corrig|correct|addend|\bvol \d|retract|withdraw|concern|repl|respon|rejoin|rebut|comment|remark|note|discuss|letter|correspond|editor|review|protocol/;

/** The bit of the mark with this name. */
export function markBit(name: string): number {
  return 1 << MARKS.findIndex(mark => mark.name === name);
}

export const ERRATUM = markBit('erratum');

/** One bit for each row of MARKS that the folded title shows. */
export function marksOf(title: string): number {
  if (!ANY.test(title)) return 0;
  let marks = 0;
  for (let i = 0; i < MARKS.length; i++) if (MARKS[i]!.pattern.test(title)) marks |= 1 << i;
  return marks;
}

/** The names of the marks in a set of bits. */
export function markNames(marks: number): string[] {
  return MARKS.filter((_, i) => marks & (1 << i)).map(mark => mark.name);
}

/** Whole titles that many texts share; the names of kinds that alone are a title stand in MARKS. */
const GENERIC =
  /^(?:the |an? |guest |special |brief |short |final |general |opening |closing |invited )*(?:(?:editors?|editorials?|publishers?|presidents?|chairs?|chairmans?|directors?) ?(?:comments?|notes?|introduction|choice|page|message|corner|address|letter|column|foreword|preface|report|remarks)?|from the editors?(?: in chief)?|letters? from the (?:editor|president|chair)(?: in chief)?|foreword|preface|introduction|introductory remarks|in memoriam|obituar(?:y|ies)|books? reviews?(?: columns?)?|reviews?|news|columns?|announcements?|letters?(?: to the editors?)?|correspondence|repl(?:y|ies)|(?:authors? )?(?:reply|response)|response|in reply|comments?|commentary|discussion|notes?|remarks|errat(?:um|a)|corrigend(?:um|a)|corrections?|abstracts?|(?:poster|oral|meeting|conference|congress) (?:abstracts?|presentations?|sessions?)|contents?|table of contents|index|acknowledge?ments?(?: of reviewers)?|list of reviewers|reviewers?|in this issue|call for papers|summary|conclusions?|overview|panel|panel discussion|symposium|workshop|tutorial|keynote|research (?:surveys?|news|notes?|highlights?)|highlights|questions? and answers?|about the authors?|contributors|calendar|meeting report|case reports?|untitled|unknown|no title|title|appendix|supplement|perspectives?|viewpoint|opinion|interview|reports?|miscellaneous|miscellanea|proceedings|private correspondence|personal communication|unpublished manuscript)(?: \d+)*$/;

/** Titles of a series: the same words every year. */
const SERIES =
  /^(?:introduction to the (?:special|minitrack|section|issue|proceedings|theme|workshop|symposium|focus)|(?:abstracts?|proceedings|report|reports|summary|highlights|minutes|program) (?:of|from|on) the (?:\d+|annual|[a-z]+(?:st|nd|rd|th)\b)|\d+ (?:st|nd|rd|th) (?:annual|international)|annual (?:report|meeting|review)|(?:progress|status) report|year in review|message from the|welcome (?:message|to)|editorial board|special issue|guest editors? introduction)/;

/** Nothing but common words of one kind of text: the title alone says nothing about which. */
export function isGeneric(title: string): boolean {
  return title.length < 70 && GENERIC.test(title);
}

export function isSeries(title: string): boolean {
  return SERIES.test(title);
}
