import { type RecordField, recordFields } from '../fields.ts';
import type { Writer } from '../model.ts';
import { recordJson } from './record-json.ts';

/** One JSON object a line. */
export function createNdjsonWriter({ fields }: { readonly fields?: readonly RecordField[] } = {}): Writer {
  return {
    begin: () => '',
    paper: paper => `${recordJson(paper, fields ?? recordFields)}\n`,
    ...(fields === undefined && { line: line => line }),
    end: () => '',
  };
}
