import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Line } from '../../src/model.ts';
import { createInputReader } from '../../src/read/input.ts';
import stored from '../../src/read/listing/label/data/weights.json' with { type: 'json' };
import { createLabeller } from '../../src/read/listing/label/labeller.ts';
import { openModel } from '../../src/read/listing/label/model.ts';
import { stateNamed, stateOf } from '../../src/read/listing/label/states.ts';
import { createRandom, renderListing } from '../listings/index.ts';
import { PAPERS } from '../listings/papers.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../../fixtures', name));
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function read(pieces: readonly Uint8Array[], format?: string): Promise<Block[]> {
  const reader = createInputReader('listing.txt', { format });
  const blocks: Block[] = [];
  for (const piece of pieces) blocks.push(...(await reader.push(piece)));
  return blocks.concat(await reader.end());
}

const readText = (text: string) => read([bytesOf(text)], 'listing');

/** Lines as the reader counts them. */
function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/u);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function cut(bytes: Uint8Array, at: readonly number[]): Uint8Array[] {
  const places = [0, ...at.map(place => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return places.slice(1).map((end, i) => bytes.subarray(places[i], end));
}

/** A listing of invented papers in a layout that the seed draws. */
function rendered(seed: number): string {
  const random = createRandom(seed);
  const papers = Array.from({ length: 12 }, () => PAPERS[Math.floor(random() * PAPERS.length)]!);
  return renderListing(papers, random)
    .lines.map(({ text }) => text)
    .join('\n');
}

const seeds = fc.integer({ min: 1, max: 100_000 });

type Mutation = (lines: string[], at: number) => string[];

const mutations: Readonly<Record<string, Mutation>> = {
  dropped: (lines, at) => lines.filter((_, i) => i !== at),
  doubled: (lines, at) => [...lines.slice(0, at + 1), lines[at]!, ...lines.slice(at + 1)],
  'cut in two': (lines, at) => [
    ...lines.slice(0, at),
    lines[at]!.slice(0, 20),
    lines[at]!.slice(20),
    ...lines.slice(at + 1),
  ],
  shortened: (lines, at) => lines.map((line, i) => (i === at ? line.slice(0, line.length >> 1) : line)),
  're-wrapped': lines => lines.flatMap(line => line.match(/.{1,60}(?:\s|$)/gu) ?? ['']),
  'made upper case': (lines, at) => lines.map((line, i) => (i === at ? line.toUpperCase() : line)),
};

describe('a listing', () => {
  it.each(['mila-fr.txt', 'mila-crlf.txt', 'mila-bom.txt', 'wrapped.txt'])(
    '%s gives the same blocks however its bytes are cut',
    async name => {
      const bytes = fixture(name);
      const whole = await read([bytes]);
      await fc.assert(
        fc.asyncProperty(fc.array(fc.nat(), { maxLength: 12 }), async places => {
          expect(await read(cut(bytes, places))).toEqual(whole);
        }),
        { numRuns: 25 },
      );
    },
  );

  it('has each of its lines in one block, in order, in any layout', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async seed => {
        const text = rendered(seed);
        const blocks = await readText(text);
        expect(blocks.flatMap(({ lines }) => lines.map(line => line.text))).toEqual(linesOf(text));
      }),
      { numRuns: 60 },
    );
  });

  it.each(Object.keys(mutations))('loses no line and no record when lines are %s', async name => {
    const mutate = mutations[name]!;
    await fc.assert(
      fc.asyncProperty(seeds, fc.nat(), async (seed, place) => {
        const lines = linesOf(rendered(seed));
        const text = mutate(lines, place % lines.length).join('\n');
        const blocks = await readText(text);
        expect(blocks.flatMap(block => block.lines.map(line => line.number))).toEqual(
          linesOf(text).map((_, i) => i + 1),
        );
        for (const { paper, lines: own } of blocks) {
          if (paper === null) continue;
          const {
            lines: [first, last],
          } = paper.sources[0]!;
          expect(own.some(({ number }) => number === first) && own.some(({ number }) => number === last)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is any text: every line of it is accounted for', async () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.constantFrom('', ' ', '\t', '- ', '1. ', '…', '\u2028', '\ufeff', '#', '“', '[]()'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 90 }), async lines => {
        const text = lines.join('\n');
        const blocks = await readText(text);
        const numbers = blocks.flatMap(block => block.lines.map(({ number }) => number));
        expect(numbers).toEqual(numbers.map((_, i) => i + 1));
        expect(numbers.length).toBe(linesOf(text.replace(/^\ufeff/u, '')).length);
      }),
      { numRuns: 150 },
    );
  });

  it('reports a record at the line where it stands', async () => {
    const lines = linesOf(new TextDecoder().decode(fixture('mila-fr.txt')));
    const titles = (await readText(lines.join('\n'))).flatMap(({ paper, lines: own }) =>
      paper === null ? [] : [own.find(({ role }) => role === 'title')!.number],
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...titles), async at => {
        const marked = lines.map((line, i) => (i === at - 1 ? `${line} Xyzzy` : line)).join('\n');
        const hit = (await readText(marked)).filter(({ paper }) => paper?.title.endsWith('Xyzzy'));
        expect(hit.map(({ paper }) => paper!.sources[0]!.lines[0])).toEqual([at]);
      }),
      { numRuns: 10 },
    );
  });
});

describe('the learned weights', () => {
  it('are what reads: without them hardly a line gets its label', () => {
    const model = openModel(stored);
    const blank = {
      ...model,
      score: (_: unknown, scores: Float64Array) => void scores.fill(0),
      transitions: withoutScores(model.transitions),
    };
    const lines = linesOf(new TextDecoder().decode(fixture('mila-fr.txt'))).map((text, i) => ({ number: i + 1, text }));
    const titles = (used: typeof model) => statesOf(used, lines).filter(state => state === stateNamed('title')).length;
    const agreeing = statesOf(model, lines).filter((state, i) => state === statesOf(blank, lines)[i]).length;
    expect(titles(model)).toBeGreaterThan(5);
    expect(agreeing / lines.length).toBeLessThan(0.5);
  });

  it('are refused when they were made for other features', () => {
    expect(() => openModel({ ...stored, features: stored.features + 1 })).toThrow('Cannot use the learned weights');
  });
});

function withoutScores(transitions: ReturnType<typeof openModel>['transitions']) {
  const flat = (table: Float64Array) => table.map(score => (score === -Infinity ? score : 0));
  return { between: flat(transitions.between), first: flat(transitions.first), last: flat(transitions.last) };
}

function statesOf(model: ReturnType<typeof openModel>, lines: readonly Line[]): number[] {
  const labeller = createLabeller(model);
  const given = (count: number) => [...labeller.labels().subarray(0, count)].map(stateOf);
  return [...lines.flatMap(line => given(labeller.push(line.text))), ...given(labeller.end())];
}
