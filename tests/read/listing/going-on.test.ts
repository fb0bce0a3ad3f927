import { describe, expect, it } from 'vitest';
import { createGlance, glanceAt, seeLine } from '../../../src/read/listing/label/sight/glance.ts';
import { createSight } from '../../../src/read/listing/label/sight/sight.ts';
import { createLexicon } from '../../../src/read/listing/label/words/lexicon.ts';
import { readAll } from '../cuts.ts';

const EMPTY = {
  hashes: new Int32Array(0),
  scores: new Int8Array(0),
  prose: new Int8Array(0),
  grams: new Int8Array(1024),
};

function isOpen(line: string): boolean {
  const sight = createSight();
  const glance = createGlance();
  glanceAt(line, glance);
  seeLine(glance, createLexicon(EMPTY), sight);
  return sight.open;
}

async function read(...lines: string[]) {
  const blocks = await readAll(lines.join('\n'), { format: 'listing' });
  return blocks.flatMap(({ paper }) => (paper === null ? [] : [{ title: paper.title, authors: paper.authors }]));
}

describe('a line that ends in the middle of something', () => {
  it('ends in a small word, or in a comma or a colon after many words', () => {
    for (const line of [
      'KilnNet: Slope-Aware Verification and Phase-Aware Deployment for',
      'Wool prices and the weight of the',
      'Identification of quiet smells for the brown dog tick,',
      'Analysis of 27 stones in Spain and Portugal. A second look:',
    ])
      expect(isOpen(line), line).toBe(true);
  });

  it('is no whole title, no name before a comma and no label', () => {
    for (const line of [
      'On Paper Boats',
      'Ada Moe,',
      'Where Are We Now and What Are We In',
      'Abstract:',
      'Vitamin A',
      'What for',
    ])
      expect(isOpen(line), line).toBe(false);
  });

  it('goes on in the next one, even in a paste of one record', async () => {
    expect(
      await read(
        'RiVER: Competence-Aware Inspection and Phase-Aware Deployment for',
        'LLM-Generated Flood Hypotheses',
        'Wu Feiyu, Ada Moe, Bo Noe, Dai Ming, Li Hui',
      ),
    ).toEqual([
      {
        title: 'RiVER: Competence-Aware Inspection and Phase-Aware Deployment for LLM-Generated Flood Hypotheses',
        authors: ['Wu Feiyu', 'Ada Moe', 'Bo Noe', 'Dai Ming', 'Li Hui'],
      },
    ]);
  });
});
