import { describe, expect, it } from 'vitest';
import { layoutNamed, layoutOf, layouts, statesOutside } from '../../../src/read/listing/label/layout/layouts.ts';
import { stateCount, stateNamed, states } from '../../../src/read/listing/label/states.ts';
import { createListingReader } from '../../../src/read/listing/reader.ts';

const lines = (text: string) => text.split('\n').map((line, i) => ({ number: i + 1, text: line }));

describe('layouts', () => {
  it.each(layouts.map(layout => layout.name))('%s is found by the state that only it has', name => {
    const counts = new Float64Array(stateCount);
    counts[stateNamed(layoutNamed(name).states[0]!)] = 9;
    counts[stateNamed('abstract')] = 20;
    expect(layoutOf(counts)?.name).toBe(name);
  });

  it('are not found where there are no records', () => {
    expect(layoutOf(new Float64Array(stateCount))).toBeNull();
  });

  it('has every state in some layout', () => {
    const outside = layouts.map(layout => new Set(statesOutside(layout)));
    for (const state of states.keys()) expect(outside.some(set => !set.has(state))).toBe(true);
  });

  it('says which names it does not know', () => {
    expect(() => layoutNamed('stone')).toThrow('Cannot read the layout "stone": it is not known');
  });
});

describe('createListingReader', () => {
  const text = 'Deep Sets\nBo Dai\nLi Bing\nFair Nets\nAnn Roe\nJo Poe';

  it('obeys the layout that it is told', () => {
    const read = (layout: string) => {
      const reader = createListingReader('x', { layout });
      return [...reader.push(lines(text)), ...reader.end()].flatMap(block => block.lines.map(({ role }) => role));
    };
    expect(read('author-lines')).not.toContain('citation');
    expect(new Set(read('titles'))).not.toContain('author');
    expect(read('titles')).not.toContain('authors');
  });

  it('tells how sure it is only when it is asked', () => {
    const read = (confidence: boolean) => {
      const reader = createListingReader('x', { confidence });
      return [...reader.push(lines(text)), ...reader.end()].flatMap(block => block.lines);
    };
    for (const { confidence } of read(true)) {
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
    expect(read(false).every(line => line.confidence === undefined)).toBe(true);
  });

  it('is sure of a title that only the lines below its authors tell', () => {
    const reader = createListingReader('x', { confidence: true });
    const paper = 'A title about ponds\nAnn Roe, Bo Poe\nThis paper surveys the ponds of three towns and their moss.';
    const [first] = [...reader.push(lines(paper)), ...reader.end()].flatMap(block => block.lines);
    expect(first).toMatchObject({ role: 'title' });
    expect(first!.confidence).toBeGreaterThan(0.5);
  });

  it('gives a million blank lines away as they come', () => {
    const reader = createListingReader('x');
    let count = 0;
    const blank = Array.from({ length: 1000 }, (_, i) => ({ number: i + 1, text: '' }));
    for (let batch = 0; batch < 1000; batch++) {
      const numbered = blank.map(({ number }) => ({ number: batch * 1000 + number, text: '' }));
      for (const block of reader.push(numbered)) count += block.lines.length;
      expect((batch + 1) * 1000 - count).toBeLessThan(3000);
    }
    for (const block of reader.end()) count += block.lines.length;
    expect(count).toBe(1_000_000);
  });
});
