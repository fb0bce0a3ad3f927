import type { ExitCode, Io } from './io.ts';
import type { Messages } from './messages.ts';
import type { Flags } from './options/options.ts';

/** What a command works with. */
export interface Context {
  readonly io: Io;
  readonly flags: Flags;
  /** Names of files; `-` is standard input. Never empty. */
  readonly files: readonly string[];
  readonly messages: Messages;
  /** Aborted when the user interrupts the run. */
  readonly interrupt: AbortSignal;
}

export type Command = (context: Context) => Promise<ExitCode>;
