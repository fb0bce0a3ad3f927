import type { Line } from '../model.ts';
import type { Fault, TextPiece } from './bytes/decode.ts';

/** A fault of the decoder with the line it is on. */
export interface LineFault {
  readonly line: number;
  readonly kind: Fault['kind'];
}

/** What a piece of text completed. */
export interface LineBatch {
  readonly lines: readonly Line[];
  /** One for each line and kind, in order; almost always empty. */
  readonly faults: readonly LineFault[];
}

export interface LineSplitter {
  push(piece: Pick<TextPiece, 'text' | 'faults'>): LineBatch;
  end(): LineBatch;
}

/**
 * A class, because the engine may come to think that literals live long: while the first lines of a file are read, while code is slow, many of
 * them are alive at once. It would then put them, and the texts that they hold, where memory is seldom cleared up.
 */
class TextLine implements Line {
  readonly number: number;
  readonly text: string;

  constructor(number: number, text: string) {
    this.number = number;
    this.text = text;
  }
}

/**
 * Cuts text into lines and numbers them from 1: the only place that counts lines.
 *
 * A line ends with LF, CR LF or a lone CR, as in editors. U+2028, U+0085, form feed and vertical tab do not end lines: editors and `grep -n` do not
 * count them, and U+2028 may stand in JSON strings. After a line end at the end of the text no empty line follows.
 */
export function createLineSplitter(): LineSplitter {
  let number = 0;
  /** The pieces of the line that has not ended: joined once, so that a long line costs no more than its length. */
  let open: string[] = [];
  /** The piece before ended with CR: an LF that follows belongs to it. */
  let afterCr = false;
  let lines: Line[] = [];
  /** The last line told for each kind. */
  const told = { replaced: 0, 'windows-1252': 0 };

  const close = (last: string): void => {
    number += 1;
    if (open.length === 0) {
      lines.push(new TextLine(number, last));
      return;
    }
    open.push(last);
    lines.push(new TextLine(number, open.join('')));
    open = [];
  };

  const split = (text: string, from: number): void => {
    let start = from;
    let cr = text.indexOf('\r', from);
    let lf = text.indexOf('\n', from);
    while (cr !== -1 || lf !== -1) {
      const end = lf === -1 || (cr !== -1 && cr < lf) ? cr : lf;
      close(text.slice(start, end));
      start = end + (end === cr && lf === cr + 1 ? 2 : 1);
      if (lf !== -1 && lf < start) lf = text.indexOf('\n', start);
      if (cr !== -1 && cr < start) cr = text.indexOf('\r', start);
    }
    if (start < text.length) open.push(text.slice(start));
  };

  const isNew = ({ line, kind }: LineFault): boolean => {
    if (told[kind] === line) return false;
    told[kind] = line;
    return true;
  };

  const take = (faults: readonly LineFault[]): LineBatch => {
    const batch = { lines, faults };
    lines = [];
    return batch;
  };

  return {
    push(piece) {
      const { text } = piece;
      if (text === '') return take([]);
      const from = afterCr && text.startsWith('\n') ? 1 : 0;
      const first = number + 1;
      split(text, from);
      afterCr = text.endsWith('\r');
      if (piece.faults.length === 0) return take([]);
      return take(located(piece, from, first).filter(isNew));
    },
    end() {
      if (open.length > 0) close('');
      return take([]);
    },
  };
}

/** The faults of a piece whose text begins, after `from`, on line `first`. */
function located({ text, faults }: Pick<TextPiece, 'text' | 'faults'>, from: number, first: number): LineFault[] {
  let line = first;
  let at = from;
  return faults.map(fault => {
    for (; at < fault.at; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) line += 1;
    }
    return { line, kind: fault.kind };
  });
}
