import type { Readable, Writable } from 'node:stream';

type InputStream = Readable & { readonly isTTY?: boolean };
export type OutputStream = Writable & { readonly isTTY?: boolean };

/** What a command sees of its surroundings. `process` is one. */
export interface Io {
  readonly stdin: InputStream;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The program of label-thread.ts; without it everything is done in one thread. */
  readonly labelThread?: URL;
}

/** What a run ends with. */
export const exitCode = { done: 0, findings: 1, failed: 2, interrupted: 130 } as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
