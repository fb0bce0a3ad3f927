import type { Block, Line, Reader } from '../../model.ts';
import { isBlank } from '../blocks.ts';
import type { ReaderOptions } from '../format.ts';
import { createAssembler } from './assembly.ts';
import { createSectionWatch } from './label/sections.ts';
import { labellerOf, lexicon } from './labels.ts';
import { type AbstractMover, createAbstractMover, withAbstractsFirst } from './records/abstracts-first.ts';
import { createGrouper, type Group } from './records/groups.ts';
import { countHead, withoutHead } from './records/page-head.ts';

/** Records that are built twice, the first time only to learn the ways of the listing: whether its titles are numbered, or all in quotes. */
const FIRST_RECORDS = 8;

/** Text without records waits no longer than this many groups of lines. */
const MOST_GROUPS = 32;

/**
 * Reads a listing that a person copied from a page: text without markup.
 * Lines are labelled (label/), cut into records (records/), and records are built from the labels (assembly.ts).
 */
export function createListingReader(file: string, options: ReaderOptions = {}): Reader<readonly Line[]> {
  const labeller = labellerOf(options);
  const sections = createSectionWatch();
  let grouper = createGrouper();
  const assembler = createAssembler(file, lexicon);
  let first: Group[] | null = [];
  let mover: AbstractMover | null = null;
  /** Lines that are not blank and have no label yet. */
  const unlabelled = createQueue<Line>();

  function build({ lines, isRecord, last }: Group): Block {
    if (!isRecord) return { lines, paper: null, problems: [] };
    const { paper, problems } = assembler.assemble(lines, last);
    return { lines, paper, problems };
  }

  function begin(groups: readonly Group[]): Block[] {
    first = null;
    const moved = withAbstractsFirst(groups);
    if (moved !== null) mover = createAbstractMover();
    const whole = (moved ?? groups).flatMap(inPlace);
    const learnedFrom = whole.map(build);
    const head = countRecords(groups) < FIRST_RECORDS ? 0 : countHead(learnedFrom.flatMap(({ paper }) => paper ?? []));
    return withoutHead(whole.map(build), head);
  }

  const inPlace = (group: Group): readonly Group[] => (mover === null ? [group] : mover.move(group));

  function take(groups: readonly Group[], blocks: Block[]): void {
    for (const group of groups) {
      if (first === null && mover === null) blocks.push(build(group));
      else if (first === null) blocks.push(...inPlace(group).map(build));
      else {
        first.push(group);
        if (first.length >= MOST_GROUPS || countRecords(first) >= FIRST_RECORDS) blocks.push(...begin(first));
      }
    }
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
        if (mover !== null) blocks.push(...mover.end().map(build));
        grouper = createGrouper();
      }
      return blocks;
    },
    end() {
      const blocks: Block[] = [];
      label(labeller.end(), blocks);
      take(grouper.end(), blocks);
      if (first !== null) blocks.push(...begin(first));
      if (mover !== null) blocks.push(...mover.end().map(build));
      return blocks;
    },
    layout: () => labeller.layout()?.name ?? null,
  };
}

function countRecords(groups: readonly Group[]): number {
  return groups.filter(({ isRecord }) => isRecord).length;
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
