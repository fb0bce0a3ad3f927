import { type Archive, createArchive } from './archive.ts';
import { type Decision, obey } from './decisions.ts';
import { membershipOf } from './match/clusters/membership.ts';
import { createMatcher } from './match/matcher.ts';
import type { MatchOptions } from './match/matching.ts';
import { type Choice, merge } from './match/merge.ts';
import type { Cluster, Pair, Paper, Source } from './model.ts';

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
  /** One of the papers that were compared, by its position: the papers without exact repeats, each with the sources of all its repeats. */
  paper(position: number): Paper;
  /** The papers that are not known, in the order of their first occurrence; made one by one. */
  records(): Iterable<CollapsedPaper>;
  /** Pairs that a person should decide, by position. */
  readonly maybe: readonly Pair[];
}

/** One paper, what it was made of and why. */
export interface CollapsedPaper {
  /** Made when it is asked for, like the line and the occurrences. */
  paper(): Paper;
  /** The paper as a line of NDJSON, line feed included, where it is at hand. */
  line(): Uint8Array | null;
  /** Positions of what it was made of, ascending. */
  readonly members: readonly number[];
  /** For each member its occurrences in the input, given by the index of their first source in the paper's sources. */
  occurrences(): readonly (readonly number[])[];
  readonly pairs: readonly Pair[];
  /** Where each value came from; `from` counts in `members`. */
  readonly choices: readonly Choice[];
}

/** papers → keys → candidate pairs → verdicts → clusters → merged papers. Exact repeats cost nothing but their places. */
export function createCollapser({ decisions = [], ...options }: CollapseOptions = {}): Collapser {
  const archive = createArchive();
  const matcher = createMatcher(options);
  const known = new Set<number>();
  const files = createFileOrder();
  const add = (paper: Paper): number => {
    const before = archive.size();
    const position = archive.add(paper);
    if (position === before) matcher.add(paper);
    return position;
  };
  return {
    add(paper) {
      files.see(paper);
      add(paper);
    },
    addKnown: paper => void known.add(add(paper)),
    end() {
      const together = (positions: readonly number[]): Paper => merge(positions.map(archive.paper)).paper;
      const papers = { length: archive.size(), at: archive.paper };
      const { clusters, maybe } = obey(matcher.end(together), papers, decisions);
      const clusterAt = membershipOf(clusters);
      const isNew = (position: number): boolean =>
        known.size === 0 || !(clusterAt.get(position)?.members ?? [position]).some(member => known.has(member));

      function* records(): Generator<CollapsedPaper> {
        for (let position = 0; position < papers.length; position++) {
          const found = clusterAt.get(position);
          if (!isNew(position)) continue;
          if (found === undefined) yield asItIs(position, archive);
          else if (found.members[0] === position) yield merged(found, archive, files);
        }
      }
      return { paper: archive.paper, records, maybe: maybe.filter(({ a, b }) => isNew(a) && isNew(b)) };
    },
  };
}

/** A paper that stands alone, or was only repeated; it is put together again only for who asks. */
function asItIs(position: number, archive: Archive): CollapsedPaper {
  return {
    members: [position],
    pairs: NONE,
    choices: NONE,
    paper: () => archive.paper(position),
    line: () => archive.line(position),
    occurrences() {
      const sources = archive.occurrences(position);
      return [sources.map((_, index) => sources.slice(0, index).flat().length)];
    },
  };
}

const NONE: readonly never[] = [];

function merged({ members, pairs }: Cluster, archive: Archive, files: FileOrder): CollapsedPaper {
  const { paper, choices } = merge(members.map(archive.paper));
  const placed = members.flatMap((position, member) =>
    archive
      .occurrences(position)
      .flatMap(sources => sources.map((source, index) => ({ source, member, isFirst: index === 0 }))),
  );
  const sorted = files.sort(placed);
  const occurrences: number[][] = members.map(() => []);
  for (const [index, { member, isFirst }] of sorted.entries()) if (isFirst) occurrences[member]!.push(index);
  const whole = { ...paper, sources: sorted.map(({ source }) => source) };
  return {
    paper: () => whole,
    line: () => null,
    members,
    occurrences: () => occurrences,
    pairs,
    choices,
  };
}

/** The order of the input: by the file that came first, and by line in each. */
interface FileOrder {
  see(paper: Paper): void;
  sort<T extends { readonly source: Source }>(placed: readonly T[]): readonly T[];
}

function createFileOrder(): FileOrder {
  const order = new Map<string, number>();
  let last: string | null = null;
  const rank = ({ file }: Source): number => order.get(file) ?? 0;
  return {
    see({ sources }) {
      for (const { file } of sources) {
        if (file === last) continue;
        last = file;
        if (!order.has(file)) order.set(file, order.size);
      }
    },
    sort: placed =>
      [...placed].sort((x, y) => rank(x.source) - rank(y.source) || x.source.lines[0] - y.source.lines[0]),
  };
}
