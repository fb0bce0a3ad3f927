import type { GoldLine, GoldRecord, Layout, Rendered, RenderedListing, RenderPaper, Shown } from './model.ts';
import { chance, int, pick, type Random } from './random.ts';
import { renderRecord } from './record.ts';
import { show } from './shown.ts';
import { firstWords } from './text.ts';

/** The selection ended inside this record: with its title, inside its authors, or in the middle of its abstract. */
function cutShort(shown: Shown, layout: Layout, random: Random): Shown {
  const whole = shown.abstract.join(' ');
  if (whole.length > 80 && chance(random, 0.5))
    return { ...shown, abstract: [firstWords(whole, int(random, 30, whole.length - 1))] };
  if (!layout.authors.oneALine || layout.citation !== null) return { ...shown, abstract: [] };
  return { ...shown, authors: shown.authors.slice(0, int(random, 0, shown.authors.length)), more: '', abstract: [] };
}

function withoutLastFields(rendered: Rendered): Rendered {
  let end = rendered.rows.length;
  while (end > 1 && /^(?:field|blank)/u.test(rendered.rows[end - 1]!.role)) end -= 1;
  return { ...rendered, rows: rendered.rows.slice(0, end) };
}

/** The papers in the order of the listing, some of them twice. */
function arrange(
  papers: readonly RenderPaper[],
  layout: Layout,
  random: Random,
): { paper: RenderPaper; repeat: boolean }[] {
  const arranged: { paper: RenderPaper; repeat: boolean }[] = [];
  for (const paper of papers) {
    arranged.push({ paper, repeat: false });
    if (chance(random, layout.rates.repeatNext)) arranged.push({ paper, repeat: true });
    else if (arranged.length > 2 && chance(random, layout.rates.repeatLater))
      arranged.push({ paper: pick(random, arranged).paper, repeat: false });
  }
  return arranged;
}

function renderAll(layout: Layout, papers: readonly RenderPaper[], random: Random): Rendered[] {
  const arranged = arrange(papers, layout, random);
  const first = chance(random, 0.9) ? 1 : int(random, 2, 400);
  const rendered: Rendered[] = [];
  let before: Shown | null = null;
  arranged.forEach(({ paper, repeat }, at) => {
    const number = first + at;
    let shown: Shown = repeat && before !== null ? { ...before, number } : show(paper, layout, number, random);
    const cut = at === arranged.length - 1 && chance(random, layout.rates.cutLast);
    if (cut) shown = cutShort(shown, layout, random);
    const record = renderRecord(layout, shown, random);
    rendered.push(cut ? withoutLastFields(record) : record);
    before = shown;
  });
  return rendered;
}

/** Pages show so many records at least. */
const FEWEST_OF_A_PAGE = 6;

/** Renders papers in one layout. Gold lines and gold records are what a perfect reader gives back. */
export function renderIn(layout: Layout, papers: readonly RenderPaper[], random: Random): RenderedListing {
  const lines: GoldLine[] = [];
  const records: GoldRecord[] = [];
  const put = (text: string, role: GoldLine['role'], record: number | null): void => {
    lines.push({ text: layout.dirt(text, random), role, record });
  };
  const noise = (text: string): void => put(text, text.trim() === '' ? 'blank' : 'noise', null);
  const round = (papers.length < FEWEST_OF_A_PAGE ? null : layout.page) ?? layout;
  round.head.forEach(noise);
  renderAll(layout, papers, random).forEach((rendered, at) => {
    if (at > 0) {
      for (let count = int(random, ...layout.blanks.betweenRecords); count > 0; count -= 1) noise('');
      if (layout.rule !== '') noise(layout.rule);
      if (chance(random, layout.rates.noiseBetween)) {
        noise(layout.between(random, at));
        if (chance(random, 0.3)) noise('');
      }
    }
    for (const row of rendered.rows) put(row.text, row.role, row.role === 'blank' ? null : at);
    records.push(rendered.record);
  });
  round.foot.forEach(noise);
  return { lines, records, layout: layout.name };
}
