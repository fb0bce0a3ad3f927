import type { Writer } from '../model.ts';
import { toRecord } from './record.ts';

/** One JSON object a line. */
export function createNdjsonWriter(): Writer {
  return {
    begin: () => '',
    paper: paper => `${JSON.stringify(toRecord(paper))}\n`,
    end: () => '',
  };
}
