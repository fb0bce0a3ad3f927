import { Parser } from 'htmlparser2';
import type { Line } from '../../model.ts';

/** A line of the text that a page shows, and the lines of its source that it comes from. */
export interface TextLine {
  readonly text: string;
  readonly span: readonly [first: number, last: number];
}

export interface TextExtractor {
  push(line: Line): TextLine[];
  end(): TextLine[];
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What no page shows as text. */
const SILENT = words('head script style template noscript svg select textarea iframe object canvas audio video');
/** Elements that stand on lines of their own. */
const OWN_LINE = words(
  'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul',
);
/** Elements with a blank line round them. */
const SPACED = words('blockquote h1 h2 h3 h4 h5 h6 hr p');
const CELLS = words('td th');

/** Takes the text of an HTML page in reading order, in the lines in which a browser would copy it. */
export function createTextExtractor(): TextExtractor {
  let silent = 0;
  let pre = 0;
  let line = 0;
  let text = '';
  let first = 0;
  let last = 0;
  /** A blank line is due before the next text; there is none before the first. */
  let isSpaced = false;
  let out: TextLine[] = [];

  const breakLine = (spaced: boolean): void => {
    const shown = text.replace(/[ \t]+$/, '');
    if (shown !== '') {
      if (isSpaced) out.push({ text: '', span: [first, first] });
      out.push({ text: shown, span: [first, last] });
      isSpaced = false;
    }
    text = '';
    isSpaced = isSpaced || (spaced && last > 0);
  };

  const add = (part: string): void => {
    if (part === '') return;
    if (text === '') first = line;
    text += part;
    last = line;
  };

  const addFolded = (raw: string): void => {
    const folded = raw.replace(/[ \t\n\r\f]+/g, ' ');
    add(text === '' || /\s$/.test(text) ? folded.replace(/^ /, '') : folded);
  };

  const parser = new Parser(
    {
      onopentag(name) {
        if (SILENT.has(name)) silent += 1;
        if (silent > 0) return;
        if (name === 'pre') pre += 1;
        if (CELLS.has(name) && text !== '') add('\t');
        if (OWN_LINE.has(name)) breakLine(SPACED.has(name));
      },
      ontext(raw) {
        if (silent > 0) return;
        if (pre === 0) {
          addFolded(raw);
          return;
        }
        raw.split('\n').forEach((part, k) => {
          if (k > 0) breakLine(false);
          add(part);
        });
      },
      onclosetag(name) {
        if (SILENT.has(name)) silent = Math.max(0, silent - 1);
        else if (silent > 0) return;
        else if (name === 'pre') pre = Math.max(0, pre - 1);
        if (OWN_LINE.has(name)) breakLine(SPACED.has(name));
      },
    },
    { decodeEntities: true },
  );

  const flush = (): TextLine[] => {
    const lines = out;
    out = [];
    return lines;
  };

  return {
    push(next) {
      line = next.number;
      parser.write(`${next.text}\n`);
      return flush();
    },
    end() {
      parser.end();
      breakLine(false);
      return flush();
    },
  };
}
