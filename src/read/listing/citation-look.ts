import { type Frame, framesOf } from './citation-frames.ts';
import type { Judge } from './citation-score.ts';
import { INITIAL, type Words } from './citation-words.ts';

/** A place where a sentence may end: the text left of it ends at `end`, the text right of it begins at `next`. */
export interface Stop {
  readonly end: number;
  readonly next: number;
  /** `.`, `?`, `!`; `i` for the stop of an initial or an abbreviation. */
  readonly sign: string;
}

/** Where a title or a list of authors may end, and what would follow it. */
export interface End {
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
export function formOf(text: string, from: number): string {
  const rest = text.slice(from, from + 12);
  if (!/[\p{L}\p{N}]/u.test(rest)) return 'end';
  if (/^in\b/i.test(rest)) return 'in';
  if (/^[*_]/.test(rest)) return 'em';
  if (/^[(\d]/.test(rest)) return 'number';
  return /^\p{Ll}/u.test(rest) ? 'lower' : 'text';
}

/** Ends that are not stops: what stands before the venue in some styles. */
const OTHER_ENDS: readonly { readonly name: string; readonly pattern: RegExp; readonly score: number }[] = [
  { name: 'type', pattern: /\s*\[(?:[JCMDNRSPAZ]|EB|DB|OL)(?:\/OL)?\][.,]?\s*/g, score: 4 },
  { name: 'slashes', pattern: /\s\/\/\s/g, score: 3 },
  {
    name: 'in',
    pattern: /,? [Ii]n:? (?=Proc|the Proc|\d|[*_]|\p{Lu}[\p{L}]* (?:Conf|Int|Symp|Work|Advances))/gu,
    score: 0,
  },
  { name: 'em', pattern: /,? (?=[*_][^*_\s])/g, score: -0.5 },
  { name: 'bracket', pattern: / (?=\((?:[^()]*(?:19|20)\d\d[^()]*)\)\.?$)/g, score: 0.5 },
  { name: 'comma', pattern: /, /g, score: -2 },
];
const AUTHOR_BREAKS = /, | - | – | — | \| | \/ |\t| \(|: |; | \[/g;

function best(ends: End[], count: number): End[] {
  return ends.sort((a, b) => b.score - a.score || a.to - b.to).slice(0, count);
}

/** Few titles are two sentences. */
function insideStops(look: Look, from: number, to: number): number {
  let penalty = 0;
  for (const { end, next, sign } of look.stops()) {
    if (end > from && next < to) penalty += sign === '.' ? 1.5 : sign === 'i' ? 0 : 0.3;
  }
  return penalty;
}

function findTitleEnds(look: Look, from: number): End[] {
  const { text, judge } = look;
  const ends: End[] = [{ to: text.length, rest: text.length, score: 0, form: 'end' }];
  for (const stop of look.stops()) {
    if (stop.end <= from || look.inside(stop.end)) continue;
    const penalty = stop.sign === '.' ? 0 : stop.sign === 'i' ? -2 : -1.5;
    ends.push({
      to: stop.end,
      rest: stop.next,
      score: judge.rest(stop.next) + penalty,
      form: `.${formOf(text, stop.next)}`,
    });
  }
  for (const { name, pattern, score } of OTHER_ENDS) {
    pattern.lastIndex = from + 1;
    for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
      if (look.inside(found.index)) continue;
      const rest = found.index + found[0].length;
      ends.push({ to: found.index, rest, score: judge.rest(rest) + score, form: name });
    }
  }
  return ends.map(end => ({ ...end, score: end.score + judge.title(from, end.to) - insideStops(look, from, end.to) }));
}

function findAuthorEnds(look: Look, from: number): End[] {
  const { text, judge } = look;
  const ends: End[] = [];
  const add = (to: number, rest: number, score: number, form: string) =>
    ends.push({ to, rest, score: judge.authors(from, to) + score, form });
  add(text.length, text.length, 0.5, 'end');
  for (const stop of look.stops()) {
    if (stop.end <= from || look.inside(stop.end) || stop.sign === '?' || stop.sign === '!') continue;
    add(stop.end, stop.next, judge.rest(stop.next) - (stop.sign === 'i' ? 1.5 : 0), `.${formOf(text, stop.next)}`);
  }
  AUTHOR_BREAKS.lastIndex = from + 1;
  for (let found = AUTHOR_BREAKS.exec(text); found !== null; found = AUTHOR_BREAKS.exec(text)) {
    if (look.inside(found.index)) continue;
    const rest = found.index + found[0].length;
    add(found.index, rest, judge.rest(rest) - 0.7, found[0].trim());
  }
  return ends;
}

export function createLook(text: string, judge: Judge): Look {
  let stops: Stop[] | undefined;
  let frames: Frame[] | undefined;
  const titles = new Map<number, End[]>();
  const authors = new Map<number, End[]>();
  const look: Look = {
    text,
    judge,
    stops: () => (stops ??= findStops(text, judge.words)),
    frames: () => (frames ??= framesOf(text)),
    inside: at => look.frames().some(frame => at > frame.from && at < frame.to),
    titleEnds(from) {
      let ends = titles.get(from);
      if (ends === undefined) titles.set(from, (ends = best(findTitleEnds(look, from), 4)));
      return ends;
    },
    authorEnds(from) {
      let ends = authors.get(from);
      if (ends === undefined) authors.set(from, (ends = best(findAuthorEnds(look, from), 3)));
      return ends;
    },
  };
  return look;
}
