import { hashWord } from '../label/words/words.ts';

/** Words of journals, conferences and publishers, in several languages. They are frequent in venues and rare in titles. */
const VENUE_WORDS = new Set(
  `journal journals proceedings conference workshop symposium transactions letters review reviews annals bulletin magazine preprint preprints press university springer
  elsevier wiley revista revue zeitschrift rivista archives archiv acta annales jahrbuch tidsskrift verlag tagungsband giornale atti actes boletín anais icml neurips nips
  iclr acl emnlp naacl eacl coling cvpr iccv eccv aaai ijcai kdd sigir www chi interspeech icassp colt aistats uai tacl jmlr pmlr lncs arxiv corr biorxiv medrxiv plos
  ieee acm usenix siam proc trans lett conf int'l symp журнал вестник труды известия сборник конференции
  cahiers cuadernos cadernos quaderni tijdschrift tidskrift časopis sborník věstník zborník przegląd zeszyty roczniki czasopismo wiadomości dergi dergisi bülteni bildiriler
  вісник записки збірник часопис журналі περιοδικό επιθεώρηση χρονικά πρακτικά مجلة المجلة دورية حوليات مجله فصلنامه دوفصلنامه ماهنامه پژوهشنامه
  पत्रिका जर्नल संगोष्ठी jurnal prosiding buletin majalah tạp yếu`
    .split(/\s+/)
    .map(hashWord),
);
const WITHOUT_BLANKS =
  /学报|杂志|期刊|大学|论文集|会议|学会|研究報告|論文誌|論文集|会誌|紀要|學報|雜誌|學刊|季刊|月刊|大學|會議|學會|학회|논문지|논문집|학술지|วารสาร|การประชุม/;

/** Whether text[start..end), whose hash is given, is a word of venues. */
export function isVenueWord(text: string, start: number, end: number, hash: number): boolean {
  if (VENUE_WORDS.has(hash)) return true;
  return isWithoutBlanks(text.charCodeAt(start)) && WITHOUT_BLANKS.test(text.slice(start, end));
}

/** Thai, and the scripts of East Asia. */
const isWithoutBlanks = (unit: number): boolean => unit > 0x3000 || (unit > 0xdff && unit < 0xe80);

/** `Water Craft Stud. 12 (1999)`, `J. Ponds 12:1`: a short run of words with stops, and a volume; the source of a pattern. */
export const ABBREVIATED_AND_VOLUME = String.raw`(?=[^\d.]{1,80}\.)(?:(?:\p{Lu}[\p{L}-]{0,14}|of|and|&)(?:\.,?)? ){1,8}\d{1,4}(?: ?\(|, ?\d|:\d)`;

/** `On Paper Boats. Part II. Ponds 12:1`: what goes on with a title behind a stop; the source of a pattern. */
export const PART = String.raw`(?:Part|Partie|Parte|Teil|Часть) (?:\d|[IVX]+(?!\p{L}))`;

/** How the editors of a book begin and end where they begin with no `In`, each with a sample. */
export const EDITED_BOOKS: readonly (readonly [languages: string, before: string, after: string, sample: string])[] = [
  ['sv no da', 'I', 'Red|Utg', 'I D. Moe (red.)'],
  ['fi', 'Teoksessa', 'toim', 'Teoksessa D. Moe (toim.)'],
  ['fr', 'Dans', 'dir|Éd|Éds', 'Dans D. Moe (dir.)'],
  ['es ca', 'En|A', 'Ed|Eds|Coord|Coords|Comp|Comps', 'En D. Moe (Coord.)'],
  ['pt', 'Em', 'Org|Orgs', 'Em D. Moe (Org.)'],
  ['cs sk', 'V', 'ed|eds', 'V D. Moe (ed.)'],
  ['pl', 'W', 'red', 'W: D. Moe (red.)'],
  ['ru', 'В', 'ред', 'В: Д. Мо (ред.)'],
];
const eitherCase = (words: string): string =>
  words.replace(/(?<=^|\|)\p{L}/gu, first => `[${first.toLowerCase()}${first.toUpperCase()}]`);
/** The source of a pattern. */
export const EDITORS = `(?:${EDITED_BOOKS.map(
  ([, before, after]) => `(?:${before}):? (?=\\p{Lu})[^()\\d]{2,120} \\((?:${eitherCase(after)})\\.?\\)`,
).join('|')})`;

/** How a venue, a year or another thing that follows a title may begin. */
export const VENUE_START =
  /^(?:[Ii]n:? (?:the |Proc|Adv|\p{Lu})|Proc|Proceedings|arXiv|CoRR|Journal|Int\.? |IEEE|ACM|Adv(?:ances|\.)|Trans(?:actions|\.)|Annals|Ann\. |[Pp]reprint|[Tt]o appear|[Aa]ccepted|[Ss]ubmitted|[Pp]h\.?D|[Tt]hesis|[Tt]ech(?:nical|\.) [Rr]ep|[Mm]aster|Lecture Notes|LNCS|doi|DOI|https?:|vol\. |pp\. |\*|_|\/\/|\[[JCMDNRSPA](?:\/OL)?\])/u;
