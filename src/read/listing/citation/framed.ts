import type { Frame } from './frames.ts';
import type { Look } from './look.ts';
import { type Proposal, type Span, WORST_AUTHORS } from './proposals.ts';
import { isLabel } from './tail.ts';

const FRAME_SCORES: Readonly<Record<Frame['kind'], number>> = { quotes: 3, bold: 3.5, italic: 1.5, link: 3.5, code: 1 };
const VENUE_OR_AUTHORS_FOLLOW = /^ (?:in|by|In|By|\(|[-–—|/*_[])/;

/** A frame round a title says so by what follows: a comma inside the quotes, a stop, the end; a word that goes on says it is only a part of one. */
function frameScore(text: string, frame: Frame): number {
  const score = FRAME_SCORES[frame.kind];
  if (frame.kind !== 'quotes') return score;
  const last = text[frame.innerTo - 1]!;
  const next = text[frame.to];
  if (last === ',' || last === '.') return score + 2;
  if (next === undefined || ',.:;)|'.includes(next)) return score + 1;
  return VENUE_OR_AUTHORS_FOLLOW.test(text.slice(frame.to, frame.to + 4)) ? score : score - 3;
}

const AFTER_FRAME = /^[\s,.:;]*/;
/** `**T** (2015), by A`: what may stand between a frame and what follows it. */
const BETWEEN =
  /^[\s,.:;|/·•–—*_-]*(?:\(([^()]*\d[^()]*)\)|\[([^\]]*\d[^\]]*)\])?[\s,.:;|/·•–—-]*(?:(?:by|By|par|von)\s+)?/u;
const YEAR_END = /[\s,.]*(?:[([](?:19|20)\d\d[a-z]?[)\]]|(?<=[.,] )(?:19|20)\d\d[a-z]?)[.,:]?\s*$/;
const YEAR_LEAD = /^[[(]?(?:19|20)\d\d[a-z]?[)\]]?[.,:]?\s+/;
/** A name in front that scores less may be a label. */
const SURE_AUTHORS = 2;
const NO_AUTHORS = -1;
const BOTH_FRAMED = 1;
const AUTHORS_FRAMED = 1.5;

const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;

/** Whatever stands before a framed title and ends in a comma or a stop is its author: `World Weather Forum, “Rain,” 1999`. */
function authorsBefore({ text, judge }: Look, from: number, to: number): number {
  const authors = judge.authors(from, to);
  const before = text.slice(from, to).trimEnd();
  return /[,.]$/.test(before) && before.length < 70 && !/\d/.test(before) ? Math.max(authors, 0) : authors;
}

/** The authors stand before the framed title. */
function before(look: Look, frame: Frame, base: Omit<Proposal, 'form' | 'authors'>): Proposal | null {
  const { text, judge } = look;
  const lead = lengthOf(YEAR_LEAD, text);
  if (judge.words.before[frame.from]! <= judge.words.before[lead]!) return null;
  const to = frame.from - lengthOf(YEAR_END, text.slice(lead, frame.from));
  const rest = judge.rest(frame.to + lengthOf(AFTER_FRAME, text.slice(frame.to)));
  const score = base.score + authorsBefore(look, lead, to) + Math.max(0, rest);
  return { ...base, form: `a-${frame.kind}`, authors: [lead, to], score };
}

/** The authors stand after the framed title, maybe in a frame of their own. */
function after(look: Look, frame: Frame, base: Omit<Proposal, 'form' | 'authors'>): Proposal[] {
  const { text, judge } = look;
  const from = frame.to + lengthOf(BETWEEN, text.slice(frame.to));
  const plain = look
    .authorEnds(from)
    .filter(end => end.score > WORST_AUTHORS)
    .map(
      ({ to, form, score }): Proposal => ({
        ...base,
        form: `${frame.kind}-${form}`,
        authors: [from, to],
        score: base.score + score,
      }),
    );
  const framed = look
    .frames()
    .filter(other => other.from >= frame.to && other.kind !== 'link')
    .map(
      ({ kind, innerFrom, innerTo }): Proposal => ({
        ...base,
        form: `${frame.kind}-${kind}`,
        authors: [innerFrom, innerTo],
        score: base.score + judge.authors(innerFrom, innerTo) + BOTH_FRAMED,
      }),
    );
  return [...plain, ...framed];
}

/** `A, “T,” V`, `**T** A`, `[T](url) *A*`: a frame is round the title. */
export function framedTitle(look: Look): Proposal[] {
  const { text, judge } = look;
  return look.frames().flatMap(frame => {
    const title: Span = [frame.innerFrom, frame.innerTo];
    if (isLabel(text.slice(...title)) || !/\p{L}/u.test(text.slice(...title))) return [];
    const base = {
      title,
      frame: [frame.from, frame.to] as const,
      score: judge.title(...title) + frameScore(text, frame),
      ...(frame.url === undefined ? {} : { url: frame.url }),
    };
    const alone: Proposal = { ...base, form: `${frame.kind}-alone`, authors: [0, 0], score: base.score + NO_AUTHORS };
    const first = before(look, frame, base);
    if (first === null) return [...after(look, frame, base), alone];
    return first.score - base.score > SURE_AUTHORS ? [first, alone] : [first, ...after(look, frame, base), alone];
  });
}

/** `T*A*` and `**A**: T`: the frame is round the authors. */
export function framedAuthors(look: Look): Proposal[] {
  const { text, judge } = look;
  return look.frames().flatMap(({ kind, from, to, innerFrom, innerTo }): Proposal[] => {
    if (kind === 'quotes' || kind === 'link') return [];
    const score = judge.authors(innerFrom, innerTo) + AUTHORS_FRAMED;
    if (score <= AUTHORS_FRAMED) return [];
    const authors: Span = [innerFrom, innerTo];
    if (judge.words.before[from]! > 0)
      return [{ form: `t-${kind}`, title: [0, from], authors, score: score + judge.title(0, from) }];
    const start = to + lengthOf(BETWEEN, text.slice(to));
    return look.titleEnds(start).map(end => ({
      form: `${kind}-${end.form}`,
      title: [start, end.to],
      authors,
      score: score + end.score,
    }));
  });
}
