import { describe, expect, it } from 'vitest';
import type { Block, Line, Paper } from '../../../src/model.ts';
import { PLAIN, stateNamed, WORDS } from '../../../src/read/listing/label/states.ts';
import { createShortcut, type PlainRecord } from '../../../src/read/listing/records/shortcut.ts';

const TITLE = stateNamed('title') | PLAIN | WORDS;
const AUTHOR = stateNamed('author') | PLAIN;
const TEXT = stateNamed('abstract after authors') | PLAIN;
const MORE_TEXT = stateNamed('abstract+ after authors') | PLAIN;
const FIELD = stateNamed('field after authors');

const NAMES_AND_TEXT = [TITLE, AUTHOR, AUTHOR, TEXT];
const ENOUGH = 64;

const paperOf = (first: number): Paper => ({
  title: `Moss ${first}`,
  authors: ['Ada Moe'],
  abstract: null,
  sources: [{ file: 'in.txt', lines: [first, first] }],
});

interface Settings {
  /** What the long way makes of a record. */
  readonly longPaper?: (first: number) => Paper | null;
  readonly clear?: () => boolean;
  readonly build?: (record: PlainRecord) => Paper | null;
}

/** Takes records given by their labels, null for a blank line. The long way gives a record as soon as the next begins. */
function take(records: readonly (readonly (number | null)[])[], settings: Settings = {}) {
  const { longPaper = paperOf, clear = () => true, build = ({ lines }) => paperOf(lines[0]!.number) } = settings;
  const short: number[] = [];
  const order: number[] = [];
  let waiting: Line[] = [];
  const flush = (): void => {
    const [first] = waiting;
    waiting = [];
    if (first !== undefined)
      shortcut.compare({ lines: [{ ...first, role: 'title' }], paper: longPaper(first.number), problems: [] });
  };
  const shortcut = createShortcut({
    long(line, state) {
      order.push(line.number);
      if (state === stateNamed('title')) flush();
      waiting.push(line);
    },
    clear() {
      flush();
      return clear();
    },
    build,
    give({ lines, paper }: Block) {
      if (paper !== null) short.push(lines[0]!.number);
      for (const { number } of lines) order.push(number);
    },
  });
  let number = 0;
  for (const labels of records)
    for (const label of labels) {
      number++;
      shortcut.take({ number, text: `Growing moss on stones, part ${number}` }, label, null);
    }
  shortcut.end();
  return { short, order, lines: number };
}

const many = (labels: readonly (number | null)[], count: number) => Array.from({ length: count }, () => labels);

describe('the shortcut for plain records', () => {
  it('is taken once many came out of the long way as they look, but for one now and then', () => {
    const { short } = take(many(NAMES_AND_TEXT, 800));
    expect(short[0]).toBeGreaterThan(ENOUGH * 4);
    expect(short[0]).toBeLessThan((ENOUGH + 4) * 4);
    expect(short.length).toBeGreaterThan(700);
    expect(short.length).toBeLessThan(800 - ENOUGH - 8);
  });

  it('is not taken where they came out otherwise, or not at all', () => {
    expect(
      take(many(NAMES_AND_TEXT, 300), { longPaper: first => ({ ...paperOf(first), title: 'Moss' }) }).short,
    ).toEqual([]);
    expect(take(many(NAMES_AND_TEXT, 300), { longPaper: () => null }).short).toEqual([]);
  });

  it('is left as soon as one that was checked differs', () => {
    let differs = false;
    const longPaper = (first: number) => {
      differs ||= first > 800;
      return first > 800 && first < 1600 ? { ...paperOf(first), title: 'Moss' } : paperOf(first);
    };
    const { short } = take(many(NAMES_AND_TEXT, 600), { longPaper });
    expect(differs).toBe(true);
    expect(short.length).toBeGreaterThan(100);
    expect(short.at(-1)).toBeLessThan(1600);
  });

  it('is not taken while something waits on the long way, or where the lines show more than words', () => {
    expect(take(many(NAMES_AND_TEXT, 200), { clear: () => false }).short).toEqual([]);
    expect(take(many(NAMES_AND_TEXT, 200), { build: () => null }).short).toEqual([]);
  });

  it('is not taken behind a record that may go on', () => {
    const odd = [TITLE, AUTHOR, FIELD];
    const records = many(NAMES_AND_TEXT, 200).flatMap((record, i) => (i % 2 === 0 ? [record] : [odd]));
    const { short, order, lines } = take(records);
    expect(short).toEqual([]);
    expect(order).toEqual(Array.from({ length: lines }, (_, i) => i + 1));
  });

  it('is not for records with a long gap inside, or with very many lines', () => {
    const gap = Array.from({ length: 50 }, () => null);
    expect(take(many([TITLE, AUTHOR, ...gap, TEXT], 150)).short).toEqual([]);
    const more = Array.from({ length: 300 }, () => MORE_TEXT);
    const { short, order, lines } = take(many([TITLE, AUTHOR, TEXT, ...more], 90));
    expect(short).toEqual([]);
    expect(order).toEqual(Array.from({ length: lines }, (_, i) => i + 1));
  });

  it('loses no line, and keeps their order, with blank lines in and between records', () => {
    const records = [[FIELD, null], ...many([TITLE, null, AUTHOR, TEXT, null, null], 300), [TITLE], [FIELD, TITLE]];
    const { short, order, lines } = take(records);
    expect(short.length).toBeGreaterThan(100);
    expect(order).toEqual(Array.from({ length: lines }, (_, i) => i + 1));
  });
});
