import type { Block, Line, Reader } from '../../model.ts';
import { isBlank } from '../blocks.ts';
import type { ReaderOptions } from '../format.ts';
import { createAssembler } from './assembly.ts';
import { createDoubt, type Doubt } from './doubt/doubt.ts';
import { labellerOf, lexicon } from './label/labellers.ts';
import { createSectionWatch } from './label/sections.ts';
import { createAbstractMover, withAbstractsFirst } from './records/abstracts-first.ts';
import { createGrouper, type Group, type GroupStage } from './records/groups.ts';
import { createRecordJoiner } from './records/joined.ts';
import { createLearnedNames } from './records/learned-names.ts';
import { createMissingNames } from './records/missing-names.ts';
import { beginsWithPaper, createPageEdges } from './records/page-edges.ts';
import { createTitleEnds } from './records/title-ends.ts';

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
  const joiner = createRecordJoiner();
  const titleEnds = createTitleEnds();
  const names = createMissingNames();
  const edges = createPageEdges(learned);
  let mover: GroupStage | null = null;
  /** Lines that are not blank and have no label yet. */
  const unlabelled = createQueue<Line>();

  function build({ lines, isRecord, last }: Group): Block {
    if (!isRecord) return { lines, paper: null, problems: [] };
    const { paper, problems } = assembler.assemble(lines, last);
    return { lines, paper, problems };
  }

  function begin(cut: readonly Group[]): Block[] {
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
      const blocks: Block[] = [];
      // the last record may go on
      for (const group of cut.flatMap(joiner.move)) place(group, blocks);
      return blocks;
    }
    mover = createAbstractMover();
    const inPlace = moved.flatMap(mover.move);
    for (const group of inPlace) build(group);
    return inPlace.map(build);
  }

  function take(groups: readonly Group[], blocks: Block[]): void {
    for (const group of groups) {
      if (first === null) add(joiner.move(group), blocks);
      else {
        first.push(group);
        if (areEnough(first)) blocks.push(...begin(first));
      }
    }
  }

  function meet(group: Group): void {
    titleEnds.meet(group);
    names.meet(group);
  }

  function add(groups: readonly Group[], blocks: Block[]): void {
    for (const group of groups) {
      meet(group);
      place(group, blocks);
    }
  }

  function place(group: Group, blocks: Block[]): void {
    addInPlace(edges.move(names.move(titleEnds.move(group))), blocks);
  }

  function addInPlace(groups: readonly Group[], blocks: Block[]): void {
    for (const group of groups) {
      if (mover === null) blocks.push(build(group));
      else blocks.push(...mover.move(group).map(build));
    }
  }

  /** What waited for more. */
  function finish(blocks: Block[]): void {
    if (first !== null) return;
    add(joiner.end(), blocks);
    addInPlace(edges.end(), blocks);
    if (mover !== null) blocks.push(...mover.end().map(build));
  }

  function label(count: number, blocks: Block[]): void {
    const states = labeller.states();
    const confidences = labeller.confidences();
    for (let i = 0; i < count; i++) take(grouper.label(unlabelled.take(), states[i]!, confidences[i] ?? null), blocks);
  }

  return {
    push(lines) {
      const blocks: Block[] = [];
      for (const line of lines) {
        const blank = isBlank(line.text);
        if (blank) grouper.blank(line);
        else unlabelled.add(line);
        label(labeller.push(line.text), blocks);
        if (!sections.endsWith(blank)) continue;
        take(grouper.end(), blocks);
        finish(blocks);
        grouper = createGrouper(learned);
      }
      return blocks;
    },
    end() {
      const blocks: Block[] = [];
      label(labeller.end(), blocks);
      take(grouper.end(), blocks);
      if (first !== null) blocks.push(...begin(first));
      finish(blocks);
      return blocks;
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
function createQueue<Item>(): { add(item: Item): void; take(): Item } {
  let items: Item[] = [];
  let next = 0;
  return {
    add: item => void items.push(item),
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
