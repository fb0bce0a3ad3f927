import { collapseRecords } from '../collapse.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import { type ExitCode, exitCode } from '../io.ts';
import { count } from '../messages.ts';
import type { Flags } from '../options.ts';
import { readPapers } from '../papers.ts';
import { createRecordOutput } from '../records.ts';

export async function parse(context: Context): Promise<ExitCode> {
  if (context.flags.dedupe !== false) return collapseRecords(context, () => 'json');
  const idle = comparing.find(name => context.flags[name] !== undefined);
  if (idle !== undefined)
    throw new UsageError(`--${idle} compares records, and --no-dedupe does not: leave one of them out`);
  return streamRecords(context);
}

/** Options that say something about comparing records. */
const comparing = ['match', 'preprints', 'report', 'review', 'decisions', 'against'] as const satisfies (keyof Flags)[];

/** Every record as soon as it is read; nothing is kept. */
async function streamRecords(context: Context): Promise<ExitCode> {
  const { messages } = context;
  const output = createRecordOutput(context, () => 'json');
  try {
    const done = await readPapers(context, () => ({
      start: output.open,
      paper: output.write,
      settle: output.flush,
    }));
    if (done > 0) await output.commit();
    messages.note(`${count(output.written, 'record')} written`);
    return exitCode.done;
  } finally {
    await output.discard();
  }
}
