import type { Collapsed } from './collapser.ts';
import type { Block, Pair, Paper, Role, Source } from './model.ts';
import { NOT_A_LISTING } from './read/listing/doubt/doubt.ts';
import { countsOf, isListing, NOTHING, together } from './read/listing/doubt/likeness.ts';

/** Something in the input that a person should look at. `rule` is stable, `message` is for people. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

interface PaperRule {
  readonly rule: string;
  readonly message: string;
  /** Whether the paper breaks the rule. */
  breaks(paper: Paper): boolean;
}

/** What can be wrong with one paper. */
const paperRules: readonly PaperRule[] = [
  { rule: 'no-title', message: 'the record has no title', breaks: paper => paper.title === '' },
  { rule: 'no-authors', message: 'the record has no authors', breaks: paper => paper.authors.length === 0 },
  {
    rule: 'title-cut',
    message: 'the title is cut short',
    breaks: ({ truncated = [] }) => truncated.includes('title'),
  },
  {
    rule: 'authors-cut',
    message: 'the list of authors is cut short',
    breaks: ({ truncated = [] }) => truncated.includes('authors'),
  },
  {
    rule: 'abstract-cut',
    message: 'the abstract is cut short',
    breaks: ({ truncated = [] }) => truncated.includes('abstract'),
  },
];

/** Checks one file: blocks in, in order; `end` adds what only the whole file shows. */
export interface FileChecker {
  block(block: Block): readonly Finding[];
  /** @param format the name of the input's format: only text can turn out to be no listing */
  end(format: string | null): readonly Finding[];
}

export function createFileChecker(file: string): FileChecker {
  let counts = NOTHING;
  /** Whether the reader said already that the text is no listing. */
  let doubted = false;
  let line = 1;
  return {
    block({ lines, paper, problems }) {
      const filled = lines.filter(({ text }) => text.trim() !== '');
      // Several papers may stand on the lines of one block: the blocks after it are empty.
      line = filled[0]?.number ?? line;
      counts = together(counts, countsOf(filled.length, paper));
      doubted ||= problems.some(({ code }) => code === NOT_A_LISTING);
      const found = problems.map(({ line: at, code, message }) => ({ file, line: at, rule: code, message }));
      if (paper !== null) return [...found, ...paperFindings(file, paper, line)];
      // a problem says already that these lines were not read
      const unread = problems.length > 0 ? [] : filled.filter(({ role }) => !isLeftOut(role));
      return unread.length === 0 ? found : [...found, unreadFinding(file, unread[0]!.number, unread.length)];
    },
    end(format) {
      if (format !== 'listing' || doubted || isListing(counts)) return [];
      const { papers, read, lines } = counts;
      const message = `this does not look like a listing of papers: ${papers} found, with ${read} of ${lines} lines`;
      return [{ file, line: 1, rule: NOT_A_LISTING, message }];
    },
  };
}

function paperFindings(file: string, paper: Paper, line: number): Finding[] {
  return paperRules.filter(row => row.breaks(paper)).map(({ rule, message }) => ({ file, line, rule, message }));
}

function isLeftOut(role: Role): boolean {
  return role === 'noise' || role === 'blank';
}

function unreadFinding(file: string, line: number, count: number): Finding {
  const message = count === 1 ? 'the line was not read' : `${count} lines were not read`;
  return { file, line, rule: 'unread-lines', message };
}

/** Every occurrence but the first of each paper, and the pairs that a person should decide. */
export function duplicateFindings({ paper: paperAt, records, maybe }: Collapsed): Finding[] {
  const found: Finding[] = [];
  for (const { paper, pairs } of records()) {
    const [first, ...others] = paper().sources;
    const why = pairs[0] === undefined ? '' : reason(pairs[0]);
    for (const source of others) found.push(duplicate(source, `the same paper as ${place(first!)}${why}`));
  }
  for (const pair of maybe) {
    const [a, b] = [paperAt(pair.a).sources[0]!, paperAt(pair.b).sources[0]!];
    found.push(duplicate(b, `perhaps the same paper as ${place(a)}${reason(pair)}`));
  }
  return found;
}

function duplicate({ file, lines: [line] }: Source, message: string): Finding {
  return { file, line, rule: 'probable-duplicate', message };
}

function place({ file, lines: [line] }: Source): string {
  return `${file}:${line}`;
}

function reason({ rule, score }: Pair): string {
  return ` (${rule}, ${score.toFixed(2)})`;
}
