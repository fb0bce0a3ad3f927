import { createFileChecker, duplicateFindings, type Finding } from '../../check.ts';
import { createCollapser } from '../../collapser.ts';
import type { Context } from '../context.ts';
import { readInputs } from '../input/inputs.ts';
import { type ExitCode, exitCode } from '../io.ts';
import { count } from '../messages.ts';
import { collapseOptions } from '../options/match-options.ts';
import { writeWhole } from '../output/output.ts';
import { textLook } from '../output/text-look.ts';

/** Findings with file, line and rule, in the order of the input; exit code 1 when there are any. */
export async function check(context: Context): Promise<ExitCode> {
  const { flags, messages } = context;
  const findings: Finding[] = [];
  const files: string[] = [];
  const collapser = createCollapser(collapseOptions(flags));
  await readInputs(context, file => {
    files.push(file);
    const checker = createFileChecker(file);
    return {
      async piece({ blocks }) {
        for (const block of blocks) {
          findings.push(...checker.block(block));
          if (block.paper !== null) collapser.add(block.paper);
        }
      },
      async end({ format }) {
        // First, so that it stays before what else is found in the first line.
        findings.unshift(...checker.end(format));
      },
    };
  });
  findings.push(...duplicateFindings(collapser.end()));
  const rank = new Map(files.map((file, index) => [file, index]));
  findings.sort((a, b) => (rank.get(a.file) ?? 0) - (rank.get(b.file) ?? 0) || a.line - b.line);
  await writeFindings(findings, context);
  messages.note(count(findings.length, 'finding'));
  return findings.length === 0 ? exitCode.done : exitCode.findings;
}

async function writeFindings(findings: readonly Finding[], context: Context): Promise<void> {
  await writeWhole(context.flags.output, context, async output => {
    const view = context.flags.format === 'ndjson' ? ndjsonView : await textView(context);
    for (const finding of findings) await output.write(view(finding));
  });
}

function ndjsonView({ file, line, rule, message }: Finding): string {
  return `${JSON.stringify({ file, line, rule, message })}\n`;
}

/** `listing.txt:12: no-authors: the record has no authors` */
async function textView(context: Context): Promise<(finding: Finding) => string> {
  const { chalk } = await textLook(context);
  return ({ file, line, rule, message }) =>
    `${chalk.bold(`${file}:${line}:`)} ${chalk.yellow(`${rule}:`)} ${message}\n`;
}
