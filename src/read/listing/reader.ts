import type { Block, Line, Reader } from '../../model.ts';
import { isBlank } from '../blocks.ts';
import type { ReaderOptions } from '../format.ts';
import { createAssembler } from './assembly.ts';
import { createDoubt, type Doubt } from './doubt/doubt.ts';
import { labellerOf, lexicon } from './label/labellers.ts';
import { createSectionWatch } from './label/sections.ts';
import { createGrouper, type Group, type GroupStage } from './records/cut/groups.ts';
import { createLearnedNames } from './records/learned-names.ts';
import { createShortcut } from './records/shortcut.ts';
import { createAbstractMover, withAbstractsFirst } from './records/stages/abstracts-first.ts';
import { createRecordJoiner } from './records/stages/joined.ts';
import { createMissingNames } from './records/stages/missing-names.ts';
import { beginsWithPaper, createPageEdges } from './records/stages/page-edges.ts';
import { createTitleEnds } from './records/stages/title-ends.ts';

/** Records that are built twice, the first time only to learn the ways of the listing: whether its titles are numbered, or all in quotes. */
const FIRST_RECORDS = 8;

/** So many where the first is unlike the others, as what stands above the papers of a page. */
const MOST_FIRST_RECORDS = 24;

/** Text without records waits no longer than this many groups of lines. */
const MOST_GROUPS = 64;

/**
 * Reads a listing that a person copied from a page: text without markup.
 * Lines are labelled (label/), cut into records (records/), and records are built from the labels (assembly.ts).
 */
export function createListingReader(file: string, options: ReaderOptions = {}): Reader<readonly Line[]> {
  const reader = createRecordReader(file, options);
  return options.named === true ? reader : withDoubt(reader, createDoubt(file));
}

function withDoubt(reader: Reader<readonly Line[]>, doubt: Doubt): Reader<readonly Line[]> {
  return {
    ...reader,
    push: lines => reader.push(lines).flatMap(doubt.move),
    end: () => [...reader.end().flatMap(doubt.move), ...doubt.end()],
  };
}

/** Reads records wherever lines look like them. */
function createRecordReader(file: string, options: ReaderOptions): Reader<readonly Line[]> {
  const labeller = labellerOf(options);
  const sections = createSectionWatch();
  const learned = createLearnedNames(lexicon);
  let grouper = createGrouper(learned);
  const assembler = createAssembler(file, lexicon);
  let first: Group[] | null = [];
  const joiner = createRecordJoiner(learned);
  const titleEnds = createTitleEnds();
  const names = createMissingNames();
  const edges = createPageEdges(learned);
  let mover: GroupStage | null = null;
  /** Lines that have no label yet, and the blank ones among them. */
  const unlabelled = createQueue<Line>();
  /** Blocks that were not given yet. */
  let blocks: Block[] = [];
  const shortcut = createShortcut({
    long: takeLine,
    clear: isClear,
    build: record => assembler.assemblePlain(record),
    give: block => void blocks.push(block),
  });

  function build({ lines, isRecord, last }: Group): Block {
    if (!isRecord) return { lines, paper: null, problems: [] };
    const { paper, problems } = assembler.assemble(lines, last);
    return { lines, paper, problems };
  }

  function begin(cut: readonly Group[]): void {
    first = null;
    const joined = [...cut.flatMap(joiner.move), ...joiner.end()];
    for (const group of joined) meet(group);
    const whole = joined.map(titleEnds.move).map(names.move);
    edges.meet(whole);
    const groups = [...whole.flatMap(edges.move), ...edges.end()];
    const moved = withAbstractsFirst(groups);
    if (moved === null) {
      for (const group of groups) build(group);
      edges.meet(whole);
      // the last record may go on
      for (const group of cut.flatMap(joiner.move)) place(group);
      return;
    }
    mover = createAbstractMover();
    const inPlace = moved.flatMap(mover.move);
    for (const group of inPlace) build(group);
    blocks.push(...inPlace.map(build));
  }

  function take(groups: readonly Group[]): void {
    for (const group of groups) {
      if (first === null) add(joiner.move(group));
      else {
        first.push(group);
        if (areEnough(first)) begin(first);
      }
    }
  }

  function meet(group: Group): void {
    titleEnds.meet(group);
    names.meet(group);
  }

  function add(groups: readonly Group[]): void {
    for (const group of groups) {
      meet(group);
      place(group);
    }
  }

  function place(group: Group): void {
    addInPlace(edges.move(names.move(titleEnds.move(group))));
  }

  function addInPlace(groups: readonly Group[]): void {
    for (const group of mover === null ? groups : groups.flatMap(mover.move)) {
      const block = build(group);
      shortcut.compare(block);
      blocks.push(block);
    }
  }

  /** What waited for more. */
  function finish(): void {
    if (first !== null) return;
    add(joiner.end());
    addInPlace(edges.end());
    if (mover !== null) blocks.push(...mover.end().map(build));
  }

  function takeLine(line: Line, state: number | null, confidence: number | null): void {
    take(state === null ? grouper.blank(line) : grouper.label(line, state, confidence));
  }

  function isClear(): boolean {
    if (first !== null || mover !== null) return false;
    take(grouper.end(false));
    add(joiner.end());
    return !edges.isWaiting();
  }

  function takeBlanks(): void {
    for (let next = unlabelled.first(); next !== undefined && isBlank(next.text); next = unlabelled.first())
      shortcut.take(unlabelled.take(), null, null);
  }

  function label(count: number): void {
    const labels = labeller.labels();
    const confidences = labeller.confidences();
    for (let i = 0; i < count; i++) {
      takeBlanks();
      shortcut.take(unlabelled.take(), labels[i]!, confidences[i] ?? null);
    }
  }

  function endLines(): void {
    takeBlanks();
    shortcut.end();
    take(grouper.end(true));
  }

  function given(): Block[] {
    const all = blocks;
    blocks = [];
    return all;
  }

  return {
    push(lines) {
      for (const line of lines) {
        unlabelled.add(line);
        label(labeller.push(line.text));
        if (!sections.endsWith(isBlank(line.text))) continue;
        endLines();
        finish();
        grouper = createGrouper(learned);
      }
      return given();
    },
    end() {
      label(labeller.end());
      endLines();
      if (first !== null) begin(first);
      finish();
      return given();
    },
    layout: () => labeller.layout()?.name ?? null,
  };
}

/** Whether groups tell the ways of the listing. */
function areEnough(groups: readonly Group[]): boolean {
  if (groups.length >= MOST_GROUPS) return true;
  const records = groups.filter(({ isRecord }) => isRecord).length;
  return records >= MOST_FIRST_RECORDS || (records >= FIRST_RECORDS && beginsWithPaper(groups));
}

/** First in, first out. */
function createQueue<Item>(): { add(item: Item): void; first(): Item | undefined; take(): Item } {
  let items: Item[] = [];
  let next = 0;
  return {
    add: item => void items.push(item),
    first: () => items[next],
    take() {
      const item = items[next++]!;
      if (next === 256) {
        items = items.slice(next);
        next = 0;
      }
      return item;
    },
  };
}
