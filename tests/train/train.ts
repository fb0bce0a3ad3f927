/**
 * Learns the weights of the listing reader: npm run train [-- --runs SEED:EPOCHS,… --and WEIGHTS … --listings N --out FILE]
 * Reads train/papers.ndjson of the evaluation folder, leaves out every paper of its parse/ listings and a tenth of the rest, renders
 * listings in random layouts, and writes src/read/listing/label/data/weights.json: the mean of what the runs learned, and of other weights
 * that count as a run each.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { StoredModel } from '../../src/read/listing/label/model.ts';
import { createRandom } from '../listings/random.ts';
import { average } from './average.ts';
import { learnWeights } from './crf.ts';
import { type Example, makeExample, renderMany } from './examples.ts';
import { learnLexicon, lexiconOf } from './lexicon.ts';
import { createOtherText } from './other-text.ts';
import { loadTrainingPapers, partOf } from './papers.ts';
import { storeModel } from './store.ts';

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '6:24,7:20' },
    and: { type: 'string', multiple: true, default: [] },
    listings: { type: 'string', default: '10000' },
    longest: { type: 'string', default: '40' },
    out: { type: 'string', default: join(import.meta.dirname, '../../src/read/listing/label/data/weights.json') },
  },
});

const started = performance.now();
const say = (text: string) =>
  console.error(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${text}`);

const papers = loadTrainingPapers().filter(({ title }) => partOf(title, 10) !== 0);
say(`${papers.length} papers to learn from`);

// Each half of the papers is rendered and then seen with the words of the other, so that the learner meets words it does not know.
const halves = [0, 1].map(half => papers.filter(({ title }) => partOf(title, 20) % 2 === half));
const lexicons = [1, 0].map(other => lexiconOf(halves[other]!));
say('words of both halves learned');

/** Draws listings of both halves in turn: every round other papers, other layouts. */
function createDraw(seed: number): () => Example[] {
  const random = createRandom(seed);
  const otherText = createOtherText(random);
  return () => {
    const listings = halves.map(half =>
      renderMany(half, Number(options.listings) / 2, Number(options.longest), otherText, random),
    );
    const examples = listings[0]!.flatMap((listing, i) => [
      makeExample(listing, lexicons[0]!),
      makeExample(listings[1]![i]!, lexicons[1]!),
    ]);
    say(
      `${examples.length} listings with ${examples.reduce((sum, { states }) => sum + states.length, 0)} lines rendered`,
    );
    return examples;
  };
}

const words = learnLexicon(papers);
const runs = options.runs.split(',').map(run => run.split(':').map(Number));
const learned = runs.map(([seed, epochs]) =>
  storeModel(learnWeights(createDraw(seed!), { epochs: epochs!, rate: 0.2, decay: 0.002 }, say), words),
);
const others = options.and.map((file): StoredModel => JSON.parse(readFileSync(file, 'utf8')));
const stored = average([...others, ...learned]);
const text = `${JSON.stringify(stored)}\n`;
writeFileSync(options.out, text);
say(`${options.out}: ${text.length} bytes`);
