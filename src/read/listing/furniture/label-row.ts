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
