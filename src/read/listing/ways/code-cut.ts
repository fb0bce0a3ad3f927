import { createCodes } from './codes.ts';
import type { RoundSigns } from './round-signs.ts';

/** Takes the code, or else the signs, off lines that a listing has them before; it remembers the listing's ways. */
export interface CodeCut {
  without(text: string): string;
  /** Takes in a line whose code is known by itself: `P099: T` tells of `P100: T`. */
  see(text: string): void;
}

export function createCodeCut(roundSigns: RoundSigns): CodeCut {
  const codes = createCodes();
  return {
    without: text => text.slice(codes.meet(text) || roundSigns.before(text)).trimStart(),
    see: text => void codes.meet(text),
  };
}
