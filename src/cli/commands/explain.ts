import { createExplainer } from '../../explain.ts';
import type { InputPiece } from '../../pipeline.ts';
import type { Context } from '../context.ts';
import { type Found, readInputs } from '../input/inputs.ts';
import { type ExitCode, exitCode } from '../io.ts';
import { createTextView, ndjsonView } from '../output/explain-view.ts';
import { type Output, writeWhole } from '../output/output.ts';
import { textLook } from '../output/text-look.ts';

/** Every input line once, in order, with its role and its record. */
export async function explain(context: Context): Promise<ExitCode> {
  const { flags, files, messages } = context;
  const forPeople = flags.format !== 'ndjson';
  const view = forPeople ? createTextView({ ...(await textLook(context)), names: files.length > 1 }) : ndjsonView;
  const take = (file: string, output: Output) => {
    const explainBlock = createExplainer(file);
    return {
      async piece({ blocks }: InputPiece) {
        for (const block of blocks) {
          for (const problem of block.problems) messages.problem(problem);
          for (const line of explainBlock(block)) await output.write(view(line));
        }
        await output.flush();
      },
      end: async ({ format, layout }: Found) =>
        messages.note(`${file}: read as ${format}${layout === null ? '' : `, layout ${layout}`}`),
    };
  };
  await writeWhole(flags.output, context, async output => {
    await readInputs(context, file => take(file, output), files, { confidence: forPeople });
  });
  return exitCode.done;
}
