import type { Command } from './context.ts';
import type { CommandName } from './options/options.ts';

export interface Example {
  readonly line: string;
  readonly does: string;
}

/** One command of the program: what the help says about it, and where it is. */
export interface CommandRow {
  readonly name: CommandName;
  readonly description: string;
  readonly examples: readonly Example[];
  load(): Promise<Command>;
}

export const commands: readonly CommandRow[] = [
  {
    name: 'parse',
    description: 'Turn listings of papers into records, each paper once.',
    examples: [
      { line: 'papers parse listing.txt', does: 'records as JSON' },
      { line: "papers parse listing.txt | jq '.[].title'", does: 'the titles' },
      { line: 'papers parse *.txt -o papers.csv', does: 'several files into one table' },
      { line: 'pbpaste | papers parse - -f markdown', does: 'what was copied, as a list' },
      { line: 'papers parse --no-dedupe -f ndjson big.txt | head', does: 'every record, as it is read' },
    ],
    load: async () => (await import('./commands/parse.ts')).parse,
  },
  {
    name: 'dedupe',
    description: 'Collapse the duplicates among records; the output has the format of the input unless told.',
    examples: [
      { line: 'papers dedupe records.ndjson > clean.ndjson', does: 'each paper once' },
      { line: 'papers dedupe a.ndjson b.txt -o all.json --report merges.md', does: 'and what was merged, and why' },
      { line: 'papers dedupe all.ndjson --review maybe.csv', does: 'the pairs that a person should decide' },
      { line: 'papers dedupe all.ndjson --decisions maybe.csv', does: 'with the decisions obeyed' },
      { line: 'papers dedupe new.txt --against known.ndjson', does: 'only what is not known yet' },
    ],
    load: async () => (await import('./commands/dedupe.ts')).dedupe,
  },
  {
    name: 'explain',
    description: 'Show how each line of the input was read: its role and its record.',
    examples: [
      { line: 'papers explain listing.txt', does: 'line numbers, roles, records' },
      { line: 'papers explain --color always listing.txt | less -R', does: 'in a pager' },
      { line: 'papers explain -f ndjson listing.txt | jq \'select(.role == "noise")\'', does: 'what was left out' },
    ],
    load: async () => (await import('./commands/explain.ts')).explain,
  },
  {
    name: 'check',
    description: 'Report what looks wrong in the input, with file, line and rule; exit with 1 if anything does.',
    examples: [
      { line: 'papers check listing.txt', does: 'cut abstracts, missing authors, probable duplicates, …' },
      { line: 'papers check -f ndjson *.txt | jq -r .rule | sort | uniq -c', does: 'how often each' },
    ],
    load: async () => (await import('./commands/check.ts')).check,
  },
];

/** What `papers --help` shows first. */
export const programExamples: readonly Example[] = [
  { line: "papers parse listing.txt | jq '.[].title'", does: 'from a pasted page to data' },
  { line: 'papers parse *.txt -o papers.csv', does: 'several listings into one table' },
  { line: 'papers explain listing.txt', does: 'how each line was read' },
];
