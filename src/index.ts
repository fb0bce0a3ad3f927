/**
 * The library: text in, papers out. Nothing here reads files, looks at the clock or prints.
 *
 * @module
 */
import { type ByteStream, type Bytes, checkedPapers, checkInput, checkOptions, piecesOf } from './arguments.ts';
import { createCollapser } from './collapser.ts';
import { createExplainer, type ExplainedLine } from './explain.ts';
import type { MatchOptions } from './match/matching.ts';
import type { Pair, Paper, Problem } from './model.ts';
import type { ParseOptions, ReadOptions, StreamOptions } from './options.ts';
import { readInput } from './pipeline.ts';
import { findOutputFormat, type WriteOptions } from './write/formats.ts';

export type { ExplainedLine } from './explain.ts';
export type { MatchOptions } from './match/matching.ts';
export type { CutField, Extra, Pair, Paper, Problem, Role, Source, Verdict } from './model.ts';
export type { ParseOptions, ReadOptions, StreamOptions } from './options.ts';
export type { InputOptions } from './read/input.ts';
export type { WriteOptions } from './write/formats.ts';

export interface Parsed {
  /** In the order of their first occurrence. */
  readonly papers: readonly Paper[];
  /** What was wrong in the input, in order; what could be read was read. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a text of any known format and gives each paper once.
 *
 * @param input the whole text, or its bytes, whose encoding is then recognised
 * @throws RangeError when the options name a format, a layout or an encoding that is not known, TypeError when an argument is of another kind
 */
export async function parse(input: Bytes, options: ParseOptions = {}): Promise<Parsed> {
  checkInput('parse', input);
  checkOptions('parse', options);
  const papers: Paper[] = [];
  const problems: Problem[] = [];
  for await (const paper of parseStream([input], { ...options, onProblem: problem => problems.push(problem) }))
    papers.push(paper);
  return { papers: options.dedupe === false ? papers : collapse(papers, options).papers, problems };
}

/**
 * Reads a text piece by piece and gives each paper as soon as it can no longer change, duplicates included. Memory does not grow with the text.
 *
 * @param input pieces of text or bytes, cut anywhere
 * @throws RangeError and TypeError like `parse`
 */
export function parseStream(input: Bytes | ByteStream, options: StreamOptions = {}): AsyncGenerator<Paper> {
  checkOptions('parse', options);
  return papersOf(piecesOf('parse', input), options);
}

async function* papersOf(input: ByteStream, options: StreamOptions): AsyncGenerator<Paper> {
  const { file = '-', onProblem } = options;
  for await (const { blocks } of readInput({ file, bytes: encoded(input) }, options)) {
    for (const { paper, problems } of blocks) {
      for (const problem of problems) onProblem?.(problem);
      if (paper !== null) yield paper;
    }
  }
}

export interface Deduped {
  /** Each paper once, in the order of their first occurrence, with the sources of all its occurrences. */
  readonly papers: readonly Paper[];
  /** Pairs that a person should decide. */
  readonly maybe: readonly { readonly a: Paper; readonly b: Paper; readonly rule: string; readonly score: number }[];
}

/**
 * Collapses the records that are one paper. The result does not depend on the order of the records, but for their own order.
 *
 * @throws TypeError for a record that is no Paper, RangeError for options that do not exist
 */
export function dedupe(papers: Iterable<Paper>, options: MatchOptions = {}): Deduped {
  checkOptions('dedupe', options);
  return collapse(checkedPapers('dedupe', papers), options);
}

function collapse(papers: Iterable<Paper>, options: MatchOptions): Deduped {
  const collapser = createCollapser(options);
  for (const paper of papers) collapser.add(paper);
  const collapsed = collapser.end();
  const both = ({ a, b, rule, score }: Pair) => ({ a: collapsed.paper(a), b: collapsed.paper(b), rule, score });
  return { papers: Array.from(collapsed.records(), ({ paper }) => paper()), maybe: collapsed.maybe.map(both) };
}

/**
 * Writes papers as text.
 *
 * @param name `json`, `ndjson`, `csv`, `tsv`, `bibtex`, `ris`, `csl-json`, `nbib` or `markdown`
 * @throws RangeError when there is no such format or field, TypeError for a record that is no Paper
 */
export async function format(papers: Iterable<Paper>, name: string, options: WriteOptions = {}): Promise<string> {
  checkOptions('write', options);
  const found = findOutputFormat(name);
  if (found === undefined) throw new RangeError(`Cannot write the format "${name}": it is not known`);
  const writer = await found.create(options);
  const parts = [writer.begin()];
  for (const paper of checkedPapers('write', papers)) parts.push(writer.paper(paper));
  parts.push(writer.end());
  return parts.join('');
}

/** Tells how each line of a text is read: every line once, in order, with its role and its record. */
export async function explain(input: Bytes, options: ReadOptions = {}): Promise<readonly ExplainedLine[]> {
  checkInput('explain', input);
  checkOptions('explain', options);
  const { file = '-' } = options;
  const explainBlock = createExplainer(file);
  const lines: ExplainedLine[] = [];
  for await (const { blocks } of readInput({ file, bytes: encoded([input]) }, options)) {
    for (const block of blocks) lines.push(...explainBlock(block));
  }
  return lines;
}

/** Text as UTF-8; a character that is cut between two pieces is put together again. */
async function* encoded(input: ByteStream): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let half = '';
  for await (const piece of input) {
    checkInput('parse', piece, 'a piece of the input');
    if (typeof piece !== 'string') yield piece;
    else {
      const text = half + piece;
      half = /[\ud800-\udbff]$/.exec(text)?.[0] ?? '';
      yield encoder.encode(text.slice(0, text.length - half.length));
    }
  }
  if (half !== '') yield encoder.encode(half);
}
