export type LabelField =
  | 'title'
  | 'authors'
  | 'abstract'
  | 'keywords'
  | 'venue'
  | 'year'
  | 'date'
  | 'doi'
  | 'arxiv'
  | 'pmid'
  | 'url'
  | 'comments'
  | 'subjects'
  | 'other';

export interface LabelRow {
  readonly name: string;
  readonly field: LabelField;
  readonly languages: readonly string[];
  readonly sample: string;
}

export const labelRows = (field: LabelField, language: string, names: string): readonly LabelRow[] =>
  names.split('|').map(name => ({ name, field, languages: [language], sample: `${name}: …` }));

/** The labels of a table: a row is a language, and its names for each of the fields. */
export function rowsOf<Columns extends readonly LabelField[]>(
  table: readonly (readonly [language: string, ...names: string[]])[],
  fields: Columns,
): LabelRow[] {
  return table.flatMap(([language, ...names]) =>
    names.flatMap((name, at) => (name === '' ? [] : labelRows(fields[at]!, language, name))),
  );
}
