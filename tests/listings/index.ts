export { drawLayout } from './draw.ts';
export { FAMILIES } from './families.ts';
export { renderIn } from './listing.ts';
export type { GoldLine, GoldRecord, Layout, RenderedListing, RenderPaper } from './model.ts';
export { createRandom, type Random } from './random.ts';

import { drawLayout } from './draw.ts';
import { renderIn } from './listing.ts';
import type { RenderedListing, RenderPaper } from './model.ts';
import type { Random } from './random.ts';

/** Draws a layout and renders the papers in it. */
export function renderListing(papers: readonly RenderPaper[], random: Random): RenderedListing {
  return renderIn(drawLayout(random), papers, random);
}
