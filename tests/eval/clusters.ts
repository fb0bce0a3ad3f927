import { dedupe, parse } from '../../src/index.ts';
import type { Paper } from '../../src/model.ts';
import type { ParseSet } from './parse.ts';

/** Gold records of the rendered listings know their lines, and which records are one paper. */
interface Clustered {
  readonly lines: readonly [number, number];
  readonly cluster: number;
}

const SETS = ['mila_fr', 'mila_en', 'blank_comma'];

const pairsAmong = (count: number) => (count * (count - 1)) / 2;

function tally<T>(items: readonly T[]): number {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + pairsAmong(count), 0);
}

/** From the text of a listing to its clusters: pairs of records that are one paper, and pairs that were merged and are not. */
export async function* evaluateClusters(sets: readonly ParseSet[]): AsyncGenerator<string> {
  for (const { name, bytes, gold } of sets) {
    if (!SETS.includes(name)) continue;
    const { papers } = await parse(bytes, { dedupe: false });
    const merged = dedupe(papers).papers;
    const clusterAt = new Map(
      (gold as unknown as readonly Clustered[]).map(({ lines, cluster }) => [lines[0], cluster]),
    );
    const clusterOf = ({ lines }: Paper['sources'][number]) => clusterAt.get(lines[0]) ?? -lines[0];
    const wanted = tally([...clusterAt.values()]);
    let found = 0;
    let right = 0;
    for (const { sources } of merged) {
      found += pairsAmong(sources.length);
      right += tally(sources.map(clusterOf));
    }
    const f1 = (2 * right) / (found + wanted);
    yield `${`clusters ${name}`.padEnd(24)} pairs F1 ${f1.toFixed(4)}  right ${right}  wrong ${found - right}  missed ${wanted - right}`;
  }
}
