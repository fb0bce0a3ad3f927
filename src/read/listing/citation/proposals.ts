import type { Look } from './look.ts';

/** Part of a line: text[from..to). */
export type Span = readonly [from: number, to: number];

/** One way to read a line. `form` tells the variants of a template apart: a file keeps to one of them. */
export interface Proposal {
  readonly form: string;
  readonly title: Span;
  /** The title with what the page put round it, where there is something. */
  readonly frame?: Span;
  /** Empty where the line shows no authors. */
  readonly authors: Span;
  /** What else the line holds, where that is not all that is left. */
  readonly rest?: readonly Span[];
  /** How much speaks for this reading, in log-odds. */
  readonly score: number;
  readonly url?: string;
}

export type Proposer = (look: Look) => Proposal[];

/** Names of unknown words may score below nothing. */
export const WORST_AUTHORS = -3;

/** What is left of text[from..to) beside the title and the authors. */
export function restOf({ title, frame, authors, rest }: Proposal, [from, to]: Span): readonly Span[] {
  if (rest !== undefined) return rest;
  const taken = [frame ?? title, authors].filter(([start, end]) => end > start).sort((a, b) => a[0] - b[0]);
  const left: Span[] = [];
  let at = from;
  for (const [start, end] of taken) {
    if (start > at) left.push([at, start]);
    at = Math.max(at, end);
  }
  if (to > at) left.push([at, to]);
  return left;
}
