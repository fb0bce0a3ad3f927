import type { Block, Line, Reader } from '../model.ts';
import { brokenBlock, looseBlock } from './blocks.ts';
import type { InputFormat } from './format.ts';

/** A kind of file that people have and that holds no text. */
interface NoText {
  readonly name: string;
  /** How the file begins, each byte that is not ASCII read as Windows-1252. */
  readonly begins: string;
  /** What to do instead. */
  readonly advice: string;
}

const ARCHIVE = 'save it as plain text, or a table as CSV';

export const NO_TEXT: readonly NoText[] = [
  { name: 'a PDF', begins: '%PDF-', advice: 'copy the text out of it, or use pdftotext' },
  { name: 'PostScript', begins: '%!PS', advice: 'copy the text out of it, or use ps2ascii' },
  { name: 'a Word or Excel file, or another archive', begins: 'PK\u0003\u0004', advice: ARCHIVE },
  { name: 'an old Word or Excel file', begins: 'ÐÏ\u0011', advice: ARCHIVE },
  { name: 'rich text', begins: '{\\rtf', advice: ARCHIVE },
  { name: 'a file that gzip compressed', begins: '\u001f‹', advice: 'unpack it with gunzip' },
  { name: 'a file that xz compressed', begins: 'ý7zXZ', advice: 'unpack it with unxz' },
  { name: 'a program', begins: '\u007fELF', advice: 'name the file that holds the listing' },
  { name: 'a picture', begins: 'GIF8', advice: 'copy the text, not how it looks' },
  { name: 'a picture', begins: '‰PNG', advice: 'copy the text, not how it looks' },
  { name: 'a picture', begins: 'ÿØÿ', advice: 'copy the text, not how it looks' },
];

/** The format of a file that is no text: all of it is noise, and the first line says why. Undefined for text. */
export function noTextFormat(head: string): InputFormat | undefined {
  const found = NO_TEXT.find(({ begins }) => head.startsWith(begins));
  if (found === undefined) return undefined;
  const message = `this is ${found.name}, not text: ${found.advice}`;
  return {
    name: 'no-text',
    title: found.name,
    extensions: [],
    recognise: () => false,
    binary: true,
    open: async () => file => createReader(file, message),
  };
}

function createReader(file: string, message: string): Reader<readonly Line[]> {
  return {
    push: lines =>
      lines.map(
        (line): Block =>
          line.number === 1 ? brokenBlock([line], { code: 'no-text', message, file, line: 1 }) : looseBlock(line),
      ),
    end: () => [],
  };
}
