import type { Writer } from '../model.ts';
import { toRecord } from './record.ts';

/** One JSON array, a record a line; or, pretty, indented for reading. */
export function createJsonWriter({ pretty = false }: { readonly pretty?: boolean } = {}): Writer {
  let separator = '\n';
  return {
    begin: () => '[',
    paper(paper) {
      const before = separator;
      separator = ',\n';
      return before + (pretty ? indent(JSON.stringify(toRecord(paper), null, 2)) : JSON.stringify(toRecord(paper)));
    },
    end: () => (separator === '\n' ? ']\n' : '\n]\n'),
  };
}

/** JSON has no line feed inside its strings, so every line feed here is layout. */
function indent(json: string): string {
  return `  ${json.replaceAll('\n', '\n  ')}`;
}
