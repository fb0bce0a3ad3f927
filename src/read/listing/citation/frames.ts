/** What a page puts round a title to make it stand out. */
export type FrameKind = 'quotes' | 'bold' | 'italic' | 'link' | 'code';

/** A framed part of a line: text[from..to) with its marks, text[innerFrom..innerTo) without. */
export interface Frame {
  readonly kind: FrameKind;
  readonly from: number;
  readonly to: number;
  readonly innerFrom: number;
  readonly innerTo: number;
  readonly url?: string;
}

/** What closes quotes, by what opens them. */
export const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '「': '」',
  '『': '』',
  '《': '》',
  '„': '“”',
  '‟': '”',
  '‘': '’',
  "'": "'",
  '"': '"',
  '”': '”',
};
/** These close quotes whatever follows. */
const ONLY_CLOSES = '»」』》';
const MARKS = /[[*_`“«「『《„‟‘"”]|(?:^|[\s(])'(?=\S)|\\(?:emph|text(?:it|bf|sl))\{/;

const isBlank = (char: string | undefined): boolean =>
  char === undefined || char === ' ' || char === '\t' || char === '\u00a0';
const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** No frame holds more: it bounds what is spent on marks that never close. */
const LONGEST = 600;

/** Where the bracket that opens at `from` closes, or -1. */
function closing(text: string, from: number, open: string, close: string): number {
  let depth = 0;
  const end = Math.min(text.length, from + LONGEST);
  for (let at = from; at < end; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === open) depth++;
    else if (char === close && --depth === 0) return at;
  }
  return -1;
}

/** `[T](url)` at `from`. */
export function linkAt(text: string, from: number): Frame | null {
  const close = closing(text, from, '[', ']');
  if (close < 0 || text[close + 1] !== '(') return null;
  const end = closing(text, close + 1, '(', ')');
  if (end < 0) return null;
  const url = text.slice(close + 2, end).split(' ')[0]!;
  return { kind: 'link', from, to: end + 1, innerFrom: from + 1, innerTo: close, url };
}

/** `[[T]]` and `[[T|alias]]` at `from`: the links of wikis and of note books. */
function pageAt(text: string, from: number): Frame | null {
  if (text[from + 1] !== '[') return null;
  const close = text.indexOf(']]', from + 2);
  if (close < 0 || close - from > LONGEST || text[close + 2] === '(') return null;
  const inner = text.slice(from + 2, close);
  if (inner.length < 12 || inner.includes('[') || inner.includes('](')) return null;
  const bar = inner.indexOf('|');
  return { kind: 'link', from, to: close + 2, innerFrom: from + 2, innerTo: bar < 0 ? close : from + 2 + bar };
}

/** `''T''` and `'''T'''` at `from`: the emphasis of wikis. */
function apostrophesAt(text: string, from: number): Frame | null {
  const width = text.startsWith("'''", from) ? 3 : 2;
  const close = text.indexOf("'".repeat(width), from + width);
  if (close < 0 || close - from > LONGEST || isBlank(text[from + width]) || isBlank(text[close - 1])) return null;
  const kind = width === 3 ? 'bold' : 'italic';
  return { kind, from, to: close + width, innerFrom: from + width, innerTo: close };
}

const COMMAND = /^\\(?:emph|textit|textsl|(textbf))\{/;

/** `\emph{T}` at `from`. */
function commandAt(text: string, from: number): Frame | null {
  const command = COMMAND.exec(text.slice(from, from + 8));
  if (command === null) return null;
  const innerFrom = from + command[0].length;
  const close = closing(text, innerFrom - 1, '{', '}');
  if (close < 0) return null;
  return { kind: command[1] === undefined ? 'italic' : 'bold', from, to: close + 1, innerFrom, innerTo: close };
}

function emphasisAt(text: string, from: number): Frame | null {
  const char = text[from]!;
  let width = 1;
  while (text[from + width] === char) width++;
  if (width > 3 || isBlank(text[from + width]) || (char === '_' && isWord(text[from - 1]))) return null;
  const mark = char.repeat(width);
  const end = from + LONGEST;
  for (let at = text.indexOf(mark, from + width); at >= 0 && at < end; at = text.indexOf(mark, at + 1)) {
    if (text[at - 1] === '\\' || isBlank(text[at - 1]) || (char === '_' && isWord(text[at + width]))) continue;
    // a single mark is not one of two
    if (width === 1 && (text[at + 1] === char || text[at - 1] === char)) {
      while (text[at + 1] === char) at++;
      continue;
    }
    const kind = char === '`' ? 'code' : width > 1 ? 'bold' : 'italic';
    return { kind, from, to: at + width, innerFrom: from + width, innerTo: at };
  }
  return null;
}

/** Every place where quotes that open at `from` may close: an apostrophe or an unpaired mark makes several. */
function quotesAt(text: string, from: number): Frame[] {
  const open = text[from]!;
  const closers = CLOSERS[open]!;
  // brackets that only quote need no blank round them
  const sure = !closers.includes(open) && open !== '‘' && open !== "'";
  if (!sure && (isWord(text[from - 1]) || isBlank(text[from + 1]))) return [];
  const frames: Frame[] = [];
  let depth = 1;
  const end = Math.min(text.length, from + LONGEST);
  for (let at = from + 1; at < end && frames.length < 5; at++) {
    const char = text[at]!;
    if (char !== open && !closers.includes(char)) continue;
    const opens =
      char === open && (open !== closers || isBlank(text[at - 1]) || text[at - 1] === '(') && !isBlank(text[at + 1]);
    if (opens && at + 1 < text.length) depth++;
    else if (isWord(text[at + 1]) && !ONLY_CLOSES.includes(char)) continue;
    else if (depth > 1) depth--;
    else frames.push({ kind: 'quotes', from, to: at + 1, innerFrom: from + 1, innerTo: at });
  }
  return frames;
}

/** What opens with a backslash, a bracket or two apostrophes at `at`. */
function markAt(text: string, at: number): Frame | null {
  if (text[at] === '[') return linkAt(text, at) ?? pageAt(text, at);
  return text[at] === "'" ? apostrophesAt(text, at) : commandAt(text, at);
}

/** More are no citation. */
const MOST_FRAMES = 24;

/** The framed parts of a line from left to right; alternatives that begin at one place stand together. Frames inside frames are left out. */
export function framesOf(text: string): Frame[] {
  if (!MARKS.test(text)) return [];
  const frames: Frame[] = [];
  for (let at = 0; at < text.length && frames.length < MOST_FRAMES; at++) {
    const char = text[at]!;
    if (char === '\\' || char === '[' || text.startsWith("''", at)) {
      const frame = markAt(text, at);
      if (frame !== null) frames.push(frame);
      if (frame !== null) at = frame.to - 1;
      else if (char === '\\') at++;
    } else if (char === '*' || char === '_' || char === '`') {
      const frame = emphasisAt(text, at);
      if (frame === null) {
        while (text[at + 1] === char) at++;
        continue;
      }
      frames.push(frame);
      at = frame.to - 1;
    } else if (char in CLOSERS) {
      const found = quotesAt(text, at);
      if (found.length === 0) continue;
      frames.push(...found);
      at = found[0]!.to - 1;
    }
  }
  return frames;
}
