import { type RecordField, recordFields } from '../fields.ts';
import type { Writer } from '../model.ts';
import { toRecord } from './record.ts';
import { recordJson } from './record-json.ts';

export interface JsonOptions {
  readonly pretty?: boolean;
  readonly fields?: readonly RecordField[];
}

/** One JSON array, a record a line; or, pretty, indented for reading. */
export function createJsonWriter({ pretty = false, fields }: JsonOptions = {}): Writer {
  let separator = '\n';
  const utf8 = new TextDecoder();
  return {
    begin: () => '[',
    paper(paper) {
      const before = separator;
      separator = ',\n';
      if (!pretty) return before + recordJson(paper, fields ?? recordFields);
      return before + indent(JSON.stringify(toRecord(paper, fields), null, 2));
    },
    ...(fields === undefined &&
      !pretty && {
        line(line) {
          const before = separator;
          separator = ',\n';
          return before + utf8.decode(line.subarray(0, -1));
        },
      }),
    end: () => (separator === '\n' ? ']\n' : '\n]\n'),
  };
}

/** JSON has no line feed inside its strings, so every line feed here is layout. */
function indent(json: string): string {
  return `  ${json.replaceAll('\n', '\n  ')}`;
}
