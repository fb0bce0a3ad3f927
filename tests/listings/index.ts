import { drawLayout } from './draw.ts';
import { renderIn } from './listing.ts';
import type { RenderedListing, RenderPaper } from './model.ts';
import { renderOtherText } from './other-text.ts';
import { chance, int, pick, type Random, weigh } from './random.ts';
import { inventPaper, TONGUES } from './tongues.ts';

export { drawLayout } from './draw.ts';
export { FAMILIES } from './families/index.ts';
export { renderIn } from './listing.ts';
export type { Layout, RenderedListing, RenderPaper } from './model.ts';
export { createRandom, type Random } from './random.ts';

/** One listing after another in the same file. */
function concatenate(first: RenderedListing, second: RenderedListing): RenderedListing {
  const offset = first.records.length;
  const lines = second.lines.map(line => (line.record === null ? line : { ...line, record: line.record + offset }));
  const between = lines[0]?.role === 'blank' ? [] : [{ text: '', role: 'blank', record: null } as const];
  return {
    lines: [...first.lines, ...between, ...lines],
    records: [...first.records, ...second.records],
    layout: `${first.layout} + ${second.layout}`,
  };
}

/** Draws a layout and renders the papers in it. A few listings change their layout, are in another language, or hold no papers at all. */
export function renderListing(papers: readonly RenderPaper[], random: Random): RenderedListing {
  const kind = weigh(random, [
    [84, 'one'],
    [4, 'two'],
    [10, 'tongue'],
    [2, 'other'],
  ] as const);
  if (kind === 'other') return renderOtherText(random, int(random, 5, 120));
  if (kind === 'two' && papers.length > 3) {
    const cut = int(random, 1, papers.length - 1);
    return concatenate(
      renderIn(drawLayout(random), papers.slice(0, cut), random),
      renderIn(drawLayout(random), papers.slice(cut), random),
    );
  }
  if (kind !== 'tongue') return renderIn(drawLayout(random), papers, random);
  const tongue = pick(random, TONGUES);
  const share = pick(random, [1, 1, 0.5]);
  return renderIn(
    drawLayout(random),
    papers.map(paper => (chance(random, share) ? inventPaper(tongue, random) : paper)),
    random,
  );
}
