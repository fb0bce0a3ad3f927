import anyAscii from 'any-ascii';

/** What has to be undone before a text that is not plain ASCII can be compared. For keys only, never for output. */
interface Repair {
  readonly name: string;
  /** The repair is tried only where one of these stands in the text. */
  readonly signs: RegExp;
  readonly apply: (text: string) => string;
  readonly sample: readonly [from: string, to: string];
}

const NAMED: Readonly<Record<string, string>> = {
  amp: ' and ',
  lt: ' ',
  gt: ' ',
  quot: ' ',
  apos: "'",
  nbsp: ' ',
  ndash: '-',
  mdash: '-',
  hellip: ' ',
  szlig: 'ss',
  oslash: 'o',
  aelig: 'ae',
  oelig: 'oe',
  eth: 'd',
  thorn: 'th',
};
const GREEK =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );
const GREEK_NAMES: ReadonlySet<string> = new Set(GREEK);
const GREEK_CAPITAL_ALPHA = 0x391;

/** Scripts without spaces whose letters stand for words or syllables: each becomes a word. */
const SYLLABLES = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** UTF-8 read as Windows-1252, one character for each byte. */
const TRAIL = '[\u0080-\u00bf\u0152-\u0178\u0192\u02c6\u02dc\u2013-\u2122\u20ac]';
const MOJIBAKE = new RegExp(`[\u00c2-\u00df]${TRAIL}|[\u00e0-\u00ef](?:${TRAIL}{2}|\u20ac\ufffd)`);
const EVERY_MOJIBAKE = new RegExp(MOJIBAKE.source, 'g');
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const utf8 = new TextDecoder('utf-8', { fatal: true });

export const REPAIRS: readonly Repair[] = [
  { name: 'mojibake', signs: MOJIBAKE, apply: unscramble, sample: ['MÃ¼ller', 'Müller'] },
  {
    name: 'entities',
    signs: /&\s?#?\s?\w/,
    apply: entities,
    sample: ['K&#246;nig &amp; Br&eacute;al', 'König  and  Breal'],
  },
  {
    name: 'tags',
    signs: /</,
    apply: t => t.replace(/<\/?(?:su[bp]|i|b|em|strong|sc|span|tt)\b[^<>]*>/gi, '').replace(/<\/?[a-z][^<>]*>/gi, ' '),
    sample: ['CO<sub>2</sub> uptake', 'CO2 uptake'],
  },
  {
    name: 'tex',
    signs: /[\\$]/,
    apply: tex,
    sample: ["Poincar\\'{e} maps of $\\alpha$-stable flows", 'Poincare maps of  alpha -stable flows'],
  },
  {
    name: 'greek',
    signs: /[\u0391-\u03c9]/,
    apply: t => t.replace(/[\u0391-\u03c9]/g, greekName),
    sample: ['TNF-α', 'TNF- alpha '],
  },
];

/** Undoes damage and markup and transliterates: the result is ASCII. */
export function repair(text: string): string {
  let repaired = text;
  for (const row of REPAIRS) if (row.signs.test(repaired)) repaired = row.apply(repaired);
  const plain = repaired.normalize('NFKC').replace(/[\u2010-\u2015\u2212]/g, '-');
  return anyAscii(plain.replace(SYLLABLES, letter => `${letter} `));
}

/** Sequence by sequence, so that one that is beyond repair does not keep the others damaged. */
function unscramble(text: string): string {
  return text.replace(/\u00e2\u20ac\ufffd/g, ' ').replace(EVERY_MOJIBAKE, sequence => {
    const bytes = Uint8Array.from(sequence, letter =>
      letter.charCodeAt(0) < 256 ? letter.charCodeAt(0) : 0x80 + WINDOWS_1252.indexOf(letter),
    );
    try {
      return utf8.decode(bytes);
    } catch {
      return sequence;
    }
  });
}

/** Decodes HTML character references, also broken ones: `&# 246 ;`. */
export function entities(text: string): string {
  return text
    .replace(/&\s?#\s?(?:x([0-9a-f]{2,6})|(\d{2,7}))\s?;?/gi, (whole, hex?: string, decimal?: string) =>
      character(whole, hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replace(/&([a-z]{2,8});/gi, (_, name: string) => named(name));
}

function character(whole: string, code: number): string {
  return code >= 32 && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
}

function named(name: string): string {
  const lower = name.toLowerCase();
  if (GREEK_NAMES.has(lower)) return ` ${lower} `;
  const letter = /^([a-z])(?:acute|grave|circ|uml|tilde|ring|cedil|caron|slash)$/.exec(lower)?.[1];
  return letter ?? NAMED[lower] ?? ' ';
}

function tex(text: string): string {
  return text
    .replace(/\\[`'^"~=.](?:\\i\b|\s*\{\\?([a-zA-Z])\}|\s*([a-zA-Z]))?/g, (_, a?: string, b?: string) => a ?? b ?? 'i')
    .replace(/\\[cvuHdbrk](?:\s+|\s*\{)([a-zA-Z])\}?/g, '$1')
    .replace(/\\(ss|ae|oe|aa|o|l|i|j)\b\s*/gi, '$1')
    .replace(/\\([a-zA-Z]+)\s*/g, (_, name: string) =>
      GREEK_NAMES.has(name.toLowerCase()) ? ` ${name.toLowerCase()} ` : '',
    )
    .replace(/[{}^_~\\]|\$/g, mark => (mark === '~' ? ' ' : ''));
}

function greekName(letter: string): string {
  const place = (letter.charCodeAt(0) - GREEK_CAPITAL_ALPHA) % 32;
  return ` ${GREEK[place] ?? letter} `;
}
