import type { Line, Reader } from '../../../model.ts';
import { createTableReader } from '../tables/table-rows.ts';
import { createLabelLineReader } from './label-lines.ts';
import { createUnsignedReader } from './line-signs.ts';
import { createUnderlinedReader } from './underlines.ts';

/** Shows a reader the lines of a listing without what only says how they stand on the page; its blocks have the lines as they were. */
export const createShownReader = (reader: Reader<readonly Line[]>): Reader<readonly Line[]> =>
  createUnsignedReader(createUnderlinedReader(createLabelLineReader(createTableReader(reader))));
