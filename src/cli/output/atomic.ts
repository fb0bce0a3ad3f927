import { type FileHandle, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { codeOf } from '../errors.ts';

/** A file that is written beside its place and put there when it is whole, so that nobody ever sees a part of it. */
export interface AtomicFile {
  write(data: string | Uint8Array): Promise<void>;
  /** Puts the file in its place. */
  commit(): Promise<void>;
  /** Leaves the place as it was. Harmless after `commit`. */
  discard(): Promise<void>;
}

export async function openAtomic(path: string): Promise<AtomicFile> {
  const old = await stat(path).catch(absent);
  // Devices and pipes, such as /dev/null, have no other place to be written to; opening a directory says what is wrong.
  if (old !== null && !old.isFile()) return openPlain(path);
  const target = old === null ? path : await realpath(path);
  const beside = `${target}.${process.pid}.part`;
  const file = await open(beside, 'wx', old === null ? 0o666 : old.mode & 0o777);
  return atomicFile(file, beside, target);
}

function atomicFile(file: FileHandle, beside: string, target: string): AtomicFile {
  let closed = false;
  return {
    write: data => writeAll(file, data),
    async commit() {
      await file.sync();
      await file.close();
      await rename(beside, target);
      closed = true;
    },
    async discard() {
      if (closed) return;
      closed = true;
      await file.close().catch(() => undefined);
      await unlink(beside).catch(() => undefined);
    },
  };
}

async function openPlain(path: string): Promise<AtomicFile> {
  const file = await open(path, 'w');
  let closed = false;
  const close = async (): Promise<void> => {
    if (!closed) await file.close();
    closed = true;
  };
  return { write: data => writeAll(file, data), commit: close, discard: close };
}

/** `FileHandle.writeFile` goes on where the last one stopped, and writes short of nothing. */
async function writeAll(file: FileHandle, data: string | Uint8Array): Promise<void> {
  await file.writeFile(data);
}

function absent(error: unknown): null {
  if (codeOf(error) === 'ENOENT') return null;
  throw error;
}
