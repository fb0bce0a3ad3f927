import type { Paper } from '../../model.ts';

/** The identifiers of a record as they are compared; empty where absent. */
export interface Identifiers {
  readonly doi: string;
  readonly arxiv: string;
  readonly pmid: string;
}

export function readIdentifiers(paper: Paper): Identifiers {
  const doi = plainDoi(paper.doi ?? '');
  const ofArxiv = /^10\.48550\/arxiv\.(.+)$/.exec(doi)?.[1];
  const arxiv = (paper.arxiv ?? ofArxiv ?? arxivOfUrl(paper.url))
    .toLowerCase()
    .replace(/^arxiv:/, '')
    .replace(/v\d+$/, '');
  const work = doi === '' ? cochrane(paper.pages) : doi;
  return { doi: ofArxiv === undefined ? work : '', arxiv, pmid: (paper.pmid ?? '').replace(/\D/g, '') };
}

/** Cochrane reviews stand under their number where others have pages; their DOIs are made of it. */
function cochrane(pages: string | undefined): string {
  const number = /^\s*cd(\d{6})\b/i.exec(pages ?? '')?.[1];
  return number === undefined ? '' : `10.1002/14651858.cd${number}`;
}

/** A DOI without its resolver, in lower case; empty where what follows the publisher's number is too short to name a work. */
export function plainDoi(text: string): string {
  if (text === '') return '';
  const doi = /10\.\d{4,9}\/\S+/.exec(text.toLowerCase().replace(/%2f/g, '/'))?.[0] ?? '';
  const plain = doi.replace(/[.,;)\]]+$/, '');
  return plain.length - plain.indexOf('/') > 4 ? plain : '';
}

function arxivOfUrl(url: string | undefined): string {
  return url === undefined || !url.includes('arxiv')
    ? ''
    : (/arxiv\.org\/(?:abs|pdf|html)\/([a-z-]+(?:\.[a-z]{2})?\/\d{7}|\d{4}\.\d{4,5})/i.exec(url)?.[1] ?? '');
}

const PREPRINT_DOI =
  /^10\.(?:1101\/(?:20|\d{6})|21203\/rs|26434\/chemrxiv|2139\/ssrn|31234\/osf|31219\/osf|20944\/preprints|36227\/techrxiv|31223|22541)/;

/** The DOI is one that a preprint server gives out. */
export function isPreprintDoi(doi: string): boolean {
  return PREPRINT_DOI.test(doi);
}

/** The work a DOI names without the number of its version: Cochrane's `.pub2`, F1000's `.1`, Research Square's `/v1`. */
export function workOf(doi: string): string {
  return doi.replace(/\.pub\d+$|(?<=^10\.12688\/.+)\.\d$|\/v\d+$|\.v\d+$/, '');
}
