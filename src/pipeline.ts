import { type Decision, obey } from './decisions.ts';
import { createMatcher, type MatchOptions } from './match/matcher.ts';
import { type Choice, merge } from './match/merge.ts';
import { createRepeats } from './match/repeats.ts';
import type { Block, Pair, Paper, Source } from './model.ts';
import { createInputReader, type InputOptions } from './read/input.ts';

/** One file of input. */
export interface Input {
  /** What the records name as their source; `-` is standard input. */
  readonly file: string;
  readonly bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** What one piece of a file gave. */
export interface InputPiece {
  /** Blocks that can no longer change; their lines go on where the last piece's ended. */
  readonly blocks: readonly Block[];
  /** The name of the input's format, once it is known. */
  readonly format: string | null;
  /** The name of the layout of a listing, as far as it was read. */
  readonly layout: string | null;
}

/** bytes → text → lines → labelled lines → papers: a piece of input in, the blocks that it settled out. */
export async function* readInput({ file, bytes }: Input, options: InputOptions = {}): AsyncGenerator<InputPiece> {
  const reader = createInputReader(file, options);
  for await (const piece of bytes) {
    const blocks = await reader.push(piece);
    yield { blocks, format: reader.format(), layout: reader.layout() };
  }
  const blocks = await reader.end();
  yield { blocks, format: reader.format(), layout: reader.layout() };
}

export interface CollapseOptions extends MatchOptions {
  /** What a person has decided about pairs of papers. */
  readonly decisions?: readonly Decision[];
}

/** Takes papers one after another and gives each once. */
export interface Collapser {
  add(paper: Paper): void;
  /** A paper that is known already: it is compared, and whatever is the same is left out. */
  addKnown(paper: Paper): void;
  end(): Collapsed;
}

export interface Collapsed {
  /** What was compared: the papers without exact repeats, each with the sources of all its repeats. */
  readonly papers: readonly Paper[];
  /** The papers that are not known, in the order of their first occurrence; made one by one. */
  records(): Iterable<CollapsedPaper>;
  /** Pairs that a person should decide, by position in `papers`. */
  readonly maybe: readonly Pair[];
}

/** One paper, what it was made of and why. */
export interface CollapsedPaper {
  readonly paper: Paper;
  /** Positions in `papers`, ascending. */
  readonly members: readonly number[];
  readonly pairs: readonly Pair[];
  /** Where each value came from; `from` counts in `members`. */
  readonly choices: readonly Choice[];
}

/** papers → keys → candidate pairs → verdicts → clusters → merged papers. Exact repeats cost nothing but their places. */
export function createCollapser({ decisions = [], ...options }: CollapseOptions = {}): Collapser {
  const repeats = createRepeats();
  const known = new Set<number>();
  const files = createFileOrder();
  return {
    add(paper) {
      files.see(paper);
      repeats.add(paper);
    },
    addKnown: paper => void known.add(repeats.add(paper)),
    end() {
      const papers = repeats.distinct();
      const matcher = createMatcher(options);
      for (const paper of papers) matcher.add(paper);
      const { clusters, maybe } = obey(matcher.end(), papers, decisions);
      const clusterAt = new Map(clusters.flatMap(found => found.members.map(member => [member, found] as const)));
      const isNew = (position: number): boolean =>
        !(clusterAt.get(position)?.members ?? [position]).some(member => known.has(member));

      function* records(): Generator<CollapsedPaper> {
        for (const [position, paper] of papers.entries()) {
          if (!isNew(position)) continue;
          const found = clusterAt.get(position);
          if (found === undefined) yield { paper, members: [position], pairs: [], choices: [] };
          else if (found.members[0] === position) {
            const merged = merge(found.members.map(member => papers[member]!));
            const sources = files.sort(merged.paper.sources);
            yield { ...found, paper: { ...merged.paper, sources }, choices: merged.choices };
          }
        }
      }
      return { papers, records, maybe: maybe.filter(({ a, b }) => isNew(a) && isNew(b)) };
    },
  };
}

/** Puts the sources of a merged paper in input order: by the file that came first, and by line in each. */
function createFileOrder(): { see(paper: Paper): void; sort(sources: readonly Source[]): readonly Source[] } {
  const order = new Map<string, number>();
  const rank = (source: Source): number => order.get(source.file) ?? 0;
  return {
    see({ sources }) {
      for (const { file } of sources) if (!order.has(file)) order.set(file, order.size);
    },
    sort: sources => [...sources].sort((x, y) => rank(x) - rank(y) || x.lines[0] - y.lines[0]),
  };
}
