import type { Block, Line, Reader } from '../../model.ts';
import { isBlank } from '../blocks.ts';
import type { ReaderOptions } from '../formats.ts';
import { createAssembler } from './assembly.ts';
import { createGrouper, type Group } from './groups.ts';
import stored from './label/data/weights.json' with { type: 'json' };
import { createLabeller, type LabellerOptions } from './label/labeller.ts';
import { layoutNamed } from './label/layouts.ts';
import { type ListingModel, openModel } from './label/model.ts';

/** Records that are built twice, the first time only to learn the ways of the listing: whether its titles are numbered, or all in quotes. */
const FIRST_RECORDS = 4;

/** Text without records waits no longer than this many groups of lines. */
const MOST_GROUPS = 32;

/** A run of blank lines that parts a file in two. */
const MOST_BLANKS = 1000;

let model: ListingModel | null = null;

/**
 * Reads a listing that a person copied from a page: text without markup.
 * Lines are labelled (label/), cut into records (groups.ts), and records are built from the labels (assembly.ts).
 */
export function createListingReader(file: string, options: ReaderOptions = {}): Reader<readonly Line[]> {
  model ??= openModel(stored);
  const used = model;
  const wanted: LabellerOptions = {
    ...(options.layout === undefined ? {} : { layout: layoutNamed(options.layout) }),
    confidence: options.confidence ?? false,
  };
  let labeller = createLabeller(used, wanted);
  let grouper = createGrouper();
  let blanks = 0;
  const assembler = createAssembler(file, model.lexicon);
  let first: Group[] | null = [];

  function build({ lines, isRecord, last }: Group): Block {
    if (!isRecord) return { lines, paper: null, problems: [] };
    const { paper, problems } = assembler.assemble(lines, last);
    return { lines, paper, problems };
  }

  function begin(groups: readonly Group[]): Block[] {
    first = null;
    for (const { lines, isRecord, last } of groups) if (isRecord) assembler.assemble(lines, last);
    return groups.map(build);
  }

  function take(groups: readonly Group[], blocks: Block[]): void {
    for (const group of groups) {
      if (first === null) blocks.push(build(group));
      else {
        first.push(group);
        if (first.length >= MOST_GROUPS || countRecords(first) >= FIRST_RECORDS) blocks.push(...begin(first));
      }
    }
  }

  function finish(blocks: Block[]): void {
    for (const labelled of labeller.end()) take(grouper.label(labelled), blocks);
    take(grouper.end(), blocks);
  }

  /** After so many blank lines nothing before them can tell about what follows, and they need not be kept. */
  function breakUp(blocks: Block[]): void {
    finish(blocks);
    labeller = createLabeller(used, wanted);
    grouper = createGrouper();
    blanks = 0;
  }

  return {
    push(lines) {
      const blocks: Block[] = [];
      for (const line of lines) {
        if (isBlank(line.text)) {
          grouper.blank(line);
          blanks++;
        } else blanks = 0;
        if (blanks === MOST_BLANKS) breakUp(blocks);
        for (const labelled of labeller.push(line)) take(grouper.label(labelled), blocks);
      }
      return blocks;
    },
    end() {
      const blocks: Block[] = [];
      finish(blocks);
      return first === null ? blocks : blocks.concat(begin(first));
    },
    layout: () => labeller.layout()?.name ?? null,
  };
}

function countRecords(groups: readonly Group[]): number {
  return groups.filter(({ isRecord }) => isRecord).length;
}
