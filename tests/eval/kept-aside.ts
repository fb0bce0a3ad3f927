import { createRandom, type RenderPaper, renderListing } from '../listings/index.ts';
import { wrap } from '../listings/text.ts';
import { loadTrainingPapers, partOf, type TrainingPaper } from '../train/papers.ts';
import { readText } from './parse.ts';
import { type ScoredRecord, scoreParse } from './score-parse.ts';

/** Layouts that the renderer of training listings cannot draw. A record's text, without what stands between two records. */
interface HandMade {
  readonly name: string;
  readonly between: string;
  readonly render: (paper: RenderPaper, number: number) => string;
}

const wrapped = (text: string, width: number, hang = ''): string => wrap(text, width, 0, hang).join('\n');

const abstractOr = (paper: RenderPaper, make: (abstract: string) => string) =>
  paper.abstract === null ? '' : make(paper.abstract);

const handMade: readonly HandMade[] = [
  {
    name: 'names with bars, tildes between',
    between: '\n~~~~~~~~\n',
    render: p => `${p.title}\n${p.authors.join(' | ')}${abstractOr(p, a => `\n${a}`)}`,
  },
  {
    name: 'wrapped at 61, indented',
    between: '\n\n',
    render: p =>
      `${wrapped(p.title, 61)}\n${wrapped(`   ${p.authors.join(', ')}`, 61, '   ')}${abstractOr(p, a => `\n\n${wrapped(a, 61)}`)}`,
  },
  {
    name: 'wrapped at 108',
    between: '\n\n\n',
    render: p =>
      `${wrapped(p.title, 108)}\n${wrapped(p.authors.join('; '), 108)}${abstractOr(p, a => `\n${wrapped(a, 108)}`)}`,
  },
  {
    name: 'other labels',
    between: '\n',
    render: p => `Paper title: ${p.title}\nWritten by: ${p.authors.join(', ')}${abstractOr(p, a => `\nSummary: ${a}`)}`,
  },
  {
    name: 'authors one a line, venue, blank lines',
    between: '\n\n',
    render: p =>
      `${p.title}\n${p.authors.join('\n')}\n${p.venue ?? 'Preprint'}, ${p.year ?? 2020}${abstractOr(p, a => `\n\n${a}`)}`,
  },
  {
    name: 'authors first, abstract',
    between: '\n\n',
    render: p => `${p.authors.join(', ')}\n${p.title}${abstractOr(p, a => `\n${a}`)}`,
  },
  {
    name: 'letters for numbers',
    between: '\n',
    render: (p, n) => `P-${String(n).padStart(3, '0')}  ${p.title}\n${p.authors.join(', ')}`,
  },
  {
    name: 'see less',
    between: '\n',
    render: p =>
      `${p.title}\n${p.authors.join('\n')}${abstractOr(p, a => (a.length > 200 ? `\n${a.slice(0, 200)}… (read on)${a.slice(200)}` : `\n${a}`))}`,
  },
];

const LISTINGS = 120;
const RECORDS = 30;

const sample = (papers: readonly TrainingPaper[], count: number, random: () => number): RenderPaper[] =>
  Array.from({ length: count }, () => papers[Math.floor(random() * papers.length)]!);

const folded = ({ title, authors, abstract }: RenderPaper): ScoredRecord => ({ title, authors, abstract });

/**
 * Papers that training never saw (a tenth of them, by title), in drawn layouts of another seed and in the layouts above.
 * Drawn layouts come from the same renderer as the training listings, those above do not.
 */
export async function* keptAside(): AsyncGenerator<string> {
  const random = createRandom(77);
  const papers = loadTrainingPapers().filter(({ title, authors }) => partOf(title, 10) === 0 && authors.length > 0);
  const byLayout = new Map<string, number[]>();
  for (let i = 0; i < LISTINGS; i++) {
    const listing = renderListing(sample(papers, RECORDS, random), random);
    const { exact } = scoreParse(listing.records, await readText(listing.lines.map(({ text }) => text).join('\n')));
    const kind = listing.layout.split(' ')[0]!;
    byLayout.set(kind, [...(byLayout.get(kind) ?? []), exact]);
  }
  for (const [kind, scores] of byLayout) {
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    const median = [...scores].sort((a, b) => a - b)[scores.length >> 1]!;
    yield `${`kept, drawn: ${kind}`.padEnd(40)} exact mean ${mean.toFixed(4)} median ${median.toFixed(4)}  of ${scores.length} listings`;
  }
  for (const { name, between, render } of handMade) {
    const drawn = sample(papers, 400, random);
    const text = drawn.map((paper, i) => render(paper, i + 1)).join(between);
    const { exact, title, authors, abstract } = scoreParse(
      drawn.map(name === 'letters for numbers' ? p => ({ ...folded(p), abstract: null }) : folded),
      await readText(text),
    );
    yield `${`kept: ${name}`.padEnd(40)} exact ${exact.toFixed(4)} title ${title.toFixed(4)} authors ${authors.toFixed(4)} abstract ${abstract.toFixed(4)}`;
  }
}
