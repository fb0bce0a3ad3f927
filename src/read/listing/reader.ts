import type { Block, Line, Reader } from '../../model.ts';

/** Stands here until the reader of listings does: every line is noise. */
export function createListingReader(_file: string, _options: { readonly layout?: string }): Reader<readonly Line[]> {
  const noise = (line: Line): Block => ({ lines: [{ ...line, role: 'noise' }], paper: null, problems: [] });
  return { push: lines => lines.map(noise), end: () => [] };
}
