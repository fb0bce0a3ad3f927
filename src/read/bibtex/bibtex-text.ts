import { bibtexNameAsWritten } from '../name-order.ts';
import { texToText } from '../tex.ts';
import { foldSpace } from '../text.ts';

/** Commands that stand for a character. */
const CHARACTERS: Readonly<Record<string, string>> = {
  // Braces and backslashes that are text wait until those that are not are gone.
  textbackslash: '\u0003',
  textasciitilde: '~',
  textasciicircum: '^',
  textbraceleft: '\u0001',
  textbraceright: '\u0002',
  textless: '<',
  textgreater: '>',
  textbar: '|',
  textunderscore: '_',
  textdollar: '$',
  textquotesingle: "'",
  textquotedbl: '"',
  textquoteleft: '‘',
  textquoteright: '’',
  textquotedblleft: '“',
  textquotedblright: '”',
  textendash: '–',
  textemdash: '—',
  textellipsis: '…',
  ldots: '…',
  dots: '…',
  textdegree: '°',
  textregistered: '®',
  texttrademark: '™',
  textcopyright: '©',
  copyright: '©',
  textmu: 'µ',
  texteuro: '€',
  euro: '€',
  pounds: '£',
  S: '§',
  P: '¶',
  slash: '/',
  LaTeX: 'LaTeX',
  TeX: 'TeX',
  BibTeX: 'BibTeX',
  newline: ' ',
  par: '\n',
};

/** Commands whose argument is the text. */
const STYLES =
  /\\(?:emph|text(?:it|bf|sc|tt|rm|sf|sl|up|md|normal|super|superscript|subscript)?|uppercase|lowercase|mbox|ensuremath|url|path|enquote|noopsort\{[^{}]*\}|href\{[^{}]*\})\s*(?=\{)/g;
/** `{\it text}`: the command ends where the blank is. */
const SWITCHES = /\\(?:it|bf|sc|tt|em|rm|sl|sf|itshape|bfseries|scshape|normalfont|protect|relax)(?![A-Za-z])\s*/g;
const CHARACTER = /\\([A-Za-z]+)(?:\{\}|\s+|(?![A-Za-z]))/g;
const MATH = /(\\\\|\\\$|\$\$[^$]*\$\$|\$[^$]*\$)/;

/** The text of a BibTeX value: accents and commands become characters, braces go; `$…$` stays as it is. */
export function bibToText(value: string): string {
  if (!/[\\{}~]|--|``|''/.test(value)) return value;
  const parts = texToText(value).split(MATH);
  return parts
    .map((part, k) => (k % 2 === 0 ? plain(part) : part.startsWith('$') ? part : part === '\\$' ? '$' : ' '))
    .join('');
}

function plain(text: string): string {
  return text
    .replace(STYLES, '')
    .replace(SWITCHES, '')
    .replace(/\\([{}])/g, (_, brace: string) => (brace === '{' ? '\u0001' : '\u0002'))
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/``/g, '“')
    .replace(/''/g, '”')
    .replace(/~/g, ' ')
    .replace(CHARACTER, (whole, name: string) => CHARACTERS[name] ?? whole)
    .replace(/[{}]/g, '')
    .replace(/\\([&%#_ ])/g, '$1')
    .replace(/\\[,;:!/-]/g, found => (found === '\\,' || found === '\\;' ? ' ' : ''))
    .replaceAll('\u0001', '{')
    .replaceAll('\u0002', '}')
    .replaceAll('\u0003', '\\');
}

/** The names of an author field: separated by "and" outside braces. "others" says that the list is cut. */
export function bibNames(value: string): string[] {
  const names: string[] = [];
  let depth = 0;
  let from = 0;
  const AND = /\\.|[{}]|\s+and\s+/gis;
  for (let found = AND.exec(value); found !== null; found = AND.exec(value)) {
    if (found[0] === '{') depth += 1;
    else if (found[0] === '}') depth -= 1;
    else if (depth === 0 && !found[0].startsWith('\\')) {
      names.push(value.slice(from, found.index));
      from = AND.lastIndex;
    }
  }
  return [...names, value.slice(from)]
    .map(name => foldSpace(bibtexNameAsWritten(bibToText(name.replace(/ *[\t\r\n]\s*/g, ' ')))))
    .filter(name => name !== '');
}
