/** `*A Moe and 2 more*`, `__We grow moss.__`, `''A Moe''`: the text between marks of emphasis that hold all of it. */
export function withoutEmphasis(text: string): string {
  if (text === '') return text;
  const first = text.charCodeAt(0);
  const last = text.length - 1;
  // ' is a mark of wikis when there are two
  if (first === 39)
    return /^''(?!').*[^']''$/u.test(text) && text.indexOf("''", 2) === last - 1 ? text.slice(2, -2) : text;
  // * and _
  if ((first !== 42 && first !== 95) || text.charCodeAt(last) !== first || last < 3) return text;
  const double = text.charCodeAt(1) === first && text.charCodeAt(last - 1) === first ? 2 : 1;
  return text.indexOf(text.charAt(0), double) === text.length - double ? text.slice(double, -double) : text;
}
