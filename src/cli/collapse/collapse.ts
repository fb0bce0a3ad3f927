import { type Collapsed, createCollapser } from '../../collapser.ts';
import type { Paper } from '../../model.ts';
import type { Context } from '../context.ts';
import { readInputs } from '../input/inputs.ts';
import { readPapers } from '../input/papers.ts';
import { type ExitCode, exitCode } from '../io.ts';
import { count } from '../messages.ts';
import { collapseOptions } from '../options/match-options.ts';
import { createRecordOutput, type RecordOutput } from '../output/records.ts';
import { readDecisions } from './decisions-file.ts';
import { reportFormatOf, writeReport } from './report.ts';
import { writeReview } from './review.ts';

/** A file that was read, and the name of its format. */
export interface ReadFile {
  readonly file: string;
  readonly format: string;
}

/**
 * Reads everything, collapses the duplicates, and writes each paper once.
 *
 * @param formatOf the name of the output's format when the options do not tell it; undefined where it takes more files to know
 */
export async function collapseRecords(
  context: Context,
  formatOf: (files: readonly ReadFile[]) => string | undefined,
): Promise<ExitCode> {
  const { flags, messages } = context;
  const files: ReadFile[] = [];
  const output = createRecordOutput(context, () => formatOf(files));
  if (flags.report !== undefined) reportFormatOf(flags.report);
  const decisions = await readDecisions(flags.decisions ?? []);
  const collapser = createCollapser({ ...collapseOptions(flags), decisions });
  if (!(await readKnown(context, paper => collapser.addKnown(paper)))) return exitCode.failed;
  let read = 0;
  const done = await readPapers(context, file => ({
    paper(paper) {
      read++;
      collapser.add(paper);
    },
    end: ({ format }) => void files.push({ file, format: format ?? '' }),
  }));
  if (done === 0) return exitCode.failed;
  const collapsed = collapser.end();
  await writeCollapsed(context, output, collapsed);
  const dropped = count(read - output.written, 'duplicate');
  messages.note(`${count(read, 'record')}, ${dropped} collapsed${hint(context, collapsed)}, ${output.written} written`);
  return exitCode.done;
}

/** Takes in the papers of the --against files. False when one cannot be read: without it, known papers would pass for new ones. */
async function readKnown(context: Context, take: (paper: Paper) => void): Promise<boolean> {
  const files = context.flags.against ?? [];
  const done = await readInputs(
    context,
    () => ({
      async piece({ blocks }) {
        for (const { paper } of blocks) if (paper !== null) take(paper);
      },
    }),
    files,
  );
  return done === files.length;
}

async function writeCollapsed(context: Context, output: RecordOutput, collapsed: Collapsed): Promise<void> {
  const { report, review } = context.flags;
  try {
    await output.open();
    if (report !== undefined) await writeReport(report, collapsed, context);
    if (review !== undefined) await writeReview(review, collapsed, context);
    for (const record of collapsed.records()) {
      const sent = output.writeEither(record);
      if (sent !== undefined) await sent;
    }
    await output.commit();
  } finally {
    await output.discard();
  }
}

function hint({ flags }: Context, { maybe }: Collapsed): string {
  if (maybe.length === 0 || flags.review !== undefined) return '';
  return `, ${count(maybe.length, 'pair')} left to decide (see --review)`;
}
