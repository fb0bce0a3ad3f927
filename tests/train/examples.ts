import { createSurveyor } from '../../src/read/listing/label/features/context.ts';
import { featuresOf, featuresPerLine } from '../../src/read/listing/label/features/features.ts';
import { signatures, signaturesOf } from '../../src/read/listing/label/layout/signatures.ts';
import { stateNamed, statesOfRecord } from '../../src/read/listing/label/states.ts';
import type { WordLexicon } from '../../src/read/listing/label/words/lexicon.ts';
import { renderListing } from '../listings/index.ts';
import type { GoldLine, RenderedListing } from '../listings/model.ts';
import type { Random } from '../listings/random.ts';
import type { TrainingPaper } from './papers.ts';

/** A rendered listing as the learner sees it: for each line that is not blank its features and its true state. */
export interface Example {
  /** [line * featuresPerLine + i] */
  readonly features: Uint16Array;
  /** [line * signatures.length + i] */
  readonly values: Uint16Array;
  readonly states: Uint8Array;
  readonly blanks: Uint8Array;
}

const NOISE = stateNamed('noise');

/** True states of the lines that are not blank. */
function goldStates(lines: readonly GoldLine[]): number[] {
  const states: number[] = [];
  for (let at = 0; at < lines.length; ) {
    const { record } = lines[at]!;
    if (record === null) {
      if (lines[at]!.role !== 'blank') states.push(NOISE);
      at++;
      continue;
    }
    let end = at;
    const roles: GoldLine['role'][] = [];
    // Blank lines and noise inside a record do not end it.
    for (let i = at; i < lines.length && (lines[i]!.record === record || lines[i]!.record === null); i++) {
      if (lines[i]!.record === record) {
        roles.push(lines[i]!.role);
        end = i + 1;
      }
    }
    const ofRecord = statesOfRecord(roles);
    for (let next = 0; at < end; at++) {
      if (lines[at]!.record === record) states.push(ofRecord[next++]!);
      else if (lines[at]!.role !== 'blank') states.push(NOISE);
    }
  }
  return states;
}

export function makeExample(listing: RenderedListing, lexicon: WordLexicon): Example {
  const surveyor = createSurveyor(lexicon);
  const lines = listing.lines.filter(({ role }) => role !== 'blank').length;
  const features = new Uint16Array(lines * featuresPerLine);
  const values = new Uint16Array(lines * signatures.length);
  const blanks = new Uint8Array(lines);
  const line = new Int32Array(featuresPerLine);
  const shown = new Int32Array(signatures.length);
  let done = 0;
  const take = (): void => {
    const context = surveyor.context();
    featuresOf(context, line);
    features.set(line, done * featuresPerLine);
    signaturesOf(context, shown);
    values.set(shown, done * signatures.length);
    blanks[done++] = context.blanksBefore;
  };
  let blanksBefore = 0;
  listing.lines.forEach(({ text, role }) => {
    if (role === 'blank') {
      blanksBefore++;
      return;
    }
    const seen = surveyor.push(text, blanksBefore);
    blanksBefore = 0;
    if (seen !== null) take();
  });
  while (surveyor.end() !== null) take();
  return { features, values, states: Uint8Array.from(goldStates(listing.lines)), blanks };
}

/** The share of texts that are no listings. */
const OTHER_TEXT = 0.06;

/** Draws papers and renders them, `count` listings of 1 to `longest` records; some papers stand in several listings. */
export function renderMany(
  papers: readonly TrainingPaper[],
  count: number,
  longest: number,
  otherText: () => RenderedListing,
  random: Random,
): RenderedListing[] {
  return Array.from({ length: count }, () => {
    if (random() < OTHER_TEXT) return otherText();
    // A third of the listings are what people paste: a few records.
    const size = 1 + Math.floor(random() * (random() < 0.35 ? 5 : longest));
    // Papers of one listing are often of one kind: take them from one source, or from all.
    const source = random() < 0.5 ? papers[Math.floor(random() * papers.length)]!.source : null;
    const drawn: TrainingPaper[] = [];
    while (drawn.length < size) {
      const paper = papers[Math.floor(random() * papers.length)]!;
      if (source === null || paper.source === source || random() < 0.02) drawn.push(paper);
    }
    return renderListing(drawn, random);
  });
}
