/** `Doe,  Jane, Jr.`: two to four blanks behind the comma, which our writers of RIS and MEDLINE set. */
const MARKED = /^([^,]+),( {2,4})([^ ,][^,]*?)(?:, ([^,]+))?$/;

/**
 * The name as it was before RIS or MEDLINE wanted the family name first: two blanks behind the comma say that it stood last, three that no comma was
 * there, four that one was before the suffix. A comma at the end says that the whole is one name.
 */
export function nameAsWritten(field: string): string {
  const found = MARKED.exec(field.trim());
  if (found === null) return field.trim().replace(/,$/, '');
  const [, family = '', blanks = '', given = '', suffix] = found;
  return inOrder(family, given, suffix, blanks.length);
}

/** `Doe, Jr.,  Jane`, as BibTeX has it: five blanks say that the suffix stood at the end, behind a comma. */
const MARKED_IN_BIBTEX = /^([^,]+),(?: ([^,]+),)?( {2,5})([^ ,][^,]*)$/;

/** The name as it was before BibTeX wanted the family name first. */
export function bibtexNameAsWritten(field: string): string {
  const found = MARKED_IN_BIBTEX.exec(field.trim());
  if (found === null) return field.trim();
  const [, family = '', suffix, blanks = '', given = ''] = found;
  return inOrder(family, given, suffix, blanks.length);
}

function inOrder(family: string, given: string, suffix: string | undefined, blanks: number): string {
  const end = suffix === undefined ? '' : ` ${suffix}`;
  if (blanks === 2) return `${given} ${family}${end}`;
  if (blanks === 3) return `${family} ${given}${end}`;
  return blanks === 4 ? `${given} ${family},${end}` : `${family}, ${given},${end}`;
}
