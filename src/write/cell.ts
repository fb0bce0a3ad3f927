import type { Paper, Source } from '../model.ts';
import type { RecordField } from './record.ts';

/** One field as the text of a table's cell; an absent field is an empty cell. */
export function cell(paper: Paper, field: RecordField): string {
  if (field === 'sources') return paper.sources.map(place).join('; ');
  const value = paper[field];
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? value.join('; ') : String(value);
}

/** `listing.txt:3-5`, and the record's own key after it where the input has one: `library.bib:3-5#doe2020`. */
function place({ file, lines: [first, last], id }: Source): string {
  return `${file}:${first}-${last}${id === undefined ? '' : `#${id}`}`;
}
