import type { Context } from '../context.ts';
import { readInputs } from '../inputs.ts';
import { type ExitCode, exitCode } from '../io.ts';
import { count } from '../messages.ts';
import { createRecordOutput } from '../records.ts';

export async function parse(context: Context): Promise<ExitCode> {
  return streamRecords(context);
}

/** Every record as soon as it is read; nothing is kept. */
async function streamRecords(context: Context): Promise<ExitCode> {
  const { messages } = context;
  const output = createRecordOutput(context, () => 'json');
  try {
    const done = await readInputs(context, () => async ({ blocks }) => {
      await output.open();
      for (const { paper, problems } of blocks) {
        for (const problem of problems) messages.problem(problem);
        if (paper !== null) await output.write(paper);
      }
      await output.flush();
    });
    if (done > 0) await output.commit();
    messages.note(`${count(output.written, 'record')} written`);
    return exitCode.done;
  } finally {
    await output.discard();
  }
}
