import { isBlank } from '../../blocks.ts';
import type { Labeller } from './labeller.ts';

/** A run of blank lines that parts a file in two: nothing before it can tell about what follows, and nothing needs to be kept. */
const MOST_BLANKS = 1000;

/** Knows when a run of blank lines has grown so long that a section of the file ends with it. */
export interface SectionWatch {
  /** Whether the section ends with this line, which is blank or not. */
  endsWith(blank: boolean): boolean;
}

export function createSectionWatch(): SectionWatch {
  let lines = 0;
  /** How many there were before the run of blank ones. */
  let before = 0;
  return {
    endsWith(blank) {
      lines++;
      if (!blank) before = lines;
      if (lines - before < MOST_BLANKS) return false;
      before = lines;
      return true;
    },
  };
}

/** Labels each section of a file by a labeller of its own: one listing each. */
export function inSections(create: () => Labeller): Labeller {
  const watch = createSectionWatch();
  let labeller = create();
  let ended = labeller;
  return {
    push(text) {
      ended = labeller;
      if (!watch.endsWith(isBlank(text))) return labeller.push(text);
      labeller = create();
      return ended.end();
    },
    end() {
      ended = labeller;
      return labeller.end();
    },
    labels: () => ended.labels(),
    confidences: () => ended.confidences(),
    layout: () => labeller.layout(),
  };
}
