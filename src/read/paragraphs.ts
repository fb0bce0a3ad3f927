/** Wrapped lines as one paragraph: lines are joined by one blank. */
export function joinLines(lines: readonly string[]): string {
  return lines
    .map(line => line.trim())
    .filter(line => line !== '')
    .join(' ');
}

/**
 * Wrapped text: a blank line or an indented line begins a paragraph, and paragraphs are joined by one line feed. Where every line is indented,
 * the indent means nothing.
 */
export function joinParagraphs(lines: readonly string[]): string {
  const indented = lines.filter(line => /^\s+\S/.test(line)).length;
  const useIndent = indented < lines.filter(line => line.trim() !== '').length;
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === '' || (useIndent && /^\s/.test(line))) paragraphs.push([]);
    paragraphs.at(-1)!.push(line);
  }
  return paragraphs
    .map(joinLines)
    .filter(text => text !== '')
    .join('\n');
}
