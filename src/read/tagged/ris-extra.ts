import type { Extra, Paper } from '../../model.ts';
import type { TaggedField } from './tagged.ts';

/** The tags that the fields of the paper were made of, or that are written anew. */
const USED: readonly (readonly [field: keyof Paper, tags: readonly string[]])[] = [
  ['sources', ['TY', 'ID', 'ER']],
  ['title', ['TI', 'T1']],
  ['abstract', ['AB', 'N2']],
  ['year', ['PY', 'Y1', 'DA']],
  ['volume', ['VL']],
  ['issue', ['IS']],
  ['pages', ['SP', 'EP']],
  ['doi', ['DO', 'DI']],
  ['pmid', ['PM']],
  ['keywords', ['KW']],
];

/** What the record says beyond the paper. */
export function risExtra(fields: readonly TaggedField[], paper: Paper, venues: readonly string[]): Extra {
  const says = (tag: string): boolean => fields.some(field => field.tag === tag && field.lines.join('').trim() !== '');
  const venue = paper.venue === undefined ? undefined : venues.find(says);
  const used = new Set(USED.flatMap(([field, tags]) => (paper[field] === undefined ? [] : tags)));
  const authors = ['AU', 'A1', 'A2', 'ED'].find(tag => fields.some(field => field.tag === tag));
  const editors = authors === 'A2' || authors === 'ED';
  for (const tag of editors ? ['A2', 'ED'] : ['AU', 'A1']) used.add(tag);
  if (venue !== undefined) used.add(venue);
  const texts = fields
    .map(({ tag, lines }) => [tag, lines.join('\n').trim()] as const)
    .filter(([tag, text]) => text !== '' && !used.has(tag) && !isTaken(tag, text, paper));
  const key = fields
    .find(({ tag }) => tag === 'ID')
    ?.lines.join(' ')
    .trim();
  return {
    format: 'ris',
    type: fields[0]?.lines[0]?.trim() || 'GEN',
    ...(key !== undefined && key !== '' && { key }),
    as: { ...(editors && { authors }), ...(venue !== undefined && { venue }) },
    fields: texts,
  };
}

/** The address and the number at arXiv, which stand in fields that may come more than once. */
function isTaken(tag: string, text: string, { url, arxiv }: Paper): boolean {
  return (tag === 'UR' && text === url) || (tag === 'AN' && arxiv !== undefined && text.includes(arxiv));
}
