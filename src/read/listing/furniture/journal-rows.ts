import { type FurnitureRow, row, withSign } from './row.ts';

/** What may follow a journal's name on its line: a year, a volume, pages. */
const AFTER = '(?:[\\s,;.(]+(?:vol|no|pp|p|volume|issue|pages?|art|article|in press|forthcoming|\\d).{0,80})?\\.?';

/** Journals alone on their line, told by the words that journals have and titles do not begin with. */
export const JOURNAL_ROWS: readonly FurnitureRow[] = [
  row(
    'venue',
    'journal-of',
    'journal international european american british canadian australian asian scandinavian indian annals archives transactions bulletin lecture',
    new RegExp(
      `^(?:(?:International|European|American|British|Canadian|Australian|Asian|Scandinavian|Indian) )?(?:Journal (?:of|for|on)|Annals of|Archives of|Transactions (?:of|on)|Bulletin of|Lecture Notes in) [\\p{L}&'’-]+(?:,? [\\p{L}&'’-]+){0,11}${AFTER}$`,
      'u',
    ),
    'International Journal of Wet Moss, 12(3), 2019',
    'en',
  ),
  row(
    'venue',
    'society-journal',
    'ieee acm siam iet informs ieice ipsj ims ams',
    new RegExp(
      `^(?:IEEE|ACM|SIAM|IET|INFORMS|IEICE|IPSJ|IMS|AMS)(?:/[A-Z]{2,5})? (?:[\\p{L}&-]+ ){0,4}?(?:Transactions|Trans\\.|Journal|J\\.|Letters|Access|Magazine|Computing|Reviews?|Surveys|Bulletin)(?: (?:on|of|in|for|and) [\\p{L}&,'’ -]{2,90}?)?${AFTER}$`,
      'u',
    ),
    'IEEE Transactions on Moss and Bogs',
    'en',
  ),
  row(
    'venue',
    'series',
    'nature plos physical scientific elife pnas',
    new RegExp(
      `^(?:Nature (?:Communications|Medicine|Genetics|Methods|Machine Intelligence|Biotechnology|Physics|Chemistry|Climate Change|Neuroscience|Materials|Human Behaviour|Energy|Sustainability|Computational Science)|P[Ll][Oo]S (?:ONE|One|Medicine|Biology|Genetics|Computational Biology|Pathogens)|Physical Review (?:[A-EX]|Letters|Applied|Research)|Scientific (?:Reports|Data)|eLife|PNAS)${AFTER}$`,
      'u',
    ),
    'Physical Review Letters',
    'en',
  ),
  row(
    'venue',
    'series-and-field',
    'bmc frontiers npj jama jmir',
    new RegExp(
      `^(?:BMC \\p{Lu}\\p{L}+(?: (?:and |& )?\\p{L}+){0,4}|Frontiers in \\p{Lu}\\p{L}+(?: (?:and )?\\p{Lu}\\p{L}+){0,3}|npj \\p{Lu}\\p{L}+(?: \\p{L}+){0,3}|JAMA(?: (?:Network Open|\\p{Lu}\\p{L}+(?: \\p{L}+){0,2}))?|JMIR \\p{L}+(?: \\p{L}+){0,3})${AFTER}$`,
      'u',
    ),
    'Frontiers in Moss',
    'en',
  ),
  row(
    'venue',
    'arxiv-subjects',
    'arxiv',
    /^arXiv(?: preprint)?:?(?: [a-z]{2,8}(?:-[a-z]{2,4})?\.[A-Za-z-]{2,12})+(?:[\s,;:./()[\]|·—–-]+\d[\d\s()[\]:;.,–-]*)?$/u,
    'arXiv cs.CL stat.ML [2019]',
  ),
  row(
    'venue',
    'journal-foreign',
    'revue revista zeitschrift rivista archiv annales anales cahiers cuadernos cadernos boletín boletim вестник журнал известия труды',
    new RegExp(
      `^(?:Revue (?!des |du |sur )|Revista |Zeitschrift (?:für|der) |Rivista |Archiv für |Annales |Anales |Cahiers |Cuadernos |Cadernos |Boletín |Boletim |Вестник |Журнал |Известия |Труды )[\\p{L}&'’-]+(?:\\s{1,2}[\\p{L}&'’-]+){0,6}(?:\\. (?:Серия|Série|Serie) ?:? [\\p{L} ,«»&-]{2,60})?${AFTER}$`,
      'u',
    ),
    'Zeitschrift für Moos, 2019',
    'fr',
    'es',
    'de',
    'it',
    'pt',
    'ru',
  ),
  withSign(
    /\((?:19|20)\d\d\),/,
    row(
      'venue',
      'journal-volume-year',
      'j math ann bull proc trans siam comm commun acta adv arch int z duke invent topology discrete linear numer appl',
      /^(?:\p{Lu}[\p{L}.-]*\s){1,8}(?:\(\d\)\s)?\d{1,4}\s\((?:19|20)\d\d\),\s(?:no\.\s[\d/–-]+,\s)?(?:Paper No\.\s)?\d.{0,40}$/u,
      'J. Moss Theory 12 (2019), no. 3, 45–67.',
    ),
  ),
  row(
    'venue',
    'emphasised-venue',
    '-',
    /^(?<sign>\*{1,2}|__?)[^*_]{2,140}\k<sign>,?\s(?:\d{1,4}(?:\(\d{1,3}\))?,?\s|\p{L}{3,9}\.?\s)?\(?(?:19|20)\d\d\)?\.?$/u,
    '*Wet Communications*, 2019',
  ),
  row(
    'venue',
    'venue-and-status',
    'international european annual conference advances proceedings journal transactions workshop symposium findings neural empirical north asian ieee acm nature science lecture winter medical meeting association computer machine artificial',
    /^\p{Lu}[\p{L}&'’:,.-]*(?:\s[\p{L}\d&'’:,.-]+){0,14}\s\((?:published|accepted|submitted|in press|to appear|forthcoming|oral|poster|spotlight|workshop paper|preprint|under review)\)$/u,
    'International Conference on Moss (published)',
    'en',
  ),
];
