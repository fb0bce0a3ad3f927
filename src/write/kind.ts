import type { Paper } from '../model.ts';

/** What a paper is, as far as its record says. */
export type Kind = 'article' | 'conference' | 'preprint' | 'other';

/** How the name of the venue tells the kind; the first row that matches counts. */
export const kindRows: readonly (readonly [name: string, kind: Kind, pattern: RegExp, sample: string])[] = [
  [
    'preprint server',
    'preprint',
    /\b(?:arxiv|biorxiv|medrxiv|chemrxiv|preprint|ssrn)\b/i,
    'arXiv preprint arXiv:2401.00001',
  ],
  [
    'journal by its word',
    'article',
    /\b(?:journal|transactions|letters|annals|magazine)\b/i,
    'Journal of the Society for Workshops',
  ],
  [
    'proceedings of a learned society',
    'article',
    /^proceedings of the (?:\S+ )*(?:academy|society)\b/i,
    'Proceedings of the Royal Society B',
  ],
  [
    'conference by its word',
    'conference',
    /\b(?:proceedings|proc\.|conference|conf\.|workshops?|symposium|congress|colloquium|meeting)(?=\W|$)/i,
    'Proceedings of the 12th Conference on Bells',
  ],
  ['acronym and year', 'conference', /^[A-Z][A-Za-z]*[A-Z][A-Za-z]*[ -]?(?:'\d\d|(?:19|20)\d\d)$/, 'ICML 2020'],
  [
    'known acronym',
    'conference',
    /^(?:AAAI|ACL|AISTATS|CHI|COLING|COLT|CVPR|ECCV|EMNLP|FOCS|ICASSP|ICCV|ICLR|ICML|IJCAI|ISMIR|KDD|NAACL|Neur ?IPS|NIPS|SIGIR|SODA|STOC|UAI|WWW)\b/,
    'NeurIPS',
  ],
];

export function kindOf({ venue, volume, issue, arxiv }: Paper): Kind {
  if (venue === undefined) return arxiv === undefined ? 'other' : 'preprint';
  const found = kindRows.find(([, , pattern]) => pattern.test(venue))?.[1];
  // Proceedings have volumes, too; issues only journals have.
  if (found === undefined || (found === 'conference' && issue !== undefined && volume !== undefined)) return 'article';
  return found;
}
