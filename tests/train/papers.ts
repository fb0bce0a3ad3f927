import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A real paper to learn from, or to render listings of. */
export interface TrainingPaper {
  readonly source: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly abstract: string | null;
  readonly venue: string | null;
  readonly year: number | null;
}

/** The folder of evaluation data; it is not part of the project. */
export const evaluationFolder = process.env.PAPERS_EVAL ?? join(import.meta.dirname, '../../../shared/eval');

const readRecords = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as T);

const fold = (title: string) => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Small non-negative hash of a title, to divide papers into parts that stay the same. */
export function partOf(title: string, parts: number): number {
  let hash = 7;
  for (const c of fold(title)) hash = (Math.imul(hash, 31) + c.charCodeAt(0)) | 0;
  return (hash >>> 0) % parts;
}

/**
 * The papers of train/, each title once, without those that stand in any listing of parse/.
 * @throws Error when the folder is not there
 */
export function loadTrainingPapers(): TrainingPaper[] {
  const file = join(evaluationFolder, 'train/papers.ndjson');
  if (!existsSync(file))
    throw new Error(`Cannot find the papers to learn from: ${file} (set PAPERS_EVAL to the folder that holds train/)`);
  const met = new Set<string>();
  const parse = join(evaluationFolder, 'parse');
  for (const set of readdirSync(parse)) {
    for (const { title } of readRecords<{ title: string }>(join(parse, set, 'gold.ndjson'))) met.add(fold(title));
  }
  return readRecords<TrainingPaper>(file).filter(({ title }) => {
    const key = fold(title);
    if (met.has(key)) return false;
    met.add(key);
    return true;
  });
}
