import type { Context } from '../context.ts';
import { readPapers } from '../input/papers.ts';
import { type ExitCode, exitCode } from '../io.ts';
import { count } from '../messages.ts';
import { createRecordOutput } from '../output/records.ts';

export async function parse(context: Context): Promise<ExitCode> {
  if (context.flags.dedupe === false) return streamRecords(context);
  // what compares papers takes a while to load
  const { collapseRecords } = await import('../collapse/collapse.ts');
  return collapseRecords(context, () => 'json');
}

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
