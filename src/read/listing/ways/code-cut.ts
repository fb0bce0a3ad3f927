import { createCodes } from './codes.ts';
import type { RoundSigns } from './round-signs.ts';

/** Takes the code, or else the signs, off lines that a listing has them before; it remembers the listing's ways. */
export function createCodeCut(roundSigns: RoundSigns): (text: string) => string {
  const codes = createCodes();
  return text => text.slice(codes.meet(text) || roundSigns.before(text)).trimStart();
}
