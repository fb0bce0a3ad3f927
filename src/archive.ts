import { Buffer } from 'node:buffer';
import { recordFields } from './fields.ts';
import { saysTooLittle } from './match/repeats.ts';
import type { Extra, Paper, Source } from './model.ts';
import { recordJson, sourcesJson } from './write/record-json.ts';

/**
 * Papers put away as the bytes of their lines of NDJSON, outside the heap of objects: a hundred thousand abstracts cost the garbage collector
 * nothing, and a paper that nothing is merged into is written as it lies there. A paper that is the same in every field as one before costs
 * only its places.
 */
export interface Archive {
  /** Puts a paper away; the index of the distinct paper that it is, counted from 0 in the order of their first occurrence. */
  add(paper: Paper): number;
  /** How many distinct papers there are. */
  size(): number;
  /** A distinct paper, with the sources of all its repeats in input order. */
  paper(index: number): Paper;
  /** The same as a line of NDJSON, with its line feed. Lines of papers that came one after another mostly lie one after another. */
  line(index: number): Uint8Array;
  /** The sources of each occurrence. */
  occurrences(index: number): readonly (readonly Source[])[];
}

/** Bytes that are reserved at once. */
const CHUNK = 1 << 20;
/** UTF-8 takes at most so many bytes for a UTF-16 code unit. */
const WIDEST = 3;
const COMMA = 44;
const CONTENT = recordFields.filter(field => field !== 'sources');

/** Where a paper lies: `content` bytes that say everything but its sources, then those, and a line feed. */
interface Place {
  readonly chunk: Buffer;
  readonly start: number;
  readonly content: number;
  readonly end: number;
}

export function createArchive(): Archive {
  const places: Place[] = [];
  const extras = new Map<number, Extra>();
  const repeats = new Map<number, (readonly Source[])[]>();
  const lookup = createLookup();
  let chunk = Buffer.allocUnsafe(0);
  let used = 0;

  const reserve = (room: number): void => {
    if (used + room <= chunk.length) return;
    chunk = Buffer.allocUnsafe(Math.max(CHUNK, room));
    used = 0;
  };

  /** Writes the text behind what is written, and returns where it ends. */
  const write = (text: string, at: number): number => at + chunk.write(text, at, 'utf8');

  const isRepeat = (index: number, end: number, extra: Extra | undefined): boolean => {
    const { chunk: other, start, content } = places[index]!;
    return other.compare(chunk, used, end, start, start + content) === 0 && areAlike(extras.get(index), extra);
  };

  /** The index of the paper whose content was just written up to `end`: that of the one it repeats, or the next one. */
  const indexOf = (paper: Paper, end: number): number => {
    if (saysTooLittle(paper)) return places.length;
    const hash = hashBytes(chunk, used, end);
    const known = lookup.find(hash, index => isRepeat(index, end, paper.extra));
    if (known >= 0) return known;
    lookup.add(hash, places.length);
    return places.length;
  };

  const addRepeat = (index: number, sources: readonly Source[]): void => {
    const before = repeats.get(index);
    if (before === undefined) repeats.set(index, [sources]);
    else before.push(sources);
  };

  const first = (index: number): Paper => {
    const { chunk: bytes, start, end } = places[index]!;
    const paper = JSON.parse(bytes.toString('utf8', start, end)) as Paper;
    const extra = extras.get(index);
    return extra === undefined ? paper : { ...paper, extra };
  };
  const occurrences = (index: number): readonly (readonly Source[])[] => {
    const { chunk: bytes, start, content, end } = places[index]!;
    const { sources } = JSON.parse(`{${bytes.toString('utf8', start + content, end)}`) as Pick<Paper, 'sources'>;
    return [sources, ...(repeats.get(index) ?? [])];
  };

  return {
    add(paper) {
      const content = recordJson(paper, CONTENT);
      const sources = sourcesText(paper.sources);
      reserve((content.length + sources.length) * WIDEST);
      const middle = write(content, used);
      chunk[middle - 1] = COMMA;
      const index = indexOf(paper, middle);
      if (index < places.length) {
        addRepeat(index, paper.sources);
        return index;
      }
      const end = write(sources, middle);
      if (paper.extra !== undefined) extras.set(index, paper.extra);
      places.push({ chunk, start: used, content: middle - used, end });
      used = end;
      return index;
    },
    size: () => places.length,
    paper(index) {
      const paper = first(index);
      return repeats.has(index) ? { ...paper, sources: occurrences(index).flat() } : paper;
    },
    line(index) {
      const { chunk: bytes, start, content, end } = places[index]!;
      if (!repeats.has(index)) return bytes.subarray(start, end);
      return Buffer.concat([
        bytes.subarray(start, start + content),
        Buffer.from(sourcesText(occurrences(index).flat()), 'utf8'),
      ]);
    },
    occurrences,
  };
}

/** What ends a line: the last field, the brace, the line feed. */
function sourcesText(sources: readonly Source[]): string {
  return `"sources":${sourcesJson(sources)}}\n`;
}

function areAlike(a: Extra | undefined, b: Extra | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Finds indexes by a hash that several may share. */
interface Lookup {
  add(hash: number, index: number): void;
  /** The latest index of the hash that `holds`, or -1. */
  find(hash: number, holds: (index: number) => boolean): number;
}

function createLookup(): Lookup {
  const latest = new Map<number, number>();
  /** For each index the one before it that has the same hash, where there is one. */
  const before = new Map<number, number>();
  return {
    add(hash, index) {
      const known = latest.get(hash);
      if (known !== undefined) before.set(index, known);
      latest.set(hash, index);
    },
    find(hash, holds) {
      let index = latest.get(hash);
      while (index !== undefined && !holds(index)) index = before.get(index);
      return index ?? -1;
    },
  };
}

/** So many bytes at the beginning and at the end are read one by one, those between in steps. */
const EDGE = 128;
const STEP = 16;

/** A hint: equal bytes have equal hashes. FNV-1a over the title and the authors, the numbers after the abstract, and a little of the abstract. */
function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5 ^ (end - start);
  for (let i = start; i < end; i += i - start < EDGE || end - i <= EDGE ? 1 : Math.min(STEP, end - EDGE - i + 1))
    hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return hash;
}
