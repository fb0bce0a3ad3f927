import type { Paper, Source } from '../model.ts';

type Check = (value: unknown) => boolean;

const isText: Check = value => typeof value === 'string';
const isTextList: Check = value => Array.isArray(value) && value.every(isText);

function isSource(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { file, lines, id } = value as Partial<Record<keyof Source, unknown>>;
  const isSpan = Array.isArray(lines) && lines.length === 2 && lines.every(Number.isInteger);
  return isText(file) && isSpan && (id === undefined || isText(id));
}

const isAbstract: Check = value => value === null || isText(value);
const isCutList: Check = value =>
  Array.isArray(value) && value.every(field => /^(?:title|authors|abstract)$/.test(String(field)));
const isSourceList: Check = value => Array.isArray(value) && value.length > 0 && value.every(isSource);

/** The fields of a record, in the order of the contract, what each holds, and how to say so. */
const FIELDS: readonly (readonly [name: keyof Paper, check: Check, what: string])[] = [
  ['title', isText, 'a text'],
  ['authors', isTextList, 'a list of texts'],
  ['abstract', isAbstract, 'a text or null'],
  ['year', Number.isInteger, 'a whole number'],
  ['date', isText, 'a text'],
  ['venue', isText, 'a text'],
  ['volume', isText, 'a text'],
  ['issue', isText, 'a text'],
  ['pages', isText, 'a text'],
  ['doi', isText, 'a text'],
  ['arxiv', isText, 'a text'],
  ['pmid', isText, 'a text'],
  ['url', isText, 'a text'],
  ['keywords', isTextList, 'a list of texts'],
  ['truncated', isCutList, 'a list of title, authors or abstract'],
  ['sources', isSourceList, 'a list of { file, lines: [first, last] }'],
];
const REQUIRED: readonly (keyof Paper)[] = ['title', 'authors', 'abstract', 'sources'];

/** A record that this program wrote, as it was: it is clean already, and names the places it came from. Null for any other. */
export function ownRecordOf(object: Readonly<Record<string, unknown>>): Paper | null {
  if (!('sources' in object)) return null;
  const known = FIELDS.filter(([name, check]) => name in object && check(object[name]));
  if (!REQUIRED.every(name => known.some(([found]) => found === name))) return null;
  return Object.fromEntries(known.map(([name]) => [name, object[name]])) as unknown as Paper;
}

/** What keeps a value from being a paper: `authors is not a list of texts`. Null where nothing does. */
export function faultOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return 'it is no object';
  const object = value as Readonly<Record<string, unknown>>;
  const isWrong = ([name, check]: (typeof FIELDS)[number]): boolean =>
    object[name] === undefined ? REQUIRED.includes(name) : !check(object[name]);
  const wrong = FIELDS.find(isWrong);
  if (wrong === undefined) return null;
  const [name, , what] = wrong;
  return object[name] === undefined ? `it has no ${name}` : `${name} is not ${what}`;
}
