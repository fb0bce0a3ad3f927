import type { Paper } from './model.ts';

/**
 * The fields of the public record, in the order in which they are read, merged and written. It stands beside the model, which has types only, and
 * is the one value that all rooms share.
 */
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
