/** What no format but JSON has a place for: control characters, and halves of characters that no encoding can write. */
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f]/g;
const HALVES = /\p{Surrogate}/gu;

/** What has to be changed inside a text: seldom there, and found faster than it is replaced. */
const UNEVEN = /[\u0000-\u001f\u007f\ud800-\udfff]| {2}/;

/** Text of one line: runs of blanks, tabs and line ends are one blank, control characters are gone. */
export function oneLine(text: string): string {
  if (!UNEVEN.test(text)) return text.trim();
  return text
    .replace(HALVES, '\ufffd')
    .replace(/[ \t\n\r\f\v]+/g, ' ')
    .replace(CONTROLS, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The paragraphs of an abstract, each of one line. */
export function paragraphsOf(text: string | null): string[] {
  return (text ?? '')
    .split(/[\r\n]+/)
    .map(oneLine)
    .filter(paragraph => paragraph !== '');
}

/**
 * Keywords in one text, as the format separates them; by semicolons where a keyword has a comma in it. A semicolon inside a keyword becomes a comma.
 */
export function keywordText(keywords: readonly string[]): string {
  const words = keywords.map(word => oneLine(word.replaceAll(';', ','))).filter(word => word !== '');
  if (!words.some(word => word.includes(','))) return words.join(', ');
  // The last semicolon says that the comma of a single keyword separates nothing.
  return words.length === 1 ? `${words[0]};` : words.join('; ');
}
