import { createRandom, type Random, type RenderPaper } from '../listings/index.ts';
import { loadTrainingPapers, partOf } from '../train/papers.ts';
import { type ParseSet, readText } from './parse.ts';
import { type PasteLayout, pasteLayouts } from './paste-layouts.ts';
import { type ScoredRecord, scoreParse } from './score-parse.ts';

/** What people paste: a few records, cut out of the middle of a listing at record boundaries. So many of them of each size. */
const CUTS: readonly (readonly [size: number, cuts: number])[] = [
  [1, 200],
  [3, 100],
  [10, 50],
  [30, 25],
];
/** Papers kept aside have fewer cuts: there are more layouts, each with and without abstracts. */
const KEPT_CUTS: typeof CUTS = [
  [1, 200],
  [3, 60],
  [10, 15],
];

interface Placed extends ScoredRecord {
  readonly lines?: readonly [number, number];
}

/** A few records as they were pasted, and what is to be found in them. */
interface Paste {
  readonly text: string;
  readonly records: readonly ScoredRecord[];
}

/** A random cut of so many records. */
type Cutter = (size: number, random: Random) => Paste;

/** Cuts a rendered set; null where its gold does not know its lines. */
function cutterOfSet({ bytes, gold }: ParseSet): Cutter | null {
  const placed = gold as readonly Placed[];
  if (!placed.every(({ lines }) => lines !== undefined)) return null;
  const lines = new TextDecoder().decode(bytes).split('\n');
  return (size, random) => {
    const from = Math.floor(random() * (placed.length - size + 1));
    const records = placed.slice(from, from + size);
    return { text: lines.slice(records[0]!.lines![0] - 1, records.at(-1)!.lines![1]).join('\n'), records };
  };
}

/** Renders some of the papers, each with its abstract with the probability `abstracts`. */
function cutterOfPapers(papers: readonly RenderPaper[], layout: PasteLayout, abstracts: number): Cutter {
  return (size, random) => {
    const from = 1 + Math.floor(random() * 40);
    const records = Array.from({ length: size }, () => {
      const paper = papers[Math.floor(random() * papers.length)]!;
      return random() < abstracts ? paper : { ...paper, abstract: null };
    });
    return { text: records.map((paper, i) => layout.lines(paper, from + i).join('\n')).join(layout.between), records };
  };
}

/** Papers that training never saw. */
function papersKeptAside(): RenderPaper[] {
  return loadTrainingPapers().filter(
    ({ title, authors }) => partOf(title, 10) === 0 && authors.length > 0 && authors.length < 30,
  );
}

/** The exact score over random cuts of one size, each read by itself. */
async function exactOf(cutter: Cutter, size: number, cuts: number, random: Random): Promise<number> {
  const wanted: ScoredRecord[] = [];
  const found: ScoredRecord[] = [];
  for (let cut = 0; cut < cuts; cut++) {
    const { text, records } = cutter(size, random);
    // Records of one cut must not be found in another: the number of the cut marks them.
    const mark = (record: ScoredRecord): ScoredRecord => ({ ...record, title: `${cut} ${record.title}` });
    wanted.push(...records.map(mark));
    found.push(...(await readText(text)).map(mark));
  }
  return scoreParse(wanted, found).exact;
}

/** One line for each listing, and the mean of all. */
async function* scoresOf(
  kind: string,
  listings: readonly (readonly [name: string, cutter: Cutter])[],
  sizes: typeof CUTS,
): AsyncGenerator<string> {
  const line = (name: string, scores: readonly number[]) =>
    `${name.padEnd(44)} ${sizes.map(([size], i) => `exact@${size} ${scores[i]!.toFixed(3)}`).join('  ')}`;
  const all: number[][] = [];
  for (const [at, [name, cutter]] of listings.entries()) {
    const random = createRandom(20 + at);
    const scores: number[] = [];
    for (const [size, cuts] of sizes) scores.push(await exactOf(cutter, size, cuts, random));
    all.push(scores);
    yield line(`${kind} ${name}`, scores);
  }
  const mean = (at: number) => all.reduce((sum, scores) => sum + scores[at]!, 0) / all.length;
  if (all.length > 0)
    yield line(
      `${kind}, all`,
      sizes.map((_, i) => mean(i)),
    );
}

/** Cuts of the rendered sets, and pastes of papers that training never saw. */
export async function* smallPastes(sets: readonly ParseSet[]): AsyncGenerator<string> {
  const cuttable = sets.flatMap(set => {
    const cutter = cutterOfSet(set);
    return cutter === null ? [] : [[set.name, cutter] as const];
  });
  yield* scoresOf('pastes', cuttable, CUTS);
  const papers = papersKeptAside();
  const rendered = pasteLayouts.flatMap(layout =>
    [0, 0.5, 1].map(share => {
      return [`${layout.name}, abstracts ${share}`, cutterOfPapers(papers, layout, share)] as const;
    }),
  );
  yield* scoresOf('kept pastes', rendered, KEPT_CUTS);
}
