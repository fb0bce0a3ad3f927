import type { Collapsed, CollapsedPaper } from '../../collapser.ts';
import type { Paper } from '../../model.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import { writeWhole } from '../output/output.ts';
import type { MergeReport } from './merge-report.ts';
import { reportMarkdown } from './report-markdown.ts';

interface ReportFormat {
  readonly extensions: readonly string[];
  readonly head: string;
  entry(merge: MergeReport): string;
}

const formats: readonly ReportFormat[] = [
  { extensions: ['.ndjson', '.jsonl'], head: '', entry: merge => `${JSON.stringify(merge)}\n` },
  { extensions: ['.md', '.markdown'], head: '# Merged papers\n', entry: reportMarkdown },
];

/** Throws UsageError for a file name whose extension is not one of the report's. */
export function reportFormatOf(file: string): ReportFormat {
  const format = formats.find(row => row.extensions.some(extension => file.toLowerCase().endsWith(extension)));
  if (format !== undefined) return format;
  throw new UsageError(
    `cannot tell the format of the report ${file}: ${formats.flatMap(row => row.extensions).join(', ')}`,
  );
}

/** Tells each merge in a file of its own. */
export async function writeReport(file: string, { records }: Collapsed, context: Context): Promise<void> {
  const format = reportFormatOf(file);
  await writeWhole(file, context, async output => {
    await output.write(format.head);
    let record = 0;
    for (const collapsed of records()) {
      record++;
      if (collapsed.occurrences().flat().length > 1) await output.write(format.entry(reportOf(record, collapsed)));
    }
  });
}

function reportOf(record: number, collapsed: CollapsedPaper): MergeReport {
  const { members, pairs, choices } = collapsed;
  const paper = collapsed.paper();
  const occurrences = collapsed.occurrences();
  const firstOf = new Map(members.map((position, member) => [position, occurrences[member]![0]! + 1]));
  const repeats = occurrences.flatMap(repeatsOf);
  const judged = pairs.map(({ a, b, rule, score }) => ({ a: firstOf.get(a)!, b: firstOf.get(b)!, rule, score }));
  return {
    record,
    title: paper.title,
    members: paper.sources,
    pairs: [...repeats, ...judged].sort((x, y) => x.a - y.a || x.b - y.b),
    fields: choices.map(({ field, policy, from, dropped }) => ({
      field,
      value: paper[field as keyof Paper],
      from: firstOf.get(members[from]!)!,
      policy,
      dropped,
    })),
  };
}

/** Occurrences of one paper that are the same in every field. */
function repeatsOf([first, ...others]: readonly number[]): MergeReport['pairs'] {
  return others.map(b => ({ a: first! + 1, b: b + 1, rule: 'equal in every field', score: 1 }));
}
