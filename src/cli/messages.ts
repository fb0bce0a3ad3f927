import type { Problem } from '../model.ts';
import type { OutputStream } from './io.ts';

/** What is said to the person on standard error. Standard output carries data only. */
export interface Messages {
  /** Something that the user must know; the run ends with 2. */
  error(text: string): void;
  /** Something wrong in the input. After the first few they are counted only. */
  problem(problem: Problem): void;
  /** How it went; said when somebody watches. */
  note(text: string): void;
  /** Says how many problems were not shown. */
  end(): void;
  readonly failed: boolean;
  readonly problems: number;
}

/** How many problems are shown one by one. */
const SHOWN = 20;

export interface MessageOptions {
  readonly verbose?: boolean | undefined;
  readonly quiet?: boolean | undefined;
}

export function createMessages(stderr: OutputStream, { verbose = false, quiet = false }: MessageOptions): Messages {
  const say = (text: string): void => void stderr.write(`papers: ${text}\n`);
  let failed = false;
  let problems = 0;
  return {
    error(text) {
      failed = true;
      say(text);
    },
    problem({ file, line, message, code }) {
      problems++;
      if (!quiet && problems <= SHOWN) say(`${file}:${line}: ${message} [${code}]`);
    },
    note(text) {
      if (!quiet && (verbose || stderr.isTTY === true)) say(text);
    },
    end() {
      if (!quiet && problems > SHOWN) say(`and ${problems - SHOWN} more problems`);
    },
    get failed() {
      return failed;
    },
    get problems() {
      return problems;
    },
  };
}

/** `1 record`, `2 records`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
