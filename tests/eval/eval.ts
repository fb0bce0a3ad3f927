/**
 * The accuracy run: npm run eval [-- SET …] [--errors N] prints one line a set, and the first N records of each that differ.
 * The data are not part of the project: PAPERS_EVAL names their folder, by default ../shared/eval beside the repository.
 * It runs what `papers parse --no-dedupe` and `papers dedupe` run; the scores are those of the folder's own scorers.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluationFolder } from '../train/papers.ts';
import { evaluateClusters } from './clusters.ts';
import { evaluateDedupe } from './dedupe.ts';
import { keptAside } from './kept-aside.ts';
import { errorLines, parseLine, parseSets, readPapers } from './parse.ts';
import { smallPastes } from './pastes.ts';
import { scoreParse } from './score-parse.ts';
import { plainVariants } from './variants.ts';

if (!existsSync(join(evaluationFolder, 'parse'))) {
  console.error(
    `Cannot find the evaluation data: ${evaluationFolder} (set PAPERS_EVAL to the folder that holds parse/, dedupe/ and train/)`,
  );
  process.exitCode = 2;
} else {
  const { values, positionals: wanted } = parseArgs({
    options: { errors: { type: 'string', default: '0' } },
    allowPositionals: true,
  });
  const most = Number(values.errors);
  const isWanted = (name: string) => wanted.length === 0 || wanted.some(word => name.includes(word));
  const sets = parseSets(evaluationFolder);
  for (const set of sets) {
    if (!isWanted(set.name)) continue;
    const papers = await readPapers(set.name, set.bytes);
    console.log(parseLine(set.name, scoreParse(set.gold, papers)));
    for (const line of errorLines(set.gold, papers, most)) console.log(line);
  }
  if (isWanted('kept')) for await (const line of keptAside()) console.log(line);
  if (isWanted('variants')) for await (const line of plainVariants()) console.log(line);
  if (isWanted('pastes')) for await (const line of smallPastes(sets)) console.log(line);
  if (isWanted('clusters')) for await (const line of evaluateClusters(sets)) console.log(line);
  if (isWanted('dedupe')) for (const line of evaluateDedupe(join(evaluationFolder, 'dedupe'))) console.log(line);
}
