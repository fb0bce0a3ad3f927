import { recordFields } from './fields.ts';
import type { Paper } from './model.ts';
import type { ParseOptions, StreamOptions } from './options.ts';
import { faultOf } from './read/json/own-record.ts';
import type { WriteOptions } from './write/formats.ts';

/*
 * What users of the library can get wrong is said where they call it: TypeError for a value of another kind, RangeError for one that does not exist.
 */

/** Text, or bytes. */
export type Bytes = string | Uint8Array;
export type ByteStream = AsyncIterable<Bytes> | Iterable<Bytes>;

/** What the value of an option may be. */
interface Rule {
  readonly what: string;
  readonly error: typeof TypeError | typeof RangeError;
  holds(value: unknown): boolean;
}

const kind = (type: 'string' | 'boolean' | 'function', what: string): Rule => ({
  what,
  error: TypeError,
  holds: value => typeof value === type,
});
const text = kind('string', 'a text');
const yesOrNo = kind('boolean', 'true or false');
const oneOf = (...words: readonly string[]): Rule => ({
  what: words.map(quoted).join(' or '),
  error: RangeError,
  holds: value => words.includes(value as string),
});
const listOf = (words: readonly string[]): Rule => ({
  what: `a list of ${words.join(', ')}`,
  error: RangeError,
  holds: value => Array.isArray(value) && value.every(word => words.includes(word)),
});

const OPTIONS = {
  file: text,
  format: text,
  encoding: text,
  layout: text,
  confidence: yesOrNo,
  onProblem: kind('function', 'a function'),
  dedupe: yesOrNo,
  level: oneOf('strict', 'balanced', 'loose'),
  preprints: oneOf('merge', 'keep'),
  pretty: yesOrNo,
  bom: yesOrNo,
  escapeFormulas: yesOrNo,
  table: yesOrNo,
  fields: listOf(recordFields),
} satisfies Readonly<Record<keyof (ParseOptions & StreamOptions & WriteOptions), Rule>>;

/** @throws TypeError or RangeError for the first option that is wrong; options that nobody knows are passed over */
export function checkOptions(action: string, options: unknown): void {
  if (typeof options !== 'object' || options === null) throw wrong(action, 'the options', options, 'an object');
  for (const [name, value] of Object.entries(options)) {
    const rule: Rule | undefined = Object.hasOwn(OPTIONS, name) ? OPTIONS[name as keyof typeof OPTIONS] : undefined;
    if (rule === undefined || value === undefined || rule.holds(value)) continue;
    throw wrong(action, `the option ${name}`, value, rule.what, rule.error);
  }
}

/** @throws TypeError for what is neither text nor bytes */
export function checkInput(action: string, input: unknown, what = 'the input'): asserts input is Bytes {
  if (typeof input !== 'string' && !isUint8Array(input)) throw wrong(action, what, input, 'a text or a Uint8Array');
}

/** The pieces of a stream; a text or bytes that are whole are one piece. */
export function piecesOf(action: string, input: Bytes | ByteStream): ByteStream {
  if (typeof input === 'string' || isUint8Array(input)) return [input];
  if (isIterable(input)) return input;
  throw wrong(action, 'the input', input, 'a text, a Uint8Array, or something that gives these one by one');
}

/** The papers, each looked at before it is given. Throws TypeError for the first that is none. */
export function checkedPapers(action: string, papers: Iterable<Paper>): Iterable<Paper> {
  if (typeof papers === 'string' || !isIterable(papers) || !(Symbol.iterator in papers))
    throw wrong(action, 'the first argument', papers, 'a list of papers');
  return lookedAt(action, papers);
}

function* lookedAt(action: string, papers: Iterable<Paper>): Generator<Paper> {
  let index = 0;
  for (const paper of papers) {
    const fault = faultOf(paper);
    if (fault !== null) throw new TypeError(`Cannot ${action}: the value at index ${index} is no paper: ${fault}`);
    index++;
    yield paper;
  }
}

/** Also one of another realm, as frames and test runners have them. */
function isUint8Array(value: unknown): value is Uint8Array {
  return Object.prototype.toString.call(value) === '[object Uint8Array]';
}

function isIterable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && (Symbol.iterator in value || Symbol.asyncIterator in value);
}

function wrong(action: string, what: string, value: unknown, wanted: string, error = TypeError): Error {
  return new error(`Cannot ${action}: ${what} must be ${wanted}, not ${nameOf(value)}`);
}

function nameOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'then' in value) return 'a promise (await it)';
  if (Array.isArray(value))
    return `a list${value.length === 0 ? '' : ` of ${value.map(nameOf).slice(0, 3).join(', ')}`}`;
  if (typeof value === 'string') return quoted(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (typeof value === 'object' && value !== null) return `an object (${value.constructor?.name ?? 'without a class'})`;
  return typeof value === 'function' ? 'a function' : String(value);
}

function quoted(value: string): string {
  return `"${value}"`;
}
