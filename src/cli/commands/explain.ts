import type { Context } from '../context.ts';
import { createExplainer } from '../explain-lines.ts';
import { createTextView, type ExplainView, ndjsonView } from '../explain-view.ts';
import { readInputs } from '../inputs.ts';
import { type ExitCode, exitCode } from '../io.ts';
import { openOutput } from '../output.ts';
import { textLook } from '../text-look.ts';

/** Every input line once, in order, with its role and its record. */
export async function explain(context: Context): Promise<ExitCode> {
  const { flags, files } = context;
  const view = flags.format === 'ndjson' ? ndjsonView : await textView(context);
  const output = await openOutput(flags.output, context);
  try {
    let file: string | null = null;
    let explainer = createExplainer('');
    await readInputs(context, async piece => {
      if (piece.file !== file) {
        file = piece.file;
        explainer = createExplainer(file);
      }
      for (const block of piece.blocks) {
        for (const problem of block.problems) context.messages.problem(problem);
        for (const line of explainer(block)) await output.write(view(line));
      }
      await output.flush();
    });
    await output.commit();
    return exitCode.done;
  } finally {
    await output.discard();
  }

  async function textView(of: Context): Promise<ExplainView> {
    return createTextView({ ...(await textLook(of)), names: files.length > 1 });
  }
}
