import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { mila } from '../listings/families/mila.ts';
import { createRandom, type RenderPaper, renderIn } from '../listings/index.ts';
import { PAPERS } from '../listings/papers.ts';
import { generate } from './generate.ts';
import { folder } from './measure.ts';

const MEGABYTE = 1e6;
/** Distinct text in a large listing; the rest repeats it. */
const DISTINCT = 20 * MEGABYTE;
/** Papers a page shows: each page of the listing is rendered at once. */
const PAGE = 50;
/** Draws the plainest layout of the family: title, one author a line, abstract with a folding sign. */
const SEED = 5;

/** Writes texts to a file of the benches until it has so many bytes. @returns its path */
function fill(name: string, bytes: number, texts: Iterable<string>): string {
  const path = join(folder, name);
  const file = openSync(path, 'w');
  let size = 0;
  for (const text of texts) {
    if (size >= bytes) break;
    size += writeSync(file, text);
  }
  closeSync(file);
  return path;
}

function render(papers: readonly RenderPaper[]): string {
  const { lines } = renderIn(mila(createRandom(SEED)), papers, createRandom(papers.length));
  return `${lines.map(({ text }) => text).join('\n')}\n`;
}

function* pages(): Generator<string> {
  let page: RenderPaper[] = [];
  for (const { title, authors, abstract } of generate({ records: Number.MAX_SAFE_INTEGER, duplicates: 0 })) {
    page.push({ title, authors, abstract, venue: null, year: null });
    if (page.length < PAGE) continue;
    yield render(page);
    page = [];
  }
}

/** The same texts over and over, after the first `bytes` of them. */
function* repeated(texts: Iterable<string>, bytes: number): Generator<string> {
  const kept: string[] = [];
  let size = 0;
  for (const text of texts) {
    kept.push(text);
    size += text.length;
    if (size >= bytes) break;
  }
  for (;;) yield* kept;
}

/** A listing of invented papers. */
export function listing(megabytes: number): string {
  const bytes = megabytes * MEGABYTE;
  return fill(`listing-${megabytes}.txt`, bytes, repeated(pages(), Math.min(bytes, DISTINCT)));
}

/** One short listing again and again. */
export function repeatedListing(megabytes: number): string {
  return fill(`repeated-${megabytes}.txt`, megabytes * MEGABYTE, repeated([render(PAPERS)], 0));
}

/** Records as lines of JSON, a tenth of them duplicates. */
export function records(count: number): string {
  function* lines(): Generator<string> {
    for (const record of generate({ records: count })) yield `${JSON.stringify(record)}\n`;
  }
  return fill(`records-${count}.ndjson`, Number.POSITIVE_INFINITY, lines());
}
