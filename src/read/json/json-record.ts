import type { Paper, Source } from '../../model.ts';
import { namedFields } from '../field-names.ts';
import { paperOf } from '../paper-fields.ts';
import { ownRecordOf } from './own-record.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** The paper of an object: one that this program wrote, or a record of any database with usual names of fields. */
export function paperOfObject(object: JsonObject, place: Omit<Source, 'id'>): Paper | null {
  const own = ownRecordOf(object);
  if (own !== null) return own;
  const content = isObject(object.content) && object.title === undefined ? object.content : object;
  const fields = namedFields(Object.entries(content), isEmpty);
  const text = (name: Parameters<typeof fields.get>[0]): string | undefined => textOf(fields.get(name));
  const id = text('id') ?? text('doi');
  const source: Source = id === undefined ? place : { ...place, id };
  const outer = isObject(object.externalIds) ? object.externalIds : {};
  const journal = isObject(object.journal) ? object.journal : {};
  const first = text('firstPage');
  return paperOf(
    {
      title: text('title'),
      authors: authorsAsWritten(content) ?? authorsOf(fields.get('authors')),
      abstract: text('abstract'),
      year: text('year'),
      date: dateText(fields.get('date')) ?? dateText(fields.get('year')),
      venue: text('venue'),
      volume: text('volume') ?? textOf(journal.volume),
      issue: text('issue'),
      pages: text('pages') ?? textOf(journal.pages) ?? (first && [first, text('lastPage')].filter(Boolean).join('-')),
      doi: text('doi') ?? textOf(outer.DOI),
      arxiv: text('arxiv') ?? textOf(outer.ArXiv) ?? arxivInCsl(content),
      pmid: text('pmid') ?? textOf(outer.PubMed),
      url: text('url'),
      keywords: keywordsOf(fields.get('keywords')),
    },
    source,
  );
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** The text of a value: a string, a number, the first element of an array, or what an object calls its name, value or text. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return textOf(value[0]);
  if (!isObject(value)) return undefined;
  return textOf(value.name ?? value.value ?? value.display_name ?? value.text ?? value.raw ?? value['#text']);
}

/** A date as text; `{"date-parts": [[2020, 5, 3]]}` of CSL is one too. */
function dateText(value: unknown): string | undefined {
  const parts = isObject(value) ? value['date-parts'] : undefined;
  if (!Array.isArray(parts) || !Array.isArray(parts[0])) return textOf(value);
  return parts[0].map(part => String(part).padStart(2, '0')).join('-');
}

function authorsOf(value: unknown): readonly string[] | string | undefined {
  if (!Array.isArray(value)) return isObject(value) ? authorsOf([value]) : textOf(value);
  return value.map(nameOf).filter(name => name !== undefined);
}

/** A name as written: the string itself, or given and family name in the order of the page. */
function nameOf(value: unknown): string | undefined {
  if (!isObject(value)) return textOf(value);
  const { author } = value;
  if (isObject(author)) return nameOf(author);
  const part = (...names: readonly string[]): string | undefined =>
    names.map(name => textOf(value[name])).find(text => text !== undefined && text.trim() !== '');
  const whole = part('literal', 'fullName', 'full_name', 'fullname', 'display_name', 'raw_author_name');
  if (whole !== undefined) return whole;
  const family = part('family', 'lastName', 'last_name', 'lastname', 'last', 'surname', 'familyName', 'LastName');
  if (family === undefined) return textOf(value);
  const given = part(
    'given',
    'firstName',
    'first_name',
    'firstname',
    'first',
    'forename',
    'givenName',
    'ForeName',
    'initials',
  );
  const particle = part('non-dropping-particle', 'dropping-particle');
  return [given, particle, family, part('suffix')].filter(text => text !== undefined).join(' ');
}

/** In CSL-JSON that this program wrote, the names whose order their parts do not tell. */
function authorsAsWritten({ author, custom }: JsonObject): readonly string[] | undefined {
  const names = isObject(custom) ? custom.authors : undefined;
  if (!Array.isArray(author) || !Array.isArray(names) || names.length !== author.length) return undefined;
  return names.every(name => typeof name === 'string') ? names : undefined;
}

function arxivInCsl({ archive, archive_location }: JsonObject): string | undefined {
  return /^arxiv/i.test(textOf(archive) ?? '') ? textOf(archive_location) : undefined;
}

function keywordsOf(value: unknown): readonly string[] | string | undefined {
  if (!Array.isArray(value)) return textOf(value);
  return value
    .map(word => (isObject(word) ? (textOf(word.tag ?? word.keyword) ?? textOf(word)) : textOf(word)))
    .filter(word => word !== undefined);
}
