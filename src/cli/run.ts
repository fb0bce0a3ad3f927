import { CommanderError } from 'commander';
import type { CommandRow } from './commands.ts';
import type { Context } from './context.ts';
import { ClosedPipe, UsageError, WriteError } from './errors.ts';
import { type ExitCode, exitCode, type Io } from './io.ts';
import { createMessages, type Messages } from './messages.ts';
import { refuseIdle } from './options/idle-options.ts';
import type { Flags } from './options/options.ts';
import { refuseSharedFiles } from './options/shared-files.ts';
import { buildProgram } from './program.ts';

/** Reads the command line, runs its command, and turns every end into an exit code. */
export async function run(argv: readonly string[], io: Io, interrupt: AbortSignal): Promise<ExitCode> {
  // Without a listener a write error would end the process before the writer hears of it.
  io.stdout.on('error', ignore);
  io.stderr.on('error', ignore);
  let code: ExitCode = exitCode.done;
  const program = buildProgram(io, async (row, files, flags, help) => {
    code = await runCommand(row, { files, flags, help, io, interrupt });
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.failed;
    throw error;
  } finally {
    io.stdout.off('error', ignore);
    io.stderr.off('error', ignore);
  }
}

function ignore(): void {}

interface Invocation extends Pick<Context, 'io' | 'interrupt' | 'files' | 'flags'> {
  readonly help: () => string;
}

async function runCommand(row: CommandRow, { files, flags, help, io, interrupt }: Invocation): Promise<ExitCode> {
  if (files.length === 0 && io.stdin.isTTY === true) {
    io.stderr.write(help());
    return exitCode.failed;
  }
  const messages = createMessages(io.stderr, flags);
  try {
    const inputs = files.length === 0 ? ['-'] : files;
    if ([...inputs, ...(flags.against ?? [])].filter(file => file === '-').length > 1) {
      throw new UsageError('standard input (-) is named twice');
    }
    refuseSharedFiles(inputs, flags);
    refuseIdle(flags, { input: flags.inputFormat });
    const command = await row.load();
    const code = await command({ io, flags, files: inputs, messages, interrupt });
    return end(messages, code, flags);
  } catch (error) {
    if (interrupt.aborted) return exitCode.interrupted;
    if (error instanceof ClosedPipe) return end(messages, exitCode.done, flags);
    const expected = error instanceof UsageError || error instanceof WriteError;
    messages.error(
      expected ? error.message : `this is a bug in papers: ${error instanceof Error ? error.stack : error}`,
    );
    return end(messages, exitCode.failed, flags);
  }
}

function end(messages: Messages, code: ExitCode, flags: Flags): ExitCode {
  messages.end();
  if (messages.failed) return exitCode.failed;
  return code === exitCode.done && flags.strict === true && messages.problems > 0 ? exitCode.findings : code;
}
