import type { Block, LabelledLine, Line, Reader, Role } from '../../model.ts';
import type { ReaderOptions } from '../formats.ts';
import { createAssembler, type RecordLine } from './assembly.ts';
import stored from './data/weights.json' with { type: 'json' };
import { createLabeller, isBlank, type Labelled } from './labeller.ts';
import { layoutNamed } from './layouts.ts';
import { type ListingModel, openModel } from './model.ts';
import { beginsRecord, stateNamed, states } from './states.ts';

/** Lines of noise and blank lines after which a record is over, whatever follows. */
const LONGEST_GAP = 40;

const NOISE = stateNamed('noise');

let model: ListingModel | null = null;

/**
 * Reads a listing that a person copied from a page: text without markup.
 * Lines are labelled first (labeller.ts), then records are built from the labels (assembly.ts).
 */
export function createListingReader(file: string, options: ReaderOptions = {}): Reader<readonly Line[]> {
  model ??= openModel(stored);
  const labeller = createLabeller(model, {
    ...(options.layout === undefined ? {} : { layout: layoutNamed(options.layout) }),
    confidence: options.confidence ?? false,
  });
  const assembler = createAssembler(file, model.lexicon);
  /** Lines that came and have no label yet, blank ones among them. */
  const waiting: Line[] = [];
  let record: RecordLine[] = [];
  let recordLines: LabelledLine[] = [];
  /** Blank lines and noise since the record's last line: inside the record if it goes on. */
  let gap: LabelledLine[] = [];
  let gapBlanks = 0;
  let previous = -1;

  function closeRecord(last: boolean): Block[] {
    const blocks: Block[] = [];
    if (record.length > 0) blocks.push({ lines: recordLines, ...assembler.assemble(record, last) });
    if (gap.length > 0) blocks.push({ lines: gap, paper: null, problems: [] });
    record = [];
    recordLines = [];
    gap = [];
    gapBlanks = 0;
    return blocks;
  }

  function addToRecord({ line, state, confidence }: Labelled): void {
    const { role } = states[state]!;
    recordLines.push(...gap, labelled(line, role, confidence));
    record.push({ line, role, blanksBefore: gapBlanks });
    gap = [];
    gapBlanks = 0;
  }

  function addToGap(line: Line, role: 'blank' | 'noise', confidence: number | null): Block[] {
    gap.push(labelled(line, role, confidence));
    if (role === 'blank') gapBlanks++;
    return gap.length > LONGEST_GAP ? closeRecord(false) : [];
  }

  function take(read: Labelled): Block[] {
    const { line, state } = read;
    const blocks: Block[] = [];
    for (let next = waiting.shift()!; next.number !== line.number; next = waiting.shift()!)
      blocks.push(...addToGap(next, 'blank', null));
    if (state === NOISE) blocks.push(...addToGap(line, 'noise', read.confidence));
    else {
      if (beginsRecord(previous, state)) blocks.push(...closeRecord(false));
      addToRecord(read);
    }
    previous = state;
    return blocks;
  }

  return {
    push(lines) {
      const blocks: Block[] = [];
      for (const line of lines) {
        waiting.push(line);
        for (const labelled of labeller.push(line)) blocks.push(...take(labelled));
      }
      return blocks;
    },
    end() {
      const blocks = labeller.end().flatMap(take);
      for (const line of waiting.splice(0)) if (isBlank(line.text)) blocks.push(...addToGap(line, 'blank', null));
      return blocks.concat(closeRecord(true));
    },
    layout: () => labeller.layout()?.name ?? null,
  };
}

function labelled({ number, text }: Line, role: Role, confidence: number | null): LabelledLine {
  return confidence === null ? { number, text, role } : { number, text, role, confidence };
}
