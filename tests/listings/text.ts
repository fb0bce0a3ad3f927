/** Folds white space to single blanks and trims. */
export function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/**
 * Breaks text at blanks so that no line is longer than `width` (a longer word stands alone).
 * `first` is the number of columns that are taken on the first line, `hang` begins every further line.
 */
export function wrap(text: string, width: number, first: number, hang: string): string[] {
  if (width <= 0 || text.length + first <= width) return [text];
  const lines: string[] = [];
  let start = 0;
  let room = width - first;
  while (text.length - start > room) {
    let end = text.lastIndexOf(' ', start + room);
    // an indent is no word
    if (text.slice(start, Math.max(start, end)).trim() === '') end = text.indexOf(' ', Math.max(start, end) + 1);
    if (end < 0) break;
    lines.push(text.slice(start, end));
    start = end + 1;
    room = width - hang.length;
  }
  lines.push(text.slice(start));
  return lines.map((line, at) => (at === 0 ? line : hang + line));
}

/** The end of each sentence: a stop followed by a blank and a capital, not after an initial or a very short word. */
export function sentences(text: string): string[] {
  if (text.includes('。')) return text.split(/(?<=。)/u);
  const found: string[] = [];
  let start = 0;
  for (let at = text.indexOf('. '); at >= 0; at = text.indexOf('. ', at + 1)) {
    const next = text[at + 2] ?? '';
    if (next !== next.toUpperCase() || next === next.toLowerCase() || at - start < 20) continue;
    if (text.lastIndexOf(' ', at) > at - 4) continue;
    found.push(text.slice(start, at + 1));
    start = at + 2;
  }
  found.push(text.slice(start));
  return found;
}

/** The text's first words, as many as fit into `length` characters, at least one. */
export function firstWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = text.lastIndexOf(' ', length);
  return end > 0 ? text.slice(0, end) : text;
}
