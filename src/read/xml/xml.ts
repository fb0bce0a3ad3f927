import { Parser } from 'htmlparser2';
import type { Block, Line, Problem, Reader } from '../../model.ts';
import { looseBlock, paperBlock } from '../blocks.ts';
import { paperOf } from '../paper-fields.ts';
import { fieldsOfRecord, recordElements } from './xml-record.ts';
import { localName, type XmlNode } from './xml-tree.ts';

/** Reads the XML of arXiv (Atom and OAI), PubMed, EndNote and dblp, record by record. */
export function createXmlReader(file: string): Reader<readonly Line[]> {
  let path: XmlNode[] = [];
  let lines: Line[] = [];
  let first = 0;
  let line: Line = { number: 0, text: '' };
  let isTaken = false;
  let out: Block[] = [];

  const close = (problems: readonly Problem[]): void => {
    const record = path[0]!;
    const isOpen = !isTaken && problems.length === 0;
    if (isOpen) lines.push(line);
    isTaken ||= isOpen;
    const last = lines.at(-1)?.number ?? line.number;
    const { id, ...raw } = fieldsOfRecord(record);
    const paper = paperOf(raw, { file, lines: [first, Math.max(first, last)], ...(id !== undefined && { id }) });
    const all = paper === null && problems.length === 0 ? [noFields(file, first)] : problems;
    out.push(paperBlock(lines, paper === null ? 'noise' : 'field', paper, all));
    path = [];
    lines = [];
  };

  const unfinished = (): void => {
    close([{ code: 'unfinished-record', message: 'the record does not end', file, line: first }]);
  };

  const parser = new Parser(
    {
      onopentag(fullName, attributes) {
        const name = localName(fullName);
        const isRecord = recordElements.has(name);
        if (isRecord && path.length > 0 && name === path[0]!.name) unfinished();
        if (path.length === 0 && !isRecord) return;
        const node: XmlNode = { name, attributes, children: [] };
        if (path.length === 0) first = line.number;
        path.at(-1)?.children.push(node);
        path.push(node);
      },
      ontext(text) {
        path.at(-1)?.children.push(text);
      },
      onclosetag(fullName) {
        if (path.length === 0 || path.at(-1)!.name !== localName(fullName)) return;
        if (path.length === 1) close([]);
        else path.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );

  const read = (next: Line): void => {
    line = next;
    isTaken = false;
    parser.write(`${line.text}\n`);
    if (isTaken) return;
    if (path.length > 0) lines.push(line);
    else out.push(looseBlock(line));
  };

  const flush = (): Block[] => {
    const blocks = out;
    out = [];
    return blocks;
  };

  return {
    push(next) {
      for (const one of next) read(one);
      return flush();
    },
    end() {
      if (path.length > 0) unfinished();
      return flush();
    },
  };
}

function noFields(file: string, line: number): Problem {
  return { code: 'no-fields', message: 'the record has no title, authors or abstract', file, line };
}
