/** What a TeX accent puts on a letter, as a combining character. */
const MARKS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030A',
  H: '\u030B',
  v: '\u030C',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
};

const LETTERS: Readonly<Record<string, string>> = {
  aa: 'å',
  AA: 'Å',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ss: 'ß',
  dh: 'ð',
  DH: 'Ð',
  dj: 'đ',
  DJ: 'Đ',
  th: 'þ',
  TH: 'Þ',
  ng: 'ŋ',
  NG: 'Ŋ',
  i: 'ı',
  j: 'ȷ',
};

/** Mathematics and escaped signs: what is to stay as it is. */
const STAYS = String.raw`\\\\|\\\$|\$\$[^$]*\$\$|\$[^$]*\$|\\\((?:[^\\]|\\[^)\\]|\\\\){0,500}\\\)|\\\[(?:[^\\]|\\[^\]\\]|\\\\){0,500}\\\]`;
/** An accent: `\'`, or `\v` before a blank, a brace or a dotless letter; and its letter: `e`, `{e}`, `\i`, `{\i}`. */
const ACCENT = String.raw`\\(?:([${'`'}'^"~=.])|([uvHckrdb])(?=\s*\{|\s+\p{L}|\s*\\[ij])\s*)(?:\{\s*\\?(\p{L})\s*\}|\\([ij])(?:\{\}|\s+|(?![A-Za-z]))|(\p{L}))`;
const NAMES = Object.keys(LETTERS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const LETTER = String.raw`\\(${NAMES})(?![A-Za-z])(?:\{\}|\s+(?=\p{Ll}))?`;

/** Every accent and every letter begins like this; `\textbf` and `\alpha`, which most backslashes belong to, do not. */
const BEGINNING = new RegExp(String.raw`\\(?:[${'`'}'^"~=.]|(?:${NAMES}|[uvHckrdb])(?![A-Za-z]))`);
const ACCENTS = new RegExp(String.raw`(${STAYS})|(\{)?${ACCENT}(\})?`, 'gu');
const LETTERS_OF_TEX = new RegExp(String.raw`(${STAYS})|\{${LETTER}\}|${LETTER}`, 'gu');

/**
 * Turns TeX accents and letters outside mathematics into characters: `Fr\'ed\'eric` is `Frédéric`, `M{\aa}ns` is `Måns`; `$\'e$` stays.
 * What has no character of its own stays too, so that escaped quotes (`don\'t`) survive.
 */
export function texToText(text: string): string {
  if (!text.includes('\\') || !BEGINNING.test(text)) return text;
  const quoted = /\\"(?![\p{L}{\\])/u.test(text);
  return accented(accented(text, quoted), quoted).replace(
    LETTERS_OF_TEX,
    (whole, stays?: string, braced?: string, bare?: string) =>
      stays === undefined ? (LETTERS[(braced ?? bare)!] ?? whole) : whole,
  );
}

/** One pass; letters that bear two accents (`\'{\^e}`) take two. */
function accented(text: string, quoted: boolean): string {
  return text.replace(ACCENTS, (whole: string, ...groups: unknown[]) => {
    const [stays, open, sign, word, braced, dotless, bare, close, at] = groups as [...(string | undefined)[], number];
    if (stays !== undefined) return whole;
    const accent = (sign ?? word) as string;
    const letter = (braced ?? dotless ?? bare) as string;
    if (braced === undefined && isEscapedQuote(accent, text, at as number, whole, quoted)) return whole;
    const char = (letter + MARKS[accent]!).normalize('NFC');
    if ([...char].length > 1) return whole;
    if (open === undefined) return char + (close ?? '');
    return close === undefined ? open + char : char;
  });
}

/** `it\'s`, or `\"` before a word where another `\"` ends one: quotes of a program, not accents. */
function isEscapedQuote(accent: string, text: string, at: number, whole: string, quoted: boolean): boolean {
  const startsWord = !/[\p{L}\p{M}]/u.test(text.charAt(at - 1));
  const endsWord = !/[\p{L}\p{M}\\{]/u.test(text.charAt(at + whole.length));
  if (accent === "'") return !startsWord && endsWord && /[std]$/.test(whole);
  return accent === '"' && quoted && startsWord;
}
