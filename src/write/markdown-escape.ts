/** Characters that begin or end a construct of CommonMark or of GitHub's dialect wherever they stand. */
const anywhere = /[\\`*_[\]<>~|$]/g;

/** `&` begins an entity only before a name or a number that ends in `;`. */
const entity = /&(?=#?\w+;)/g;

/** What makes a heading, a list item, a rule or an underline at the beginning of a line. */
const atStart = /^(?:[#+=-]|\d{1,9}(?=[.)]))/;

/**
 * Text that Markdown shows exactly as it is here. Line ends become blanks: a paragraph is one line.
 * `2. Results for *all*` → `2\. Results for \*all\*`
 */
export function escapeMarkdown(text: string): string {
  return escapeLine(oneBlank(text));
}

/**
 * The same for texts with commas between. Where a comma, or the dot between parts of a line, stands in a text itself, two blanks follow it: Markdown
 * shows one, and our reader knows it for what it is.
 */
export function escapeList(texts: readonly string[]): string {
  return escapeLine(
    texts
      .map(text =>
        oneBlank(text)
          .trim()
          .replace(/(,| ·) /g, '$1  '),
      )
      .filter(text => text !== '')
      .join(', '),
  );
}

function oneBlank(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function escapeLine(text: string): string {
  return text
    .replace(anywhere, '\\$&')
    .replace(entity, '\\&')
    .replace(atStart, begin => (/\d/.test(begin) ? `${begin}\\` : `\\${begin}`));
}
