import type { Look } from './look.ts';
import { type Proposal, type Proposer, WORST_AUTHORS } from './proposals.ts';

/** What may stand between authors and title, or title and authors, with how much it says. */
export interface Mark {
  readonly pattern: RegExp;
  readonly score: number;
}

export const STOP: Mark = { pattern: /[.。．](?: |(?=[\u3040-\u9fff]))\s*|(?<=[?!])[*_)”"]* +|(?<=[？！])/g, score: 0 };
/** `Boats.Ann Roe`, but not `Node.Js` or `v2.Beta`. */
export const GLUED_STOP: Mark = {
  pattern: /(?<=[\p{L}\p{N})\]”"]{2})[.?!](?=\p{Lu}[\p{L}.’'-]* (?:\p{L}[\p{L}.’'-]* ){0,4}\p{L}\S*\p{L})/gu,
  score: 0,
};
export const YEAR: Mark = {
  pattern:
    /[.,]?\s*(?:[([（]\s*(?:19|20)\d\d[a-z]?(?:[,/ ][^()[\]]{1,24})?\s*[)\]）]|(?<=[.,] )(?:19|20)\d\d[a-z]?(?=[.,:] ))[.,:。]?(?:\s+|(?<=[）。])(?=[\u3040-\u9fff]))/g,
  score: 2,
};
export const COLON: Mark = { pattern: /: /g, score: -1 };
export const COMMA: Mark = { pattern: /, /g, score: -1.5 };
export const DASH: Mark = { pattern: / (?:-{1,3}|–|—|―) |(?<=\S)—(?=\S)/g, score: 0 };
export const SLASH: Mark = { pattern: / \/{1,2} | ／ /g, score: 1 };
export const ARROW: Mark = { pattern: / · | • | :: | » | → | > /g, score: 1 };
export const SEMICOLON: Mark = { pattern: /; /g, score: -0.5 };
export const BY: Mark = {
  pattern:
    /(?<!edited|translated|reviewed|compiled|driven|guided|inspired),? (?:by|By|BY)[: ]\s*|,? (?:par|von|di|por|par|von|door|von):? (?=\p{Lu})/gu,
  score: 1.5,
};

/** Of the places where a mark stands, only the likeliest are looked at. */
const MOST_PLACES = 3;
/** A title has not so many commas. */
const MOST_BEFORE_AUTHORS = 40;

/** A place where the mark of a template stands. */
interface Place {
  readonly at: number;
  readonly from: number;
  readonly score: number;
}

function placesOf(look: Look, pattern: RegExp, most: number, judge: (at: number, from: number) => number): Place[] {
  const { text } = look;
  const places: Place[] = [];
  let left = most;
  for (const found of text.matchAll(pattern)) {
    const from = found.index + found[0].length;
    if (found.index === 0 || from >= text.length || look.inside(found.index)) continue;
    if (left-- === 0) break;
    const score = judge(found.index, from);
    if (score > WORST_AUTHORS) places.push({ at: found.index, from, score });
  }
  return places.sort((a, b) => b.score - a.score || a.at - b.at).slice(0, MOST_PLACES);
}

/** `KilnNet: Fast Kilns` is a title more often than a name and a title. */
const ONE_NAME = -2;

export function authorsFirst({ pattern, score }: Mark): Proposer {
  return look => {
    const oneName = (at: number) =>
      pattern === COLON.pattern && !/[,;&/]|\sand\s/u.test(look.text.slice(0, at)) ? ONE_NAME : 0;
    const places = placesOf(look, pattern, Infinity, at => look.judge.authors(0, at) + oneName(at));
    return places.flatMap(({ at, from, score: authors }) =>
      look.titleEnds(from).map(
        (end): Proposal => ({
          form: end.form,
          title: [from, end.to],
          authors: [0, at],
          score: authors + end.score + score,
        }),
      ),
    );
  };
}

/** A name begins with a capital or a particle, and its first two words together are no words of a title. */
const mayBeginName = ({ judge: { words } }: Look, from: number): boolean => {
  const first = words.before[from]!;
  return (words.scores[first] ?? -9) + Math.max(-1, words.scores[first + 1] ?? 0) > WORST_AUTHORS;
};

/** A little less likely than authors first. */
const TITLE_FIRST = -0.5;

export function titleFirst({ pattern, score }: Mark): Proposer {
  return look => {
    const { judge } = look;
    const places = placesOf(look, pattern, MOST_BEFORE_AUTHORS, (at, from) => {
      const best = mayBeginName(look, from) ? look.authorEnds(from)[0] : undefined;
      return best === undefined || best.score <= WORST_AUTHORS ? WORST_AUTHORS : best.score + judge.title(0, at);
    });
    return places.flatMap(({ at, from }) => {
      const title = judge.title(0, at) + score + TITLE_FIRST;
      return look
        .authorEnds(from)
        .filter(end => end.score > WORST_AUTHORS)
        .map(
          (end): Proposal => ({ form: end.form, title: [0, at], authors: [from, end.to], score: title + end.score }),
        );
    });
  };
}
