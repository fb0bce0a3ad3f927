import { type RecordField, recordFields } from '../../fields.ts';
import type { Paper, Source } from '../../model.ts';

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

const text = { check: isText, what: 'a text' };
const texts = { check: isTextList, what: 'a list of texts' };

/** What each field of a record holds. */
const FIELDS: Readonly<Record<RecordField, { readonly check: Check; readonly what: string }>> = {
  title: text,
  authors: texts,
  abstract: { check: isAbstract, what: 'a text or null' },
  year: { check: Number.isInteger, what: 'a whole number' },
  date: text,
  venue: text,
  volume: text,
  issue: text,
  pages: text,
  doi: text,
  arxiv: text,
  pmid: text,
  url: text,
  keywords: texts,
  truncated: { check: isCutList, what: 'a list of title, authors or abstract' },
  sources: { check: isSourceList, what: 'a list of { file, lines: [first, last] }' },
};
const REQUIRED: readonly RecordField[] = ['title', 'authors', 'abstract', 'sources'];

/** A record that this program wrote, as it was: it is clean already, and names the places it came from. Null for any other. */
export function ownRecordOf(object: Readonly<Record<string, unknown>>): Paper | null {
  if (!('sources' in object)) return null;
  const known = recordFields.filter(name => name in object && FIELDS[name].check(object[name]));
  if (!REQUIRED.every(name => known.includes(name))) return null;
  return Object.fromEntries(known.map(name => [name, object[name]])) as unknown as Paper;
}

/** What keeps a value from being a paper: `authors is not a list of texts`. Null where nothing does. */
export function faultOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return 'it is no object';
  const object = value as Readonly<Record<string, unknown>>;
  const wrong = recordFields.find(name =>
    object[name] === undefined ? REQUIRED.includes(name) : !FIELDS[name].check(object[name]),
  );
  if (wrong === undefined) return null;
  return object[wrong] === undefined ? `it has no ${wrong}` : `${wrong} is not ${FIELDS[wrong].what}`;
}
