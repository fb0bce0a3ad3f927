import { type RecordField, recordFields } from '../fields.ts';
import type { Paper } from '../model.ts';

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
