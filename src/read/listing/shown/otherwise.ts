import { type Blinds, createBlinds } from '../../invisible.ts';

/** Lines that the reader sees otherwise, and that come back as they were. */
export interface Otherwise extends Blinds {
  /** Tells what the reader sees of the line with this number, before that line is hidden. */
  show(number: number, text: string): void;
}

export function createOtherwise(): Otherwise {
  const seen = new Map<number, string>();
  const blinds = createBlinds((text, number) => {
    const other = seen.get(number) ?? text;
    seen.delete(number);
    return other;
  });
  return { ...blinds, show: (number, text) => void seen.set(number, text) };
}
