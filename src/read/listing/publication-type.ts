/** `[J]`, `[C]`, `[EB/OL]`: the kind of publication, behind the title in GB/T 7714; the source of a pattern. */
export const PUBLICATION_TYPE = String.raw`\[(?:[JCMDNRSPAZ]|EB|DB|OL)(?:\/OL)?\]`;
