import type { Block, LabelledLine, Line, Reader, Role, Source } from '../../model.ts';
import { isBlank, looseBlock } from '../blocks.ts';
import type { CreateReader } from '../format.ts';
import { withoutInvisible } from '../invisible.ts';
import { createListingReader } from '../listing/reader.ts';
import { createTextExtractor, type TextLine } from './html-text.ts';

/** Reads a saved page: its text as a listing. The blocks name the lines of the page's source. */
export const createHtmlReader: CreateReader = (file, options): Reader<readonly Line[]> => {
  const extractor = createTextExtractor();
  const listing = createListingReader(file, options);
  const page = createPage();

  const read = (texts: readonly TextLine[]): Block[] => listing.push(texts.map(page.addText)).map(page.onPage);

  return {
    push(lines) {
      const texts = lines.flatMap(line => {
        page.addLine(line);
        return extractor.push(line);
      });
      return read(texts);
    },
    end: () => [...read(extractor.end()), ...listing.end().map(page.onPage), ...page.rest().map(looseBlock)],
  };
};

/** Keeps the lines of the source until a block has them, and knows where each line of the text came from. */
interface Page {
  addLine(line: Line): void;
  /** The line as the reader of listings counts it. */
  addText(text: TextLine): Line;
  onPage(block: Block): Block;
  rest(): readonly Line[];
}

function createPage(): Page {
  let lines: Line[] = [];
  const spans = new Map<number, TextLine['span']>();
  let count = 0;

  const spanOf = (number: number): TextLine['span'] => spans.get(number) ?? [number, number];
  const moved = (source: Source): Source => ({
    ...source,
    lines: [spanOf(source.lines[0])[0], spanOf(source.lines[1])[1]],
  });

  return {
    addLine: line => lines.push(line),
    addText({ text, span }) {
      count += 1;
      spans.set(count, span);
      return { number: count, text: withoutInvisible(text) };
    },
    onPage(block) {
      const roles = new Map<number, Role>();
      let end = 0;
      for (const { number, role } of block.lines) {
        const [first, last] = spanOf(number);
        for (let line = first; line <= last; line += 1) if (!roles.has(line) && role !== 'blank') roles.set(line, role);
        end = Math.max(end, last);
      }
      const mine = lines.findIndex(line => line.number > end);
      const taken = lines.splice(0, mine === -1 ? lines.length : mine);
      const paper = block.paper && { ...block.paper, sources: block.paper.sources.map(moved) };
      const problems = block.problems.map(problem => ({ ...problem, line: spanOf(problem.line)[0] }));
      for (const { number } of block.lines) spans.delete(number);
      return { lines: taken.map(line => labelled(line, roles.get(line.number))), paper, problems };
    },
    rest() {
      const left = lines;
      lines = [];
      return left;
    },
  };
}

function labelled(line: Line, role: Role | undefined): LabelledLine {
  return { ...line, role: isBlank(line.text) ? 'blank' : (role ?? 'noise') };
}
