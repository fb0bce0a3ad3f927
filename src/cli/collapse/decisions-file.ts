import { readFile } from 'node:fs/promises';
import type { Decision } from '../../decisions.ts';
import { reasonOf, UsageError } from '../errors.ts';
import { parseTable } from './csv-table.ts';
import { decisionColumns } from './review.ts';

/** What people write into the column; an empty cell is undecided. */
const verdicts: Readonly<Record<string, Decision['verdict']>> = {
  same: 'same',
  s: 'same',
  different: 'different',
  d: 'different',
};

/** The decisions in review files that a person has filled in. Throws UsageError for a file that is none, or a word that decides nothing. */
export async function readDecisions(files: readonly string[]): Promise<readonly Decision[]> {
  const all: Decision[] = [];
  for (const file of files) {
    const text = await readFile(file, 'utf8').catch((error: unknown) => {
      throw new UsageError(`cannot read ${file}: ${reasonOf(error)}`);
    });
    all.push(...decisionsOf(text, file));
  }
  return all;
}

function decisionsOf(text: string, file: string): Decision[] {
  const [header = [], ...rows] = parseTable(text, file);
  const [decision, a, b] = [decisionColumns.decision, decisionColumns.a, decisionColumns.b].map(name => {
    const index = header.indexOf(name);
    if (index === -1) throw new UsageError(`${file} is no review file: it has no column "${name}"`);
    return index;
  }) as [number, number, number];
  return rows.flatMap((row, index) => {
    const word = (row[decision] ?? '').trim().toLowerCase();
    if (word === '') return [];
    const verdict = verdicts[word];
    if (verdict !== undefined) return [{ a: row[a] ?? '', b: row[b] ?? '', verdict }];
    throw new UsageError(`${file}, record ${index + 1}: a decision is "same" or "different", not "${word}"`);
  });
}
