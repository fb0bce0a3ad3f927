import { createRandom } from '../listings/index.ts';
import { type ParseSet, readText } from './parse.ts';
import { type ScoredRecord, scoreParse } from './score-parse.ts';

/** What people paste: a few records, cut out of the middle of a listing at record boundaries. */
const SIZES = [1, 3, 10, 30];
const CUTS = 25;

interface Placed extends ScoredRecord {
  readonly lines?: readonly [number, number];
}

/** For each set and size the exact score over CUTS random cuts, each read by itself. Only sets whose gold knows its lines can be cut. */
export async function* smallPastes(sets: readonly ParseSet[]): AsyncGenerator<string> {
  const random = createRandom(20);
  const sums = SIZES.map(() => 0);
  let count = 0;
  for (const { name, bytes, gold } of sets) {
    const placed = gold as readonly Placed[];
    if (!placed.every(({ lines }) => lines !== undefined)) continue;
    const lines = new TextDecoder().decode(bytes).split('\n');
    const scores: number[] = [];
    for (const size of SIZES) {
      const wanted: ScoredRecord[] = [];
      const found: ScoredRecord[] = [];
      for (let cut = 0; cut < CUTS; cut++) {
        const from = Math.floor(random() * (placed.length - size));
        const records = placed.slice(from, from + size);
        const text = lines.slice(records[0]!.lines![0] - 1, records.at(-1)!.lines![1]).join('\n');
        // Records of one cut must not be found in another: the number of the cut marks them.
        const mark = (record: ScoredRecord): ScoredRecord => ({ ...record, title: `${cut} ${record.title}` });
        wanted.push(...records.map(mark));
        found.push(...(await readText(text)).map(mark));
      }
      scores.push(scoreParse(wanted, found).exact);
    }
    scores.forEach((score, i) => {
      sums[i] = sums[i]! + score;
    });
    count++;
    yield `${`pastes ${name}`.padEnd(24)} ${SIZES.map((size, i) => `exact@${size} ${scores[i]!.toFixed(3)}`).join('  ')}`;
  }
  if (count > 0)
    yield `${'pastes, all sets'.padEnd(24)} ${SIZES.map((size, i) => `exact@${size} ${(sums[i]! / count).toFixed(3)}`).join('  ')}`;
}
