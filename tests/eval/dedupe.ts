import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createCard } from '../../src/match/card/card.ts';
import { createPool } from '../../src/match/card/pool.ts';
import { createSketches } from '../../src/match/card/sketch.ts';
import { createMatcher } from '../../src/match/matcher.ts';
import type { MatchOptions } from '../../src/match/matching.ts';
import { merge } from '../../src/match/merge.ts';
import { candidates } from '../../src/match/pairs/candidates.ts';
import { createKeys } from '../../src/match/pairs/keys.ts';
import { rank } from '../../src/match/pairs/rank.ts';
import { createVocabulary } from '../../src/match/pairs/vocabulary.ts';
import type { Pair, Paper } from '../../src/model.ts';
import { createJsonReader } from '../../src/read/json/json.ts';

/** Labelled duplicates: the records, and either the clusters or single pairs with their label. */
interface LabelledSet {
  readonly name: string;
  readonly papers: readonly Paper[];
  readonly ids: readonly string[];
  /** The catalogue a record comes from; only pairs of two catalogues count with `cross`. */
  readonly catalogues: readonly (string | null)[];
  readonly clusters: readonly (readonly string[])[] | null;
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly same: boolean }[];
}

interface Confusion {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

interface DedupeFigures {
  readonly name: string;
  readonly records: number;
  readonly pairs: Confusion;
  /** Each gold cluster keeps one record; a record that loses all its cluster is a false positive. */
  readonly removal?: Confusion;
  readonly b3?: number;
  /** The share of the gold pairs that were compared at all, and how many comparisons a record took. */
  readonly candidates?: { readonly recall: number; readonly each: number };
  readonly maybe: number;
}

export interface DedupeOptions extends MatchOptions {
  /** Cut the records down to title, authors and abstract. */
  readonly bare?: boolean;
  readonly cross?: boolean;
  /** Count only the records of this half: gold clusters are dealt by a hash of their first id. */
  readonly half?: 'learned' | 'kept';
}

const DEDUPE_SETS = [
  'sra_cytology_screening',
  'sra_haematology',
  'sra_respiratory',
  'sra_stroke',
  'iebh_copper',
  'iebh_tafenoquine',
  'bd_test_cases',
  'bd_special_cases',
  'bd_hard_pairs',
  'dblp_acm',
  'cora',
] as const;

type Row = Readonly<Record<string, string | null | undefined>>;

/** Reads a set as `papers dedupe` reads it. */
function loadSet(folder: string): LabelledSet {
  const name = basename(folder);
  const text = lines(join(folder, 'records.ndjson'));
  const rows = text.map(line => JSON.parse(line) as Row);
  const reader = createJsonReader(name);
  const blocks = [...reader.push(text.map((line, i) => ({ number: i + 1, text: line }))), ...reader.end()];
  const byId = new Map(blocks.flatMap(({ paper }) => (paper === null ? [] : [[paper.sources[0]?.id, paper] as const])));
  const clusterFile = join(folder, 'clusters.ndjson');
  const pairFile = join(folder, 'pairs.csv');
  return {
    name,
    papers: rows.map(
      (row, i) =>
        byId.get(row.id ?? '') ?? {
          title: '',
          authors: [],
          abstract: null,
          sources: [{ file: name, lines: [i + 1, i + 1], id: row.id ?? '' }],
        },
    ),
    ids: rows.map(row => row.id!),
    catalogues: rows.map(row => row.source ?? null),
    clusters: existsSync(clusterFile)
      ? lines(clusterFile).map(line => (JSON.parse(line) as { ids: string[] }).ids)
      : null,
    pairs: existsSync(pairFile)
      ? lines(pairFile)
          .slice(1)
          .map(line => line.split(','))
          .map(([a, b, label]) => ({ a: a!, b: b!, same: label === '1' }))
      : [],
  };
}

function lines(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '');
}

/** The records as a listing shows them. */
function bare(papers: readonly Paper[]): Paper[] {
  return papers.map(({ title, authors, abstract, sources }) => ({ title, authors, abstract, sources }));
}

interface Found {
  readonly groups: readonly (readonly string[])[];
  readonly pairs: readonly Pair[];
  readonly maybe: readonly Pair[];
}

function findDuplicates(set: LabelledSet, options: DedupeOptions = {}): Found {
  const matcher = createMatcher(options);
  const papers = options.bare ? bare(set.papers) : set.papers;
  for (const paper of papers) matcher.add(paper);
  const { clusters, maybe } = matcher.end(positions => merge(positions.map(i => papers[i]!)).paper);
  return {
    groups: clusters.map(found => found.members.map(i => set.ids[i]!)),
    pairs: clusters.flatMap(found => found.pairs),
    maybe,
  };
}

function measure(set: LabelledSet, options: DedupeOptions = {}): DedupeFigures {
  const found = findDuplicates(set, options);
  const papers = options.bare ? bare(set.papers) : set.papers;
  return { ...score(set, found.groups, options), candidates: candidateRecall(set, papers), maybe: found.maybe.length };
}

/** The figures of the groups that a program found: pairs, removed records, B-cubed. */
function score(set: LabelledSet, groups: readonly (readonly string[])[], options: DedupeOptions = {}): DedupeFigures {
  const part = partOf(set, options.half);
  const base = { name: set.name, records: set.ids.filter(part).length, maybe: 0 };
  if (set.clusters === null) return { ...base, pairs: labelledPairs(set, groups, part) };
  const catalogue = new Map(set.ids.map((id, i) => [id, set.catalogues[i]]));
  const counts = (a: string, b: string) => part(a) && (!options.cross || catalogue.get(a) !== catalogue.get(b));
  const gold = pairSet(set.clusters, counts);
  const ours = pairSet(groups, counts);
  const hits = [...ours].filter(pair => gold.has(pair)).length;
  return {
    ...base,
    pairs: confusion(hits, ours.size - hits, gold.size - hits),
    removal: removal(set, groups, part),
    b3: bCubed(set, groups, part),
  };
}

function labelledPairs(
  set: LabelledSet,
  groups: readonly (readonly string[])[],
  part: (id: string) => boolean,
): Confusion {
  const group = new Map(groups.flatMap((ids, i) => ids.map(id => [id, i] as const)));
  const together = (a: string, b: string) => group.has(a) && group.get(a) === group.get(b);
  const pairs = set.pairs.filter(({ a }) => part(a));
  const tp = pairs.filter(({ a, b, same }) => same && together(a, b)).length;
  const fp = pairs.filter(({ a, b, same }) => !same && together(a, b)).length;
  return confusion(tp, fp, pairs.filter(pair => pair.same).length - tp);
}

function pairSet(groups: readonly (readonly string[])[], counts: (a: string, b: string) => boolean): Set<string> {
  const pairs = new Set<string>();
  for (const ids of groups) {
    const sorted = [...ids].sort();
    for (let i = 1; i < sorted.length; i++)
      for (let j = 0; j < i; j++) if (counts(sorted[j]!, sorted[i]!)) pairs.add(`${sorted[j]}\t${sorted[i]}`);
  }
  return pairs;
}

function removal(set: LabelledSet, groups: readonly (readonly string[])[], part: (id: string) => boolean): Confusion {
  const order = new Map(set.ids.map((id, i) => [id, i]));
  const removed = new Set(groups.flatMap(ids => [...ids].sort((a, b) => order.get(a)! - order.get(b)!).slice(1)));
  const inGold = new Set(set.clusters!.flat());
  let tp = 0;
  let fn = 0;
  let fp = set.ids.filter(id => part(id) && !inGold.has(id) && removed.has(id)).length;
  for (const ids of set.clusters!.filter(ids => part(ids[0]!))) {
    const kept = ids.filter(id => !removed.has(id)).length;
    fp += kept === 0 ? 1 : 0;
    tp += ids.length - Math.max(1, kept);
    fn += Math.max(0, kept - 1);
  }
  return confusion(tp, fp, fn);
}

function bCubed(set: LabelledSet, groups: readonly (readonly string[])[], part: (id: string) => boolean): number {
  const gold = new Map(set.clusters!.flatMap(ids => ids.map(id => [id, new Set(ids)] as const)));
  const ours = new Map(groups.flatMap(ids => ids.map(id => [id, ids] as const)));
  let precision = 0;
  let recall = 0;
  const ids = set.ids.filter(part);
  for (const id of ids) {
    const wanted = gold.get(id) ?? new Set([id]);
    const got = ours.get(id) ?? [id];
    const both = got.filter(other => wanted.has(other)).length;
    precision += both / got.length / ids.length;
    recall += both / wanted.size / ids.length;
  }
  return harmonic(precision, recall);
}

/** Which records count: all, or the half that a record's gold cluster (or its own id) was dealt to. */
function partOf(set: LabelledSet, half: DedupeOptions['half']): (id: string) => boolean {
  if (half === undefined) return () => true;
  const first = new Map(
    (set.clusters ?? set.pairs.map(({ a, b }) => [a, b])).flatMap(ids => ids.map(id => [id, ids[0]!] as const)),
  );
  return id => (coin(`${set.name} ${first.get(id) ?? id}`) ? 'learned' : 'kept') === half;
}

function coin(text: string): boolean {
  let hash = 7;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x5bd1e995) ^ (hash >>> 13);
  return ((hash >>> 7) & 1) === 0;
}

function confusion(tp: number, fp: number, fn: number): Confusion {
  const precision = tp + fp > 0 ? tp / (tp + fp) : 1;
  const recall = tp + fn > 0 ? tp / (tp + fn) : 1;
  return { tp, fp, fn, precision, recall, f1: harmonic(precision, recall) };
}

function harmonic(a: number, b: number): number {
  return a + b > 0 ? (2 * a * b) / (a + b) : 0;
}

/** The share of the gold pairs among the candidates; repeats with the same content count as compared. */
function candidateRecall(set: LabelledSet, papers: readonly Paper[]): { recall: number; each: number } {
  const tokens = createPool();
  const sketches = createSketches();
  const ranked = rank(papers.map(paper => createCard(paper, tokens, sketches)));
  const rankOf = new Map(ranked.cards.flatMap((_, r) => [...ranked.members(r)].map(i => [set.ids[i]!, r] as const)));
  const { pairs, step } = candidates(
    ranked.cards,
    createKeys(tokens, sketches, createVocabulary(ranked.cards, tokens)),
  );
  const found = new Set(pairs);
  const gold =
    set.clusters === null
      ? set.pairs.filter(pair => pair.same).map(({ a, b }) => [a, b])
      : [...pairSet(set.clusters, () => true)].map(pair => pair.split('\t'));
  const compared = gold.filter(([a, b]) => {
    const [x, y] = [rankOf.get(a!)!, rankOf.get(b!)!].sort((i, j) => i - j) as [number, number];
    return x === y || found.has(x * step + y);
  });
  return { recall: gold.length > 0 ? compared.length / gold.length : 1, each: pairs.length / papers.length };
}

/** One line for a set. */
function dedupeLine(label: string, figures: DedupeFigures): string {
  const { pairs, removal: removed, b3, candidates: reach, maybe } = figures;
  const parts = [
    label.padEnd(34),
    `pairs P=${pairs.precision.toFixed(4)} R=${pairs.recall.toFixed(4)} F1=${pairs.f1.toFixed(4)} (fp ${pairs.fp} fn ${pairs.fn})`,
  ];
  if (removed !== undefined)
    parts.push(`| removal ${removed.tp}/${removed.fp}/${removed.fn} F1=${removed.f1.toFixed(4)}`);
  if (b3 !== undefined) parts.push(`| B3=${b3.toFixed(4)}`);
  if (reach !== undefined) parts.push(`| candidates ${reach.recall.toFixed(4)} at ${reach.each.toFixed(1)}`);
  parts.push(`| maybe ${maybe}`);
  return parts.join(' ');
}

/** The whole evaluation: a line a set, then the same for the halves and for records without metadata. */
export function* evaluateDedupe(root: string, options: DedupeOptions = {}): Generator<string> {
  for (const name of DEDUPE_SETS) {
    const folder = join(root, name);
    if (!existsSync(folder)) {
      yield `${name.padEnd(34)} not found`;
      continue;
    }
    const set = loadSet(folder);
    const cross = name === 'dblp_acm';
    yield dedupeLine(cross ? `${name} (across)` : name, measure(set, { ...options, cross }));
    if (name.startsWith('iebh_')) yield dedupeLine(`${name}, bare`, measure(set, { ...options, bare: true }));
    const groups = findDuplicates(set, options).groups;
    for (const half of ['learned', 'kept'] as const)
      yield dedupeLine(`  ${half} half`, score(set, groups, { ...options, cross, half }));
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = join(process.env.PAPERS_EVAL ?? '../shared/eval', 'dedupe');
  const level = process.argv.find(argument => /^(?:strict|balanced|loose)$/.test(argument)) as MatchOptions['level'];
  for (const line of evaluateDedupe(root, level === undefined ? {} : { level })) console.log(line);
}
