import { hashWord } from '../label/words.ts';

/** Words of journals, conferences and publishers, in several languages. They are frequent in venues and rare in titles. */
const VENUE_WORDS = new Set(
  `journal journals proceedings conference workshop symposium transactions letters review reviews annals bulletin magazine preprint preprints press university springer
  elsevier wiley revista revue zeitschrift rivista archives archiv acta annales jahrbuch tidsskrift verlag tagungsband giornale atti actes boletín anais icml neurips nips
  iclr acl emnlp naacl eacl coling cvpr iccv eccv aaai ijcai kdd sigir www chi interspeech icassp colt aistats uai tacl jmlr pmlr lncs arxiv corr biorxiv medrxiv plos
  ieee acm usenix siam proc trans lett conf int'l symp журнал вестник труды известия сборник конференции`
    .split(/\s+/)
    .map(hashWord),
);
const IDEOGRAPHS = /学报|杂志|期刊|大学|论文集|会议|学会|研究報告|論文誌|紀要/;

/** Whether text[start..end), whose hash is given, is a word of venues. */
export function isVenueWord(text: string, start: number, end: number, hash: number): boolean {
  if (VENUE_WORDS.has(hash)) return true;
  return text.charCodeAt(start) > 0x3000 && IDEOGRAPHS.test(text.slice(start, end));
}

/** How a venue, a year or another thing that follows a title may begin. */
export const VENUE_START =
  /^(?:[Ii]n:? (?:the |Proc|Adv|\p{Lu})|Proc|Proceedings|arXiv|CoRR|Journal|Int\.? |IEEE|ACM|Adv(?:ances|\.)|Trans(?:actions|\.)|Annals|Ann\. |[Pp]reprint|[Tt]o appear|[Aa]ccepted|[Ss]ubmitted|[Pp]h\.?D|[Tt]hesis|[Tt]ech(?:nical|\.) [Rr]ep|[Mm]aster|Lecture Notes|LNCS|doi|DOI|https?:|vol\. |pp\. |\*|_|\/\/|\[[JCMDNRSPA](?:\/OL)?\])/u;
