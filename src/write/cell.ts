import type { RecordField } from '../fields.ts';
import type { Paper, Source } from '../model.ts';

/** One field as the text of a table's cell; an absent field is an empty cell. */
export function cell(paper: Paper, field: RecordField): string {
  if (field === 'sources') return paper.sources.map(place).join('; ');
  const value = paper[field];
  if (value === undefined || value === null) return '';
  // A semicolon inside a name or a keyword is not to look like one between two.
  return typeof value === 'object' ? value.map(item => item.replace(/;(?= )/g, ',')).join('; ') : String(value);
}

/** A text that no spreadsheet runs as a formula: an apostrophe is put before what would begin one, or before what looks as if it had been. */
export function harmless(text: string): string {
  return /^'*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}

/** `listing.txt:3-5`, and the record's own key after it where the input has one: `library.bib:3-5#doe2020`. */
function place({ file, lines: [first, last], id }: Source): string {
  return `${file}:${first}-${last}${id === undefined ? '' : `#${id}`}`;
}
