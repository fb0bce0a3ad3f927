import type { Paper } from '../model.ts';

/** The fields of the public record, in the order in which they are written. */
export const recordFields = [
  'title',
  'authors',
  'abstract',
  'year',
  'date',
  'venue',
  'volume',
  'issue',
  'pages',
  'doi',
  'arxiv',
  'pmid',
  'url',
  'keywords',
  'truncated',
  'sources',
] as const satisfies readonly (keyof Paper)[];

export type RecordField = (typeof recordFields)[number];

/** Every public field of a Paper stands in `recordFields`: a field that is added to the model and forgotten here fails to compile. */
type Forgotten = Exclude<keyof Paper, RecordField | 'extra'>;
const nothingForgotten: [Forgotten] extends [never] ? true : never = true;
void nothingForgotten;

/** The public record of a paper: its keys in the order of the contract, or these fields in their order; absent fields left out. */
export function toRecord(paper: Paper, fields: readonly RecordField[] = recordFields): Partial<Paper> {
  const record: Record<string, unknown> = {};
  for (const field of fields) {
    if (field === 'sources') record[field] = paper.sources.map(orderedSource);
    else if (paper[field] !== undefined) record[field] = paper[field];
  }
  return record;
}

/** The paper without the other fields; what must be there is empty, but for the sources. */
export function onlyFields(paper: Paper, fields: readonly RecordField[]): Paper {
  return { title: '', authors: [], abstract: null, sources: paper.sources, ...toRecord(paper, fields) };
}

function orderedSource({ file, lines, id }: Paper['sources'][number]): Paper['sources'][number] {
  return id === undefined ? { file, lines } : { file, lines, id };
}
