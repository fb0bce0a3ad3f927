import { describe, expect, it } from 'vitest';
import type { LabelledLine } from '../../src/model.ts';
import { createAssembler } from '../../src/read/listing/assembly.ts';
import stored from '../../src/read/listing/label/data/weights.json' with { type: 'json' };
import { openModel } from '../../src/read/listing/label/model.ts';
import { drawCitation, drawFree } from './draw.ts';
import {
  createRandom,
  drawLayout,
  FAMILIES,
  type Layout,
  type Random,
  type RenderedListing,
  renderIn,
} from './index.ts';
import { PAPERS } from './papers.ts';
import { fold } from './text.ts';

/** Records built from lines whose roles are known: what is wrong here is no fault of the labels. */
const { lexicon } = openModel(stored);

/** The lines of each record, from its first to its last. */
function recordLines(listing: RenderedListing): LabelledLine[][] {
  const records: LabelledLine[][] = listing.records.map(() => []);
  let between: LabelledLine[] = [];
  listing.lines.forEach(({ text, role, record }, at) => {
    const line = { number: at + 1, text, role };
    if (record === null) between.push(line);
    else {
      const lines = records[record]!;
      lines.push(...(lines.length === 0 ? [] : between), line);
      between = [];
    }
  });
  return records;
}

/** How many records come out as they were rendered, of how many. */
function shareRight(draw: (seed: number) => Layout, seeds: number): number {
  let right = 0;
  let all = 0;
  for (let seed = 1; seed <= seeds; seed += 1) {
    const listing = renderIn(draw(seed), PAPERS, createRandom(seed));
    const assembler = createAssembler('listing.txt', lexicon);
    const records = recordLines(listing);
    records.forEach((lines, at) => {
      const { paper } = assembler.assemble(lines, at === records.length - 1);
      const { title, authors, abstract } = listing.records[at]!;
      const same =
        fold(paper?.title ?? '') === fold(title) &&
        (paper?.authors ?? []).map(fold).join('\n') === authors.map(fold).join('\n') &&
        fold(paper?.abstract ?? '') === fold(abstract ?? '');
      if (same) right += 1;
      all += 1;
    });
  }
  return right / all;
}

/** What is reached, rounded down; 0.99 where nothing is told. */
const LEAST: Readonly<Record<string, number>> = {
  mila: 0.998,
  labAuthorsFirst: 0.94,
  pubmed: 0.98,
  citation: 0.96,
  scholarCards: 0.98,
  schedule: 0.98,
};

describe('records from true labels are right', () => {
  const DRAWS: Readonly<Record<string, (random: Random) => Layout>> = {
    ...FAMILIES,
    citation: drawCitation,
    free: drawFree,
  };

  for (const [name, draw] of Object.entries(DRAWS)) {
    it(`in layouts like ${name}`, () => {
      expect(shareRight(seed => draw(createRandom(seed)), 20)).toBeGreaterThanOrEqual(LEAST[name] ?? 0.99);
    });
  }

  it('in most layouts', () => {
    expect(shareRight(seed => drawLayout(createRandom(seed)), 100)).toBeGreaterThanOrEqual(0.99);
  });
});
