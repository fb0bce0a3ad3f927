import { createExplainer } from '../../explain.ts';
import type { Context } from '../context.ts';
import { createTextView, ndjsonView } from '../explain-view.ts';
import { readInputs } from '../inputs.ts';
import { type ExitCode, exitCode } from '../io.ts';
import { openOutput } from '../output.ts';
import { textLook } from '../text-look.ts';

/** Every input line once, in order, with its role and its record. */
export async function explain(context: Context): Promise<ExitCode> {
  const { flags, files, messages } = context;
  const view =
    flags.format === 'ndjson' ? ndjsonView : createTextView({ ...(await textLook(context)), names: files.length > 1 });
  const output = await openOutput(flags.output, context);
  try {
    await readInputs(context, file => {
      const explainBlock = createExplainer(file);
      return {
        async piece({ blocks }) {
          for (const block of blocks) {
            for (const problem of block.problems) messages.problem(problem);
            for (const line of explainBlock(block)) await output.write(view(line));
          }
          await output.flush();
        },
      };
    });
    await output.commit();
    return exitCode.done;
  } finally {
    await output.discard();
  }
}
