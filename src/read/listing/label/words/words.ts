import { NEVER_IN_NAMES } from '../../names/names.ts';

/**
 * Words as the labeller sees them: a 32-bit hash of their lower-cased letters, computed while a line is scanned,
 * so that no string is made for a word. (FNV-1a over UTF-16 units.)
 */
export const HASH_START = 0x811c9dc5 | 0;

export function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Class of a UTF-16 unit, one byte each. */
export const OTHER = 0;
export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
export const DIGIT = 4;
/** A letter of a script without spaces between words: each counts as a word. */
export const IDEOGRAPH = 5;
/** A combining mark: belongs to the letter before. */
export const MARK = 6;
/** A letter of a script without capitals, whose words have blanks between them. */
export const CASELESS = 7;
/** No word of such a script is longer: what is longer is a phrase, as in Thai, which has no blanks between words. */
export const LONGEST_CASELESS = 20;

/** What no class is: both tables are filled for a unit when it is met, so that start-up stays cheap. */
const UNMET = 255;
const classes = new Uint8Array(0x10000).fill(UNMET);
const lowers = new Uint16Array(0x10000);

/** Hebrew, Arabic, and the scripts of India and South-East Asia stand below it; names in Hangul were learned. */
const CASELESS_END = 0x1100;

function classify(unit: number): number {
  const text = String.fromCharCode(unit);
  if (/\s/u.test(text)) return SPACE;
  if (/\p{Nd}/u.test(text)) return DIGIT;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return IDEOGRAPH;
  if (/\p{M}/u.test(text)) return MARK;
  if (/[\p{Lu}\p{Lt}]/u.test(text)) return UPPER;
  if (unit > 0xff && unit < CASELESS_END && /\p{Lo}/u.test(text)) return CASELESS;
  return /\p{L}/u.test(text) ? LOWER : OTHER;
}

function meet(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase();
  lowers[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit;
  const kind = classify(unit);
  classes[unit] = kind;
  return kind;
}

export function classOf(unit: number): number {
  const kind = classes[unit]!;
  return kind === UNMET ? meet(unit) : kind;
}

/** Lower case of a unit whose class was asked for before. */
export function lowerOf(unit: number): number {
  return lowers[unit]!;
}

export function hashWord(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (classOf(unit) !== MARK) hash = mix(hash, lowerOf(unit));
  }
  return hash;
}

/** By language; a word that another language has for things, or that is in names (`da`, `del`), is in no row of its own. */
const FUNCTION_WORDS = [
  'a an the of for and or in on with to from by via at as is are was be we this that these its it our their ' +
    'using toward towards under over into between through without within not can do does how what why when where which',
  'le les des du une un et pour dans sur avec par aux entre chez sans ce cette ces',
  'der die das und ein eine für mit zur zum im auf von bei über aus als durch ohne zwischen eines einer einem einen dem beim wie',
  'el los las una y en para por con sobre desde entre cómo qué según mediante',
  'um uma o os e em na no com ao pela pelo como sobre',
  'il lo gli per di in su alla nella nelle nei sul sulla tra fra come che una uno',
  'het een voor met op aan uit bij naar door als tegen zonder over onder wat waarom hoe',
  'och på för av med ett hos mot utan genom från hur vid om att som är mellan',
  'i w z ze na do od dla przez oraz przy po nad pod czy jak za o się',
  've na pro se ze od při nad pod jako jak mezi pomocí podle',
  've bir ile için üzerine olarak mi mı göre arasında üzerinde',
  'в на с по для из к о об при и от у за как под над между через со ко во не без до',
  'у в на з із до для та й і від про за як під над між через при без зі',
  'των του της τον την το τα οι ο η με για και σε στο στη στην στον στους στις από ένα μια ένας ως κατά προς γιατί',
  'في من على إلى عن مع بين عند هل حول لدى بعد قبل خلال عبر باستخدام نحو',
  'در از به با برای که را بر تا یا این آن میان چرا درباره',
  'של על את עם בין אל כי לפי או מן הוא היא זה לא',
  'के का की में से पर और को ने एक है हैं लिए द्वारा एवं तथा',
  'của và cho trong bằng ở đến về với các những một trên từ tại theo là được có không vì',
  'dan di untuk dengan pada dari dalam terhadap oleh yang sebagai antara ke melalui atas sebuah',
  '및 위한 대한 관한 통한 이용한 있는 수 의한',
].join(' ');

const PARTICLES =
  'de la van von der den dos da del della di du le el al bin ibn bint binte ben abu ka kwa ter ten van’t af av zu vom zur y e';

/** Bits of `closedClassOf`. Words that glue other words: frequent in titles and sentences, never a name. Written in lower case only. */
export const FUNCTION = 1;
/** Lower-case words inside names: van, de la, dos. */
export const PARTICLE = 2;
/** Words for "and" before the last name of a list. */
export const CONJUNCTION = 4;

/** The closed classes in one table with open addressing: hashes, and beside them their classes; 0 marks a free slot. */
const TABLE = 1 << 10;
const tableHashes = new Int32Array(TABLE);
const tableClasses = new Uint8Array(TABLE);

const slotOf = (hash: number): number => {
  let slot = (hash ^ (hash >>> 12)) & (TABLE - 1);
  while (tableClasses[slot] !== 0 && tableHashes[slot] !== hash) slot = (slot + 1) & (TABLE - 1);
  return slot;
};

for (const [words, kind] of [
  [FUNCTION_WORDS, FUNCTION],
  [PARTICLES, PARTICLE],
  [`and y e ${NEVER_IN_NAMES.join(' ')}`, CONJUNCTION],
] as const) {
  for (const word of words.split(' ')) {
    const hash = hashWord(word);
    const slot = slotOf(hash);
    tableHashes[slot] = hash;
    tableClasses[slot] = tableClasses[slot]! | kind;
  }
}

/** The closed classes that a word is of, a bit each; 0 for nearly all words. */
export const closedClassOf = (hash: number): number => tableClasses[slotOf(hash)]!;
export const isFunctionWord = (hash: number): boolean => (closedClassOf(hash) & FUNCTION) !== 0;
export const isParticle = (hash: number): boolean => (closedClassOf(hash) & PARTICLE) !== 0;
export const isConjunction = (hash: number): boolean => (closedClassOf(hash) & CONJUNCTION) !== 0;

/** Nothing was learned of Greek names; a letter or two are signs, `μ`, `αβ`. */
export const isGreek = (unit: number, length: number): boolean => unit > 0x36f && unit < 0x400 && length > 2;
