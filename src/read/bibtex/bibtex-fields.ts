export interface BibFields {
  readonly key: string;
  /** Names in lower case; values without their outer braces or quotes, TeX inside as it is. */
  readonly fields: ReadonlyMap<string, string>;
  /** Something between the fields could not be read; the fields around it could. */
  readonly isBroken: boolean;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'
  .split(' ')
  .map((name, k) => [name, String(k + 1)] as const);

/** The macros that every style of BibTeX knows. */
export const standardMacros: ReadonlyMap<string, string> = new Map(MONTHS);

const KEY = /^\s*([^\s,={}"]*)\s*(?:,|$)/;
const NAME = /\s*([^\s,={}"#%'()]+)\s*=\s*/y;
/** A number or a macro; or text that somebody forgot to put in braces, up to the comma or the end of the line. */
const WORD = /[^\n,{}"#=]+/y;
const CONCAT = /\s*#\s*/y;
const GAP = /[\s,]*/y;

/** Reads `key, name = value # value, …`. */
export function readBibFields(body: string, macros: ReadonlyMap<string, string>): BibFields {
  const head = KEY.exec(body);
  const fields = new Map<string, string>();
  let at = head?.[0].length ?? 0;
  let isBroken = false;
  for (;;) {
    at = skip(GAP, body, at);
    if (at >= body.length) break;
    NAME.lastIndex = at;
    const name = NAME.exec(body);
    const value = name === null ? null : readValue(body, NAME.lastIndex, macros);
    if (name === null || value === null) {
      isBroken = true;
      at = nextField(body, at + 1);
      continue;
    }
    if (!fields.has(name[1]!.toLowerCase())) fields.set(name[1]!.toLowerCase(), value.text);
    at = value.end;
  }
  return { key: head?.[1] ?? '', fields, isBroken };
}

/** The definition in `@string{name = "text"}`. */
export function readMacro(
  body: string,
  macros: ReadonlyMap<string, string>,
): readonly [name: string, text: string] | null {
  NAME.lastIndex = 0;
  const name = NAME.exec(body);
  const value = name === null ? null : readValue(body, NAME.lastIndex, macros);
  return name === null || value === null ? null : [name[1]!.toLowerCase(), value.text];
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Where a line begins like a field, or the end. */
function nextField(body: string, from: number): number {
  const next = /\n(?=\s*[A-Za-z][\w-]*\s*=\s*["{\w])/g;
  next.lastIndex = from;
  return next.exec(body) === null ? body.length : next.lastIndex;
}

interface Value {
  readonly text: string;
  readonly end: number;
}

function readValue(body: string, from: number, macros: ReadonlyMap<string, string>): Value | null {
  let text = '';
  let at = from;
  for (;;) {
    const part = readPart(body, at, macros);
    if (part === null) return null;
    text += part.text;
    const next = skip(CONCAT, body, part.end);
    if (next === part.end) return { text, end: part.end };
    at = next;
  }
}

function readPart(body: string, at: number, macros: ReadonlyMap<string, string>): Value | null {
  const char = body.charAt(at);
  if (char === '{' || char === '"') {
    const end = endOfPart(body, at, char);
    return end === -1 ? null : { text: body.slice(at + 1, end), end: end + 1 };
  }
  WORD.lastIndex = at;
  const word = WORD.exec(body)?.[0].trim();
  return word === undefined || word === ''
    ? null
    : { text: macros.get(word.toLowerCase()) ?? word, end: WORD.lastIndex };
}

/** Where the braces or quotes that open at `from` close; a quote inside braces closes nothing. */
const MARKS = /[\\{}"]/g;

function endOfPart(body: string, from: number, open: string): number {
  let depth = 0;
  MARKS.lastIndex = from + 1;
  for (let found = MARKS.exec(body); found !== null; found = MARKS.exec(body)) {
    const [char] = found;
    if (char === '\\') MARKS.lastIndex += 1;
    else if (char === '{') depth += 1;
    else if (depth === 0 && char === (open === '{' ? '}' : '"')) return found.index;
    else if (char === '}') depth -= 1;
  }
  return -1;
}
