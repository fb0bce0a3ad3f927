import type { Paper, Writer } from '../../model.ts';
import { findOutputFormat, type OutputFormat, outputFormatOf, outputFormats } from '../../write/formats.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import { refuseIdle } from '../options/idle-options.ts';
import { isStdout, type Output, openOutput } from './output.ts';

/** Writes records to where the user wants them. Nothing is opened, and no file is made, before `open`. */
export interface RecordOutput {
  /** Does nothing the second time. */
  open(): Promise<void>;
  /** The promise, when there is one, must be waited for. */
  write(paper: Paper): Promise<void> | undefined;
  /** The same for a paper that may be at hand as a line of NDJSON; each is asked for only where it is needed. */
  writeEither(record: { paper(): Paper; line(): Uint8Array | null }): Promise<void> | undefined;
  flush(): Promise<void>;
  commit(): Promise<void>;
  discard(): Promise<void>;
  readonly written: number;
}

/**
 * @param otherwise the name of the format when neither --format nor the extension of --output tells it; undefined as long as it is not known,
 * which it is when the output is opened
 * @throws UsageError for an option that would do nothing in the format
 */
export function createRecordOutput(context: Context, otherwise: () => string | undefined): RecordOutput {
  const { flags, io } = context;
  const named = namedFormat(context);
  const choose = (): OutputFormat | undefined => {
    const format = named ?? findOutputFormat(otherwise() ?? '');
    refuseIdle(flags, { output: format?.name });
    return format;
  };
  let format = choose();
  let opened: { readonly output: Output; readonly writer: Writer } | null = null;
  let written = 0;
  return {
    async open() {
      if (opened !== null) return;
      format ??= choose()!;
      const terminal = isStdout(flags.output) && io.stdout.isTTY === true;
      const writer = await format.create({ ...flags, pretty: flags.pretty ?? terminal });
      opened = { output: await openOutput(flags.output, context), writer };
      await opened.output.write(writer.begin());
    },
    write(paper) {
      written++;
      return opened!.output.write(opened!.writer.paper(paper));
    },
    writeEither(record) {
      written++;
      const { output, writer } = opened!;
      const line = writer.line === undefined ? null : record.line();
      return output.write(line === null ? writer.paper(record.paper()) : writer.line!(line));
    },
    flush: async () => opened?.output.flush(),
    async commit() {
      if (opened === null) return;
      await opened.output.write(opened.writer.end());
      await opened.output.commit();
    },
    discard: async () => opened?.output.discard(),
    get written() {
      return written;
    },
  };
}

/** The format that the options name, if they do. Throws UsageError for an extension that says nothing. */
function namedFormat({ flags }: Context): OutputFormat | undefined {
  if (flags.format !== undefined) return findOutputFormat(flags.format);
  if (isStdout(flags.output)) return undefined;
  const format = outputFormatOf(flags.output);
  if (format !== undefined || !/\.[^./]+$/.test(flags.output)) return format;
  const extensions = outputFormats.flatMap(row => row.extensions).join(', ');
  throw new UsageError(
    `cannot tell the format of ${flags.output}; extensions that do: ${extensions}; or name it with --format`,
  );
}
