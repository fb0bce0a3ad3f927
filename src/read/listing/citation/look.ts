import { PUBLICATION_TYPE } from '../publication-type.ts';
import { type Frame, framesOf } from './frames.ts';
import { INITIAL } from './gaps.ts';
import type { Judge } from './score.ts';
import { ABBREVIATED_AND_VOLUME } from './venues.ts';
import type { Words } from './words.ts';

/** A place where a sentence may end: the text left of it ends at `end`, the text right of it begins at `next`. */
interface Stop {
  readonly end: number;
  readonly next: number;
  /** `.`, `?`, `!`; `i` for the stop of an initial or an abbreviation. */
  readonly sign: string;
}

/** Where a title or a list of authors may end, and what would follow it. */
interface End {
  readonly to: number;
  readonly rest: number;
  readonly score: number;
  readonly form: string;
}

/** One line with all that its templates look at. */
export interface Look {
  readonly text: string;
  readonly judge: Judge;
  stops(): readonly Stop[];
  frames(): readonly Frame[];
  /** Whether a place is inside a frame: no part of the line ends there. */
  inside(at: number): boolean;
  /** The likeliest ends of a title that begins at `from`, best first. */
  titleEnds(from: number): readonly End[];
  /** The likeliest ends of authors that begin at `from`, best first; their own score included. */
  authorEnds(from: number): readonly End[];
}

function gapBefore(words: Words, at: number): number {
  const word = words.before[at + 1]! - 1;
  return word < 0 ? 0 : words.gaps[word]!;
}

function findStops(text: string, words: Words): Stop[] {
  const stops: Stop[] = [];
  for (let at = 1; at < text.length; at++) {
    const char = text[at]!;
    if (char === '.' || char === '?' || char === '!') {
      let next = at + 1;
      // closing quotes and emphasis belong to what ends here
      while (next < text.length && '”"’»*_)]'.includes(text[next]!)) next++;
      if (next < text.length && text[next] !== ' ' && text[next] !== '\t' && !isIdeograph(text, next)) continue;
      const end = char === '.' ? (next > at + 1 ? next : at) : next;
      const initial = char === '.' && gapBefore(words, at) === INITIAL;
      while (next < text.length && text[next] === ' ') next++;
      if (next < text.length) stops.push({ end, next, sign: initial ? 'i' : char });
    } else if (char === '。' || char === '．' || char === '？' || char === '！') {
      stops.push({
        end: char === '？' || char === '！' ? at + 1 : at,
        next: at + 1,
        sign: char === '？' || char === '！' ? '?' : '.',
      });
    }
  }
  return stops;
}

const isIdeograph = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0x3040 && code < 0xa000;
};

/** Class of what follows a title or the authors: files keep to one. */
function formOf(text: string, from: number): string {
  let at = from;
  while (at < text.length && ' .,;:)'.includes(text[at]!)) at++;
  if (at >= text.length) return 'end';
  const char = text[at]!;
  if (char === '*' || char === '_') return 'em';
  if (char === '(' || (char >= '0' && char <= '9')) return 'number';
  if ((char === 'I' || char === 'i') && text[at + 1] === 'n' && ' :'.includes(text[at + 2] ?? ' ')) return 'in';
  return char >= 'a' && char <= 'z' ? 'lower' : 'text';
}

/** `Бумажные лодки / Анна Роу // Пруды. 1999`: nothing but a venue stands behind these. */
const SLASHES = ' // ';
const ONLY_VENUES = 3;

/** Ends that are not stops: what stands before the venue in some styles, each with a sample. */
export const OTHER_ENDS: readonly {
  readonly name: string;
  readonly sample: string;
  readonly pattern: RegExp;
  readonly score: number;
  /** Another end that stands in the same place in the same files. */
  readonly form?: string;
}[] = [
  {
    name: 'type',
    sample: '纸船[J]. 池塘, 1999',
    pattern: new RegExp(String.raw`\s*${PUBLICATION_TYPE}[.,]?\s*`, 'g'),
    score: 4,
  },
  { name: 'slashes', sample: 'Бумажные лодки // Пруды. 1999', pattern: /\s\/\/\s/g, score: ONLY_VENUES },
  {
    name: 'in',
    sample: 'On Paper Boats, in Proc. Ponds 1999',
    pattern: /,? [Ii]n:? (?=Proc|the Proc|\d|[*_]|\p{Lu}[\p{L}]* (?:Conf|Int|Symp|Work|Advances))/gu,
    score: 0,
  },
  { name: 'em', sample: 'On Paper Boats, *Ponds* 12, 1999', pattern: /,? (?=[*_][^*_\s])/g, score: -0.5 },
  {
    name: 'bracket',
    sample: 'On Paper Boats (Ponds 1999)',
    pattern: / (?=\((?:[^()]*(?:19|20)\d\d[^()]*)\)\.?$)/g,
    score: 0.5,
  },
  {
    name: 'abbreviated',
    sample: 'On Paper Boats, Water Craft Stud. 12 (1999) 1–9.',
    pattern: new RegExp(`, (?=${ABBREVIATED_AND_VOLUME})`, 'gu'),
    score: ONLY_VENUES,
    form: 'comma',
  },
  { name: 'comma', sample: 'On paper boats, J. Ponds 12 (1999)', pattern: /, /g, score: -2 },
];
const OTHER_BREAK = -0.7;
const AUTHOR_BREAKS = /, | - | – | — | \| | \/\/? |\t| \(|: |; | \[/g;

/** A place where something may end, whatever stands before it. */
interface Break {
  readonly to: number;
  readonly rest: number;
  readonly score: number;
  readonly form: string;
}

/** What follows some commas is no venue. */
const WORST_COMMA = -1;
/** Only so many likely ends of a title are looked at. */
const MOST_ENDS = 6;

const byScore = (a: Break, b: Break): number => b.score - a.score || a.to - b.to;

function findTitleBreaks(look: Look): Break[] {
  const { text, judge } = look;
  const breaks: Break[] = [];
  for (const { end, next, sign } of look.stops()) {
    if (look.inside(end)) continue;
    const penalty = sign === '.' ? 0 : sign === 'i' ? -2 : -1.5;
    breaks.push({ to: end, rest: next, score: judge.rest(next) + penalty, form: `.${formOf(text, next)}` });
  }
  for (const { name, pattern, score, form = name } of OTHER_ENDS) {
    for (const found of text.matchAll(pattern)) {
      if (found.index === 0 || look.inside(found.index)) continue;
      const rest = found.index + found[0].length;
      const whole = judge.rest(rest) + score;
      if (name !== 'comma' || whole > WORST_COMMA) breaks.push({ to: found.index, rest, score: whole, form });
    }
  }
  return breaks.sort(byScore);
}

function findAuthorBreaks(look: Look): Break[] {
  const { text, judge } = look;
  const breaks: Break[] = [{ to: text.length, rest: text.length, score: 0.5, form: 'end' }];
  for (const { end, next, sign } of look.stops()) {
    if (sign === '?' || sign === '!' || look.inside(end)) continue;
    const penalty = sign === 'i' ? -3 : 0;
    breaks.push({ to: end, rest: next, score: judge.rest(next) + penalty, form: `.${formOf(text, next)}` });
  }
  for (const found of text.matchAll(AUTHOR_BREAKS)) {
    if (look.inside(found.index)) continue;
    const rest = found.index + found[0].length;
    const score = found[0] === SLASHES ? ONLY_VENUES : OTHER_BREAK;
    breaks.push({ to: found.index, rest, score: judge.rest(rest) + score, form: found[0].trim() });
  }
  return breaks;
}

/** Few titles are two sentences. */
function insideStops(look: Look, from: number, to: number): number {
  let penalty = 0;
  for (const { end, next, sign } of look.stops()) {
    if (end > from && next < to) penalty += sign === '.' ? 1.5 : sign === 'i' ? 0 : 0.3;
  }
  return penalty;
}

function titleEndsFrom(look: Look, breaks: readonly Break[], from: number): End[] {
  const ends: End[] = [];
  const add = ({ to, rest, score, form }: Break) =>
    ends.push({ to, rest, form, score: score + look.judge.title(from, to) - insideStops(look, from, to) });
  for (const each of breaks) {
    if (each.to > from) add(each);
    if (ends.length === MOST_ENDS) break;
  }
  const { length } = look.text;
  add({ to: length, rest: length, score: 0, form: 'end' });
  return ends.sort(byScore).slice(0, 4);
}

function authorEndsFrom(look: Look, breaks: readonly Break[], from: number): End[] {
  const ends: End[] = [];
  for (const { to, rest, score, form } of breaks) {
    if (to > from) ends.push({ to, rest, form, score: look.judge.authors(from, to) + score });
  }
  return ends.sort(byScore).slice(0, 3);
}

export function createLook(text: string, judge: Judge): Look {
  let stops: Stop[] | undefined;
  let frames: Frame[] | undefined;
  let titleBreaks: Break[] | undefined;
  let authorBreaks: Break[] | undefined;
  const titles = new Map<number, End[]>();
  const authors = new Map<number, End[]>();
  const look: Look = {
    text,
    judge,
    stops: () => (stops ??= findStops(text, judge.words)),
    frames: () => (frames ??= framesOf(text)),
    inside(at) {
      for (const frame of look.frames()) if (at > frame.from && at < frame.to) return true;
      return false;
    },
    titleEnds(from) {
      let ends = titles.get(from);
      if (ends === undefined) {
        titleBreaks ??= findTitleBreaks(look);
        ends = titleEndsFrom(look, titleBreaks, from);
        titles.set(from, ends);
      }
      return ends;
    },
    authorEnds(from) {
      let ends = authors.get(from);
      if (ends === undefined) {
        authorBreaks ??= findAuthorBreaks(look);
        ends = authorEndsFrom(look, authorBreaks, from);
        authors.set(from, ends);
      }
      return ends;
    },
  };
  return look;
}
