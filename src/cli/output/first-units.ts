/** The first units of a text, but no half of a surrogate pair at their end. */
export function firstUnits(text: string, most: number): string {
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}
