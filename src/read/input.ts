import type { Block, Line, Problem, Reader } from '../model.ts';
import { brokenBlock, isBlank } from './blocks.ts';
import { createDecoder, type TextPiece } from './bytes/decode.ts';
import type { InputFormat, ReaderOptions } from './format.ts';
import { HEAD_LENGTH, inputFormatNamed, recogniseFormat } from './formats.ts';
import { createBlinds } from './invisible.ts';
import { createLineSplitter, type LineBatch, type LineFault } from './lines.ts';
import type { LabelSink, LabelSource } from './listing/label/shared.ts';

/** Bytes that are read at once: what is made of them stays in the processor's caches, and is gone before memory is cleared up. */
const SLICE = 16 * 1024;

export interface InputOptions {
  /** A name of `inputFormats`; without it the format is recognised. */
  readonly format?: string | undefined;
  /** A label of the WHATWG Encoding Standard; without it the encoding is recognised. */
  readonly encoding?: string | undefined;
  /** A layout of listings. */
  readonly layout?: string | undefined;
  /** Whether each line of a listing tells how sure the reader is of its role. */
  readonly confidence?: boolean | undefined;
}

/**
 * Reads one file of any format, piece by piece. Wait for the result of each call before the next one: it is a promise only while the
 * reader's module loads, and an array for every other piece.
 *
 *     for (const bytes of pieces) for (const block of await input.push(bytes)) …
 *     for (const block of await input.end()) …
 *
 * However the bytes are cut, the blocks are the same, and every line of the file stands in exactly one of them, in order.
 */
export interface InputReader {
  push(bytes: Uint8Array): Block[] | Promise<Block[]>;
  end(): Promise<Block[]>;
  /** The name of the format, once it is known: after HEAD_LENGTH characters, or the end. */
  format(): string | null;
  /** The name of the layout of a listing, as far as it was read; null in other formats. */
  layout(): string | null;
}

/**
 * @param file what the records name as their source
 * @param labels where the labels of a listing go instead of into records, or where they come from
 * @throws RangeError when the format or the encoding is not known
 */
export function createInputReader(
  file: string,
  options: InputOptions = {},
  labels?: LabelSink | LabelSource,
): InputReader {
  const decoder = createDecoder(options.encoding);
  const splitter = createLineSplitter();
  const placed = createProblemPlacer(file);
  const readerOptions: ReaderOptions = {
    ...(options.layout === undefined ? {} : { layout: options.layout }),
    ...(options.format === undefined && options.layout === undefined ? {} : { named: true }),
    ...(options.confidence === undefined ? {} : { confidence: options.confidence }),
    ...(labels === undefined ? {} : { labels }),
  };
  let format: InputFormat | null = options.format === undefined ? null : inputFormatNamed(options.format);
  let reader: Reader<readonly Line[]> | null = null;
  const silence = createSilenceWatch();
  const blinds = createBlinds();
  let invisible = false;
  let head = '';
  const waiting: LineBatch[] = [];

  const read = (batch: LineBatch): Block[] => {
    if (format?.binary !== true) placed.expect(batch.faults);
    if (!invisible || format?.copied !== true) return told(reader!.push(batch.lines));
    return told(blinds.restore(reader!.push(blinds.hide(batch.lines))));
  };
  const told = (blocks: Block[]): Block[] => placed.place(silence.watch(blocks));

  const open = async (): Promise<Block[]> => {
    format ??= recogniseFormat(head.slice(0, HEAD_LENGTH), file);
    reader = (await format.open())(file, readerOptions);
    return waiting.splice(0).flatMap(read);
  };

  const cut = (piece: TextPiece): LineBatch => {
    invisible ||= piece.invisible;
    return splitter.push(piece);
  };

  const take = (piece: TextPiece): Block[] | Promise<Block[]> => {
    const batch = cut(piece);
    if (reader !== null) return read(batch);
    waiting.push(batch);
    if (format === null) head += piece.text;
    return format === null && head.length < HEAD_LENGTH ? [] : open();
  };

  /** A large piece is read in slices, once the format is known. */
  const readSlices = (bytes: Uint8Array): Block[] => {
    const blocks: Block[] = [];
    for (let at = 0; at < bytes.length; at += SLICE) {
      const batch = cut(decoder.push(bytes.subarray(at, at + SLICE)));
      for (const block of read(batch)) blocks.push(block);
    }
    return blocks;
  };

  return {
    push: bytes => (reader === null ? take(decoder.push(bytes)) : readSlices(bytes)),
    async end() {
      const blocks = [...(await take(decoder.end()))];
      if (reader === null) blocks.push(...(await open()));
      blocks.push(...read(splitter.end()), ...told(blinds.restore(reader!.end())));
      const line = format?.skips === true ? silence.line() : null;
      if (line === null) return blocks;
      const message = `nothing was read as ${format!.name}`;
      return [...blocks, brokenBlock([], { code: 'no-records', message, file, line })];
    },
    format: () => format?.name ?? null,
    layout: () => reader?.layout?.() ?? null,
  };
}

/** Knows whether a reader gave nothing: no paper, and no problem that tells why. */
interface SilenceWatch {
  watch(blocks: Block[]): Block[];
  /** The first line that is not blank, if nothing came of it and of all others. */
  line(): number | null;
}

function createSilenceWatch(): SilenceWatch {
  let silent = true;
  let first: number | null = null;
  return {
    watch(blocks) {
      for (const { lines, paper, problems } of silent ? blocks : []) {
        if (paper !== null || problems.length > 0) silent = false;
        first ??= lines.find(({ text }) => !isBlank(text))?.number ?? null;
      }
      return blocks;
    },
    line: () => (silent ? first : null),
  };
}

/** Gives each problem of the decoder to the block that its line is in. */
interface ProblemPlacer {
  expect(faults: readonly LineFault[]): void;
  place(blocks: Block[]): Block[];
}

function createProblemPlacer(file: string): ProblemPlacer {
  let told = false;
  let waiting: Problem[] = [];
  return {
    expect(faults) {
      for (const { line, kind } of faults) {
        if (kind === 'replaced') waiting.push({ ...REPLACED, file, line });
        else if (!told) waiting.push({ ...FOREIGN, file, line });
        told ||= kind === 'windows-1252';
      }
    },
    place(blocks) {
      if (waiting.length === 0) return blocks;
      return blocks.map(block => {
        const end = block.lines.at(-1)?.number ?? 0;
        const here = waiting.filter(problem => problem.line <= end);
        if (here.length === 0) return block;
        waiting = waiting.slice(here.length);
        return { ...block, problems: [...here, ...block.problems] };
      });
    },
  };
}

const REPLACED = { code: 'wrong-bytes', message: 'bytes that are no text were replaced by U+FFFD' } as const;
const FOREIGN = {
  code: 'not-utf8',
  message: 'the bytes are not UTF-8: read as Windows-1252 (another encoding can be named)',
} as const;
