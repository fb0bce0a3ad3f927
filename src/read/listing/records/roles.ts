import type { LabelledLine, Line, Role } from '../../../model.ts';

/** What lines of records are, and what they become. */

export const isBlank = ({ role }: LabelledLine): boolean => role === 'blank';

export const isName = ({ role }: Pick<LabelledLine, 'role'>): boolean =>
  role === 'author' || role === 'authors' || role === 'authors+';

/** Whether an abstract begins with the line. */
export const beginsAbstract = ({ role }: LabelledLine): boolean => role === 'abstract';

/** How many blank lines stand above a line. */
export const blanksAbove = (lines: readonly LabelledLine[], at: number): number =>
  at - 1 - lines.slice(0, at).findLastIndex(line => !isBlank(line));

/** A line outside records; blank ones stay blank. */
export const asNoise = (line: LabelledLine): LabelledLine => (isBlank(line) ? line : { ...line, role: 'noise' });

export const isTitle = ({ role }: LabelledLine): boolean => role === 'title' || role === 'title+';

/** The title of a record, its lines joined by a blank; empty where it has none. */
export const titleOf = (lines: readonly LabelledLine[]): string =>
  lines
    .filter(isTitle)
    .map(({ text }) => text.trim())
    .join(' ');

export function withRole({ number, text }: Line, role: Role, confidence: number | null): LabelledLine {
  return confidence === null ? { number, text, role } : { number, text, role, confidence };
}
