import { pathToFileURL } from 'node:url';
import { createRandom, type Random } from '../listings/random.ts';

/** An invented record as a line of NDJSON holds it. Records of one paper share `cluster`. */
export interface GeneratedRecord {
  readonly id: string;
  readonly cluster: number;
  readonly title: string;
  readonly authors: readonly string[];
  readonly abstract: string;
}

export interface GenerateOptions {
  readonly records: number;
  readonly seed?: number;
  /** The share of records that repeat an earlier paper: half of them exactly, half damaged. */
  readonly duplicates?: number;
}

const WORDS = 30_000;
const FAMILIES = 20_000;
const GIVEN = 800;
const RECENT = 5_000;
const SMALL = 'the of and in a to with for on by is from that we are as this at which an be was were'.split(' ');

/**
 * Invented papers in random order: words follow Zipf's law, titles have 5 to 14 words, abstracts 90 to 210. The same seed gives the
 * same records on every machine; memory does not grow with their number.
 */
export function* generate({ records, seed = 1, duplicates = 0.1 }: GenerateOptions): Generator<GeneratedRecord> {
  const random = createRandom(seed);
  const words = lexicon(random, WORDS, 2, 4);
  const families = lexicon(random, FAMILIES, 2, 3).map(capital);
  const given = lexicon(random, GIVEN, 1, 3).map(capital);
  const recent: GeneratedRecord[] = [];
  for (let i = 0; i < records; i++) {
    const id = `g${i}`;
    if (recent.length > 0 && random() < duplicates) {
      const original = recent[Math.floor(random() * recent.length)]!;
      yield random() < 0.5 ? { ...original, id } : damaged(original, id, random);
      continue;
    }
    const record = invent(id, i, words, families, given, random);
    if (recent.length < RECENT) recent.push(record);
    else recent[Math.floor(random() * RECENT)] = record;
    yield record;
  }
}

function invent(
  id: string,
  cluster: number,
  words: readonly string[],
  families: readonly string[],
  given: readonly string[],
  random: Random,
): GeneratedRecord {
  const authors = Array.from(
    { length: 1 + Math.floor(random() * 6) },
    () => `${given[Math.floor(random() * given.length)]} ${families[Math.floor(random() * families.length)]}`,
  );
  const title = capital(text(5 + Math.floor(random() * 10), words, random, 0.25));
  const sentences: string[] = [];
  for (let left = 90 + Math.floor(random() * 120); left > 0; ) {
    const length = Math.min(left, 8 + Math.floor(random() * 16));
    sentences.push(`${capital(text(length, words, random, 0.4))}.`);
    left -= length;
  }
  return { id, cluster, title, authors, abstract: sentences.join(' ') };
}

/** What happens to a record on its way through catalogues and pages: one or two of the ways below, and at least one that shows. */
function damaged(record: GeneratedRecord, id: string, random: Random): GeneratedRecord {
  let copy: GeneratedRecord = { ...record, id };
  const before = JSON.stringify(copy);
  for (let ways = 1 + Math.floor(random() * 2); ways > 0 || JSON.stringify(copy) === before; ways--) {
    copy = DAMAGES[Math.floor(random() * DAMAGES.length)]!(copy, random);
  }
  return copy;
}

const DAMAGES: readonly ((record: GeneratedRecord, random: Random) => GeneratedRecord)[] = [
  record => ({ ...record, title: `${record.title.toUpperCase()}.` }),
  record => ({ ...record, authors: record.authors.map(initials) }),
  (record, random) => ({ ...record, abstract: `${record.abstract.slice(0, 150 + Math.floor(random() * 300))}…` }),
  (record, random) => ({ ...record, title: misspelt(record.title, random) }),
  (record, random) => ({ ...record, title: parted(record.title, random) }),
  record => ({ ...record, authors: record.authors.slice(0, Math.max(1, Math.ceil(record.authors.length * 0.7))) }),
  record => ({ ...record, title: `${record.title} [in Dutch]`, abstract: record.abstract.replaceAll('. ', '.\n') }),
];

/** "Mira Dovanek" becomes "Dovanek, M." */
function initials(author: string): string {
  const space = author.lastIndexOf(' ');
  return `${author.slice(space + 1)}, ${author[0]}.`;
}

/** A letter of a long word is doubled. */
function misspelt(title: string, random: Random): string {
  const long = [...title.matchAll(/\p{Ll}{6,}/gu)];
  const word = long[Math.floor(random() * long.length)];
  if (word === undefined) return title;
  const at = word.index + 3;
  return title.slice(0, at) + title[at] + title.slice(at);
}

/** A word is parted at the end of a line. */
function parted(title: string, random: Random): string {
  const long = [...title.matchAll(/\p{Ll}{6,}/gu)];
  const word = long[Math.floor(random() * long.length)];
  return word === undefined ? title : `${title.slice(0, word.index + 3)}- ${title.slice(word.index + 3)}`;
}

function text(length: number, words: readonly string[], random: Random, small: number): string {
  let written = '';
  for (let i = 0; i < length; i++) {
    const word = random() < small ? SMALL[Math.floor(random() * SMALL.length)]! : words[zipf(words.length, random)]!;
    written += i === 0 ? word : ` ${word}`;
  }
  return written;
}

/** A rank that is drawn about as often as the ranks of words in a language: the density falls with the rank. */
function zipf(ranks: number, random: Random): number {
  return Math.min(ranks - 1, Math.floor(ranks ** random()) - 1 + Math.floor(random() * 3));
}

function lexicon(random: Random, size: number, least: number, most: number): string[] {
  const onsets = 'b d f g h k l m n p r s t v z br dr kl pl st tr sk'.split(' ');
  const rhymes = 'a e i o u an en in on un al er ir or us ek at ov'.split(' ');
  const words = new Set<string>();
  while (words.size < size) {
    let word = '';
    const syllables = least + Math.floor(random() * (most - least + 1));
    for (let i = 0; i < syllables; i++)
      word += onsets[Math.floor(random() * onsets.length)]! + rhymes[Math.floor(random() * rhymes.length)]!;
    words.add(word);
  }
  return [...words];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `npx tsx tests/bench/generate.ts 100000 > records.ndjson` */
async function print(): Promise<void> {
  const records = Number(process.argv[2] ?? 100_000);
  let batch = '';
  for (const record of generate({ records, seed: Number(process.argv[3] ?? 1) })) {
    batch += `${JSON.stringify(record)}\n`;
    if (batch.length < 1 << 16) continue;
    if (!process.stdout.write(batch)) await new Promise(resolve => process.stdout.once('drain', resolve));
    batch = '';
  }
  process.stdout.write(batch);
}

if (process.argv[1]?.endsWith('generate.ts') && import.meta.url === pathToFileURL(process.argv[1]).href) await print();
