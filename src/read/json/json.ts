import type { Block, Line, Paper, Reader, Source } from '../../model.ts';
import { brokenBlock, looseBlock, paperBlock } from '../blocks.ts';
import { isObject, type JsonObject, paperOfObject } from './json-record.ts';
import { createJsonScanner, type JsonPiece } from './json-scan.ts';

/**
 * Reads JSON: an array of records, one record a line (NDJSON), records one after another, or an object that holds an array of records.
 * The records are those of this program, CSL-JSON, or of any database with usual names of fields.
 */
export function createJsonReader(file: string): Reader<readonly Line[]> {
  const scanner = createJsonScanner();
  const block = (piece: JsonPiece): Block[] => blocksOf(piece, file);
  return {
    push: lines => lines.flatMap(line => scanner.push(line).flatMap(block)),
    end: () => scanner.end().flatMap(block),
  };
}

function blocksOf(piece: JsonPiece, file: string): Block[] {
  if (piece.kind === 'loose') return [looseBlock(piece.line)];
  if (piece.kind === 'stray')
    return [
      brokenBlock(piece.lines, { code: 'not-a-record', message: 'the value is not a record', file, line: piece.at }),
    ];
  if (piece.kind === 'unfinished')
    return [brokenBlock([], { code: 'unfinished-json', message: 'the array does not end', file, line: piece.at })];
  if (piece.kind === 'broken') return [broken(piece.lines, file, piece.lines[0]?.number ?? 1)];
  const [first] = piece.span;
  const object = parsed(piece.text);
  if (object === null) return [broken(piece.lines, file, first)];
  const papers = papersIn(object, { file, lines: piece.span }, 0);
  const role = piece.span[0] === piece.span[1] ? 'citation' : 'field';
  if (papers.length > 0) return papers.map((paper, k) => paperBlock(k === 0 ? piece.lines : [], role, paper));
  return [
    brokenBlock(piece.lines, {
      code: 'no-fields',
      message: 'the record has no title, authors or abstract',
      file,
      line: first,
    }),
  ];
}

function broken(lines: readonly Line[], file: string, line: number): Block {
  return brokenBlock(lines, { code: 'broken-json', message: 'the record is not valid JSON', file, line });
}

function parsed(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** How deep an answer of a server may wrap its records: `{"message": {"items": […]}}`. */
const DEEPEST = 3;

/** The paper of the object; or, where it names none, those of the objects in the arrays that it holds. */
function papersIn(object: JsonObject, place: Omit<Source, 'id'>, depth: number): Paper[] {
  const paper = paperOfObject(object, place);
  if (paper !== null || depth === DEEPEST) return paper === null ? [] : [paper];
  return Object.values(object).flatMap(value =>
    (Array.isArray(value) ? value : [value]).filter(isObject).flatMap(inner => papersIn(inner, place, depth + 1)),
  );
}
