/** Beyond every score of a word. */
const MOST = 1000;

/** Signs that tell something of a line: ". " before a capital inside it, quotes, brackets, marks of emphasis, " - ", "@" and "//". 0 is any other. */
export const SIGN = {
  separator: 1,
  stop: 2,
  quote: 3,
  round: 4,
  square: 5,
  emphasis: 6,
  dash: 7,
  at: 8,
  slash: 9,
  wideStop: 10,
} as const;
const SIGNS = 11;

/** Everything the labeller knows of one line, counted in one pass over its first characters. */
export interface Sight {
  /** Characters in the line, blanks at both ends left out. */
  length: number;
  indent: number;
  /** What stands before the text: `1. `, `- `, `### ` (the kind of leadOf). */
  lead: string;
  /** Field that a label at the beginning names, `+` behind it when nothing follows: `authors`, `abstract+`. */
  label: string;
  furniture: string;
  toggle: boolean;
  /** A consortium, a collaboration, a study group. */
  group: boolean;
  /** Words of letters; of these: with a capital, all capitals, one capital letter, function words, particles. */
  words: number;
  capitals: number;
  shouted: number;
  initials: number;
  functionWords: number;
  particles: number;
  /** Tokens of digits, and words that hold digits or capitals inside. */
  numbers: number;
  mixed: number;
  /** A token that could be a year. */
  years: number;
  /** Lexicon scores of the words: whole numbers, SCALE to a unit of log-odds. */
  sum: number;
  /** Lexicon's sum of how much the words belong in sentences rather than titles. */
  prose: number;
  min: number;
  max: number;
  firstScore: number;
  lastScore: number;
  firstWord: number;
  lastWord: number;
  /** Characters of the first token, for "would it have fitted on the line before?" */
  firstLength: number;
  /** Pieces between list separators, and how many of them look like names. */
  segments: number;
  nameSegments: number;
  /** Units: the separator of the list, 0 for none, 'a' for a lone "and". */
  separator: number;
  /** How often each sign (SIGN) was met where it tells something. */
  readonly signs: Uint16Array;
  /** The line ends in the middle of a sentence or a list, so that it goes on in the next one. */
  open: boolean;
  start: number;
  end: number;
  /** 128 bits, one or so for each longer word: tells whether two lines share words. */
  bits0: number;
  bits1: number;
  bits2: number;
  bits3: number;
}

/** A sight of nothing, to be filled by `seeLine`. */
export function createSight(): Sight {
  return {
    length: 0,
    indent: 0,
    lead: 'none',
    label: '',
    furniture: '',
    toggle: false,
    group: false,
    words: 0,
    capitals: 0,
    shouted: 0,
    initials: 0,
    functionWords: 0,
    particles: 0,
    numbers: 0,
    mixed: 0,
    years: 0,
    sum: 0,
    prose: 0,
    min: MOST,
    max: -MOST,
    firstScore: 0,
    lastScore: 0,
    firstWord: 0,
    lastWord: 0,
    firstLength: 0,
    segments: 0,
    nameSegments: 0,
    separator: 0,
    signs: new Uint16Array(SIGNS),
    open: false,
    start: 0,
    end: 0,
    bits0: 0,
    bits1: 0,
    bits2: 0,
    bits3: 0,
  };
}

/** Sets back to nothing what `scan` adds to. */
export function clearSight(sight: Sight): void {
  sight.words = 0;
  sight.capitals = 0;
  sight.shouted = 0;
  sight.initials = 0;
  sight.functionWords = 0;
  sight.particles = 0;
  sight.numbers = 0;
  sight.mixed = 0;
  sight.years = 0;
  sight.sum = 0;
  sight.prose = 0;
  sight.min = MOST;
  sight.max = -MOST;
  sight.firstScore = 0;
  sight.lastScore = 0;
  sight.firstWord = 0;
  sight.lastWord = 0;
  sight.segments = 0;
  sight.nameSegments = 0;
  sight.separator = 0;
  sight.signs.fill(0);
  sight.bits0 = 0;
  sight.bits1 = 0;
  sight.bits2 = 0;
  sight.bits3 = 0;
}
