import type { RecordField } from '../fields.ts';
import type { Writer } from '../model.ts';
import { toRecord } from './record.ts';

/** One JSON object a line. */
export function createNdjsonWriter({ fields }: { readonly fields?: readonly RecordField[] } = {}): Writer {
  return {
    begin: () => '',
    paper: paper => `${JSON.stringify(toRecord(paper, fields))}\n`,
    ...(fields === undefined && { line: line => line }),
    end: () => '',
  };
}
