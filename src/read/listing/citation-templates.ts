import type { Frame } from './citation-frames.ts';
import type { Look } from './citation-look.ts';
import { isLabel } from './citation-tail.ts';

/** Part of a line: text[from..to). */
export type Span = readonly [from: number, to: number];

/** One way to read a line. `form` tells the variants of a template apart: a file keeps to one of them. */
export interface Proposal {
  readonly form: string;
  readonly title: Span;
  /** Empty where the line shows no authors. */
  readonly authors: Span;
  readonly rest: readonly Span[];
  /** How much speaks for this reading, in log-odds. */
  readonly score: number;
  readonly url?: string;
}

export interface Template {
  readonly name: string;
  readonly sample: string;
  readonly propose: (look: Look) => Proposal[];
}

/** `Ann Roe (1999). Title`: what may stand between authors and title, or title and authors, with how much it says. */
interface Mark {
  readonly pattern: RegExp;
  readonly score: number;
}

const STOP: Mark = { pattern: /[.。．](?: |(?=[\u3040-\u9fff]))\s*|(?<=[?!])[*_)”"]* +|(?<=[？！])/g, score: 0 };
const YEAR: Mark = {
  pattern:
    /[.,]?\s*(?:[([（]\s*(?:19|20)\d\d[a-z]?(?:[,/ ][^()[\]]{1,24})?\s*[)\]）]|(?<=[.,] )(?:19|20)\d\d[a-z]?(?=[.,:] ))[.,:。]?\s+/g,
  score: 2,
};
const COLON: Mark = { pattern: /: /g, score: -1 };
const COMMA: Mark = { pattern: /, /g, score: -1.5 };
const DASH: Mark = { pattern: / (?:-{1,3}|–|—|―) |(?<=\S)—(?=\S)/g, score: 0 };
const SLASH: Mark = { pattern: / \/{1,2} | ／ /g, score: 1 };
const ARROW: Mark = { pattern: / · | • | :: | » | → | > /g, score: 1 };
const SEMICOLON: Mark = { pattern: /; /g, score: -0.5 };
const BY: Mark = {
  pattern:
    /(?<!edited|translated|reviewed|compiled|driven|guided|inspired),? (?:by|By|BY)[: ]\s*|,? (?:par|von|di|por|par|von|door|von):? (?=\p{Lu})/gu,
  score: 1.5,
};

/** Names of unknown words may score below nothing. */
const WORST_AUTHORS = -3;
/** Of the places where a sign stands, only the likeliest are looked at. */
const MOST_PLACES = 3;

/** A place where the sign of a template stands. */
interface Place {
  readonly at: number;
  readonly from: number;
  readonly score: number;
}

function placesOf(look: Look, pattern: RegExp, judge: (at: number, from: number) => number): Place[] {
  const { text } = look;
  const places: Place[] = [];
  for (const found of text.matchAll(pattern)) {
    const from = found.index + found[0].length;
    if (found.index === 0 || from >= text.length || look.inside(found.index)) continue;
    const score = judge(found.index, from);
    if (score > WORST_AUTHORS) places.push({ at: found.index, from, score });
  }
  return places.sort((a, b) => b.score - a.score || a.at - b.at).slice(0, MOST_PLACES);
}

function authorsFirst({ pattern, score }: Mark): (look: Look) => Proposal[] {
  return look => {
    const { text, judge } = look;
    const places = placesOf(look, pattern, at => judge.authors(0, at));
    return places.flatMap(({ at, from, score: authors }) =>
      look.titleEnds(from).map(end => ({
        form: end.form,
        title: [from, end.to] as const,
        authors: [0, at] as const,
        rest: [[at, from] as const, [end.rest, text.length] as const],
        score: authors + end.score + score,
      })),
    );
  };
}

/** A name begins with a capital or a particle, and its first two words together are no words of a title. */
const mayBeginName = ({ judge: { words } }: Look, from: number): boolean => {
  const first = words.before[from]!;
  return (words.scores[first] ?? -9) + Math.max(-1, words.scores[first + 1] ?? 0) > WORST_AUTHORS;
};

function titleFirst({ pattern, score }: Mark): (look: Look) => Proposal[] {
  return look => {
    const { judge } = look;
    const places = placesOf(look, pattern, (at, from) => {
      const best = mayBeginName(look, from) ? look.authorEnds(from)[0] : undefined;
      return best === undefined || best.score <= WORST_AUTHORS ? WORST_AUTHORS : best.score + judge.title(0, at);
    });
    return places.flatMap(({ at, from }) => {
      const title = judge.title(0, at);
      return look
        .authorEnds(from)
        .filter(end => end.score > WORST_AUTHORS)
        .map(end => ({
          form: end.form,
          title: [0, at] as const,
          authors: [from, end.to] as const,
          rest: [[at, from] as const, [end.rest, look.text.length] as const],
          score: title + end.score + score - 0.5,
        }));
    });
  };
}

const FRAME_SCORES: Readonly<Record<Frame['kind'], number>> = { quotes: 3, bold: 3.5, italic: 1.5, link: 3.5, code: 1 };

/** A frame round a title says so by what follows: a comma inside the quotes, a stop, the end; a word that goes on says it is only a part of one. */
function frameScore(text: string, frame: Frame): number {
  const score = FRAME_SCORES[frame.kind];
  if (frame.kind !== 'quotes') return score;
  const last = text[frame.innerTo - 1]!;
  const next = text[frame.to];
  if (last === ',' || last === '.') return score + 2;
  if (next === undefined || ',.:;)|'.includes(next)) return score + 1;
  if (/^ (?:in|by|In|By|\(|[-–—|/*_[])/.test(text.slice(frame.to, frame.to + 4))) return score;
  return score - 3;
}

const AFTER_FRAME = /^[\s,.:;]*/;
const BETWEEN =
  /^[\s,.:;|/·•–—*_-]*(?:\(([^()]*\d[^()]*)\)|\[([^\]]*\d[^\]]*)\])?[\s,.:;|/·•–—-]*(?:(?:by|By|par|von)\s+)?/u;
const YEAR_END = /[\s,.]*(?:[([](?:19|20)\d\d[a-z]?[)\]]|(?<=[.,] )(?:19|20)\d\d[a-z]?)[.,:]?\s*$/;
const YEAR_LEAD = /^[[(]?(?:19|20)\d\d[a-z]?[)\]]?[.,:]?\s+/;

/** Whatever stands before a framed title and ends in a comma or a stop is its author: `World Weather Forum, “Rain,” 1999`. */
function authorsBefore({ text, judge }: Look, from: number, to: number): number {
  const authors = judge.authors(from, to);
  const before = text.slice(from, to).trimEnd();
  return /[,.]$/.test(before) && before.length < 70 && !/\d/.test(before) ? Math.max(authors, 0) : authors;
}

function framedTitle(look: Look): Proposal[] {
  const { text, judge } = look;
  const proposals: Proposal[] = [];
  const frames = look.frames();
  for (const frame of frames) {
    const inner = text.slice(frame.innerFrom, frame.innerTo);
    if (isLabel(inner)) continue;
    const title: Span = [frame.innerFrom, frame.innerTo];
    const own = judge.title(frame.innerFrom, frame.innerTo) + frameScore(text, frame);
    const url = frame.url === undefined ? {} : { url: frame.url };
    const lead = YEAR_LEAD.exec(text)?.[0].length ?? 0;
    if (judge.words.before[frame.from]! > judge.words.before[lead]!) {
      const to = frame.from - (YEAR_END.exec(text.slice(lead, frame.from))?.[0].length ?? 0);
      const authors = authorsBefore(look, lead, to);
      const rest: Span[] = [
        [0, lead],
        [to, frame.from],
        [frame.to, text.length],
      ];
      proposals.push({
        form: `a-${frame.kind}`,
        title,
        authors: [lead, to],
        rest,
        score: own + authors + Math.max(0, judge.rest(frame.to + AFTER_FRAME.exec(text.slice(frame.to))![0].length)),
        ...url,
      });
    } else {
      const from = frame.to + BETWEEN.exec(text.slice(frame.to))![0].length;
      for (const end of look.authorEnds(from)) {
        if (end.score <= WORST_AUTHORS) continue;
        const rest: Span[] = [
          [0, frame.from],
          [frame.to, from],
          [end.rest, text.length],
        ];
        proposals.push({
          form: `${frame.kind}-${end.form}`,
          title,
          authors: [from, end.to],
          rest,
          score: own + end.score,
          ...url,
        });
      }
      for (const other of frames) {
        if (other.from < frame.to || other.kind === 'link') continue;
        const rest: Span[] = [
          [0, frame.from],
          [frame.to, other.from],
          [other.to, text.length],
        ];
        const authors: Span = [other.innerFrom, other.innerTo];
        const score = own + judge.authors(...authors) + 1;
        proposals.push({ form: `${frame.kind}-${other.kind}`, title, authors, rest, score, ...url });
      }
    }
    const rest: Span[] = [
      [0, frame.from],
      [frame.to, text.length],
    ];
    proposals.push({ form: `${frame.kind}-alone`, title, authors: [0, 0], rest, score: own - 1, ...url });
  }
  return proposals;
}

/** `Title*Ann Roe*` and `**Ann Roe**: Title`: the frame is round the authors. */
function framedAuthors(look: Look): Proposal[] {
  const { text, judge } = look;
  const proposals: Proposal[] = [];
  for (const { kind, from, to, innerFrom, innerTo } of look.frames()) {
    if (kind === 'quotes' || kind === 'link') continue;
    const authors = judge.authors(innerFrom, innerTo);
    if (authors <= 0) continue;
    const span: Span = [innerFrom, innerTo];
    if (judge.words.before[from]! > 0) {
      const rest: Span[] = [[to, text.length]];
      proposals.push({
        form: `t-${kind}`,
        title: [0, from],
        authors: span,
        rest,
        score: authors + judge.title(0, from) + 1.5,
      });
    } else {
      const start = to + BETWEEN.exec(text.slice(to))![0].length;
      for (const end of look.titleEnds(start)) {
        const rest: Span[] = [
          [to, start],
          [end.rest, text.length],
        ];
        proposals.push({
          form: `${kind}-${end.form}`,
          title: [start, end.to],
          authors: span,
          rest,
          score: authors + end.score + 1.5,
        });
      }
    }
  }
  return proposals;
}

/** `Title (Ann Roe, Bo Poe)`, also with more after the authors: `Title (Ann Roe, Venue 1999)`. */
function bracketed(look: Look): Proposal[] {
  const { text, judge } = look;
  const proposals: Proposal[] = [];
  for (let open = text.indexOf('(', 1); open >= 0; open = text.indexOf('(', open + 1)) {
    let close = text.indexOf(')', open);
    for (let inner = text.indexOf('(', open + 1); inner >= 0 && inner < close; inner = text.indexOf('(', inner + 1)) {
      close = text.indexOf(')', close + 1);
    }
    if (close < 0) continue;
    const title = judge.title(0, open);
    const rest: Span[] = [[close + 1, text.length]];
    proposals.push({
      form: '',
      title: [0, open],
      authors: [open + 1, close],
      rest,
      score: title + judge.authors(open + 1, close) + (close > text.length - 3 ? 1 : -1),
    });
    for (const end of look.authorEnds(open + 1)) {
      if (end.to >= close || end.score <= 0) continue;
      proposals.push({
        form: end.form,
        title: [0, open],
        authors: [open + 1, end.to],
        rest: [[end.rest, text.length]],
        score: title + end.score,
      });
    }
  }
  return proposals;
}

function alone(look: Look): Proposal[] {
  const { text } = look;
  return look.titleEnds(0).map(end => ({
    form: end.form,
    title: [0, end.to] as const,
    authors: [0, 0] as const,
    rest: [[end.rest, text.length] as const],
    score: end.score - 1.5,
  }));
}

const has =
  (anchor: string, propose: (look: Look) => Proposal[]): ((look: Look) => Proposal[]) =>
  look =>
    look.text.includes(anchor) ? propose(look) : [];

/** Every way in which a line may hold a paper, from the strongest sign to the weakest. */
export const TEMPLATES: readonly Template[] = [
  {
    name: 'framed-title',
    sample: 'Ann Roe and Bo Poe, “On Paper Boats,” Journal of Ponds, 1999.',
    propose: framedTitle,
  },
  { name: 'framed-authors', sample: 'On Paper Boats*Ann Roe and Bo Poe*', propose: framedAuthors },
  {
    name: 'authors-year-title',
    sample: 'Roe, A., & Poe, B. (1999). On paper boats. Journal of Ponds, 3(1), 1–9.',
    propose: authorsFirst(YEAR),
  },
  { name: 'title-year-authors', sample: 'On Paper Boats (1999), Ann Roe, Bo Poe', propose: titleFirst(YEAR) },
  {
    name: 'authors-stop-title',
    sample: 'Ann Roe and Bo Poe. On Paper Boats. Journal of Ponds, 1999.',
    propose: authorsFirst(STOP),
  },
  {
    name: 'title-stop-authors',
    sample: 'On Paper Boats. Ann Roe, Bo Poe. Journal of Ponds, 1999.',
    propose: titleFirst(STOP),
  },
  {
    name: 'authors-colon-title',
    sample: 'Ann Roe, Bo Poe: On Paper Boats. Journal of Ponds 1999',
    propose: has(': ', authorsFirst(COLON)),
  },
  { name: 'title-slash-authors', sample: 'On Paper Boats / Ann Roe, Bo Poe', propose: has(' /', titleFirst(SLASH)) },
  { name: 'authors-slash-title', sample: 'Ann Roe, Bo Poe / On Paper Boats', propose: has(' /', authorsFirst(SLASH)) },
  {
    name: 'title-arrow-authors',
    sample: 'On Paper Boats → Ann Roe, Bo Poe',
    propose: titleFirst(ARROW),
  },
  { name: 'authors-arrow-title', sample: 'Ann Roe, Bo Poe » On Paper Boats', propose: authorsFirst(ARROW) },
  { name: 'title-dash-authors', sample: 'On Paper Boats — Ann Roe, Bo Poe', propose: titleFirst(DASH) },
  { name: 'authors-dash-title', sample: 'Ann Roe, Bo Poe - On Paper Boats', propose: authorsFirst(DASH) },
  { name: 'title-by-authors', sample: 'On Paper Boats, by Ann Roe and Bo Poe', propose: titleFirst(BY) },
  { name: 'title-brackets', sample: 'On Paper Boats (Ann Roe, Bo Poe)', propose: has('(', bracketed) },
  {
    name: 'authors-comma-title',
    sample: 'A. Roe and B. Poe, On paper boats, J. Ponds 12 (1999), 1–9.',
    propose: has(', ', authorsFirst(COMMA)),
  },
  { name: 'title-comma-authors', sample: 'On Paper Boats, Ann Roe, Bo Poe', propose: has(', ', titleFirst(COMMA)) },
  {
    name: 'authors-semicolon-title',
    sample: 'Ann Roe, Bo Poe; On Paper Boats',
    propose: has('; ', authorsFirst(SEMICOLON)),
  },
  {
    name: 'title-semicolon-authors',
    sample: 'On Paper Boats; Ann Roe, Bo Poe',
    propose: has('; ', titleFirst(SEMICOLON)),
  },
  { name: 'title-alone', sample: 'On Paper Boats (EMNLP2020)', propose: alone },
];
