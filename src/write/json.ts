import { type RecordField, recordFields } from '../fields.ts';
import type { Writer } from '../model.ts';
import { createArrayFrame } from './json-array.ts';
import { toRecord } from './record.ts';
import { recordJson } from './record-json.ts';

export interface JsonOptions {
  readonly pretty?: boolean;
  readonly fields?: readonly RecordField[];
}

/** One JSON array, a record a line; or, pretty, indented for reading. */
export function createJsonWriter({ pretty = false, fields }: JsonOptions = {}): Writer {
  const { begin, item, end } = createArrayFrame();
  if (pretty) return { begin, paper: paper => item(indent(JSON.stringify(toRecord(paper, fields), null, 2))), end };
  const utf8 = new TextDecoder();
  return {
    begin,
    paper: paper => item(recordJson(paper, fields ?? recordFields)),
    ...(fields === undefined && { line: line => item(utf8.decode(line.subarray(0, -1))) }),
    end,
  };
}

/** JSON has no line feed inside its strings, so every line feed here is layout. */
function indent(json: string): string {
  return `  ${json.replaceAll('\n', '\n  ')}`;
}
