import type { RecordField } from '../fields.ts';
import type { Writer } from '../model.ts';
import { toRecord } from './record.ts';

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
      const record = toRecord(paper, fields);
      return before + (pretty ? indent(JSON.stringify(record, null, 2)) : JSON.stringify(record));
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
