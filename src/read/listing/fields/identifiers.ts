/** Identifiers and addresses inside field lines. Each search is preceded by a look for a rare string. */

const DOI = /(?<![\d.])10\.\d{4,9}\/[^\s"<>“”‘’|]+/;
const OPENERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Lower case, without resolver, without what the sentence round it added. */
export function findDoi(text: string): string | undefined {
  if (text.indexOf('10.') < 0) return undefined;
  const found = DOI.exec(text)?.[0];
  if (!found) return undefined;
  const glued = found.search(/PMID|PMCID|https?:|\]\(/);
  const doi = trimEnd(glued > 0 ? found.slice(0, glued) : found).toLowerCase();
  return doi.length > 8 ? doi : undefined;
}

/** Takes stops and brackets that were never opened off an identifier or address. */
function trimEnd(found: string): string {
  let end = found.length;
  while (end > 0) {
    const last = found[end - 1] as string;
    const opener = OPENERS[last];
    if (
      opener
        ? found.slice(0, end - 1).split(opener).length > found.slice(0, end - 1).split(last).length
        : !".,;:'*_`»".includes(last)
    )
      break;
    end--;
  }
  return found.slice(0, end);
}

const ARXIV =
  /(?:arxiv|CoRR(?=\s+abs\/))(?:\s*(?:id|identifier|preprint|e-?print|number))?\s*[:：.,/]?\s*(?:arxiv:)?(?:org\/)?(?:(?:abs|pdf|html|ftp\/arxiv\/papers)\/)?\s*(\d{4}\.\d{4,5}|[a-z]+(?:-[a-z]+)?(?:\.[a-z]{2})?\/\d{7})(?!\d)/i;
const ARXIV_BARE = /^\W*(\d{4}\.\d{4,5}|[a-z]+(?:-[a-z]+)?(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?!\d)/i;

/** Without version. `labelled`: the text stands after a label such as `arXiv ID:`. */
export function findArxiv(text: string, labelled = false): string | undefined {
  const bare = labelled ? ARXIV_BARE.exec(text)?.[1] : undefined;
  if (bare !== undefined) return withoutClass(bare);
  if (!/arxiv|corr abs/i.test(text)) return undefined;
  const found = ARXIV.exec(text)?.[1];
  return found === undefined ? undefined : withoutClass(found);
}

/** `math.AG/0001001` is `math/0001001`; archives are written in lower case. */
function withoutClass(id: string): string {
  const slash = id.indexOf('/');
  return slash < 0
    ? id
    : id
        .slice(0, slash)
        .toLowerCase()
        .replace(/\.[a-z]{2}$/, '') + id.slice(slash);
}

const PMID =
  /(?:PMID|PubMed(?:\s+ID)?|pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/pubmed)\s*[:：/]?\s*(\d{4,8})(?!\d)/i;

export function findPmid(text: string, labelled = false): string | undefined {
  if (labelled) return /^\W*(\d{4,8})(?!\d)/.exec(text)?.[1];
  return text.indexOf('PMID') >= 0 || /pubmed/i.test(text) ? PMID.exec(text)?.[1] : undefined;
}

const URL = /(?:https?:\/\/|www\.)[^\s"<>“”|\]]+/gi;
const RESOLVER = /^(?:https?:\/\/)?(?:dx\.)?(?:doi\.org|orcid\.org)\//i;
/** What a link is called that leads to something else than the paper. */
const OTHER_LINKS =
  /\b(?:code|github|data|dataset|slides|video|poster|website|project|demo|supp\w*|bib\w*|blog|cite)\W*$/i;

/** The first address that is the paper's: no DOI resolver, and no link called "code" or "slides" if there is another. */
export function findUrl(text: string): string | undefined {
  if (text.indexOf('://') < 0 && text.indexOf('www.') < 0) return undefined;
  let second: string | undefined;
  for (const match of text.matchAll(URL)) {
    const url = trimEnd(match[0]);
    if (RESOLVER.test(url) || url.length < 10) continue;
    if (
      !OTHER_LINKS.test(text.slice(Math.max(0, match.index - 24), match.index)) &&
      !/^https?:\/\/(?:www\.)?git(?:hub|lab)\.com/i.test(url)
    )
      return url;
    second ??= url;
  }
  return second;
}
