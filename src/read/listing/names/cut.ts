/** The ends of author lists that say "there are more". */

interface CutForm {
  readonly name: string;
  readonly languages: readonly string[];
  readonly sample: string;
  /** Matches within the last characters of a list; what it matches and all that follows is dropped. */
  readonly pattern: RegExp;
}

export const CUT_FORMS: readonly CutForm[] = [
  {
    name: 'et-al',
    languages: ['en', 'la'],
    sample: 'Ada Moe et al.',
    pattern: /[\s,;]*(?<![\p{L}])(?:and\s+)?et\.?\s?al\b\.?(?!\p{L})/iu,
  },
  {
    name: 'others',
    languages: ['en'],
    sample: 'Ada Moe and others',
    pattern: /[\s,;]*(?:\band|&)\s+(?:others?|colleagues|co-?workers)\b\.?\s*$/i,
  },
  {
    name: 'number-more',
    languages: ['en'],
    sample: 'Ada Moe, and 14 more authors',
    pattern:
      /[\s,;·([]*(?:\band\s+|&\s*|\+\s*|…\s*|\.\.\.\s*)*(?:show\s+)?\+?\d+\s+(?:more|other|additional|authors?|others)(?:\s+authors?|\s+not shown|\s+hidden)?\b.{0,12}$/i,
  },
  { name: 'plus-number', languages: [], sample: 'Ada Moe, +7', pattern: /[\s,;·([]+\+\s?\d+\s*[)\]]?\s*$/ },
  {
    name: 'show-all',
    languages: ['en'],
    sample: 'Ada Moe, Bo Noe Show all',
    pattern: /[\s,;·([…]+(?:show|see|view)\s+(?:all|more|fewer|less)(?:\s+authors?)?[\s)\]]*$/i,
  },
  { name: 'deng', languages: ['zh'], sample: '毛安, 诺波 等', pattern: /[\s,，、;；(（]*等(?:\d*人|著|\.|）|\))?\s*$/ },
  {
    name: 'hoka',
    languages: ['ja'],
    sample: '毛利安, 能勢保 ほか',
    pattern: /(?:[\s,，、;；(（]+他|[\s,，、;；(（]*(?:ほか|外))\s*\d*\s*(?:名|人)?[）)]?\s*$/,
  },
  { name: 'oe', languages: ['ko'], sample: '모안 외 3명', pattern: /\s+외(?:\s*\d+\s*(?:명|인))?\s*$/ },
  { name: 'i-dr', languages: ['ru'], sample: 'А. Моев и др.', pattern: /[\s,;]+(?:и\s+)?(?:др|соавт)\.?\s*$/iu },
  {
    name: 'u-a',
    languages: ['de'],
    sample: 'Ada Moe u. a.',
    pattern: /[\s,;]+(?:u\.\s?a\.|und\s+(?:andere|weitere)|et\s+coll\.?)\s*$/i,
  },
  {
    name: 'romance',
    languages: ['fr', 'es', 'pt', 'it'],
    sample: 'Ada Moe y otros',
    pattern:
      /[\s,;]+(?:et\s+autres|et\s+coll\.|y\s+otr[oa]s|y\s+cols?\.?|e\s+outr[oa]s|e\s+cols?\.?|e\s+altri)\.?\s*$/i,
  },
  { name: 'ellipsis', languages: [], sample: 'A Moe, B Noe…', pattern: /[\s,;·]*(?:…|\.\.\.)\s*[\])]?\s*$/ },
];

/** What lists of other languages end with, in lower case; a blank or a comma stands before it. */
export const CUT_PHRASES: readonly (readonly [languages: string, phrases: readonly string[]])[] = [
  ['de', ['u. a.', 'u.a.', 'et alii']],
  ['nl', ['e.a.', 'e. a.', 'en anderen']],
  ['sv no da', ['m.fl.', 'm. fl.', 'mfl.', 'med flera', 'med flere']],
  ['fi', ['ym.', 'ynnä muut']],
  ['pl', ['i in.', 'i inni', 'i wsp.']],
  ['cs sk', ['a kol.', 'a spol.', 'a další', 'a ďalší']],
  ['hu', ['és mtsai', 'és mtsai.', 'és munkatársai']],
  ['ro', ['ș.a.', 'și colab.', 'și alții']],
  ['ru bg', ['и другие', 'и съавт.']],
  ['uk', ['та ін.', 'та інші', 'й ін.', 'і ін.', 'та співавт.']],
  ['el', ['κ.ά.', 'κ.α.', 'κ. ά.', 'και άλλοι', 'και συν.']],
  ['tr', ['vd.', 'v.d.', 've ark.', 've diğerleri', 've arkadaşları']],
  ['ar', ['وآخرون', 'وآخرين', 'وزملاؤه']],
  ['fa', ['و همکاران', 'و دیگران']],
  ['he', ['ואחרים', "ואח'", 'ואח׳', 'ועמיתים']],
  ['hi', ['व अन्य', 'और अन्य', 'एवं अन्य', 'आदि']],
  ['th', ['และคณะ', 'และคนอื่นๆ']],
  ['vi', ['và cộng sự', 'và cs.', 'và các cộng sự', 'và nnk.']],
  ['id ms', ['dkk.', 'dkk', 'dan kawan-kawan', 'dan lain-lain']],
];

const lastWordOf = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);

const PHRASES = CUT_PHRASES.flatMap(([, phrases]) => phrases);

/** The phrases by their last words. */
const phrasesByEnd = new Map<string, string[]>();
for (const phrase of PHRASES) {
  const end = lastWordOf(phrase);
  phrasesByEnd.set(end, [...(phrasesByEnd.get(end) ?? []), phrase]);
}

/** The last words of the phrases, without signs. */
export const cutEndings: readonly string[] = PHRASES.flatMap(phrase => phrase.match(/[\p{L}\p{M}]+/gu)?.at(-1) ?? []);

/** What the phrases end with. */
const LAST_UNITS = new Set([...phrasesByEnd.keys()].map(word => word.charCodeAt(word.length - 1)));
const LONGEST_END = Math.max(...[...phrasesByEnd.keys()].map(word => word.length));

/** Where a list without its last phrase, `u. a.` or `i in.`, ends; -1 where it has none. */
export function cutPhraseAt(list: string): number {
  const text = list.trimEnd();
  const lastBlank = text.lastIndexOf(' ');
  if (text.length - lastBlank > LONGEST_END + 1 || !LAST_UNITS.has(text.charCodeAt(text.length - 1))) return -1;
  for (const phrase of phrasesByEnd.get(text.slice(lastBlank + 1).toLowerCase()) ?? []) {
    const at = text.length - phrase.length;
    if (at > 0 && ' ,;،؛'.includes(text[at - 1]!) && text.slice(at).toLowerCase() === phrase)
      return text.slice(0, at).replace(/[\s,;،؛]+$/u, '').length;
  }
  return -1;
}

/** The last words of the forms that end with a word of their own. */
const LAST_WORDS = new Set(
  `others other colleagues coworkers co-workers more author authors all less fewer shown hidden al coll col cols otros otras outros outras autres altri andere weitere
  др соавт 외 ほか 他 等 a`.split(/\s+/),
);
/** A list that ends with one of these may say how many names are missing. */
const LAST_SIGNS = /[\d)\]…+等人名외他ほか著명인.]$/;

function mayBeCut(text: string): boolean {
  if (text.indexOf('et al') >= 0 || text.indexOf('et. al') >= 0 || text.indexOf('…') >= 0 || text.indexOf('...') >= 0)
    return true;
  const end = text.trimEnd();
  const word = lastWordOf(end);
  return LAST_SIGNS.test(word) || LAST_WORDS.has(word.toLowerCase());
}
const TAIL = 90;

export interface Uncut {
  readonly text: string;
  readonly cut: boolean;
}

/** `Ada Moe, +3 authors, Bo Noe`: the names in the middle are missing. */
const INSIDE = /[,;]\s*\+\s?\d+\s(?:more\s)?(?:authors?|others?)(?=\s*[,;])/i;

/** Takes the sign that names are missing off a list. */
export function withoutCut(text: string): Uncut {
  const inside = text.indexOf('+') > 0 ? text.replace(INSIDE, '') : text;
  return inside === text ? withoutCutEnd(text) : { text: withoutCutEnd(inside).text, cut: true };
}

function withoutCutEnd(text: string): Uncut {
  const from = Math.max(0, text.length - TAIL);
  let tail = from === 0 ? text : text.slice(from);
  let cut = false;
  const phrase = cutPhraseAt(tail);
  if (phrase >= 0) {
    cut = true;
    tail = tail.slice(0, phrase);
  }
  if (mayBeCut(tail)) {
    for (const form of CUT_FORMS) {
      const found = tail.search(form.pattern);
      if (found < 0) continue;
      cut = true;
      tail = tail.slice(0, found);
    }
  }
  return cut
    ? { text: text.slice(0, from) + tail, cut }
    : { text, cut: text.indexOf('…') >= 0 || text.indexOf('...') >= 0 };
}

/** `et al.`, `and 14 more authors`, `等` on a line of its own. */
export function isOnlyCut(text: string): boolean {
  const first = text.charCodeAt(0);
  // a name begins with a capital, most often
  if (text.length > 40 || (first > 64 && first < 91)) return false;
  const { text: rest, cut } = withoutCut(` ${text}`);
  return cut && !/\p{L}/u.test(rest);
}
