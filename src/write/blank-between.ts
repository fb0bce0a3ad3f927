import type { Paper, Writer } from '../model.ts';

/** Writes each paper as its own text, with a blank line between two of them. */
export function blankBetween(write: (paper: Paper) => string): Writer {
  let separator = '';
  return {
    begin: () => '',
    paper(paper) {
      const before = separator;
      separator = '\n';
      return before + write(paper);
    },
    end: () => '',
  };
}
