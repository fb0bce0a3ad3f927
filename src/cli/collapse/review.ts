import { stringify } from 'csv-stringify/sync';
import type { Collapsed } from '../../collapser.ts';
import { contentKey } from '../../decisions.ts';
import { likeliestFirst } from '../../match/clusters/cluster.ts';
import type { Pair, Paper } from '../../model.ts';
import { cell } from '../../write/cell.ts';
import type { Context } from '../context.ts';
import { writeWhole } from '../output/output.ts';

/** The columns that are read back: what the person wrote, and the names of the two papers by their content. */
export const decisionColumns = { decision: 'decision', a: 'key_a', b: 'key_b' } as const;

type Column = readonly [name: string, value: (pair: Pair, a: Paper, b: Paper) => string];

/** The pair side by side: a field of one paper, and beside it that of the other. */
const sideBySide = (['title', 'authors', 'year', 'venue', 'doi', 'sources'] as const).flatMap((field): Column[] => [
  [`${field}_a`, (_, a) => cell(a, field)],
  [`${field}_b`, (_, __, b) => cell(b, field)],
]);

const columns: readonly Column[] = [
  [decisionColumns.decision, () => ''],
  ['score', ({ score }) => score.toFixed(2)],
  ['rule', ({ rule }) => rule],
  ...sideBySide,
  [decisionColumns.a, (_, a) => contentKey(a)],
  [decisionColumns.b, (_, __, b) => contentKey(b)],
];

/** Writes the pairs that a person should decide as CSV, the likeliest first. */
export async function writeReview(file: string, { paper, maybe }: Collapsed, context: Context): Promise<void> {
  const row = (cells: readonly string[]): string =>
    stringify([[...cells]], { record_delimiter: '\r\n', quote_record_delimiter: true, escape_formulas: true });
  await writeWhole(file, context, async output => {
    await output.write((context.flags.bom === true ? '\uFEFF' : '') + row(columns.map(([name]) => name)));
    for (const pair of maybe.toSorted(likeliestFirst)) {
      await output.write(row(columns.map(([, value]) => value(pair, paper(pair.a), paper(pair.b)))));
    }
  });
}
