import type { Block, Paper } from '../../../model.ts';

/** Longer titles are a paper's, most often. */
const LONGEST = 60;

/**
 * How many of a page's first papers are none, but what stands above the list: short lines that were read as titles with nothing below them, where
 * all that follow have authors.
 *
 * @param papers the first of the page, in order
 */
export function countHead(papers: readonly Paper[]): number {
  const first = papers.findIndex(paper => !isTitleAlone(paper));
  if (first <= 0 || first * 2 > papers.length) return 0;
  return papers.slice(first).every(({ authors }) => authors.length > 0) ? first : 0;
}

const isTitleAlone = ({ title, authors, abstract }: Paper): boolean =>
  abstract === null && authors.length === 0 && title.length <= LONGEST;

/** The blocks without the first papers, so many; their lines are noise. */
export function withoutHead(blocks: readonly Block[], count: number): Block[] {
  let left = count;
  return blocks.map(block => {
    if (block.paper === null || left === 0) return block;
    left--;
    const lines = block.lines.map(line => (line.role === 'blank' ? line : { ...line, role: 'noise' as const }));
    return { ...block, lines, paper: null };
  });
}
