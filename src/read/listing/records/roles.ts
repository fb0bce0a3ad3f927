import type { LabelledLine } from '../../../model.ts';

/** What lines of records are, and what they become. */

export const isBlank = ({ role }: LabelledLine): boolean => role === 'blank';

export const isName = ({ role }: LabelledLine): boolean =>
  role === 'author' || role === 'authors' || role === 'authors+';

/** Whether an abstract begins with the line. */
export const beginsAbstract = ({ role }: LabelledLine): boolean => role === 'abstract';

/** A line outside records; blank ones stay blank. */
export const asNoise = (line: LabelledLine): LabelledLine => (isBlank(line) ? line : { ...line, role: 'noise' });
