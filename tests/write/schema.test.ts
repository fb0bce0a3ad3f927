import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { recordFields } from '../../src/fields.ts';
import { createNdjsonWriter } from '../../src/write/ndjson.ts';
import { bare, full, nasty, written } from './papers.ts';

const schema = JSON.parse(readFileSync(new URL('../../src/record.schema.json', import.meta.url), 'utf8'));
const valid = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
const record = (paper: object): unknown => JSON.parse(written(createNdjsonWriter(), [{ ...bare, ...paper }]));

const fixtures = new URL('../../fixtures/', import.meta.url);
const lines = (text: string): unknown[] =>
  text
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));

const isProblem = (value: unknown): boolean => typeof value === 'object' && value !== null && 'code' in value;

/** What is expected of the listings stands in a JSON array beside each, that of other formats in NDJSON. */
const golden = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter(name => /^[^/\\]+\.json$|\.expected\.ndjson$/.test(name))
  .map(name => ({ name, text: readFileSync(new URL(name, fixtures), 'utf8') }))
  .map(({ name, text }) => ({ name, papers: name.endsWith('.json') ? (JSON.parse(text) as unknown[]) : lines(text) }));

describe('record.schema.json', () => {
  it('accepts every record that a fixture expects', () => {
    expect(golden.length).toBeGreaterThan(10);
    for (const { name, papers } of golden) {
      expect({ name, wrong: papers.filter(paper => !isProblem(paper) && !valid(paper)) }).toEqual({ name, wrong: [] });
    }
  });

  it('describes every field of the record, in its order', () => {
    expect(Object.keys(schema.properties)).toEqual([...recordFields]);
  });

  for (const [name, paper] of Object.entries({ full, bare, nasty }))
    it(`accepts the ${name} record`, () => {
      valid(record(paper));
      expect(valid.errors).toBeNull();
    });

  const wrong: readonly (readonly [what: string, record: unknown])[] = [
    ['a field that is not in the contract', { ...bare, note: 'x' }],
    ['a record without abstract', { title: '', authors: [], sources: bare.sources }],
    ['a record without a source', { ...bare, sources: [] }],
    ['a year as text', { ...bare, year: '2024' }],
    ['a doi with its resolver', { ...bare, doi: 'https://doi.org/10.1/x' }],
    ['authors as one text', { ...bare, authors: 'A and B' }],
    ['a source with one line number', { ...bare, sources: [{ file: 'a', lines: [1] }] }],
  ];
  for (const [what, value] of wrong) it(`refuses ${what}`, () => expect(valid(value)).toBe(false));
});
