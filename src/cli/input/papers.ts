import type { Block, Paper } from '../../model.ts';
import type { Context } from '../context.ts';
import { type Output, openOutput } from '../output/output.ts';
import { type Found, readInputs } from './inputs.ts';

/** Takes the papers of one file, in order. */
export interface PaperTaker {
  /** Before each piece of input. */
  start?(): Promise<void>;
  /** The promise, when there is one, is waited for. */
  paper(paper: Paper): Promise<void> | undefined;
  /** After each piece of input. */
  settle?(): Promise<void>;
  /** After the last piece of a file that could be read to its end. */
  end?(found: Found): void;
}

/**
 * Reads the papers of all files. What is wrong in them is said, and the text of what could not be read goes to --rejects.
 *
 * @returns how many files could be read
 */
export async function readPapers(context: Context, open: (file: string) => PaperTaker): Promise<number> {
  const rejects = context.flags.rejects === undefined ? null : await openOutput(context.flags.rejects, context);
  try {
    const done = await readInputs(context, file => {
      const taker = open(file);
      return {
        async piece({ blocks }) {
          await taker.start?.();
          for (const block of blocks) {
            for (const problem of block.problems) context.messages.problem(problem);
            // nearly all are collected at once, and to wait for nothing costs as much as to write a record
            const sent = block.paper !== null ? taker.paper(block.paper) : reject(rejects, block);
            if (sent !== undefined) await sent;
          }
          await taker.settle?.();
        },
        end: async found => taker.end?.(found),
      };
    });
    await rejects?.commit();
    return done;
  } finally {
    await rejects?.discard();
  }
}

/** Lines that could not be read; those between records are no loss. */
function reject(rejects: Output | null, { lines, problems }: Block): Promise<void> | undefined {
  return problems.length === 0 ? undefined : rejects?.write(lines.map(({ text }) => `${text}\n`).join(''));
}
