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

/** The fields of a record, in the order of the contract, and what each holds. */
const FIELDS: readonly (readonly [name: keyof Paper, check: Check])[] = [
  ['title', isText],
  ['authors', isTextList],
  ['abstract', value => value === null || isText(value)],
  ['year', Number.isInteger],
  ['date', isText],
  ['venue', isText],
  ['volume', isText],
  ['issue', isText],
  ['pages', isText],
  ['doi', isText],
  ['arxiv', isText],
  ['pmid', isText],
  ['url', isText],
  ['keywords', isTextList],
  [
    'truncated',
    value => Array.isArray(value) && value.every(field => /^(?:title|authors|abstract)$/.test(String(field))),
  ],
  ['sources', value => Array.isArray(value) && value.length > 0 && value.every(isSource)],
];
const REQUIRED: readonly (keyof Paper)[] = ['title', 'authors', 'abstract', 'sources'];

/** A record that this program wrote, as it was: it is clean already, and names the places it came from. Null for any other. */
export function ownRecordOf(object: Readonly<Record<string, unknown>>): Paper | null {
  if (!('sources' in object)) return null;
  const known = FIELDS.filter(([name, check]) => name in object && check(object[name]));
  if (!REQUIRED.every(name => known.some(([found]) => found === name))) return null;
  return Object.fromEntries(known.map(([name]) => [name, object[name]])) as unknown as Paper;
}
