import { PUBLICATION_TYPE } from '../publication-type.ts';
import { GLUED_DATE, MONTH_NAMES, MONTH_STARTS } from './months.ts';
import { BEFORE_VOLUME } from './volume.ts';

/** The name of a journal or conference in a field line or in what follows a title in a citation. */

/** Words of venues: a line with one of them may be one even without a year. */
const VENUE_WORD =
  /\b(?:journal|transactions|proceedings|proc|conference|symposium|workshop|letters|review|reviews|annals|archives?|bulletin|magazine|lecture notes|advances in|findings of|meeting of|communications|acta|revue|revista|rivista|zeitschrift|conférence|conferencia|tagung|congrès|congress|ieee|acm|neurips|nips|icml|iclr|cvpr|iccv|eccv|aaai|ijcai|acl|emnlp|naacl|coling|interspeech|icassp|kdd|sigir|www|chi|icra|iros|corl|aistats|uai|colt|jmlr|tmlr|arxiv|biorxiv|medrxiv|nature|science|plos|lancet|press)\b|[\p{L}]+(?:学报|学刊|杂志|会议|期刊|論文誌|学会|학회지|학회|논문지)|журнал|вестник|труды|конференци/iu;
const NOT_VENUE =
  /university|universit|department|institute of|@|^\W*(?:https?:|doi|pmid|arxiv:|copyright|©)|\breaders:|correspondence|^\W*submitted to|^\S+\/\S+$/i;
const MONTH = `(?:${MONTH_STARTS})\\p{L}*\\.?`;
/** Where the name ends and volume, pages, publisher or date begin. `(Volume 2: Short Papers)` and `(MOSS 2006)` belong to the name. */
const AFTER_NAME = new RegExp(
  [
    '\\bvol(?:ume)?\\.?\\s*\\d+(?!\\d|:\\s*\\p{L}|\\s*\\(\\p{L}|,\\s*\\p{L}+\\s+papers)',
    '\\b(?:no\\.\\s*\\d|issue\\s*\\d|pp?\\.\\s*\\d|pages?\\s*\\d|art(?:icle)?\\.?\\s+(?:no|id|\\d)|PMLR\\s+\\d|ISBN|ISSN|doi\\b)',
    '[,.;]\\s*\\(?(?:18|19|20)\\d\\d\\b',
    BEFORE_VOLUME,
    `[([](?:${MONTH},?\\s+)?(?:\\d{1,2},?\\s+)?(?:18|19|20)\\d\\d[)\\]]`,
    ',\\s*\\d+\\s*[(:,]',
    // '… 550:354–359', '… 120, 123456', '…: 1-10', but '… 2018, 10 pages' names the year
    '\\s(?!(?:19|20)\\d\\d\\b)\\d+\\s*:\\s*\\w?\\d',
    '\\s(?!(?:19|20)\\d\\d\\b)\\d{1,4},\\s*\\w?\\d',
    ':\\s*\\d+\\s*[-–−]\\s*\\d',
    ',\\s*\\d+\\s*$',
    '\\b\\d+\\s*\\(\\d+\\)',
    '\\s\\d{1,4},\\s*no\\.',
    `,\\s*\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})?\\s+${MONTH}\\s`,
    `,\\s*${MONTH}\\s+(?:\\d{1,2},?\\s+)?(?:19|20)\\d\\d`,
  ].join('|'),
  'iu',
);
/** `EMNLP2020`, `CVPR'21`, `MOSS-2024`. */
const ACRONYM_AND_YEAR = /^\p{Lu}[\p{L}*-]{2,14}[\s'’-]?(?:(?:19|20)\d\d|(?<=['’])\d\d)$/u;
const YEAR_OF_ACRONYM = /[\s'’-]*(?:(?:19|20)\d\d|\d\d)$/u;
const GLUED = new RegExp(GLUED_DATE, 'u');
const HOST =
  /^(?:[\w-]+\.)+\w{2,}$|^(?:Springer|Elsevier|Wiley Online Library|Taylor & Francis|JSTOR|books\.google|IEEE|ACM)\b[\w .&]*$/;

/** A venue as written, or undefined where the line is not surely one. `sure`: the line stands where only a venue can (after its label). */
export function findVenue(line: string, sure: boolean): string | undefined {
  if (line.length > 300) return undefined;
  if (line.indexOf('Readers') >= 0 || line.indexOf('odified') >= 0) return openReviewVenue(line);
  const text = withoutHost(bare(line));
  if (text.length < 3 || (!sure && (NOT_VENUE.test(text) || GLUED.test(text)))) return undefined;
  const cut = AFTER_NAME.exec(text);
  const name = bare(cut ? text.slice(0, cut.index) : text).replace(cut ? /[\s,;:([-]+$/ : /[\s,.;:([-]+$/, '');
  if (name.length < 3 || !/^[\p{Lu}\p{Lo}\d\p{Ll}]/u.test(name) || /^[\d\s.,:;()-]+$/.test(name)) return undefined;
  if (ACRONYM_AND_YEAR.test(name)) return name.replace(YEAR_OF_ACRONYM, '');
  if (sure) return name;
  return VENUE_WORD.test(name) || (cut !== null && isShortName(name)) ? name : undefined;
}

/** `28 Sep 2018 (modified: 21 Dec 2018)Moss 2019 Conference Blind SubmissionReaders: Everyone` */
function openReviewVenue(line: string): string | undefined {
  const found =
    /((?:\p{Lu}[\w./-]*\s)+(?:19|20)\d\d(?:\s+(?:Conference|Workshop|Track))?)(?=\s+(?:Conference|Workshop|Track|Blind|poster|oral|spotlight|Submit)|\s*$|Readers)/iu.exec(
      line.replace(/^.*?\)(?=\p{Lu})|^.*?Modified: \d{1,2} \w+ \d{4}/u, ''),
    );
  const name = found?.[1];
  return name === undefined || UNDECIDED.test(line) ? undefined : name.replace(YEAR_OF_ACRONYM, '');
}
/** A paper that waits for a decision has no venue. */
const UNDECIDED = /Blind Submission|Submitted to|Under review|Withdrawn|Reject/i;

/** `Electronics`, `Vet Microbiol`, `NeurIPS 2024`: before a volume or a year, a few words that begin with a capital. */
function isShortName(name: string): boolean {
  return (
    name.length <= 80 &&
    /^\p{Lu}/u.test(name) &&
    name.split(' ').length <= 9 &&
    !/[?!:]/.test(name) &&
    !MONTH_OR_STATE.test(name)
  );
}
const MONTH_OR_STATE = new RegExp(
  `^(?:${MONTH_STARTS}|submitted|published|posted|received|accepted|revised|updated|modified|last|mon|tue|wed|thu|fri|sat|sun|spring|summer|autumn|fall|winter|year|volume|oral|poster|spotlight|session)\\b`,
  'i',
);

const WHOLE_MONTH = `(?:${MONTH_NAMES}|${MONTH_STARTS}|Sept)\\.?`;
/** What a page says before the venue: `Accepted at`, `Oral presentation,`, `2020,`, `12 May 2021,`, `May 12, 2021,`. */
const BEFORE_NAME = new RegExp(
  `^(?:${[
    'in:?\\s+(?=\\p{Lu}|the\\s)',
    '(?:accepted|published|presented|appeared|appears|to appear)\\s+(?:at|in|to|by|for publication in|on)\\s+',
    '(?:oral|poster|spotlight)(?:\\s+presentation)?[,:]\\s+(?:at\\s+)?',
    `(?:(?:\\d{1,2}\\s)?${WHOLE_MONTH}\\s(?:\\d{1,2},?\\s)?)?(?:19|20)\\d\\d[,.;:]\\s+(?=\\p{L})`,
  ].join('|')})`,
  'iu',
);
const AFTER_VENUE = /[\s,(]+(?:oral|poster|spotlight|highlight)(?:\s+presentation)?\)?$/i;

/** `[J]. `, `[C]//`: the kind of publication, in front of the venue in some styles. */
const TYPE = new RegExp(String.raw`^\W*${PUBLICATION_TYPE}[.,]?\s*(?:\/\/\s*)?`, 'u');

/** Takes list signs, emphasis, brackets round the whole, "In" and the kind of presentation off a venue. */
function bare(text: string): string {
  let out = text
    .replace(TYPE, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/(\*{1,3}|_{1,3})(\S|\S.*\S)\1(?!\w)/g, '$2')
    .trim();
  out = out
    .replace(/^[-–—•·,.;:\s]+/, '')
    .replace(BEFORE_NAME, '')
    .replace(AFTER_VENUE, '');
  if (/^[([].*[)\]]$/.test(out) && out.indexOf(')') === out.length - 1) out = out.slice(1, -1);
  return out.replace(/[\s,;]+$/, '');
}

/** Search engines put the host last: `Electronics, 2024 - moss.example`. */
function withoutHost(text: string): string {
  const at = text.lastIndexOf(' - ');
  if (at < 0) return text;
  return HOST.test(text.slice(at + 3).trim()) ? withoutHost(text.slice(0, at)) : text;
}
