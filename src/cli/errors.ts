/** An input that cannot be read: said to the user, the others are still read, exit code 2. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
}

/** An output that cannot be written: said to the user, exit code 2. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
}

/** The options contradict each other or the surroundings: said to the user, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Nobody reads the output any more, as after `| head -1`: a normal end. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe';
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or directory',
  EISDIR: 'it is a directory',
  ENOTDIR: 'a part of the path is not a directory',
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space left on the device',
  EMFILE: 'too many open files',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the name is too long',
};

/** The code of a system error, such as ENOENT. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Why a system call failed, in words. */
export function reasonOf(error: unknown): string {
  return reasons[codeOf(error) ?? ''] ?? (error instanceof Error ? error.message : String(error));
}

/** The name of a file in a message; an empty one, as of a variable that was not set, can be seen. */
export function named(file: string): string {
  return file === '' ? "''" : file;
}
