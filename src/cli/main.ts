import type { ExitCode, Io } from './io.ts';
import { version } from './version.ts';

/**
 * Runs the program: reads `argv` (without node and the script), writes to the streams of `io`, and returns the exit code.
 * Everything but the version is loaded when it is needed, because starting is most of the time of a short run.
 */
export async function main(argv: readonly string[], io: Io, interrupt: AbortSignal): Promise<ExitCode> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    io.stdout.write(`${version}\n`);
    return 0;
  }
  const { run } = await import('./run.ts');
  return run(argv, io, interrupt);
}
