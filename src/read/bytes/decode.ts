import { Buffer, isAscii, isUtf8, transcode } from 'node:buffer';
import { hasInvisible, hasInvisibleBytes } from '../invisible.ts';
import { encodingOf } from './encoding.ts';
import { utf8Length, wholeCharacters } from './utf8.ts';
import { createUtf32Decoder } from './utf32.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** Bytes that are not what the encoding says, at `at` in the text of their piece. */
export interface Fault {
  readonly at: number;
  /** `replaced`: U+FFFD stands there now. `windows-1252`: the byte was read in that encoding, which the file seems to have. */
  readonly kind: 'replaced' | 'windows-1252';
}

/** A piece of the text of a file. */
export interface TextPiece {
  readonly text: string;
  /** Almost always empty. */
  readonly faults: readonly Fault[];
  /** Whether there are signs in it that nobody sees. */
  readonly invisible: boolean;
}

/** Turns bytes into text, piece by piece. The pieces together are the same however the bytes are cut. */
export interface Decoder {
  push(bytes: Uint8Array): TextPiece;
  end(): TextPiece;
}

const NOTHING = new Uint8Array(0);
const NO_FAULTS: readonly Fault[] = [];
const NO_TEXT: TextPiece = { text: '', faults: NO_FAULTS, invisible: false };
/** Enough to see a byte order mark, or the zero bytes of UTF-16 and UTF-32 without one. */
const HEAD = 64;

/**
 * Reads bytes as text. Without an encoding: UTF-8; UTF-16 and UTF-32 where a byte order mark or the zero bytes of their Latin letters show it;
 * and bytes that are not UTF-8 as Windows-1252, unless most of what is not ASCII before them was good UTF-8: then U+FFFD replaces them.
 * Where UTF-8 is named, U+FFFD replaces them always.
 *
 * @param encoding any label of the WHATWG Encoding Standard, such as `latin1`, `utf-16le` or `gb18030`; `utf-32`, `utf-32le`, `utf-32be`
 * @throws RangeError when the encoding is not known
 */
export function createDecoder(encoding?: string): Decoder {
  const wide = /^\s*utf-?(16|32)\s*$/i.exec(encoding ?? '')?.[1];
  if (encoding !== undefined && wide === undefined) return createDecoderOf(encoding, true);
  const otherwise = wide === undefined ? 'utf-8' : `utf-${wide}le`;
  let head: Uint8Array = NOTHING;
  let chosen: Decoder | null = null;
  const choose = (): TextPiece => {
    chosen = createDecoderOf(encodingOf(head, otherwise), false);
    return chosen.push(head);
  };
  return {
    push(bytes) {
      if (chosen !== null) return chosen.push(bytes);
      head = concat(head, bytes);
      return head.length < HEAD ? NO_TEXT : choose();
    },
    end() {
      if (chosen !== null) return chosen.end();
      const first = choose();
      const last = chosen!.end();
      return {
        text: first.text + last.text,
        faults: [...first.faults, ...shifted(last.faults, first.text.length)],
        invisible: first.invisible || last.invisible,
      };
    },
  };
}

/** @param named whether the encoding was told, or only recognised */
function createDecoderOf(encoding: string, named: boolean): Decoder {
  const wide = /^\s*utf-?32(le|be)\s*$/i.exec(encoding)?.[1];
  if (wide !== undefined) return createWideDecoder(/^le$/i.test(wide));
  const decoder = new TextDecoder(encoding);
  if (decoder.encoding === 'utf-8') return createUtf8Decoder(named);
  if (decoder.encoding === 'windows-1252') {
    return { push: bytes => withoutNul(decodeWindows1252(bytes)), end: () => withoutNul('') };
  }
  return {
    push: bytes => withoutNul(decoder.decode(bytes, { stream: true })),
    end: () => withoutNul(decoder.decode()),
  };
}

function createWideDecoder(littleEndian: boolean): Decoder {
  const decoder = createUtf32Decoder(littleEndian);
  return {
    push: bytes => withoutNul(decoder.decode(bytes)),
    end: () => withoutNul(decoder.decode(NOTHING, true)),
  };
}

/** A zero byte is no text in any encoding: it is replaced, and told. */
function withoutNul(text: string): TextPiece {
  const invisible = hasInvisible(text);
  if (!text.includes('\0')) return { text, faults: NO_FAULTS, invisible };
  const faults: Fault[] = [];
  for (let at = text.indexOf('\0'); at !== -1; at = text.indexOf('\0', at + 1)) faults.push({ at, kind: 'replaced' });
  return { text: text.replaceAll('\0', '\uFFFD'), faults, invisible };
}

/** Bytes and string units that the wrong bytes are weighed against. */
interface Utf8State {
  /** Whether wrong bytes may be read as Windows-1252. */
  readonly guesses: boolean;
  /** How many bytes more than string units good UTF-8 had: 0 as long as all was ASCII. */
  good: number;
  /** How many bytes were wrong. */
  wrong: number;
}

function createUtf8Decoder(named: boolean): Decoder {
  const state: Utf8State = { guesses: !named, good: 0, wrong: 0 };
  let rest: Uint8Array = NOTHING;
  let started = false;
  const decode = (bytes: Uint8Array): TextPiece => {
    if (!isUtf8(bytes)) return decodeFaulty(bytes, state);
    const text = textOf(bytes);
    state.good += bytes.length - text.length;
    return asBuffer(bytes).includes(0)
      ? withoutNul(text)
      : { text, faults: NO_FAULTS, invisible: hasInvisibleBytes(bytes) };
  };
  return {
    push(bytes) {
      let all = concat(rest, bytes);
      if (!started && all.length >= 3) {
        started = true;
        if (all[0] === 0xef && all[1] === 0xbb && all[2] === 0xbf) all = all.subarray(3);
      }
      const end = started ? wholeCharacters(all) : 0;
      rest = all.slice(end);
      return decode(all.subarray(0, end));
    },
    end() {
      const last = rest;
      rest = NOTHING;
      return decode(last);
    },
  };
}

/** The text of good UTF-8: a detour by UTF-16 takes a third of the time of a TextDecoder. */
function textOf(bytes: Uint8Array): string {
  if (isAscii(bytes)) return asBuffer(bytes).toString('latin1');
  return transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
}

/** The same memory: its methods are faster than those of an array. */
const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);

function decodeFaulty(bytes: Uint8Array, state: Utf8State): TextPiece {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const faults: Fault[] = [];
  let text = '';
  let from = 0;
  const flush = (to: number): void => {
    const good = decoder.decode(bytes.subarray(from, to));
    state.good += to - from - good.length;
    text += good;
  };
  for (let at = 0; at < bytes.length; ) {
    const length = utf8Length(bytes, at, bytes.length);
    if (length > 0) {
      at += length;
      continue;
    }
    flush(at);
    const foreign = state.guesses && state.wrong >= state.good;
    faults.push({ at: text.length, kind: foreign ? 'windows-1252' : 'replaced' });
    text += foreign ? decodeWindows1252(bytes.subarray(at, at + 1)) : '\uFFFD';
    state.wrong += 1;
    at += 1;
    from = at;
  }
  flush(bytes.length);
  const nul = withoutNul(text);
  return nul.faults.length === 0 ? { ...nul, faults } : { ...nul, faults: merged(faults, nul.faults) };
}

function merged(a: readonly Fault[], b: readonly Fault[]): Fault[] {
  return [...a, ...b].sort((x, y) => x.at - y.at);
}

function shifted(faults: readonly Fault[], by: number): Fault[] {
  return faults.map(fault => ({ at: fault.at + by, kind: fault.kind }));
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const all = new Uint8Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}
