import {
  BREAK,
  CAPITALS,
  CLOSE,
  CONJUNCTION,
  GLUE,
  LIST,
  LONE_CAPITAL,
  OPEN,
  STOP,
  type Words,
  YEAR,
} from './citation-words.ts';
import { isGroup } from './names.ts';

/** Judges spans of one line. Every figure is on the scale of the lexicon: log-odds. */
export interface Judge {
  readonly words: Words;
  /** How much text[from..to) is a list of names: the sum over its words and over the shape of its names; 0 for no words. */
  authors(from: number, to: number): number;
  /** How much text[from..to) is a title. */
  title(from: number, to: number): number;
  /** How much text[from..] is what follows a title and its authors: venue, year, pages. */
  rest(from: number): number;
}

const LONGEST_NAME = 4;
const GROUP_SCORE = 2;

function shapeOfName(count: number): number {
  if (count === 1) return -0.7;
  return count <= LONGEST_NAME ? 0.8 : -1.5 * (count - LONGEST_NAME);
}

/** [word - first]: the score of the list of names that begins at the first word and ends with that word. */
function runFrom(words: Words, first: number): Float64Array {
  const run = new Float64Array(words.count - first);
  let closed = 0;
  let sum = 0;
  let count = 0;
  let start = first;
  let brackets = 0;
  for (let at = first; at < words.count; at++) {
    const kind = words.kinds[at]!;
    const gap = words.gaps[at]!;
    const glued = at > first && words.gaps[at - 1] === GLUE;
    const and = kind === CONJUNCTION && brackets === 0;
    if (and) {
      closed += nameScore(words, start, at, sum, count);
      sum = 0;
      count = 0;
      start = at + 1;
    } else if (brackets === 0) {
      sum += words.scores[at]!;
      if (!glued) count++;
    } else if (kind === YEAR) closed -= 3;
    run[at - first] = closed + (count === 0 ? 0 : nameScore(words, start, at + 1, sum, count));
    if (gap === OPEN) brackets = 1;
    else if (gap === CLOSE) brackets = 0;
    if (brackets > 0 || (gap !== LIST && gap !== STOP && gap !== BREAK)) continue;
    closed += nameScore(words, start, at + 1, sum, count) - (gap === STOP ? 3 : gap === BREAK ? 4 : 0);
    sum = 0;
    count = 0;
    start = at + 1;
  }
  return run;
}

function nameScore(words: Words, first: number, end: number, sum: number, count: number): number {
  if (count === 0) return 0;
  if (count === 1 && (words.kinds[first] === LONE_CAPITAL || words.kinds[first] === CAPITALS)) return sum * 0.6;
  const score = Math.min(6, sum) + shapeOfName(count);
  if (score < 0 && end - first < 12 && isGroup(words.text.slice(words.starts[first]!, words.ends[end - 1]!)))
    return GROUP_SCORE;
  return score;
}

const VENUE_START =
  /^(?:[Ii]n:? (?:the |Proc|Adv|\p{Lu})|Proc|Proceedings|arXiv|CoRR|Journal|J\. |Int\.? |IEEE|ACM|Adv(?:ances|\.)|Trans(?:actions|\.)|Annals|Ann\. |[Pp]reprint|[Tt]o appear|[Aa]ccepted|[Ss]ubmitted|[Pp]h\.?D|[Tt]hesis|[Tt]ech(?:nical|\.) [Rr]ep|[Mm]aster|Lecture Notes|LNCS|doi|DOI|https?:|vol\. |pp\. |\*|_|\/\/|\[[JCMDNRSPA](?:\/OL)?\])/u;
const VENUE_WORD =
  /\b(?:journal|proceedings|conference|workshop|symposium|transactions|letters|review|reviews|annals|bulletin|magazine|lecture notes|preprint|press|university|springer|elsevier|wiley|revista|revue|zeitschrift|rivista|archives|acta|icml|neurips|nips|iclr|acl|emnlp|naacl|cvpr|iccv|eccv|aaai|ijcai|kdd|sigir|www|chi|interspeech|icassp|colt|aistats|uai|tacl|jmlr|pmlr|lncs|arxiv|corr)\b|学报|杂志|期刊|大学|журнал|вестник/iu;
const YEAR_IN = /(?:^|[^\d])(?:19|20)\d\d(?!\d)/;
const PAGES = /\bpp?\.? ?\d|\bvol\.? ?\d|\d ?\(\d+\)|\d[-–]\d|\d+:\d+/;

function restScore(text: string, from: number): number {
  const rest = text.slice(from, from + 160);
  if (!/[\p{L}\p{N}]/u.test(rest)) return 0.3;
  let score = 0;
  const first = rest[0]!;
  if (VENUE_START.test(rest)) score += 2.5;
  else if (/^\p{Ll}/u.test(first)) score -= 2;
  if (YEAR_IN.test(rest)) score += 1.5;
  else score -= 1;
  if (VENUE_WORD.test(rest.slice(0, 80))) score += 1.5;
  if (PAGES.test(rest)) score += 0.7;
  if (/^[\d(]/.test(first)) score -= 1;
  const digit = rest.search(/\d/);
  const words = (digit < 0 ? rest : rest.slice(0, digit)).split(' ').length;
  return score - (words > 9 ? Math.min(4, (words - 9) * 0.4) : 0);
}

const TITLE_TAIL = /[,.(] ?(?:[A-Z][a-z]+\.? )?(?:19|20)\d\d[).]{0,2}$|\bpp?\.? ?\d+|\bvol\. ?\d|\d[-–]\d+\.?$/;

function balanced(text: string): boolean {
  let depth = 0;
  let quotes = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (char === '(' || char === '[' || char === '“' || char === '«') depth++;
    else if (char === ')' || char === ']' || char === '”' || char === '»') depth--;
    else if (char === '"') quotes++;
    if (depth < 0) return false;
  }
  return depth === 0 && quotes % 2 === 0;
}

function titleScore(words: Words, from: number, to: number): number {
  const first = words.before[from]!;
  const end = words.before[to]!;
  const count = end - first;
  if (count === 0) return -20;
  const text = words.text.slice(from, to);
  let sum = 0;
  for (let at = first; at < end; at++) sum += words.scores[at]!;
  let score = count === 1 ? -1.5 : count === 2 ? -0.5 : count < 40 ? 0.5 : -2;
  score += sum > 0 ? -Math.min(4, sum) : Math.min(3, -sum * 0.4);
  if (!balanced(text)) score -= 4;
  if (/^\p{Ll}/u.test(text)) score -= 1;
  if (/^[,;:)\].]/.test(text)) score -= 3;
  if (TITLE_TAIL.test(text)) score -= 2.5;
  if (/^[Ii]n Proc|^Proceedings |^Journal of |^arXiv|^doi|^https?:/.test(text)) score -= 3;
  return score;
}

export function createJudge(words: Words): Judge {
  const runs = new Map<number, Float64Array>();
  const rests = new Map<number, number>();
  return {
    words,
    authors(from, to) {
      const first = words.before[from]!;
      const end = words.before[to]!;
      if (end <= first) return 0;
      let run = runs.get(first);
      if (run === undefined) runs.set(first, (run = runFrom(words, first)));
      return run[end - 1 - first]!;
    },
    title: (from, to) => titleScore(words, from, to),
    rest(from) {
      let score = rests.get(from);
      if (score === undefined) rests.set(from, (score = restScore(words.text, from)));
      return score;
    },
  };
}
